// Fields are made before a base class works out its parameters' defaults (C1, F4)
function log(s: string): string { console.log(s); return s; }
class A { a = log("A.field"); constructor(x = log("A.default")) { console.log("A.body", x); } }
class B extends A { b = log("B.field"); constructor(y = log("B.default")) { super(log("B.superarg")); console.log("B.body", y); } }
new A(); new B(); new B("y");
class C { n = 1; constructor(public p = log("p.default"), private q = p + "q") { console.log(this.n, this.p, this.q); } }
new C();
class D { f = log("D.field"); constructor({ a = log("pattern a") }: { a?: string } = {}) { console.log(a); } }
new D();
class E1 { f = log("E.field"); constructor(private readonly k = log("E.k")) { console.log("E body"); } }
class F1 extends E1 { g = log("F.g"); }
new F1(); new F1("given");
class G { n = log("G.n"); constructor(m = this.n + "!") { console.log(m); } }
new G();
