// Names of the program that are built-ins of Python's, which the runtime's own functions call
const id = 7;
const data = { list: [1, 2], deep: { yes: true } };
console.log(structuredClone(data), id);

class NameError extends Error {}
class RuntimeError extends Error {
	override name = "RuntimeError";
}
function zip(a: number[], b: number[]): number[][] {
	return a.map((x, i) => [x, b[i] ?? 0]);
}
function getattr(o: { x: number }): number {
	return o.x;
}
const byObject = new Map<object, string>([[data, "the data"]]);
console.log(byObject.get(data), byObject.get({}), zip([1, 2], [3]), getattr({ x: 4 }));
try {
	throw new NameError("no name");
} catch (e) {
	console.log((e as Error).message, e instanceof NameError, (e as Error).name);
}
try {
	throw new RuntimeError("no run");
} catch (e) {
	console.log(String(e), e instanceof RuntimeError, e instanceof NameError);
}
function down(n: number): number {
	return down(n + 1) + 1;
}
try {
	down(0);
} catch (e) {
	console.log((e as Error).name);
}

// methods and getters of object literals that are called as built-ins of Python
const account = (() => {
	let total = 0;
	return {
		add(n: number) {
			total += n;
			return this;
		},
		print() {
			console.log("total", total);
		},
		hasattr(v: unknown) {
			console.log(v);
			return this;
		},
	};
})();
account.add(5).add(2).hasattr({ a: 1 }).print();
const sorter = {
	items: [3, 1, 2],
	get len() {
		console.log("asked");
		return this.items.length;
	},
	get list() {
		const copy = [...this.items];
		return copy.sort((a, b) => a - b);
	},
};
console.log(sorter.len, sorter.list, [1, 2, 3].length, new Array(2).fill(0));
