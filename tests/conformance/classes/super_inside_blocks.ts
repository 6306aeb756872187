// `super(...)` inside `try` and a block: fields and parameter properties come right after it
let n = 0;
class A { id = n++; constructor(x = 0) { if (x < 0) throw new Error("negative"); } }
class B extends A {
	tag = `t${n++}`;
	constructor(readonly name: string, x: number) {
		try {
			super(x);
		} catch (e) {
			throw new Error("wrapped " + (e as Error).message);
		}
		console.log(this.tag, this.name);
	}
}
console.log(new B("b", 1));
try { new B("c", -1); } catch (e) { console.log((e as Error).message); }
class C extends A {
	more = n++;
	constructor(go: boolean) {
		if (go) console.log("go");
		{ super(5); }
		console.log(this.more, this.id);
	}
}
new C(true);
export {};
