// The message of what was thrown and is no error, written at once
class Failure {
	constructor(readonly message: string) {}
}
const thrown: unknown[] = [
	"text",
	5,
	{ message: "m" },
	{ code: 1 },
	[1],
	true,
	new Failure("own"),
	new RangeError("range"),
];
for (const value of thrown) {
	try {
		throw value;
	} catch (e) {
		console.log((e as Error).message);
		console.log(`said ${(e as Error).message}`, "said " + (e as Error).message);
		console.log((e as Error).message || "nothing");
	}
}
for (const value of [null, undefined]) {
	try {
		throw value;
	} catch (e) {
		try {
			console.log((e as Error).message);
		} catch (other) {
			console.log((other as Error).message);
		}
	}
}
function told(e: unknown): string {
	return `${(e as Error).message}!`;
}
console.log(told({ message: "by a record" }), told(new Error("by an error")), told("by nothing"));
export {};
