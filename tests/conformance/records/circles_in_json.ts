// JSON.stringify of what holds itself: a TypeError that tells the way around
class Node {
	kids: Node[] = [];
	up: Node | null = null;
	add(kid: Node): this {
		kid.up = this;
		this.kids.push(kid);
		return this;
	}
}
interface Person {
	name: string;
	self?: Person;
	friends: Person[];
}

function told(work: () => string): void {
	try {
		console.log(work());
	} catch (e) {
		if (e instanceof TypeError) console.log(e.name, e.message);
	}
}

const ann: Person = { name: "Ann", friends: [] };
const bob: Person = { name: "Bob", friends: [ann, ann] };
told(() => JSON.stringify(bob));
ann.friends.push(bob);
told(() => JSON.stringify(ann));
told(() => JSON.stringify({ people: [ann] }, null, 2));
const alone: Person = { name: "I", friends: [] };
alone.self = alone;
told(() => JSON.stringify(alone));
told(() => JSON.stringify(new Node().add(new Node())));
const deep: { a: { b: { c: { d: { e: unknown[] } } } } } = { a: { b: { c: { d: { e: [] } } } } };
deep.a.b.c.d.e.push(1, deep);
told(() => JSON.stringify(deep));
