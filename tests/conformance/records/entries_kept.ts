// U5: entries of records and Maps that `!` says are there, and that are only kept: undefined goes on where there is none
interface Item {
	name: string;
	price: number;
}
const stock: Record<string, Item> = { pen: { name: "pen", price: 2 } };
const names = new Map<string, string>([["pen", "a pen"]]);
const counts: Record<string, number> = { pen: 3 };

function itemOf(key: string): Item {
	return stock[key]!;
}

class Cart {
	private readonly items: Item[] = [];
	last: Item | null = null;

	add(key: string): this {
		const item = itemOf(key);
		this.items.push(item);
		this.last = item;
		return this;
	}

	total(): number {
		return this.items.reduce((sum, item) => sum + item.price, 0);
	}
}

const cart = new Cart().add("pen").add("ink");
console.log(cart, cart.last === undefined, cart.last === null);
try {
	console.log(cart.total());
} catch (error) {
	console.log((error as Error).message);
}

const nameOf = (key: string): string => names.get(key)!;
for (const key of ["pen", "ink"]) {
	const name = names.get(key)!;
	const count = counts[key]!;
	console.log(name, `${nameOf(key)}: ${counts[key]!}`, count + 1, count > 0, typeof count, [name, count], { name, count });
	console.log(["pen", key].map((k) => stock[k]!), Math.max(counts[key]!, 0), JSON.stringify({ name, count }));
	if (name) console.log(name.length);
}

const known = new Map<number, number>();
function fibonacci(n: number): number {
	if (n < 2) return n;
	if (known.has(n)) return known.get(n)!;
	known.set(n, fibonacci(n - 1) + fibonacci(n - 2));
	return known.get(n)!;
}
console.log(fibonacci(40));
