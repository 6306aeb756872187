// What is thrown under a type that says nothing of it is caught as it is: an error, a text, an object.
class Failed<E> {
	constructor(private error: E) {}
	unwrap(): never {
		throw this.error;
	}
}
function fail(e: unknown): never {
	throw e;
}
const held: { error?: any } = { error: "held" };
const throwers: (() => void)[] = [
	() => new Failed("text").unwrap(),
	() => new Failed(new RangeError("far")).unwrap(),
	() => fail(5),
	() => fail(new TypeError("wrong")),
	() => {
		if (held.error) throw held.error;
	},
];
for (const thrower of throwers)
	try {
		thrower();
	} catch (e) {
		console.log(typeof e, e instanceof Error, String(e));
	}
try {
	fail({ code: 7 });
} catch (e: any) {
	console.log(e.code, e.message);
}
let last: unknown;
for (let i = 0; i < 2; i++)
	try {
		fail(i === 0 ? "first" : new Error("second"));
	} catch (e) {
		last = e;
	}
try {
	throw last;
} catch (e) {
	console.log((e as Error).message);
}
