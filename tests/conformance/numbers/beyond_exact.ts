// N9: a number beyond 2 ** 53 is a float, as in JavaScript
const infinite = 1e308 * 10;
console.log(infinite, -infinite, infinite - infinite, String(infinite));
console.log(12345678901234567890, 1e21 | 0, 1e21 % 7, 2 ** 53 + 2, 1e300 * 1e10);
let n = 1;
for (let i = 0; i < 25; i++) n *= 10;
console.log(n);
export {};
