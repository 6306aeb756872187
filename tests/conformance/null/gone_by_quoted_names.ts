// what is gone is gone by a quoted name, too, behind a getter or a function that TypeScript does not look into
class List {
	head: { v: number } | null = null;
	note: string | undefined = "a";
	get first(): number {
		const h = this.head;
		this.head = null;
		this.note = undefined;
		return h === null ? 0 : h.v;
	}
}
const list = new List();
list.head = { v: 2 };
list.note = "b";
const { first } = list;
console.log(
	first,
	list.head,
	list["head"] ? "yes" : "no",
	list["note"] ? 1 : 2,
	list["note"],
	list["head"],
	list["note"] ?? "none",
	`${list["note"]}`,
);
const o: { k: string | null; "x-y": number | null } = { k: "a", "x-y": 1 };
const drop = () => {
	o.k = null;
	o["x-y"] = null;
};
o["k"] = "b";
o["x-y"] = 5;
drop();
console.log(o["k"], o["k"] ? 1 : 2, o["x-y"], o["x-y"] === null, o["k"] === "b", typeof o["x-y"]);
