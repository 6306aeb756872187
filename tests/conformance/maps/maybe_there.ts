// Maps and Sets that may be missing, and where any iterable may be given
const groups = new Map<string, Set<number>>([["odd", new Set([1, 3])]]);
groups.get("odd")?.forEach((n) => console.log("odd", n));
groups.get("even")?.forEach((n) => console.log("even", n));
const settings: { limits?: Map<string, number> } = { limits: new Map([["depth", 3]]) };
settings.limits?.forEach((limit, name) => console.log(name, limit));
for (const n of groups.get("none") ?? new Set([9])) console.log(n);
class Bag<T> {
	readonly items: T[];
	constructor(initial: Iterable<T> = []) {
		this.items = [...initial];
	}
}
function count(items?: Iterable<unknown>): number {
	return items === undefined ? -1 : [...items].length;
}
console.log(new Bag(new Set([1, 1, 2])).items, new Bag<string>().items, new Bag("ab").items, new Bag(new Map([[1, "x"]])).items);
console.log(count(), count(new Set([1])), count(new Map()), count([1, 2]));

// said to be there, and written as a text
const perhaps = new Map<string, { k: number } | undefined>([["gone", undefined], ["here", { k: 1 }]]);
console.log(`${perhaps.get("gone")!}`, `${perhaps.get("here")!}`, String(perhaps.get("never")!));
