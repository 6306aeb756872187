// a field that comes later is shown by its type also where the object's place takes other types, too
class Page {
	name = "";
	words?: Map<string, number>;
}
const page: Page | number = { name: "p" };
page.words = new Map([["k", 1]]);
console.log(page, { ...page });

interface Note {
	kind: "note";
	tags?: Set<string>;
}
interface Link {
	kind: "link";
	to?: Page;
}
const note: Note | Link | string = { kind: "note" };
note.tags = new Set(["a"]);
console.log(note, [note]);

console.log(new Page());
