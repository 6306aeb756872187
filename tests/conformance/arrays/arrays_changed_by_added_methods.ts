// Methods that a program adds to all arrays, and the arrays that they change.

export {};
declare global {
	interface Array<T> { push2(x: T): number; count(): number }
}
Array.prototype.push2 = function (x) { this.push(x, x); return this.length; };
Array.prototype.count = function () { let n = 0; this.forEach(() => { n++; }); return n; };
const a: number[] = [];
for (let i = 0; i < 3; i++) a.push2(i);
console.log(a, a.count(), a.push2(9) + a.length, [a.length, a.push2(1), a.length]);
const grow = [1];
for (const x of grow) if (grow.length < 6) grow.push2(x + 1);
console.log(grow);
let n = a.length;
a.push2(5);
console.log(n, a.length, a.indexOf(5));
function total(xs: number[]) { const k = xs.length; xs.push2(1); return k + xs.length; }
console.log(total(a), total([]));
for (let i = 0, k = grow.length; i < k; i++) { grow.push2(i); }
console.log(grow.length);
for (let i = 0; i < grow.length && i < 20; i++) { if (i % 3 === 0) grow.push2(i); }
console.log(grow.length, grow);
