// -0 has the type 0 (N14)
const b: 0 | 1 = -0; const z = 0;
console.log([b, z]);
const f = (x: 0 | 1) => x;
console.log(f(b), z);
export {};
