// N9, N11: whole numbers up to 2 ** 53 are exact
const big = 9007199254740991;
console.log(big, big - 1, -big, big % 10, Math.floor(big / 2));
let product = 1;
for (let i = 1; i <= 18; i++) product *= i;
console.log(product);
let n = 1;
while (n < 1e15) n *= 10;
console.log(n, n === 1e15, n === 1000000000000000);
console.log(0xff, 0b101, 0o17, 1_000_000, 1e3, 0xffffffff, 5.0, 5);
const million = 1e6;
const parts = ["a", "b"];
console.log(parts[million - 999999]!, parts[1]!, parts[1.0]!);
export {};

// literals of other bases that no double holds are the double next to them
let octal = 0o777777777777777777;
octal += 2;
const hex = 0xffffffffffffffff;
let binary = 0b111111111111111111111111111111111111111111111111111111111111;
binary -= 1;
console.log(octal, octal % 8, octal + 1 === octal, hex, hex % 10, hex - 1 === hex, binary % 16, [hex]);
let spaced = 9_007_199_254_740_991;
spaced++;
spaced++;
console.log(spaced, spaced % 10);
