// U5, O3: optional members of an interface that classes fulfil, of object literals and classes that have none
interface Item {
	a: number;
	b?: string;
	run?(): string;
}
class Plain implements Item {
	a = 1;
}
class Full implements Item {
	a = 2;
	b = "full";
	run() {
		return this.b;
	}
}
const bare: Item = { a: 3 };
const items: Item[] = [bare, new Plain(), new Full(), { a: 4, b: "" }];
for (const item of items) {
	console.log(item.a, item.b, item.b ?? "none", item.b?.length, item.run?.(), item.run === undefined);
	const { a, b = "default" } = item;
	console.log(a, b, typeof item.run);
	if (item.b) console.log("has b");
}
bare.b = "now";
console.log(bare.b, ((given: Item) => given.b ?? "nothing")({ a: 5 }));
