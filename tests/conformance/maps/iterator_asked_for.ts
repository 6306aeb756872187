// m[Symbol.iterator]() sees what changes later, as m.entries() does
const ports = new Map([
	["a", 1],
	["b", 2],
]);
const iterator = ports[Symbol.iterator]();
console.log(iterator.next());
ports.delete("b");
ports.set("c", 3);
for (const [name, port] of iterator) console.log(name, port);
ports.set("d", 4);
console.log(iterator.next().done);
class Todo implements Iterable<string> {
	readonly names = new Set(["x"]);
	[Symbol.iterator](): Iterator<string> {
		return this.names[Symbol.iterator]();
	}
}
const todo = new Todo();
for (const name of todo) {
	console.log(name);
	if (name.length < 3) todo.names.add(`${name}x`);
	todo.names.delete(name);
}
console.log(todo.names.size);
