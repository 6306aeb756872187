// An inventory: a record of records in a class, listed, written as JSON and shown (O1, O5)
// Inventory
type Item = { name: string; price: number; qty: number; tags?: string[] };
class Inventory {
	private items: Record<string, Item> = {};
	add(item: Item): void { const e = this.items[item.name]; if (e) { e.qty += item.qty; } else { this.items[item.name] = { ...item }; } }
	remove(name: string, qty = 1): boolean {
		const item = this.items[name];
		if (!item || item.qty < qty) return false;
		item.qty -= qty;
		if (item.qty === 0) delete this.items[name];
		return true;
	}
	total(): number { return Object.values(this.items).reduce((s, i) => s + i.price * i.qty, 0); }
	list(): string[] { return Object.entries(this.items).map(([n, i]) => `${n} x${i.qty} @ ${i.price.toFixed(2)}`); }
	get size(): number { return Object.keys(this.items).length; }
}
const inv = new Inventory();
inv.add({ name: "apple", price: 0.5, qty: 10 });
inv.add({ name: "pear", price: 0.75, qty: 4, tags: ["fruit"] });
inv.add({ name: "apple", price: 0.5, qty: 5 });
console.log(inv.list().join("\n"));
console.log(inv.total(), inv.size);
console.log(inv.remove("pear", 4), inv.remove("plum"), inv.size);
console.log(JSON.stringify(inv));
console.log(inv);
