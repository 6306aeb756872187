// A name for any says as little as any does
type Anything = any;
function ignore([]: number[], last = "done"): string {
	return last;
}
function first({ x }: { x: number }): number {
	return x;
}
for (const given of [[1], 5, null, undefined] as Anything[]) {
	try {
		console.log(ignore(given as Anything));
	} catch (error) {
		console.log((error as Error).message);
	}
	try {
		console.log(first(given as Anything));
	} catch (error) {
		console.log((error as Error).message);
	}
}
