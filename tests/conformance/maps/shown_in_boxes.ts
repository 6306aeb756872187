// Maps and Sets that are shown, compared and measured as what they are, where nothing is known of them.
function show(x: unknown) {
	console.log(x, typeof x, String(x), [x], { x }, JSON.stringify([x]));
}
show(new Map<string, unknown>([["a", new Set([new Map([[1, 2]])])]]));
show(new Set([[1, 2], [3]]));
show(new Map());
show(new Set());
show(new Map([[{ k: 1 }, "v"]]));
show(new Set(["a", "b", "c", "d", "e", "f", "g", "h"]));
show([
	new Map([
		["long key number one", "long value number one"],
		["long key number two", "long value number two"],
	]),
]);
const cyc: any = { name: "c" };
const cm = new Map<string, any>([["self", cyc]]);
cyc.m = cm;
console.log(cyc);
console.log(cm);
const m = new Map<string, number>([["a", 1]]);
const x: any = m;
console.log(x === m, [x].includes(m), [m].indexOf(x), new Set([x, m]).size, x ? "t" : "f", !x, x ?? 1, x?.size, x && 1);
console.log(Array.isArray(x), x instanceof Object, x + "", `${x}`, "" + m, Object.entries(x), Object.values(m as any));
function f(a: unknown = new Map()) {
	return a instanceof Map ? a.size : -1;
}
console.log(f(), f(1), f(m));
const fz: unknown = Object.freeze(new Set([1]));
console.log(fz instanceof Set);
