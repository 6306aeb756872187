// `Array.from` of what may be a typed array or another thing to go through.

const hex = (data: Uint8Array | number[]): string => Array.from(data, (b) => b.toString(16).padStart(2, "0")).join(" ");
const total = (data: Uint8Array | readonly number[]): number => Array.from(data).reduce((a, b) => a + b, 0);
const halves = (data?: Float32Array | Set<number> | number[]): string[] =>
	Array.from(data ?? [7], (v, i) => `${i}:${v / 2}`);

console.log(hex(new Uint8Array([1, 200])), hex([3, 40]));
console.log(total(Uint8Array.of(1, 2)), total([5]), Array.from(new Set([1]) as Set<number> | Int8Array));
console.log(halves(new Float32Array([1.5, 3])), halves([3, 4]), halves(new Set([9])), halves());
