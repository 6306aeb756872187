// O8 members that a type leaves out, met by who lists all of an object's or reads them by a key
const wide = { a: 1, b: true, s: "t", gone: null, late: undefined };
const narrow: { a: number } = wide;
for (const k in narrow) {
	const v = narrow[k as "a"];
	console.log(k, v, `${v}`, String(v), v === 1, v === null, v ? "yes" : "no", typeof v, [v]);
}
function list(o: { a: number }) {
	for (const v of Object.values(o)) console.log(v, `${v}`);
	for (const [k, v] of Object.entries(o)) console.log(k, v, v === null);
}
list(wide);

interface Shape {
	area: number;
}
class Square implements Shape {
	area = 4;
	filled = false;
	label = "square";
	inner: string | null = null;
}
const shapes: Shape[] = [new Square()];
for (const s of shapes) for (const k of Object.keys(s)) console.log(k, s[k as keyof Shape], `${s[k as keyof Shape]}`);
const byName = new Map<string, Shape>([["x", new Square()]]);
for (const [, s] of byName) for (const k in s) console.log(k, s[k as keyof Shape], typeof s[k as keyof Shape]);

function each<T extends { a: number }>(o: T) {
	for (const k in o) console.log(k, o[k], `${o[k]}`);
}
each(wide);
const key = "b" as string as "a";
console.log(narrow[key], `${narrow[key]}`);
const { [key]: taken } = narrow;
console.log(taken);

const holding = { a: 1, list: [1, true], inner: { on: false }, none: null };
const held: { a: number } = holding;
for (const k in held) console.log(k, held[k as "a"], [held[k as "a"]]);
const { a: first, ...others } = held;
console.log(first, others, Object.values(others));
for (const [k, v] of Object.entries(others)) console.log(k, v, typeof v);
