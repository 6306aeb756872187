// what `constructor.name` says of errors, JavaScript's and the program's own, and of what is `any`
class Refused extends Error {
	constructor(message: string) {
		super(message);
		this.name = this.constructor.name;
	}
}
class NotFound extends Refused {}
for (const e of [new Error("a"), new RangeError("b"), new TypeError("c"), new NotFound("d")]) console.log(e.constructor.name);
const told = (action: () => unknown): void => {
	try {
		console.log(action());
	} catch (e) {
		console.log((e as Error).constructor.name, (e as Error).name);
	}
};
told(() => JSON.parse("{"));
told(() => (null as any).x);
told(() => { throw new NotFound("x"); });
class Plain {}
const values: any[] = [new Plain(), [], {}, "s", 1, true];
for (const value of values) console.log(value.constructor.name, value?.constructor.name);
