// What goes to the error output needs not look as in Node, and stops nothing.
try {
	throw new Error("x");
} catch (e) {
	console.error(e);
	console.error("failed:", e);
	console.warn(e);
}
const all: unknown[] = [1, "a", null, new Error("q")];
console.error(...all);
console.warn("%s", 5);
console.error([all], { a: undefined });
console.trace("here");
Promise.reject(new Error("r"))
	.catch(console.error)
	.then(() => console.log("after"));
console.log("done");
