// an object literal where an object of a class may stand too shows its fields as what they are
interface Store {
	data: Map<string, number>;
	tags: Set<string>;
	note?: string;
	nick: string | null;
	size(): number;
}
class Memory implements Store {
	data = new Map<string, number>();
	tags = new Set<string>();
	note?: string;
	nick: string | null = null;
	size(): number {
		return this.data.size;
	}
}
const literal: Store = { data: new Map([["a", 1]]), tags: new Set(["x"]), nick: null, size: () => 2 };
const stores: Store[] = [new Memory(), literal, { data: new Map(), tags: new Set(), nick: "n", note: undefined, size: () => 0 }];
console.log(stores[0], literal);
console.log(stores.map((s) => s.size()), literal.data, literal.tags);
for (const store of stores) console.log(store);
