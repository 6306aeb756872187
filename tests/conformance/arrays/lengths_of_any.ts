// What is given as a length need not be a number: it is made one, and that which is not whole is an error (A3)
function cut(size: any): void {
	const xs = [1, 2, 3];
	try {
		console.log((xs.length = size), xs);
	} catch (e) {
		console.log(e instanceof RangeError, (e as Error).message, xs);
	}
}
cut(1);
cut(1.5);
cut("2");
cut("two");
cut(true);
cut(false);
cut("");
cut([]);
cut({});
cut(-1);
cut({ valueOf: () => 2 });
export {};
