// Members that are stored to by way of `any` or by their quoted names, beside where they are asked for
class C { n = 1; m = "a" as string | null;
	bump(): number { (this as any).n = 7; return 1; }
	drop(): string { (this as any)["m"] = null; return ""; }
	key(): number { this["n"] = 9; return 1; }
	run(): string {
		const out: unknown[] = [];
		out.push(this.n + this.bump() + this.n);
		out.push(this.n + this.key() + this.n);
		if (this.m !== null) { this.drop(); out.push(this.m === null); }
		if (this.n === 9) { (this as any).n = 2.5; out.push(this.n, this.n + 1); }
		switch (this.n) { case this.bump(): out.push("x"); break; case 2.5: out.push("kept"); }
		return JSON.stringify(out);
	}
}
console.log(new C().run());
const o = { a: 1, b: [1, 2] };
function set(): number { o["a"] = 5; return 0; }
console.log(o.a + set() + o.a, [o.a, (o["a"] = 8), o.a]);
const p: { a: number; b: number[] } = o;
(p as any).a = 0.5;
console.log(o.a, o.a + 1, `${o.a}`);
export {};
