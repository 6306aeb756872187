// rows: A3 (a length with a fraction, below 0 or NaN is an error, and the array stays as it was)
function cut(xs: number[], size: number): string {
	try {
		xs.length = size;
		return xs.join();
	} catch (e) {
		return `${e instanceof RangeError} ${(e as Error).message} ${xs.length}`;
	}
}
for (const size of [2, 1.5, -1, Number.NaN, 4 / 2, 0, Number.NEGATIVE_INFINITY]) console.log(cut([1, 2, 3], size));
export {};
