// Callbacks over records, tuples and arrays that change meanwhile; sorting (A5, A9, A10, E5, F3).
interface P { name: string; age: number }
const people: P[] = [{ name: "Ann", age: 30 }, { name: "Bob", age: 20 }, { name: "Cid", age: 25 }];
console.log(people.map((p) => p.name).join(", "));
console.log(people.filter((p) => p.age > 21).map((p) => p.name.toUpperCase()).join());
console.log(people.find((p) => p.name === "Bob")?.age);
console.log(people.map(({ name, age }) => `${name}=${age}`).join());
console.log(people.reduce((s, p) => s + p.age, 0) / people.length);
const oldest = people.reduce((a, b) => (a.age > b.age ? a : b));
console.log(oldest.name, people.indexOf(oldest), people.includes(oldest), people.includes({ name: "Ann", age: 30 }));
const sorted = [...people].sort((a, b) => a.age - b.age);
console.log(sorted.map((p) => p.name).join());
console.log([10, 9, 1].sort().join(), [3, 1, 2].sort((a, b) => b - a).join(), ["b", "a"].sort().join());
const pairs: [string, number][] = [["x", 1], ["y", 2]];
console.log(pairs.map(([k, v]) => k + v).join(), pairs.filter(([, v]) => v > 1).length, pairs.find(([k]) => k === "y")?.[1]);
pairs.forEach(([k, v]) => console.log(k, v));
pairs.forEach(([k, v], i) => { console.log(i, k, v); });
console.log(pairs.reduce((s, [, v]) => s + v, 0));
const q = [1, 2, 3];
console.log(q.map((x) => { q.push(x); return x; }).length, q.length);
for (let i = 0; i < 2; i++) { let c = 0; q.forEach((x) => { c += x; }); console.log(c); }
const groups: Record<string, number[]> = {};
for (const x of q) { (groups[x % 2 === 0 ? "e" : "o"] ??= []).push(x); }
console.log(groups["o"]?.join());
console.log(Array.from({ length: 3 }, (_, i) => i * i).join(), Array.from("abc").join("-"), Array.of(1, 2).length);
console.log(new Array<number>(3).fill(0).join(), Array.from([1, 2], (x) => x + 1).join());
const grid = Array.from({ length: 2 }, () => Array<string>(3).fill("."));
grid[1]![2] = "#";
console.log(grid.map((r) => r.join("")).join("\n"));
q.length = 0; console.log(q.length);
const [first, ...others] = [1, 2, 3]; console.log(first, others.length);
export {};
// `_` is a name as any other, also beside parameters that the function leaves out
console.log([1, 2, 3].reduceRight((_, x) => x, 0), [2, 1].sort((_) => 0), "aXbX".replaceAll("X", (_, at) => `${at}`));

// what only the program's run tells to be a text or an array
const either = (x: string | string[] | null) => [x?.length, x?.[0], x?.slice(1), x?.includes("b"), x?.indexOf("c"), x?.at(-1)];
console.log(either("abc"), either(["a", "b", "c"]), either(null), either(""));
// a comparator, or a callback, whose own types say something else of the items
class Place {
	constructor(public x = 0, public y = 0) {}
}
interface OnLine {
	x: number;
}
const places = [new Place(3), new Place(1)];
console.log(places.map((p: OnLine) => p.x), [{ x: 2, y: 0 }, new Place(9)].map((p: OnLine) => p.x), places.sort((a, b): any => String(a.x - b.x)).map((p) => p.x));

// parameters that are named as what a search, or a walk, counts by
const sought = [5, 3, 8, 3];
console.log(sought.findIndex((i) => i === 8), sought.findLastIndex((i) => i === 3), sought.findLast((i) => i < 5), sought.findIndex((item) => item === 3));
console.log(sought.findIndex((i, item) => item === 3), sought.filter((items, i, all) => all.indexOf(items) === i).join());
console.log(((texts: string[]) => texts.findIndex((i) => i.length > 1) + texts.findLastIndex((_) => _ === "a"))(["a", "bb", "a"]));
