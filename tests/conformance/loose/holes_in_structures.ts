// Data structures over arrays of holes: tables that grow, tries, graphs, grids that a constructor fills
class HashMap<K extends string, V> {
	private table: Array<Array<[K, V]>>;
	private count = 0;
	constructor(private capacity: number = 4) {
		this.table = new Array(capacity);
	}
	private hash(key: K): number {
		let h = 0;
		for (const ch of key) h = (h * 31 + ch.charCodeAt(0)) | 0;
		return Math.abs(h) % this.table.length;
	}
	set(key: K, value: V): void {
		if (this.count / this.table.length > 0.75) this.resize();
		const i = this.hash(key);
		if (this.table[i] === undefined) this.table[i] = [];
		for (const pair of this.table[i]) {
			if (pair[0] === key) {
				pair[1] = value;
				return;
			}
		}
		this.table[i].push([key, value]);
		this.count++;
	}
	get(key: K): V | undefined {
		const bucket = this.table[this.hash(key)];
		if (!bucket) return undefined;
		for (const [k, v] of bucket) if (k === key) return v;
		return undefined;
	}
	private resize(): void {
		const old = this.table;
		this.table = new Array(old.length * 2);
		this.count = 0;
		for (const bucket of old) {
			if (!bucket) continue;
			for (const [k, v] of bucket) this.set(k, v);
		}
	}
	entries(): [K, V][] {
		const out: [K, V][] = [];
		this.table.forEach((bucket) => bucket.forEach((pair) => out.push(pair)));
		return out;
	}
	get size(): number {
		return this.count;
	}
	get load(): string {
		return (this.count / this.table.length).toFixed(2);
	}
}
const m = new HashMap<string, number>();
for (let i = 0; i < 10; i++) m.set("k" + i, i);
console.log(
	m.size,
	m.load,
	m.get("k3"),
	m.get("zz"),
	m
		.entries()
		.map((e) => e.join("="))
		.sort(),
);
class Node2<T> {
	constructor(
		public key: string,
		public value: T,
		public next: Node2<T> | null = null,
	) {}
}
class Chained<T> {
	buckets: (Node2<T> | undefined)[];
	size = 0;
	constructor(n: number) {
		this.buckets = new Array(n);
	}
	idx(k: string): number {
		return [...k].reduce((a, c) => a + c.charCodeAt(0), 0) % this.buckets.length;
	}
	put(k: string, v: T): this {
		const i = this.idx(k);
		let cur = this.buckets[i];
		if (!cur) {
			this.buckets[i] = new Node2(k, v);
			this.size++;
			return this;
		}
		while (true) {
			if (cur.key === k) {
				cur.value = v;
				return this;
			}
			if (!cur.next) break;
			cur = cur.next;
		}
		cur.next = new Node2(k, v);
		this.size++;
		return this;
	}
	*[Symbol.iterator](): Generator<[string, T]> {
		for (const b of this.buckets) {
			let cur: Node2<T> | null | undefined = b;
			while (cur) {
				yield [cur.key, cur.value];
				cur = cur.next;
			}
		}
	}
	used(): number {
		return this.buckets.filter((b) => b !== undefined).length;
	}
	print(): void {
		this.buckets.forEach((b, i) => console.log(i, b?.key));
	}
}
const c = new Chained<number>(5).put("a", 1).put("f", 2).put("b", 3).put("a", 9);
console.log([...c], c.size, c.used());
c.print();
class TrieNode {
	children: TrieNode[] = new Array(26);
	end = false;
}
class Trie {
	root = new TrieNode();
	insert(w: string) {
		let n = this.root;
		for (const ch of w) {
			const i = ch.charCodeAt(0) - 97;
			if (!n.children[i]) n.children[i] = new TrieNode();
			n = n.children[i];
		}
		n.end = true;
	}
	words(n = this.root, prefix = ""): string[] {
		const out = n.end ? [prefix] : [];
		n.children.forEach((child, i) => {
			if (child) out.push(...this.words(child, prefix + String.fromCharCode(97 + i)));
		});
		return out;
	}
	count(n = this.root): number {
		return 1 + n.children.reduce((s, c) => s + this.count(c), 0);
	}
}
const t = new Trie();
for (const w of ["tea", "ten", "to", "inn", "in"]) t.insert(w);
console.log(t.words(), t.count());
class Graph {
	private adj: number[][];
	private visited: boolean[];
	constructor(private n: number) {
		this.adj = new Array(n);
		for (let i = 0; i < n; i++) this.adj[i] = [];
		this.visited = new Array(n);
	}
	edge(a: number, b: number) {
		this.adj[a].push(b);
		this.adj[b].push(a);
	}
	dfs(s: number, out: number[] = []): number[] {
		this.visited[s] = true;
		out.push(s);
		for (const w of this.adj[s]) if (!this.visited[w]) this.dfs(w, out);
		return out;
	}
	bfs(s: number) {
		const dist: number[] = new Array(this.n);
		const q = [s];
		dist[s] = 0;
		while (q.length) {
			const v = q.shift()!;
			for (const w of this.adj[v])
				if (dist[w] === undefined) {
					dist[w] = dist[v] + 1;
					q.push(w);
				}
		}
		return dist;
	}
}
const g = new Graph(5);
g.edge(0, 1);
g.edge(1, 2);
g.edge(0, 3);
g.edge(3, 4);
console.log(g.dfs(0), g.bfs(0));
class UnionFind {
	parent: number[];
	rank: number[];
	constructor(n: number) {
		this.parent = Array(n);
		this.rank = Array(n);
		for (let i = 0; i < n; i++) {
			this.parent[i] = i;
			this.rank[i] = 0;
		}
	}
	find(x: number): number {
		return this.parent[x] === x ? x : (this.parent[x] = this.find(this.parent[x]));
	}
	union(a: number, b: number) {
		this.parent[this.find(a)] = this.find(b);
	}
}
const u = new UnionFind(4);
u.union(0, 1);
u.union(2, 3);
u.union(1, 3);
console.log(u.parent, u.find(0) === u.find(2), u);
class Grid<T> {
	private cells: T[][];
	constructor(
		private w: number,
		private h: number,
		init: (x: number, y: number) => T,
	) {
		this.cells = new Array(h);
		for (let y = 0; y < h; y++) {
			const row = new Array(w);
			for (let x = 0; x < w; x++) row[x] = init(x, y);
			this.cells[y] = row;
		}
	}
	get(x: number, y: number): T | undefined {
		return this.cells[y]?.[x];
	}
	map<U>(f: (v: T) => U): Grid<U> {
		return new Grid(this.w, this.h, (x, y) => f(this.get(x, y)!));
	}
	rows(): T[][] {
		return this.cells.map((r) => [...r]);
	}
	transpose(): T[][] {
		const out: T[][] = new Array(this.w);
		for (let x = 0; x < this.w; x++) {
			out[x] = new Array(this.h);
			for (let y = 0; y < this.h; y++) out[x]![y] = this.cells[y]![x]!;
		}
		return out;
	}
}
const grid = new Grid(3, 2, (x, y) => x * y);
console.log(grid.rows(), grid.get(9, 9), grid.map((v) => `<${v}>`).rows(), grid.transpose());
class LRU<V> {
	private keys: string[];
	private vals: V[];
	private n = 0;
	constructor(private cap: number) {
		this.keys = new Array(cap);
		this.vals = new Array(cap);
	}
	set(k: string, v: V): void {
		const i = this.keys.indexOf(k);
		if (i >= 0) {
			this.vals[i] = v;
			return;
		}
		const at = this.n++ % this.cap;
		this.keys[at] = k;
		this.vals[at] = v;
	}
	look(k: string): V | undefined {
		const i = this.keys.indexOf(k);
		return i < 0 ? undefined : this.vals[i];
	}
	list(): string[] {
		return this.keys.filter((k) => k !== undefined).sort();
	}
}
const l = new LRU<number>(3);
l.set("a", 1);
l.set("b", 2);
console.log(l.look("a"), l.look("z"), l.list());
l.set("c", 3);
