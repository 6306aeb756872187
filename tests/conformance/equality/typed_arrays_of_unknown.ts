// which typed array a value is, where its type says nothing of it
function kind(value: unknown): string {
	if (value instanceof Uint8Array) return `bytes ${value.length}`;
	if (value instanceof Float64Array) return `floats ${value.length}`;
	if (value instanceof Int16Array) return `words ${value[0]}`;
	if (value instanceof ArrayBuffer) return `buffer ${value.byteLength}`;
	return Array.isArray(value) ? "array" : typeof value;
}
const values: unknown[] = [new Uint8Array(3), new Float64Array(4), new Int16Array([7, 8]), new ArrayBuffer(2), [1], "s", 5, {}];
console.log([...values, null, new TextEncoder().encode("hi")].map(kind));
function size(of: Uint8Array | Uint16Array | number[]): number {
	return of instanceof Uint16Array ? of.length * 2 : of.length;
}
console.log(size(new Uint8Array(3)), size(new Uint16Array(3)), size([1]));
export {};
