// Iterators as arguments: of a Map's or a Set's what is in it, of others what they are.

function* countdown(from: number): Generator<number> {
	while (from > 0) yield from--;
}
const launch = countdown(2);
console.log(launch, countdown(1));
console.log([...launch]);
console.log([1, 2].values(), ["a"].entries(), "ab"[Symbol.iterator]());

const stock = new Map([
	["pens", [4]],
	["inks", []],
]);
console.log(stock.keys());
console.log("values", stock.values(), stock.entries());
const seen = new Set([1, "x", null]);
console.log(seen.values(), seen.keys(), seen.entries());
console.log(new Map<string, number>().keys());
// Node makes text of the arguments when it has all of them
console.log(stock.keys(), stock.set("caps", [1]).size);

type Room = { name: string; at: { floor: number; doors: { open: boolean[] } } };
const rooms = new Map<string, Room>();
for (const floor of [0, 1, 2])
	rooms.set(`room ${floor}`, { name: "-".repeat(floor * 9), at: { floor, doors: { open: [floor > 0] } } });
console.log(rooms.keys(), rooms.values());
console.log(rooms.entries());

const many = new Set<number>();
for (let i = 0; i < 104; i++) many.add(i);
console.log(many.values());

class Cache<K, V> {
	private readonly held = new Map<K, V | null>();
	hold(key: K, value: V | null): this {
		this.held.set(key, value);
		console.log("held:", this.held.keys(), this.held.values(), this.held.keys().next().value);
		return this;
	}
}
new Cache<number, string>().hold(7, "seven").hold(8, null);
