// The order of keys: as they came, whole numbers first (O1, O2, K4); spread, rest, Object.* (A7, A8)
const counts: Record<string, number> = {};
for (const w of "a b a c b a".split(" ")) counts[w] = (counts[w] ?? 0) + 1;
for (const k in counts) console.log(k, counts[k]);
for (const [k, v] of Object.entries(counts)) console.log(`${k}=${v}`);
for (const v of Object.values(counts)) console.log(v);
for (const k in counts) {
	delete counts["c"];
	console.log("still", k);
}
const o: { a: number; b: string; c?: boolean } = { a: 1, b: "x" };
console.log(Object.keys(o).join(), "c" in o, "a" in o);
o.c = true;
console.log(Object.keys(o).join());
delete o.c;
const none = o.a > 5 ? { f: 1 } : undefined;
const copy = { ...o, a: 5, d: [1, 2], ...(o.a > 5 && { e: 1 }), ...none };
console.log(copy.a, copy.b, copy.d.length, Object.keys(copy).join());
const { a, ...rest } = copy;
console.log(a, Object.keys(rest).join());
let x = 0;
const y = { z: "" };
({ a: x, b: y.z } = o);
console.log(x, y.z);
let [p, q] = ["", false];
({ b: p, c: q = true } = o);
console.log(p, q);
const by: { [k: string]: string[] } = {};
for (const w of ["apple", "avocado", "bean"]) {
	const k = w[0] ?? "";
	(by[k] ??= []).push(w);
}
console.log(by["a"]?.length, by["b"]?.length, by["c"]?.length ?? "none");
const log: string[] = [];
const say = (t: string): string => {
	log.push(`${t}`);
	return t;
};
const key = "dyn";
const made = { [key]: 1, [`${key}2`]: 2, "quoted-key": 3, 5: "five", [say("k")]: say("v"), [1 + 1]: "two" };
console.log(Object.keys(made).join(), log.join());
const nums: Record<number, string> = { 7: "seven" };
nums[10] = "ten";
nums[2] = "two";
const half = 0.5;
nums[half] = "half";
for (const k of Object.keys(nums)) console.log(k);
console.log(nums[2], nums[3], nums[half], 10 in nums);
Object.assign(counts, { z: 1 }, { a: 100 });
for (const k in counts) console.log(k, counts[k]);
const entries: [string, number][] = [
	["q", 1],
	["r", 2],
];
const from = Object.fromEntries(entries);
console.log(from["q"], from["r"], Object.keys(from).join());
console.log(Object.hasOwn(counts, "nope"));

// by its type a record or an array
type Tree = string | null | Tree[] | { [key: string]: Tree };
const leaves = (tree: Tree, path = ""): string[] =>
	tree !== null && typeof tree === "object"
		? Object.entries(tree).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
		: [`${path}=${tree}`];
const grove: Tree = { 2: "two", a: [["deep"], null], 1: "one", none: [] };
console.log(leaves(grove), leaves(["x"]), leaves("y"));
for (const tree of [grove, ["x", "y"]] as (Tree[] | { [key: string]: Tree })[]) {
	console.log(Object.keys(tree), Object.values(tree).length, Object.hasOwn(tree, "1"), Object.hasOwn(tree, "length"));
	for (const key in tree) console.log(key, Object.hasOwn(tree, key));
}
