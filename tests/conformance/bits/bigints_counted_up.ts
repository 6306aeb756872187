// Bigints counted up beyond 2^53, where a number would stay
let c = BigInt(1e21);
const d = c++;
console.log(c, d, BigInt(2 ** 70), BigInt(Number.MAX_SAFE_INTEGER) + 2n);
const x = 1e22; console.log(BigInt(x) + 1n);
export {};
