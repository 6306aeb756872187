// var is one variable of the whole function; loops with parts of every form (F1, F10, K2, N12)
var a = 1;
var b = 2, c: number;
c = a + b;
console.log(a, b, c);
function f(n: number) {
	for (var i = 0; i < n; i++) {
		var sq = i * i;
		if (sq > 10) break;
	}
	console.log(i, sq!);
	var i = 100;
	console.log(i);
	return i;
}
f(3); f(10);
var fs: (() => number)[] = [];
for (var k = 0; k < 3; k++) fs.push(() => k);
for (const g of fs) console.log(g());
var gs: (() => number)[] = [];
for (let k = 0; k < 3; k++) gs.push(() => k);
for (const g of gs) console.log(g());
function g(flag: boolean) {
	if (flag) {
		var msg = "yes";
	} else {
		var msg = "no";
	}
	return msg;
}
console.log(g(true), g(false));
for (let i = 0, j = 5; i < j; i++, j--) console.log(i, j);
for (let x = 0; x < 1; x += 0.25) console.log(x);
let q = 5;
for (; q > 0;) { q -= 2; }
console.log(q);
for (;;) { q++; if (q > 3) break; }
console.log(q);
do { q--; if (q === 1) continue; console.log("q", q); } while (q > 0);
for (let i = 0; i < 10; i++) { if (i % 2) i++; console.log("w", i); }
let m: number | null = 3;
const next = (): number | null => (m !== null && m > 0 ? --m : null);
let got: number | null;
while ((got = next()) !== null) console.log("got", got);
let z = 0;
while (z++ < 3) console.log("z", z);
while (--z) console.log("z-", z);
const t = z > 3 ? "big" : z > 1 ? "mid" : z === 0 ? "zero" : "small";
console.log(t);
{ const t = "inner"; console.log(t); { const t = "deep"; console.log(t); } }
console.log(t);
;;
let cc = (console.log("first"), 5);
console.log(cc);
for (const [i, v] of ["x", "y"].entries()) console.log(i, v);
for (const ch of "abc") console.log(ch);
void console.log("void");
const arr = [5, 3, 8];
let mx = -Infinity;
for (const v of arr) v > mx && (mx = v);
console.log(mx);
let u: string | undefined;
u ??= "dflt"; console.log(u);
if (arr.length) console.log("has");
if (!arr.length) console.log("none"); else if (arr[0] === 5) console.log("five"); else console.log("other");
function early(x: number) { if (x < 0) return "neg"; if (x === 0) return "zero"; return "pos"; console.log("dead"); }
console.log(early(-1), early(0), early(1));
