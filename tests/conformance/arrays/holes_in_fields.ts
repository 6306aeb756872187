// Arrays of holes in fields: what a hole is to each method, to loops and to stores, and nulls beside them
class Slots {
	private slots: (string | null)[];
	constructor(n: number) {
		this.slots = new Array(n);
	}
	put(i: number, s: string | null): void {
		this.slots[i] = s;
	}
	show(): void {
		for (let i = 0; i < this.slots.length; i++)
			console.log(
				i,
				this.slots[i],
				this.slots[i] === null,
				this.slots[i] === undefined,
				`${this.slots[i]}`,
				this.slots[i] ?? "none",
				typeof this.slots[i],
			);
		for (const s of this.slots) console.log(s);
		console.log(
			[...this.slots],
			this.slots.includes(null),
			this.slots.find((s) => s === null),
			this.slots.join("/"),
		);
		this.slots.forEach((s, i) => console.log("each", i, s));
		console.log(
			this.slots.some((s) => s === null),
			this.slots.every((s) => s !== null),
			this.slots.filter((s) => s !== null),
			this.slots.slice(1, 2),
		);
	}
}
const some = new Slots(4);
some.put(1, "a");
some.put(2, null);
some.show();
class Buckets<T> {
	readonly rows: T[][];
	constructor(n: number) {
		this.rows = new Array<T[]>(n);
	}
	add(i: number, x: T): number {
		(this.rows[i] ??= []).push(x);
		this.rows[i + 1] ||= [];
		return this.rows[i]!.length;
	}
	total(): number {
		return this.rows.reduce((n, r) => n + r.length, 0);
	}
	counts(): string {
		let out = "";
		for (const [i, r] of this.rows.entries()) out += `${i}:${r?.length ?? "-"} `;
		for (const k of this.rows.keys()) out += k;
		return out;
	}
	last(): T[] | undefined {
		return this.rows.at(-1);
	}
	firstFull(): number {
		return this.rows.findIndex((r) => r !== undefined && r.length > 1);
	}
	part(): T[][] {
		return this.rows.slice(1, 3);
	}
}
const b = new Buckets<number>(5);
console.log(b.add(1, 7), b.add(1, 8), b.add(2, 9));
console.log(b.total(), b.counts(), b.last(), b.firstFull(), b.part(), b.rows.length, b.rows[0], b.rows[1]);
console.log(b.rows[1]?.[0], b.rows[0]?.[0], b?.rows[2]?.length);
class Sub extends Buckets<string> {
	all(): string[] {
		const out: string[] = [];
		this.rows.forEach((r) => out.push(...r));
		return out;
	}
}
const d = new Sub(3);
d.add(0, "x");
console.log(d.all(), d.rows[2]);
class Pool {
	private free: number[] = new Array(3);
	private n = 0;
	release(x: number): void {
		this.free[this.n++] = x;
	}
	take(): number | undefined {
		if (this.n === 0) return undefined;
		return this.free[--this.n];
	}
	clear(): void {
		this.free = [];
		this.n = 0;
	}
	grow(): void {
		const bigger = new Array<number>(this.free.length * 2);
		for (let i = 0; i < this.n; i++) bigger[i] = this.free[i]!;
		this.free = bigger;
	}
	dump(): string {
		return `${this.free.length}|${this.free.slice(0, this.n)}|${Math.max(0, ...this.free.filter((x) => x > 0))}|${this.free.some((x) => x === 2)}`;
	}
	swap(i: number, j: number): void {
		[this.free[i], this.free[j]] = [this.free[j]!, this.free[i]!];
	}
	sumTwice(): number {
		let t = 0;
		this.free.forEach((x) => {
			t += x;
			if (this.n < 5) this.release(x * 10);
		});
		return t;
	}
}
const p = new Pool();
p.release(1);
p.release(2);
console.log(p.dump());
p.swap(0, 1);
console.log(p.dump(), p.take(), p.dump());
p.grow();
console.log(p.dump());
p.release(5);
console.log(p.dump(), p.sumTwice(), p.dump());
p.clear();
console.log(p.dump(), p.take());
p.release(4);
console.log(p.dump());
