// a record where the type says an array: JavaScript goes through none, and has none of an array's methods
interface Order {
	items: { name: string }[];
	tags: string[];
	size: [number, number];
}
const read = (text: string) => JSON.parse(text) as Order;
const attempt = (what: string, f: () => unknown) => {
	try {
		console.log(what, f());
	} catch (e) {
		console.log(what, e instanceof TypeError, (e as Error).message);
	}
};
const bad = read('{"items":{"name":"a"},"tags":5,"size":{"width":1}}');
const good = read('{"items":[{"name":"a"}],"tags":["x","y"],"size":[1,2]}');
for (const order of [bad, good]) {
	attempt("names", () => order.items.map((item) => item.name));
	attempt("loop", () => {
		let all = "";
		for (const item of order.items) all += item.name;
		for (const tag of order.tags) all += tag;
		return all;
	});
	attempt("places", () => {
		let all = 0;
		for (const [i, tag] of order.tags.entries()) all += i + tag.length;
		return all;
	});
	attempt("some", () => order.items.some((item) => item.name === "b"));
	attempt("each", () => order.items.forEach((item) => console.log(item)));
	attempt("joined", () => order.tags.join("-"));
	attempt("spread", () => [...order.tags, "z"]);
	attempt("spread by a chain", () => [...order?.tags, "z"]);
	attempt("given", () => Math.max(...order.size));
	attempt("size", () => {
		const [width, height] = order.size;
		return width * height;
	});
	attempt("set", () => new Set(order.tags).size);
	attempt("yielded", () => {
		function* all() {
			yield* order.items;
		}
		return [...all()].length;
	});
	attempt("folded", () => order.size.reduce((sum, n) => sum + n, 0));
}
const taken = JSON.parse('{"a":1}') as number[];
attempt("loop", () => {
	for (const n of taken) return n;
	return "none";
});
