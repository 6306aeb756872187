// typed arrays by a size that is no whole number, or none at all
for (const n of [2, 0, -0.25, 0.5, 2.9, NaN, -1, -1.5, Infinity, 3]) {
	try {
		console.log(n, new Uint8Array(n).length, new Float32Array(n).length);
	} catch (e) {
		console.log(n, (e as Error).name, (e as Error).message);
	}
	try {
		console.log(new Int16Array(n).length);
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
}
console.log(new Uint32Array(-0.25).length, new Uint8Array(2.7).length, new Int8Array(-0).length);
try {
	console.log(new Uint8Array(-1).length);
} catch (e) {
	console.log((e as Error).name, (e as Error).message);
}
