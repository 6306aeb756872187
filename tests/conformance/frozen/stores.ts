// what Object.freeze and Object.seal forbid is a TypeError, in JavaScript's words
function told(work: () => unknown): void {
	try {
		work();
		console.log("done");
	} catch (e) {
		if (e instanceof TypeError) console.log(e.message);
	}
}
const settings = { theme: "dark", size: 12, deep: { level: 1 } };
console.log(Object.isFrozen(settings), Object.freeze(settings) === settings, Object.isFrozen(settings));
told(() => { settings.theme = "light"; });
told(() => { settings["size"] += 1; });
told(() => { settings.deep.level++; });
told(() => { (settings as Record<string, unknown>)["new one"] = 1; });
told(() => { delete (settings as Partial<typeof settings>).size; });
told(() => { (settings as { theme: string }).theme = "blue"; });
console.log(settings, Object.isFrozen(settings.deep));
const sealed = Object.seal({ a: 1 } as Record<string, number>);
told(() => { sealed.a = 2; });
told(() => { sealed.b = 1; });
told(() => { delete sealed.a; });
told(() => { delete sealed.nothing; });
console.log(sealed, Object.isSealed(sealed), Object.isFrozen(sealed), Object.isExtensible(sealed), Object.isExtensible({}));
const list = [3, 1, 2];
list.push(4);
Object.freeze(list);
told(() => list.push(5));
told(() => list.pop());
told(() => list.shift());
told(() => list.unshift(0));
told(() => list.splice(0, 1));
told(() => list.splice(1, 0, 9));
told(() => list.sort((a, b) => a - b));
told(() => list.reverse());
told(() => { list[0] = 1; });
told(() => { list[9] = 1; });
told(() => { list.length = 0; });
console.log(list, [...list].sort(), list.map((n) => n * 2), list.slice(1));
class Point {
	x: number;
	#moves = 0;
	constructor(x: number) {
		this.x = x;
	}
	move(by: number): void {
		this.#moves++;
		this.x += by;
	}
	set both(n: number) {
		this.x = n;
	}
	get moves(): number {
		return this.#moves;
	}
}
const point = Object.freeze(new Point(1)) as Point;
told(() => point.move(1));
told(() => { point.both = 3; });
told(() => { point.x = 2; });
console.log(point, point.moves, Object.isFrozen("text"), Object.isFrozen(point));
function deepFreeze<T extends object>(o: T): Readonly<T> {
	for (const value of Object.values(o)) if (typeof value === "object" && value !== null) deepFreeze(value);
	return Object.freeze(o);
}
const tree = deepFreeze({ name: "root", kids: [{ name: "kid" }] });
told(() => { tree.kids[0]!.name = "other"; });
told(() => tree.kids.push({ name: "second" }));
console.log(tree, Object.isFrozen(tree.kids[0]));

// what is made where it is given more cannot be frozen yet
class Sized {
	constructor(public width = 1) {}
	with(changes: Partial<Sized>): Sized {
		return Object.assign(new Sized(this.width), changes);
	}
}
console.log(new Sized(2).with({ width: 3 }), Object.assign(() => 1, { unit: "mm" }).unit);

// by Object.assign, and by a method of what may be anything
const failing = (label: string, run: () => void): void => {
	try {
		run();
		console.log(label, "ran");
	} catch (e) {
		console.log(label, (e as Error).message);
	}
};
const pair = Object.freeze([3, 1]);
const opened: any = pair;
failing("push", () => opened.push(1));
failing("pop", () => opened.pop());
failing("sort", () => opened.sort());
failing("fill", () => (pair as any).fill(0));
const labelled = { label: "a" } as { label: string; more?: number };
Object.assign(labelled, { label: "b", more: 1 });
Object.freeze(labelled);
failing("assign", () => Object.assign(labelled, { label: "c" }));
failing("assign more", () => Object.assign(labelled as any, { other: 1 }));
console.log(pair, labelled);

// what can be changed and deleted, but nothing added
const closed: Record<string, number> = Object.preventExtensions({ a: 1, b: 2 });
closed["a"] = 3;
delete closed["b"];
failing("add", () => {
	closed["b"] = 2;
});
console.log(closed, Object.isExtensible(closed), Object.isSealed(closed), Object.isFrozen(closed));
Object.seal(closed);
failing("delete", () => delete closed["a"]);
const row = [2, 1];
Object.preventExtensions(row);
failing("add an item", () => row.push(0));
console.log(row.shift(), row, Object.isSealed(row), Object.isExtensible({}));

class Base {
	constructor(public x: number) {
		if (new.target === Base) Object.freeze(this);
	}
}
class Derived extends Base {
	y = 2;
}
const [base, derived] = [new Base(1), new Derived(1)];
derived.y = 3;
failing("base", () => {
	base.x = 2;
});
console.log(base, derived);
