// N19, B5: comparisons do not chain, and operators bind as in JavaScript
const a: int = 3;
const b: int = 2;
const c: int = 1;
console.log((a > b) === (b > c), (a < b) === (b < c), a > b === true, (a === b) === false);
console.log(!(a === b), !(a < b) === true, (a & b) === 2, (a | c) !== 3, (a ^ b) < c);
export {};
