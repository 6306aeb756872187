// Errors of JavaScript's own classes that get fields by way of any, or of Object.assign.
const e: any = new TypeError("first");
e.code = "E1";
console.log(e.code, e.message, String(e), e instanceof TypeError);
try {
	throw Object.assign(new Error("second"), { status: 404 });
} catch (q: any) {
	console.log(q.status, q.message, q.name);
}
function handled(error: any): never {
	error.handled = true;
	throw error;
}
try {
	handled(new RangeError("third"));
} catch (q: any) {
	console.log(q.handled, q.message, q instanceof RangeError);
}
try {
	throw new ReferenceError("name 'x' isn't here");
} catch (q: any) {
	console.log(q.message);
}
// What `in` finds in an error, and in what else is no record: asked of a value of which nothing is known.
class Coded extends Error {
	code = 5;
}
function found(x: object): string {
	return ["message", "name", "stack", "cause", "code", "value", "errno", "then", "size"].filter((k) => k in x).join();
}
console.log(found(new Coded("c")), found(new TypeError("t", { cause: 1 })), found({ code: 1 }), found(new Coded()));
function said(x: unknown): string {
	if (typeof x === "object" && x !== null && "message" in x && typeof x.message === "string")
		return x.message + ("code" in x ? String(x.code) : "");
	return typeof x === "object" && x !== null && "length" in x ? `of ${String(x.length)}` : String(x);
}
console.log([new Coded("c"), new RangeError("r"), { message: "m" }, "s", null, [1, 2], new Uint8Array(3)].map(said));
const held = (x: unknown, key: string) => (x as Record<string, unknown>)[key];
console.log(held(new Error("e"), "message"), held(new Coded("c"), "name"), held(new Error("e"), "value"), held([7], "0"));
const coded = new Coded("k");
console.log("message" in coded, "stack" in coded, "cause" in coded, "code" in coded);
for (const x of [new Date(5), /x/, new Map([[1, 2]]), Promise.resolve(1)] as object[])
	console.log("code" in x, "time" in x, "size" in x, "then" in x);
