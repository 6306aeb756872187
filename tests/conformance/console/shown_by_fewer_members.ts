// What is known by an interface that names fewer of its members is shown with all of them: objects of classes and functions, too.
interface HasId {
	id: number;
}
class Owner {
	constructor(readonly name: string) {}
}
class Tag {
	weight = 2;
	label?: string;
}
interface Row extends HasId {
	owner: Owner;
}
interface Task extends HasId {
	run: (n: number) => number;
	when?: Date | null;
	inner: { row: Row; tags: Map<string, Tag> };
}
const show = (x: HasId): void => console.log(x);
const shown = <T extends HasId>(list: readonly T[]): void => console.log(list);

const row: Row = { id: 1, owner: new Owner("a") };
show(row);
const known: HasId = row;
console.log([known]);
const task: Task = { id: 2, run: (n) => n, when: null, inner: { row, tags: new Map([["t", new Tag()]]) } };
show(task);
shown([task]);
const list: HasId[] = [row, task];
for (const one of list) show(one);
