// What stands for a value in the first text, by what the value is.
console.log("%s is %d years and %i, %f", "Bob", 42.5, 42.9, "3.5");
console.log("%o|%o|%o", { a: 1 }, "s", 5);
console.log("%o", { a: { b: { c: { d: { e: { f: 1 } } } } } });
console.log("%O", { a: { b: { c: { d: 1 } } } });
console.log("%j|%j|%j|%j", { a: 1, b: [1, 2] }, "q", undefined, null);
console.log("%s %s", { a: 1 }, [1, 2, [3]]);
console.log("%s|%s", [1, [2]], { a: [], b: {}, c: { d: 1 }, m: new Map([[1, { a: 1 }]]) });
console.log("%d", "x", "%%", 1);
console.log("%d %i", -0, "12px");
console.log("%f %f", -0, "abc");
console.log("%i %d", -0.5, "0x10");
console.log("%d %d", true, false);
console.log("%s %s", ["a", "it's"], { k: "v" });
console.log("%s and %s", [], {});
console.log("%d%% done", 50);

class Plain {
	x = { y: { z: 1 } };
}
class Named {
	x = 1;
	toString() {
		return "named";
	}
}
class Derived extends Named {}
console.log("%s %s %s", new Plain(), new Named(), new Derived());

const long = ["x".repeat(30), "y".repeat(30), "z".repeat(30)];
console.log("long: %s", long);
const deep = { a: { b: 1 }, c: [[1]] };
console.log("%s", deep, deep);
const [nul, und] = [null as string | null, undefined as number | undefined];
console.log("%s %s %j %o", nul, und, { nul, und }, { nul });
console.log("%O %s", [nul, und], [nul, und]);
const pattern = "%s of %d!";
console.log(pattern, "one", 2);
