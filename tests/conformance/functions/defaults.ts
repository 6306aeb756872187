// A default is worked out at each call, stands in for undefined, and not for null (F4, U6)
let made = 0;
function next(): number {
	made++;
	return made;
}
function stamp(id: number = next(), step: number = id * 10): string {
	return `${id}+${step}`;
}
console.log(stamp(), stamp(7), stamp(undefined, 3), stamp(), made);

function box(w: number, h = w, label: string = "box"): string {
	return `${label} ${w}x${h}`;
}
console.log(box(2), box(2, 3), box(2, undefined, "b"), box(1, undefined, undefined));

function relay(h?: number, label?: string): string {
	return box(4, h, label);
}
console.log(relay(), relay(5), relay(undefined, "r"), relay(6, "s"));

function shown(text: string | null = "default"): string {
	return text === null ? "null" : text;
}
function maybe(n: int): string | undefined {
	return n > 0 ? "some" : undefined;
}
console.log(shown(), shown(null), shown("given"), shown(undefined), shown(maybe(1)), shown(maybe(0)));

class Tree {
	left: Tree | null = null;
	right: Tree | null = null;
	constructor(readonly key: number = 0) {}
	height(node: Tree | null = this): number {
		return node === null ? 0 : 1 + Math.max(this.height(node.left), this.height(node.right));
	}
}
const tree = new Tree();
tree.left = new Tree(1);
tree.left.left = new Tree(undefined);
console.log(tree.height(), tree.height(tree.left), tree.height(null), tree.left.left.key);

function collect(item: string, into: string[] = []): number {
	into.push(item);
	return into.length;
}
const shared: string[] = [];
console.log(collect("a"), collect("b"), collect("c", shared), collect("d", shared), collect("e", undefined));

function first(a: number = 1, b: number): number {
	return a * 100 + b;
}
console.log(first(undefined, 2), first(3, 4));

const power = (base: number, exponent = 2): number => base ** exponent;
const asType: (base: number, exponent?: number) => number = power;
function use(f: (base: number, exponent?: number) => number, exponent?: number): number {
	return f(3, exponent);
}
console.log(power(3), asType(3), asType(2, 3), use(power), use(power, 3), use(power, undefined));

function options({ size = 1, name = "none" }: { size?: number; name?: string } = {}): string {
	return `${name}:${size}`;
}
console.log(options(), options({}), options({ size: 2 }), options({ name: "n" }), options(undefined));
