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
