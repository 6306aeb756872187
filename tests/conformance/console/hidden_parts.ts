// What an object has beyond what the type says by which it is known is shown and written all the same.

interface Named {
	name: string;
}

const known = { name: "a", tags: new Set(["x"]), seen: new Map([[1, "one"]]) };
const named: Named = known;
console.log(named, [named]);

const lacking = { name: "b", next: null as Named | null, note: undefined as string | undefined, count: 2 };
const list: Named[] = [lacking, { name: "c" }];
console.log(list);
console.log(JSON.stringify(list), JSON.stringify(lacking as Named));

function show<T extends Named>(value: T): void {
	console.log(value, value.name);
}
show(lacking);
show({ name: "d", parts: new Set([1]) });

class Holder {
	name = "e";

	fill(): void {
		Object.assign(this, { filled: new Map([["k", null]]) });
	}
}
const holder = new Holder();
holder.fill();
const held: { holder: Named } = { holder };
console.log(held);
