// A character's code is cut to a whole number, and a code point that is none is an error
console.log(String.fromCharCode(72.9, 233.5, 160.5).length, String.fromCharCode(233.5));
try {
	console.log(String.fromCodePoint(9731.5));
} catch (e) {
	console.log(e instanceof RangeError, (e as Error).message);
}
for (const code of [97, 97.5, -1, Number.NaN, 0x110000])
	try {
		console.log(String.fromCodePoint(code, 98));
	} catch (e: any) {
		console.log(e.name, e.message);
	}
export {};
