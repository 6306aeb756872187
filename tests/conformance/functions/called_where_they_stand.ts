// functions called where they stand: what they are given is what it is
(function f(n: number): void {
	console.log(n, n / 2, `${n}`);
	if (n > 1) f(n - 1);
})(3);
(function g(n: number): void {
	console.log(n, `${n}`);
	if (n > 1) g(n - 1);
})(2.5);
((n: number) => console.log(n, `${n}`, n === 2))(4 / 2);
console.log(((x: number, y = 3) => x * y)(2), ((s: string) => s.length)("abc"));
const j = JSON.stringify(undefined as unknown);
console.log(
	`${(<T>(x: T): T => x)(j)}`,
	(function (s: string) {
		return `${s}!`;
	})(j),
);
const r = (() => {
	let n = 0;
	return { inc: (k: number) => (n += k) };
})();
console.log(r.inc(1), r.inc(0.5));
let k = 0;
const h = (function (cb: (n: number) => void) {
	cb(1);
	return cb;
})((n) => {
	k += n;
});
h(0.5);
console.log(k);
