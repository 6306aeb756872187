// Functions that are found by a key, of which some are made of methods
const counter = {
	n: 3,
	get(): number {
		return this.n;
	},
};
const table: any = { a: counter.get.bind(counter), b: () => counter.get(), c: () => 5, d: counter };
for (const key of ["a", "b", "c"]) {
	const found = table[key];
	console.log(found());
}
for (const found of Object.values(table) as any[]) if (typeof found === "function") console.log(found());
const key = "d";
const name = "get";
console.log(table[key].get(), counter["get"](), counter[name]());
function run(f: any): number {
	return f();
}
console.log(run(table["a"]), run(() => counter.n + 4));
export {};
