// A toString that gives no text: what it gives becomes one in turn
class A { toString(): boolean { return false; } }
class B { toString(): number { return 2; } }
const xs: unknown[] = [new A(), new B()];
console.log(xs.map(String), `${new A()}`, String(new B()), "" + new B(), new A() + "x", [new A(), new B()].join(), `${xs}`);
console.log([new B(), new A()].map(String));
class Level { constructor(private readonly isHigh: boolean) {} toString(): "high" | "low" { return this.isHigh ? "high" : "low"; } }
console.log(`${new Level(true)} ${new Level(false)}`, String(new Level(true)), [new Level(true)].join("-"));
export {};
