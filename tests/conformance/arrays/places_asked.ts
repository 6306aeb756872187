// Is there an item at that place?
const a = [1, 2];
console.log(1 in a, 5 in a, "0" in a, "length" in a, -1 in a, 1.5 in a);
const t: [number, string] = [1, "a"];
console.log(1 in t, 2 in t);
function has(items: string[], place: number): boolean {
	return place in items;
}
console.log(has(["a"], 0), has([], 0));
