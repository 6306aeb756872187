// Members with words of Python for names, asked for by names that are worked out: of classes, and of literals with iterators
class R { from = 1; to = 4; in = 5; def() { return (this as any).from + (this as any).in; } }
const r: any = new R();
console.log(r.from, r.to, r["in"], r.def());
const it: any = { from: 3, [Symbol.iterator]() { return [1, 2][Symbol.iterator](); } };
console.log(it.from, [...it]);
const range = { from: 1, to: 3, [Symbol.iterator]() { let i = this.from; const to = this.to; return { next: () => i <= to ? { value: i++, done: false as const } : { value: undefined, done: true as const } }; } };
(range as any).from = 2;
console.log([...range], (range as any)["from"], "from" in range);
const count = { from: 1, next() { return { value: this.from++, done: false }; } };
console.log(count.next().value, (count as any).from, count.from);
const k = "from" as keyof typeof count;
console.log(count[k] === 2);
export {};
