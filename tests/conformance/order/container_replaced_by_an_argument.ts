// `set.add(x)` gives the Set that it was called on, also where x puts another one into the variable.
let names = new Set<string>();
const first = names;
function renamed(name: string): string {
	names = new Set();
	return name;
}
console.log(names.add(renamed("Ada")) === first, first, names);
console.log(names.add(renamed("Bob")).size, names.size);

let prices = new Map<string, number>();
const before = prices;
function reset(price: number): number {
	prices = new Map();
	return price;
}
const after = prices.set("tea", reset(3));
console.log(after === before, before, prices);
prices.set("milk", 1).set("rice", reset(2)).set("salt", 4);
console.log(prices);

class Shop {
	items = new Set<string>();
	restock(): string {
		this.items = new Set(["new"]);
		return "old";
	}
	stocked(): Set<string> {
		return this.items.add(this.restock());
	}
}
const shop = new Shop();
console.log(shop.stocked(), shop.items);

let seen = new WeakSet<object>();
const [known, thing] = [seen, {}];
console.log(seen.add(((seen = new WeakSet()), thing)) === known, known.has(thing), seen.has(thing));
