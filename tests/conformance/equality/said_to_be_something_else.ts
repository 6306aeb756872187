// B4, S9: values that are not what their types say, by way of any
interface Setting {
	name: string;
	on: boolean;
	size: number;
}
const read = JSON.parse('{"name": true, "on": "yes", "size": "7"}') as Setting;
console.log(read.name, read.on, read.size, `${read.name} ${read.on} ${read.size}`, typeof read.on, read.on === true);

const kept = { on: true, size: 1 };
const hidden: any = kept;
hidden.on = "";
hidden.size = true;
console.log(kept.on, kept.size, `${kept.on}|${kept.size}`, [kept.size], typeof kept.on);

const byKey = { on: true, name: "a" };
(byKey as Record<string, any>)["on"] = "x";
Object.assign(byKey, { name: false } as any);
console.log(byKey.on, byKey.name, typeof byKey.name, `${byKey.name}`, byKey.on === true);

const store = (o: any, v: any): void => {
	o.on = v;
};
store(kept, 5);
console.log(kept.on, kept.on === true, JSON.stringify(kept));

const flag: boolean = JSON.parse("1");
console.log(flag, flag === true, flag !== false, `${flag}`, typeof flag);
const entries = new Map<string, any>([["a", true]]);
const text: string = entries.get("a");
console.log(text, typeof text);

interface Point {
	x: number;
	y: number;
}
const half = Object.fromEntries(Object.entries({ x: 2, y: 3 }).map(([k, v]) => [k, v / 2])) as unknown as Point;
console.log(half.x, half.y, `${half.x}`);

const data = { name: "a", none: null, deep: { on: true } };
const back = JSON.parse(JSON.stringify(data)) as typeof data;
console.log(back.none, `${back.none}`, back.deep.on, back.name, [back.name].join("-"));

// a text under a number's name, and the other way round
const lying: any = { n: "5", b: true, t: 6, list: "abc" };
const said: { n: number; b: number; t: string; list: string[] } = lying;
console.log(said.n === 5, said.b === 1, said.b !== 1, said.list, said.t + "!", "n" + said.n);
console.log(said.b * 2, said.list.length, said.n && "yes", said.t || "no");

// a boolean under a number's name is none of the numbers, and `==` converts
const numbers: number[] = [1, 0, 5];
numbers.push(said.b);
console.log(numbers.slice(1).indexOf(said.b), numbers.indexOf(said.b), numbers.includes(said.b), numbers.lastIndexOf(1));
console.log(said.b == 1, said.n == 5, said.t == "6", said.b != 1);
switch (said.b) {
	case 1:
		console.log("one");
		break;
	default:
		console.log("none of them");
}
const unsure: number[] = [said.n, said.b, JSON.parse('"x"'), JSON.parse("4")];
for (const n of unsure) console.log(isNaN(n), isFinite(n), Number(n));
