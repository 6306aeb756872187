// Symbols of type any are neither numbers nor parts of texts
const tried: ((a: any, b: any) => unknown)[] = [(a, b) => a < b, (a, b) => a + b, (a, b) => a - b, (a, b) => a | b, (a) => +a];
for (const [i, f] of tried.entries())
	try {
		console.log(i, f(1, 2), f(Symbol("s"), 1));
	} catch (e) {
		console.log(i, e instanceof TypeError);
	}
