// A Map or a Set of which nothing is known is gone through where the program says that it is an Iterable
function isIterable(x: unknown): x is Iterable<unknown> {
	return typeof x === "object" && x !== null && Symbol.iterator in x;
}
function flat(x: unknown): unknown[] {
	return isIterable(x) ? [...x].flatMap(flat) : [x];
}
console.log(flat([1, new Set([2, [3]]), new Map([["a", 4]])]), flat("text"), flat(null));
function total(x: unknown): number {
	let sum = 0;
	for (const n of x as Iterable<number>) sum += n;
	return sum;
}
console.log(total(new Set([1, 5])), total([3]), total(new Map([[1, 2]]).keys()));
function largest(x: unknown): number {
	const items = x as Iterable<number>;
	const [first] = items;
	return Math.max(first!, ...items);
}
console.log(largest(new Set([1, 5])), largest([3]));
