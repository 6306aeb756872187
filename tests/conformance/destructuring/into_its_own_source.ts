// A pattern may store into the variable that it takes apart: the other parts come from what was in it before (A8, F8)
interface Item {
	value: number;
	next: Item | null;
}
let node: Item = { value: 1, next: { value: 2, next: { value: 3, next: null } } };
let value: number;
({ next: node as Item | null, value } = node) as unknown;
console.log(value, node.value);
let list = [[1, 2], 3, 4] as any;
let tail;
[list, ...tail] = list;
console.log(list, tail);
var box: any = { x: { z: "inner" }, y: "outer" }, { x: box, ...rest } = box;
console.log(box, rest);
class Chain {
	head: { at: string; rest: { at: string } | null } | null = { at: "a", rest: { at: "b" } };
	step() {
		const out = { at: "" };
		({ rest: this.head as unknown, at: out.at } = this.head!);
		return out.at;
	}
}
const chain = new Chain();
console.log(chain.step(), chain.head);
function swapIn(pair: any) {
	let other;
	[pair, other] = pair;
	return [pair, other];
}
console.log(swapIn(["left", "right"]), swapIn("xy"));
export {};
