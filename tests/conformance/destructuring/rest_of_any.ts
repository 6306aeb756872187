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
// of an object that only its type parameter tells of
function omit<T extends object, K extends keyof T>(object: T, name: K): Omit<T, K> {
	const { [name]: gone = "nothing", ...others } = object;
	console.log(gone);
	return others;
}
console.log(omit({ id: 1, on: true }, "id"), omit(new Point(), "x"), omit({ id: undefined, on: 2 }, "id"));
function two<T extends object>(object: T, a: keyof T, b: keyof T): unknown[] {
	const { [a]: first, [b]: second } = object;
	return [first, second];
}
console.log(two({ u: 1, v: "s" }, "v", "u"), two(new Point(), "y", "x"));
function numbered<T>(object: T, name: string | number): unknown[] {
	try {
		const { [name as keyof T]: part, ...others } = object;
		return [part, others];
	} catch (e) {
		return [e instanceof TypeError];
	}
}
console.log(numbered({ 1: "one", b: 2 }, 1), numbered({ 1: "one", b: 2 }, "b"), numbered(undefined as any, "a"));
function update<T extends object>(object: T, changes: Partial<T>): T {
	return Object.assign(object, changes);
}
function join<A extends object, B extends object>(a: A, b: B): A & B {
	return Object.assign({}, a, b);
}
console.log(update(new Point(), { x: 5 }), update({ id: 1, on: true }, { id: 2 }), join({ id: 1 }, { on: 2 }));
