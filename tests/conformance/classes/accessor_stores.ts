// An accessor is read once and stored once by ++, += and ||= (C4, F8, N12, U4)
class B {
	private held = 3;
	get a(): number { console.log("get"); return this.held; }
	set a(v: number) { console.log("set", v); this.held = v; }
	get n(): number | null { console.log("get n"); return null; }
	set n(v: number | null) { console.log("set n", v); }
	static get s(): number { console.log("get s"); return 1; }
	static set s(v: number) { console.log("set s", v); }
}
class C extends B {
	override get a(): number { console.log("C get"); return super.a + 1; }
	override set a(v: number) { super.a = v * 2; super.a += 1; }
	go() { console.log(super.a++, (super.a -= 1), super.a); super.a--; return (super.a *= 2); }
}
const o = new B();
console.log(o.a--, o.a);
console.log(++o.a, (o.a += 2), (o.a = 7), (o.n ??= 5), (o.n = 2));
o.a++; --o.a;
o.n ??= 4;
o.a ||= 3; o.a &&= 4;
console.log((o.a ||= 8), (o.a &&= 0), B.s++, (B.s += 2));
B.s++;
const c = new C();
console.log(c.a, (c.a = 1), c.go(), c.a++);
const lit = { get x(): number { console.log("get x"); return 2; }, set x(v: number) { console.log("set x", v); } };
console.log(lit.x++, (lit.x += 3), ++lit.x, (lit.x ??= 3), (lit.x &&= 4));
const arr = [1, 2];
let i = 0;
console.log(arr[i++]!++, arr[i]!--, (arr[0]! += 5), (arr[i++]! *= 3), arr);
export {};

// a getter without a setter takes nothing
class Fixed {
	get size() {
		return 1;
	}
}
const fixed = new Fixed();
const plain = { get size() { return 2; }, other: 3 };
for (const one of [fixed, plain])
	try {
		(one as any).size = 9;
		console.log("stored");
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
(plain as any).other = 4;
console.log(fixed.size, plain.size, plain.other);
// and a class is not called
try {
	(Fixed as any)(1);
} catch (e) {
	console.log(e instanceof TypeError, (e as Error).message);
}
for (const at of [0, -0, 9, 1.5, "length"])
	try {
		("text" as any)[at] = "x";
	} catch (e) {
		console.log((e as Error).message);
	}
