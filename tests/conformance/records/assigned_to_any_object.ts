// Object.assign to what a type parameter stands for, of which nothing is known but that it is an object
function joined<A extends object, B extends object>(a: A, b: B) {
	return Object.assign(a, b);
}
const player = joined({ name: "Ida", roles: ["left", "right"] }, { age: 25 });
console.log(player.age, player.roles[1], player, Object.keys(player), JSON.stringify(player));
const replaced = joined({ id: 1 }, { id: "two", none: null });
console.log(replaced, replaced.none);
class Lamp {
	watts = 1;
	on = false;
	label(): string { return `${this.watts} W`; }
}
const lamp = new Lamp();
const named = joined(lamp, { name: "desk" });
console.log(named === lamp, named.name, named.label(), lamp);
const loose = <T extends {}, U>(a: T, b: U) => Object.assign(a, b);
console.log(loose({ a: 1 }, { b: [2] }).b, loose({ a: 1 }, undefined));

// what is given may be less, and of another size than what was there
function patched<T extends object>(of: T, changes: Partial<T>): T {
	return Object.assign(of, changes);
}
patched(lamp, { watts: 0.5, on: true });
console.log(lamp.watts, lamp.watts + 1, lamp.on, lamp.label());
const maybe: { size?: number; text: string | undefined } = { text: "x" };
console.log(patched(maybe, { size: 3, text: undefined }), maybe.size, "text" in maybe, maybe.text);
const deep = { at: 1, inner: { k: 1 } as { k: number | null } };
patched(deep, { at: 2, inner: { k: null } });
console.log(deep, ["a", "b", "c"][deep.at], deep.inner.k === null);
class Attributes<T extends object> {
	constructor(private readonly data: T) {}
	get = <K extends keyof T>(key: K): T[K] => this.data[key];
	set(changes: Partial<T>): void { Object.assign(this.data, changes); }
}
const attributes = new Attributes<{ name?: string; id?: number }>({ name: "first" });
attributes.set({ name: "second", id: 7 });
console.log(attributes.get("name"), attributes.get("id"));

// methods that ask for `this`, of which each part may have some
const counter = joined({ count: 0, inc() { this.count++; return this; } }, { tag: "t" });
console.log(counter.inc().inc().count, counter.tag);
