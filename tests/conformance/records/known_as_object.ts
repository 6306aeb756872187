// `Object` as a type: whatever is not null or undefined.
function keysOf<T extends Object>(given: T): string[] {
	return Object.keys(given);
}
console.log(keysOf({ a: 1, b: { c: 2 } }), keysOf([1, [2]]), keysOf("ab"));

const things: Object[] = [1, "two", true, { x: 1 }, [3], new Map([["k", 1]]), new Set([2]), new Date(0)];
for (const thing of things) console.log(thing, typeof thing, thing instanceof Map);
console.log(things.indexOf("two"), things.includes(1));

function text(of: Object): string {
	return `${of.toString()} ${of.constructor.name}`;
}
console.log(text(1), text("x"), text([1, 2]), text(true));
function owns(of: Object, key: string): boolean {
	return of.hasOwnProperty(key);
}
console.log(owns({ a: 1 }, "a"), owns({ a: 1 }, "toString"), owns([1], "0"), owns("ab", "length"), owns(5, "x"));

class Version {
	constructor(readonly major: number) {}
	equals(other: Object): boolean {
		return other instanceof Version && other.major === this.major;
	}
	toString(): string {
		return `v${this.major}`;
	}
}
const version: Object = new Version(3);
console.log(`${version}`, version, new Version(3).equals(version), new Version(3).equals("v3"));

let held: Object | null = null;
console.log(held);
held = { z: [1, 2] };
console.log(held, JSON.stringify(held));
const named = new Map<Object, string>([
	[version, "current"],
	[1, "one"],
]);
console.log(named.get(version), named.get(1), named.get("1"));
const rooms: { [name: string]: Object } = { hall: new Set([1]), attic: new Map([["box", { at: 2 }]]) };
console.log(rooms);
