// U1: JSON has null only, also where the type that it is parsed to knows undefined alone, or neither
const list = JSON.parse(JSON.stringify(["a", undefined])) as (string | undefined)[];
console.log(list, list[1], list[1] ?? "none", list[1] === undefined, list[1] === null);
const [first, second = "default"] = list;
console.log(first, second);
const settings = JSON.parse('{"name":null,"size":null}') as { name?: string; size: number };
const { name = "nobody" } = settings;
console.log(name, settings.name === undefined, settings.size, settings.size === null, `${settings.size}`);
const numbers = JSON.parse(JSON.stringify({ ratio: 0 / 0, done: [1 / 0] })) as { ratio: number; done: number[] };
console.log(numbers, numbers.ratio === null, numbers.done[0] ?? "none");

// what is kept of items that are there by the program's word
const grid: (number[] | null)[][] = [[[1], null]];
const column = grid.map((row) => row[1]!);
console.log(column, column[0] === null);
// null inside of what goes where a part may be anything
const walk = (node: { v: any; kids: any[] }): void => {
	console.log(node.v, node.v?.q ?? "none");
	node.kids.forEach(walk);
};
const tree = { v: { q: 1 }, kids: [{ v: null, kids: [] }] };
walk(tree);
// null by way of Object.assign and of any, where it is read by a chain or chosen
class Holder {
	point = { q: 1 };
	reset() {
		Object.assign(this, { point: null });
	}
}
const holder = new Holder();
holder.reset();
console.log(holder.point?.q, `${holder.point?.q}`, holder.point === null);
const texts = { a: "x" };
for (const key of Object.keys(texts)) (texts as Record<string, any>)[key] = null;
console.log(texts.a && "yes", texts.a ?? "none", typeof texts.a);
// by way of a guard, of any, and of a type parameter
interface Guarded {
	name: string;
	nick?: string;
}
const read = (text: string): any => JSON.parse(text);
const isGuarded = (x: unknown): x is Guarded => typeof x === "object" && x !== null && "name" in x;
const asIs: Guarded = read('{"name":"a","nick":null}');
const guarded: unknown = JSON.parse('{"name":"b","nick":null}');
console.log(asIs, asIs.nick === undefined, JSON.stringify(asIs), isGuarded(guarded) && [guarded.nick, guarded]);
// and what Object.assign takes over from it
class Visitor {
	name?: string;
	static load(json: string): Visitor {
		return Object.assign(new Visitor(), JSON.parse(json));
	}
	hello(): string {
		return this.name === undefined ? "nobody" : `hello ${this.name}`;
	}
}
console.log(Visitor.load('{"name":null}').hello(), Visitor.load("{}").hello(), Visitor.load('{"name":"Bo"}'));
