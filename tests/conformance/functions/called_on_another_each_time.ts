// What stands there twice may be another object each time: a method is called on what the call gives for `this`.
class Queue {
	readonly items: string[] = [];
	constructor(readonly name: string) {}
	add(item: string): this {
		this.items.push(item);
		console.log(this.name, this.items.join());
		return this;
	}
}
let made = 0;
const next = () => new Queue(`queue ${++made}`);
next().add.call(next(), "a");
next().add.apply(next(), ["b"]);
next().add.bind(next())("c");
const queue = new Queue("one");
queue.add("1").add.call(queue.add("1"), "2");

// of which nothing is known, too
const one: any = queue;
const other: any = new Queue("other");
one.add.call(other, "x");
one.add.apply(other, ["y"]);
one["add"].call(one, "z");
for (const name of ["add"]) one[name].call(other, "w");
const handlers: any = { print: (text: string) => console.log("printed", text), bound: queue.add.bind(queue) };
handlers.print.call(other, "p");
handlers.bound.apply(null, ["q"]);
class Listener {
	handlers: any = handlers;
	run(name: string, text: string) {
		this.handlers[name].call(this, text);
		this.handlers.print.apply(this, [text]);
	}
}
new Listener().run("print", "run");

// and what is null the one time may be undefined the other
let asked = 0;
const maybe = (): number | null | undefined => (asked++ % 2 === 0 ? undefined : null);
console.log(maybe() === null || maybe() === undefined, asked);
asked = 0;
console.log(maybe() !== null && maybe() !== undefined, asked);
const found: (number | null | undefined)[] = [undefined, null];
let at = 0;
console.log(found[at++] === null || found[at++] === undefined, at);
