// classes whose unnamed properties are objects of classes, and functions
class Leaf {
	constructor(
		public value: number,
		public since: Date | null = null,
	) {}
}
class Graph {
	[name: string]: Leaf | Leaf[];
}
const graph = new Graph();
graph.a = new Leaf(1);
graph["b"] = [new Leaf(2), new Leaf(3, new Date(0))];
console.log(graph, JSON.stringify(graph), Object.keys(graph), "a" in graph, graph.zz === undefined);
for (const [name, value] of Object.entries(graph)) console.log(name, value);
delete graph.a;
console.log(graph);

class Branch {
	[letter: string]: Branch | boolean;
	end = false;
}
const root = new Branch();
function add(word: string): void {
	let branch = root;
	for (const letter of word) {
		if (!(letter in branch)) branch[letter] = new Branch();
		branch = branch[letter] as Branch;
	}
	branch.end = true;
}
function has(word: string): boolean {
	let branch = root;
	for (const letter of word) {
		const next = branch[letter];
		if (!next || typeof next === "boolean") return false;
		branch = next;
	}
	return branch.end;
}
add("cat");
add("car");
console.log(has("cat"), has("ca"), has("dog"), Object.keys(root));

class Handlers {
	[name: string]: ((x: number) => number)[] | ((x: number) => number);
}
const handlers = new Handlers();
handlers.both = [(x) => x + 1, (x) => x * 2];
handlers.twice = (x) => x * 2;
for (const name of Object.keys(handlers)) {
	const f = handlers[name];
	console.log(name, typeof f === "function" ? f(4) : f?.map((g) => g(4)));
}
console.log(handlers);
export {};
