// -0 as a default of a pattern (N14, A8)
const o: { name: string; size?: number } = { name: "" };
const { name: q1, size: q = -0 } = o;
console.log(q);
export {};
