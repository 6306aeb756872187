// what has become null, though TypeScript knows nothing of it: the words of the error say that it is null
interface Link {
	next: Link | null;
	v: number;
}
class List {
	head: Link | null = null;
	get first(): number {
		const head = this.head;
		this.head = null;
		return head === null ? 0 : head.v;
	}
}
let kept: { k: string } | null = { k: "a" };
const drop = (): void => {
	kept = null;
};
const list = new List();
const tries: (() => unknown)[] = [
	() => {
		kept = { k: "b" };
		drop();
		return kept.k;
	},
	() => {
		list.head = { next: null, v: 1 };
		console.log(list.first);
		return list.head.v;
	},
];
for (const attempt of tries)
	try {
		console.log(attempt());
	} catch (e) {
		console.log((e as Error).message);
	}
list.head = { next: null, v: 2 };
const { first } = list;
console.log(first, list.head, list.head ? "yes" : "no");
