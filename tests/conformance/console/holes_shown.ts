// Arrays with holes as console.log shows them: in variables, in fields, of more than a line and of more than a hundred
console.log(new Array(3), Array(1), new Array<string>(2));
const a = new Array(5);
console.log(a, a.length);
a[1] = 1;
console.log(a);
a[3] = "x";
console.log(a, a[0], a[1]);
a[0] = a[2] = a[4] = null;
console.log(a, [1]);
function f(): void {
	const b: number[] = new Array(12);
	for (let i = 0; i < 12; i += 2) b[i] = i * 100;
	console.log(b);
	console.log("b:", b, `${b}`, b.length);
	const c: string[] = new Array(3);
	c[2] = "last";
	console.log(c, c.join("|"));
	const d: number[][] = new Array(2);
	d[1] = [1, 2];
	console.log(d);
	const e = new Array<number>(150);
	e[0] = 1;
	console.log(e);
	for (let i = 0; i < 149; i++) e[i] = i;
	console.log(e);
	const g: number[] = [];
	g[3] = 1;
	console.log(g);
	g[1] = 5;
	console.log(g, g.length);
}
f();
class Ring {
	private buf: number[];
	private n = 0;
	constructor(size: number) {
		this.buf = new Array(size);
	}
	push(x: number): void {
		this.buf[this.n++ % this.buf.length] = x;
	}
	print(): void {
		console.log("ring", this.buf);
	}
}
const r = new Ring(4);
r.print();
r.push(1);
r.push(2);
r.print();
for (let i = 0; i < 7; i++) r.push(i);
r.print();
try {
	new Array(-1);
} catch (e) {
	console.log((e as Error).message);
}
