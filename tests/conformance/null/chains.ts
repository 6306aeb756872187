// U3: `?.` stops the whole chain, and evaluates what it tests once
class Node2 {
	next: Node2 | null = null;
	constructor(readonly name: string) {}
	label(prefix: string): string {
		return prefix + this.name;
	}
	self(): Node2 {
		return this;
	}
}
const first = new Node2("first");
first.next = new Node2("second");
let calls = 0;
function find(flag: boolean): Node2 | null {
	calls++;
	return flag ? first : null;
}
let args = 0;
function arg(): string {
	args++;
	return ">";
}
console.log(find(true)?.name ?? "none", find(false)?.name ?? "none", calls);
console.log(find(true)?.next?.name ?? "none", find(true)?.next?.next?.name ?? "none", find(false)?.next?.next?.name ?? "none", calls);
console.log(find(true)?.label(arg()) ?? "none", find(false)?.label(arg()) ?? "none", args, calls);
console.log(find(true)?.self().self().name ?? "none", find(false)?.self().self().name ?? "none");
find(true)?.label(arg());
find(false)?.label(arg());
console.log(args);
const callback: ((n: int) => int) | null = (n) => n + 1;
const nothing = [callback][3];
console.log(callback?.(1) ?? "none", nothing?.(1) ?? "none");
function list(flag: boolean): int[] | undefined {
	return flag ? [7] : undefined;
}
console.log(list(true)?.[0] ?? "none", list(false)?.[0] ?? "none", list(true)?.length ?? "none", list(false)?.length ?? "none");
console.log(find(false)?.next == null, find(true)?.next == null);
export {};
