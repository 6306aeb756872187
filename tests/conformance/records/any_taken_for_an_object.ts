// What is any and no record, spread, listed and asked for by places
const spread = (x: any): unknown => ({ ...x });
const names = (x: any): unknown => {
	try {
		return Object.keys(x);
	} catch (e) {
		return e instanceof TypeError;
	}
};
const looped = (x: any): string[] => {
	const found: string[] = [];
	for (const k in x) found.push(k);
	return found;
};
class Pair {
	left = 1;
	right = null;
}
for (const x of [{ a: 1 }, [1, 2], "ab", 5, true, null, undefined, new Pair()])
	console.log(spread(x), names(x), looped(x), x instanceof Pair);

const at = (x: any, k: any): unknown => x[k];
console.log(at({ 1: "one" }, 1), at({ true: "yes" }, true), at({ null: 0 }, null), at({ "1.5": "half" }, 1.5));
console.log(at([5, 6], "1"), at([5], 0.5), at("ab", 1), at(5, 0), at(true, 0), at(new Pair(), 0), at({ "a,b": 1 }, ["a", "b"]));
