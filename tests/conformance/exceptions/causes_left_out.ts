// The cause of an error that has none is undefined, also beside one that is null.
function told(e: unknown): void {
	const error = e as Error;
	console.log(error.message, error.cause instanceof Error ? error.cause.message : error.cause);
	console.log(error.cause, error.cause === undefined, error.cause === null);
}
for (const n of [0, 1, 2, 3])
	try {
		if (n > 0) throw new Error("a", { cause: n === 1 ? null : n === 2 ? "text" : 5 });
		throw new RangeError("b");
	} catch (e) {
		told(e);
	}
try {
	throw new Error("outer", { cause: new TypeError("inner") });
} catch (e) {
	const { cause } = e as Error;
	console.log(cause instanceof Error && `${cause}`, cause instanceof Error && cause.cause);
}
