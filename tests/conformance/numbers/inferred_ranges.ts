// N1, N9: parameters, fields, results and items of plain numbers are what is stored in them
function add(a: number, b: number): number { return a + b; }
console.log(add(2, 3));
function sumTo(n: number): number { let sum: number = 0; for (let i = 1; i <= n; i++) sum += i; return sum; }
console.log(sumTo(100));
function fact(n: number): number { return n <= 1 ? 1 : n * fact(n - 1); }
console.log(fact(10));
function fib(n: number): number { if (n < 2) return n; return fib(n - 1) + fib(n - 2); }
console.log(fib(15));
function isPrime(n: number): boolean { if (n < 2) return false; for (let i = 2; i * i <= n; i++) if (n % i === 0) return false; return true; }
const primes: number[] = [];
for (let i = 0; i < 50; i++) if (isPrime(i)) primes.push(i);
console.log(primes.length, primes[3], primes[primes.length - 1]);
const data = [5, 2, 8, 1];
let total = 0;
for (const d of data) total += d;
console.log(total, total / data.length);
class Counter { private count: number = 0; step: number; constructor(step: number) { this.step = step; } inc(): number { this.count += this.step; return this.count; } }
const c = new Counter(2); c.inc(); c.inc(); console.log(c.inc());
interface P { x: number; y: number }
const p: P = { x: 1, y: 2 };
p.x += 4;
function move(q: P, dx: number): P { return { x: q.x + dx, y: q.y }; }
console.log(move(p, 3).x, p.x, p.y);
function gcd(a: number, b: number): number { return b === 0 ? a : gcd(b, a % b); }
console.log(gcd(48, 18));
const sorted = data.slice().sort((a, b) => a - b);
console.log(sorted[0]);
const sq = data.map((x) => x * x);
console.log(sq[2], sq.reduce((a, b) => a + b, 0), data.reduce((a, b) => Math.max(a, b)));
const even = (n: number): boolean => n % 2 === 0;
console.log(even(4), even(7));
function binarySearch(arr: number[], target: number): number { let lo = 0, hi = arr.length - 1; while (lo <= hi) { const mid = Math.floor((lo + hi) / 2); if (arr[mid]! === target) return mid; if (arr[mid]! < target) lo = mid + 1; else hi = mid - 1; } return -1; }
console.log(binarySearch(sorted, 5), binarySearch([1, 3, 5], 4));
function power(b: number, e: number): number { let r = 1; while (e > 0) { if (e % 2 === 1) r *= b; b *= b; e = Math.floor(e / 2); } return r; }
console.log(power(3, 13));
let h = 7; for (let i = 0; i < 10; i++) h = (h * 31 + i) % 1000003; console.log(h);
function isEven(n: number): boolean { return n === 0 ? true : isOdd(n - 1); }
function isOdd(n: number): boolean { return n === 0 ? false : isEven(n - 1); }
console.log(isEven(10));
export {};
