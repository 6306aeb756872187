// functions that are told apart by an assertion, or known by a type of fewer parameters than they are given
type Plain = (value: number) => void;
type Named = (name: string, value: number) => void;
const handlers: Record<string, Plain | Named> = {
	add: (n: number) => console.log("add", n),
	nothing: () => console.log("nothing"),
	any: (name: string, n: number) => console.log("any", name, n),
};
function fire(name: string, n: number): void {
	const handler = handlers[name];
	if (handler) (handler as Plain)(n);
	(handlers.any as Named)(name, n);
}
fire("add", 3);
fire("nothing", 3);
fire("other", 4);

// who looks for it finds it
const listeners: Named[] = [];
function listen(f: (name: string) => void): () => void {
	listeners.push(f);
	return () => {
		const at = listeners.indexOf(f);
		if (at >= 0) listeners.splice(at, 1);
	};
}
const leave = listen((name) => console.log("heard of", name));
listen(() => console.log("heard something"));
for (const f of listeners) f("x", 1);
leave();
for (const f of listeners) f("y", 2);

interface Handler {
	handle: (a: number, b: number) => void;
}
interface Narrow {
	handle: (a: number) => void;
}
class Adding {
	constructor(private readonly more: number) {}
	handle(a: number): void {
		console.log("adding", a + this.more);
	}
}
function run(h: Handler): void {
	h.handle(1, 2);
}
function pass(narrow: Narrow): void {
	run(narrow);
	narrow.handle(3);
}
function told(a: number): void {
	console.log("told", a);
}
const adding = new Adding(20);
pass({ handle: (a) => console.log("arrow", a) });
pass({
	handle() {
		console.log("method");
	},
});
pass({ handle: told });
pass(new Adding(10));
pass({ handle: adding.handle.bind(adding) });
pass({ handle: (...all) => console.log(all) });
pass({ handle: (a, mark = "!") => console.log(a, mark) });
pass({ handle: console.log });
export {};
