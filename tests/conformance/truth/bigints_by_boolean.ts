// Boolean handed on finds 0n false; to Number no bigint is a finite number, or a whole one.
const all = [3n, 0n, -1n];
console.log(
	all.filter(Boolean),
	all.some(Boolean),
	all.every(Boolean),
	all.find(Boolean),
	all.findIndex((x) => !x),
);
const some: (bigint | undefined)[] = [0n, undefined, 2n ** 70n];
console.log(some.filter(Boolean), some.map(Boolean), some.every(Boolean), some.findLast(Boolean));
const texts: (bigint | string)[] = ["", 0n, "0", 1n];
console.log(texts.filter(Boolean).length, texts.findIndex(Boolean));
console.log(
	new Map(
		[
			["a", 0n],
			["b", 4n],
		].map(([k, v]) => [k, Boolean(v)] as const),
	),
);
console.log(Number.isFinite(3n), Number.isInteger(all[0]), Number.isSafeInteger(0n), Number.isNaN(0n));
