// typed arrays where a type says nothing of them show what they are
function show(x: any, y: unknown) {
	console.log(x, y, [x], { y }, String(x), `${y}`, JSON.stringify([1]));
}
show(new Float32Array([1, 2.5]), new Int16Array([1]));
show(new Float64Array(2), new Uint32Array(0));
show(new Int8Array([1, -1]), new Uint16Array([65535]));
show(new Int32Array([-5]), new Uint8Array([7]));
const mixed: unknown[] = [new Float32Array(1), "a", [1], null, new Uint8Array(1)];
console.log(mixed);
for (const m of mixed) console.log(m, m instanceof Float32Array, Array.isArray(m));
const a: any = new Int16Array([3, 1]);
console.log(a.length, a[0], a[5], [...a], a + "", a == "3,1", typeof a, !a);
