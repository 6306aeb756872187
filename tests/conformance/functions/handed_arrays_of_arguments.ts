// `apply`, `call` and `bind` of what has no `this`: of the console's functions, and of functions written right there.
const values = [2, 3];
console.log.apply(console, [1, ...values, 4]);
console.log.call(console, 1, ...values, "four");
const tell = console.log.bind(console, "told:");
tell(1, "x", [2]);
for (const x of ["a", "b"]) tell(x);
function all(...args: unknown[]): void {
	console.log.apply(console, args);
}
all(1, { a: 1 }, [undefined], null);
const out = { log: console.log.bind(console, "[out]") };
out.log("y", 2);

(function (a?: string, b?: string) {
	console.log(a, b);
}).apply(null, ["bar"]);
(function (a: string, b = "d") {
	console.log(a, b);
}).call(undefined, "x");
console.log(((a: number, b: number) => a + b).apply(null, [1, 2]), ((a: number) => a).call(null, 7));
const addFive = ((a: number, b: number) => a + b).bind(null, 5);
console.log(addFive(2));

class Doubling {
	run(n: number): number {
		return (function (n: number) {
			return n * 2;
		}).call(this, n);
	}
}
console.log(new Doubling().run(4));
