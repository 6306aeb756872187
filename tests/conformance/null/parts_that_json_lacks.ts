// what JSON.parse gave under a type need not have all of it: missing parts are undefined, in choices, tests, sums and patterns
interface Opt {
	name: string;
	size: number;
	on: boolean;
	list: number[];
	sub: { k: string; v: number };
}
const o = JSON.parse('{"name":"a","sub":{"k":"z"}}') as Opt;
function use(o: Opt): string {
	const size = o.size || 10;
	let text = `${o.name}:${size}`;
	if (o.on) text += " on";
	else text += " off";
	if (!o.list) text += " nolist";
	for (const x of o.list || []) text += x;
	text += (o.list ?? [1]).length;
	text += o.sub.v ? "v" : "nov";
	text += typeof o.size + (o.size !== undefined ? o.size + 1 : "none");
	text += o.size > 3 ? "big" : "small";
	return text;
}
console.log(use(o));
console.log(o.size + 1, o.size * 2, -o.size, o.size > 1, o.size < 1, o.size === o.sub.v);
console.log(
	"s" + o.size,
	`${o.size}`,
	String(o.size),
	[o.size, o.on],
	{ s: o.size },
	JSON.stringify({ s: o.size, l: o.list }),
);
let sum = 0;
sum += o.size || 0;
sum += o.sub.v;
console.log(sum);
const {
	size,
	name,
	list = [9],
	sub: { k, v },
} = o;
console.log(size, name, list, k, v);
const all = [o, { name: "b", size: 2, on: true, list: [1], sub: { k: "q", v: 1 } }];
console.log(
	all.map((x) => x.size),
	all.filter((x) => x.on).length,
	all.find((x) => x.size === 2)?.name,
	all.map((x) => x.size ?? -1),
	all.reduce((a, x) => a + (x.size || 0), 0),
);
console.log(
	[...all].sort((a, b) => (a.size || 0) - (b.size || 0)).map((x) => x.name),
	all.some((x) => x.on),
	all.every((x) => x.on),
);
const copy = { ...o, on: true };
console.log(copy.on, copy.size, Object.keys(copy));
o.size = (o.size || 0) + 1;
o.size++;
console.log(o.size, o);
o.list ??= [];
o.list.push(3);
console.log(o.list);
o.sub.v ||= 4;
console.log(o.sub);
