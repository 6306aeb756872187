// What is left of a value of type any, and patterns with computed names and defaults there.
class Point {
	x = 1;
	y = 2;
}
const point: any = new Point();
const { x, ...rest } = point;
console.log(x, rest, { ...point, z: 3 });
const record: any = { b: 1, a: { c: 2 }, 5: "five" };
const { b, ...others } = record;
others.a.c = 9;
others.q = 1;
console.log(b, others, record);
const without = ({ children, ...props }: any) => [children, Object.keys(props)];
console.log(without({ children: 1, id: "i", on: true }));
const key = "dyn";
const { [key + "1"]: one = "none", [2 + 3]: five, ...more } = record;
console.log(one, five, more);
const list: any = [1, 2];
console.log({ ...list }, { ...("ab" as any) });
let left: any;
({ b: left, ...record.rest } = { b: 7, w: 8 } as any);
console.log(left, record.rest);
const target: any = new Point();
console.log(Object.assign(target, { x: 7, w: 8 }));
const { list: [head = true] } = { list: [] as boolean[] };
let tail: any;
for ([tail = "tail"] of [[]] as any) console.log(head, tail);
try {
	const { ...none } = null as any;
	console.log(none);
} catch (e) {
	console.log(e instanceof TypeError);
}
