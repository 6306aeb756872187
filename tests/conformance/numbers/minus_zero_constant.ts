// A constant of -0 (N14)
const a = -0;
console.log(a);
export {};
