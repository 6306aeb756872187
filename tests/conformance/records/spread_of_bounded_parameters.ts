// What is made by spreading an object of a type parameter's type is read as that is, where objects of classes stand for its bound.
interface Entity {
	readonly id: string;
	at: number;
}
class Supplier implements Entity {
	readonly at = 0;
	constructor(readonly id: string) {}
}
interface Product extends Entity {
	name: string;
}
class Repo<T extends Entity> {
	protected readonly items = new Map<string, T>();
	add(x: T): this {
		this.items.set(x.id, x);
		return this;
	}
	update(id: string, patch: Partial<Omit<T, "id">>): T {
		const next = { ...this.items.get(id)!, ...patch };
		this.items.set(id, next);
		return next;
	}
	get newest(): T | undefined {
		let best: T | undefined;
		for (const x of this.items.values()) if (best === undefined || x.at > best.at) best = x;
		return best;
	}
}
class List<T> {
	readonly items: T[] = [];
	change(i: number, patch: Partial<T>): T {
		return (this.items[i] = { ...this.items[i]!, ...patch });
	}
}
const show = (e: Entity): void => console.log(e.id, e.at, e);
const patched = <T extends Entity>(x: T, p: Partial<T>): T => ({ ...x, ...p });
const stamped = <T extends Entity>(x: T): T & { stamp: number } => ({ ...x, stamp: x.at + 1 });
const merged = <A extends Entity, B extends object>(a: A, b: B): A & B => ({ ...a, ...b });

const repo = new Repo<Product>().add({ id: "a", at: 1, name: "A" }).add({ id: "b", at: 2, name: "B" });
show(repo.update("a", { at: 5 }));
console.log(repo.newest, repo.newest?.name);
const list = new List<Entity>();
list.items.push({ id: "c", at: 3 }, new Supplier("s"));
show(list.change(0, { at: 4 }));
for (const one of list.items) show(one);
const plain = new List<{ x: number; y?: number }>();
plain.items.push({ x: 1 });
console.log(plain.change(0, { y: 2 }), plain.items[0]?.x, plain.change(0, { x: 3 }).y);
const bolt: Product = { id: "d", at: 6, name: "D" };
show(patched(bolt, { name: "E" }));
show(stamped(bolt));
show(merged(bolt, { extra: [1] }));
console.log(stamped(bolt).stamp, merged(bolt, { extra: 2 }).extra, merged(bolt, { extra: 2 }).name);
