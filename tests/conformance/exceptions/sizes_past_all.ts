// sizes past what JavaScript takes, and counts that are none: RangeError in the same words
const s: string = "x";
try {
	const a: number[] = [];
	a.length = 2 ** 32;
} catch (e) {
	console.log((e as Error).name, (e as Error).message);
}
console.log(
	new Date(0).toJSON(),
	JSON.stringify({ d: new Date(NaN), e: new Date(5) }),
	new Date("2024-01-02").toJSON().slice(0, 4),
);
const n = Number("3000000000");
try {
	console.log(s.padEnd(n).length);
} catch (e) {
	console.log((e as Error).name, (e as Error).message);
}
try {
	console.log(s.repeat(n).length);
} catch (e) {
	console.log((e as Error).name, (e as Error).message);
}
function deep(n: number): number {
	return n === 0 ? 0 : 1 + deep(n - 1);
}
try {
	deep(1e6);
} catch (e) {
	console.log((e as Error).name, (e as Error).message, e instanceof RangeError);
}
for (const k of [-1.5, 2.7, -0.5, NaN, Infinity, -Infinity, 0, 3])
	try {
		console.log(s.repeat(k), "".repeat(k).length);
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
const u: any = 2;
console.log(s.repeat(u), s.repeat("3" as any), s.repeat(undefined as any).length);
function f(k?: number) {
	return s.repeat(k!);
}
console.log(f(), f(2));
for (const make of [
	() => "x".padStart(2 ** 30),
	() => "ab".padEnd(n, "cd"),
	() => new Array(4294967296).length,
	() => new Array<number>(n * 2).length,
	() => "".padEnd(5, ""),
])
	try {
		console.log(make().toString());
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
