// Without `noUncheckedIndexedAccess` an entry that a dictionary has not is undefined, wherever it goes.
const counts: Record<string, number> = { a: 1 };
const nested: { [k: string]: { [k: string]: string } } = { x: { y: "z" } };
console.log(counts["b"], counts.c, counts["a"], `${counts["b"]}`);
const read = (k: string) => counts[k];
const held = read("nope");
console.log(held, held === undefined, typeof held, read("a"), counts["b"] ?? 5, counts["b"] || "empty");
if (counts["zz"]) console.log("never");
console.log(counts.q?.toFixed(1), nested["x"]["y"], nested.x.n);
counts.a++;
counts["a"] += 2;
delete counts["a"];
console.log(counts["a"], Object.keys(counts).length, "a" in counts);
try {
	console.log(nested["no"]["y"]);
} catch (e) {
	console.log((e as Error).name, (e as Error).message);
}
try {
	console.log(nested.no.length);
} catch (e) {
	console.log((e as Error).message);
}
