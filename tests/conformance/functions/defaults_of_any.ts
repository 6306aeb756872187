// a default stands in for what is any or unknown and turns out to be undefined
const found: any = { v: undefined, n: 0 };
const shown = (x: any = "default"): any => x;
console.log(shown(found.v), shown(found.w), shown(found.n), [found.v, 1].map((x: any = "mapped") => x));
const missing: unknown = found.v;
function all(a: unknown, b: unknown = "b", c: any = a): unknown[] {
	return [a, b, c];
}
console.log(all(1, missing), all(missing, 2, missing));
class Tree {
	constructor(private root: any) {}
	depth(node: any = this.root, at = 0): number {
		return at > 2 ? 99 : node ? 1 + this.depth(node.left, at + 1) : 0;
	}
}
console.log(new Tree({ left: 0 }).depth(), new Tree({}).depth(), new Tree(null).depth());
