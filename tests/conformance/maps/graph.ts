// Adjacency lists and nested Maps (O1)
// graph as adjacency map
const graph = new Map<string, string[]>();
function addEdge(a: string, b: string) {
	if (!graph.has(a)) graph.set(a, []);
	if (!graph.has(b)) graph.set(b, []);
	graph.get(a)!.push(b);
	graph.get(b)!.push(a);
}
addEdge("a", "b"); addEdge("a", "c"); addEdge("b", "d"); addEdge("c", "d"); addEdge("d", "e");
function bfs(start: string): string[] {
	const seen = new Set<string>([start]);
	const queue = [start];
	const order: string[] = [];
	while (queue.length > 0) {
		const n = queue.shift()!;
		order.push(n);
		for (const m of graph.get(n) ?? []) if (!seen.has(m)) { seen.add(m); queue.push(m); }
	}
	return order;
}
console.log(bfs("a").join(" "));
graph.forEach((ns, k) => { console.log(k + " -> " + ns.join(",")); });
const nested = new Map<string, Map<string, number>>();
nested.set("x", new Map([["y", 1], ["z", 2]]));
for (const [k, inner] of nested) for (const [k2, v] of inner.entries()) console.log(k, k2, v);
