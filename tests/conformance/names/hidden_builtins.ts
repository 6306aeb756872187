// Names of the program that are built-ins of Python's, which the runtime's own functions call
const id = 7;
const data = { list: [1, 2], deep: { yes: true } };
console.log(structuredClone(data), id);

class NameError extends Error {}
class RuntimeError extends Error {
	override name = "RuntimeError";
}
function zip(a: number[], b: number[]): number[][] {
	return a.map((x, i) => [x, b[i] ?? 0]);
}
function getattr(o: { x: number }): number {
	return o.x;
}
const byObject = new Map<object, string>([[data, "the data"]]);
console.log(byObject.get(data), byObject.get({}), zip([1, 2], [3]), getattr({ x: 4 }));
try {
	throw new NameError("no name");
} catch (e) {
	console.log((e as Error).message, e instanceof NameError, (e as Error).name);
}
try {
	throw new RuntimeError("no run");
} catch (e) {
	console.log(String(e), e instanceof RuntimeError, e instanceof NameError);
}
function down(n: number): number {
	return down(n + 1) + 1;
}
try {
	down(0);
} catch (e) {
	console.log((e as Error).name);
}
