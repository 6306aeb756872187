// What `return()` of an iterator of any type gives must be an object
function left(given: any): any {
	let i = 0;
	return { [Symbol.iterator]: () => ({ next: () => ({ value: i++, done: false }), return: () => given }) };
}
for (const given of [undefined, 5, "x", {}, { done: true }]) {
	try {
		for (const x of left(given)) {
			console.log(x);
			break;
		}
		const [a, b] = left(given);
		console.log(a, b);
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}
export {};
