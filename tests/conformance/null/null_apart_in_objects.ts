// Null and undefined in lists of objects, callbacks, optional chains, promises (U1, U3, U7, B1)
class Nd<T> { next: Nd<T> | null = null; prev?: Nd<T> | null; constructor(public val: T) {} }
class LL<T> { head: Nd<T> | null = null; size = 0;
  add(v: T): this { const n = new Nd(v); if (this.head === null) this.head = n; else { let c = this.head; while (c.next !== null) c = c.next; c.next = n; n.prev = c; } this.size++; return this; }
  at(i: number): T | undefined { let c: Nd<T> | null | undefined = this.head; while (c && i > 0) { c = c.next; i--; } return c?.val; }
  rev(): this { let p: Nd<T> | null = null; let c = this.head; while (c) { const n: Nd<T> | null = c.next; c.next = p; p = c; c = n; } this.head = p; return this; }
  *[Symbol.iterator]() { for (let c = this.head; c; c = c.next) yield c.val; }
  pop(): T | null { if (!this.head) return null; const v = this.head.val; this.head = this.head.next; return v; } }
const l = new LL<number>().add(1).add(2).add(3);
console.log([...l], l.at(0), l.at(7), [...l.rev()], l.pop(), l.pop(), l.pop(), l.pop(), l.head);
console.log(new Nd(5), new LL<string>(), new Nd("x").prev, new Nd("x").next);
function f(a: number | null, b?: number): string { if (a === null && b === undefined) return "both"; if (a === null) return "a null"; if (b === undefined) return "b undef"; return `${a + b}`; }
console.log(f(null), f(null, 1), f(1), f(1, 2), [f.length]);
const fn: ((x: number) => number) | null | undefined = null as ((x: number) => number) | null | undefined; console.log(fn?.(1), fn ? 1 : 0, fn === null, typeof fn);
const o: { cb?: (() => string) | null } = { cb: null }; console.log(o.cb?.(), o.cb === null, o.cb == null); o.cb = () => "called"; console.log(o.cb?.());
const nums: (number | null)[] = [3, null, 0, NaN]; console.log(nums.map(n => n ? "T" : "F"), nums.map(n => n ?? -1), nums.map(Number), nums.filter((n): n is number => n !== null).length, nums.reduce<number>((a, n) => a + (n ?? 0), 0));
const un: unknown[] = [null, undefined, 0, "", [], {}]; for (const u of un) console.log(u, typeof u, u === null, u === undefined, u == null, !u, u ? "y" : "n", u ?? "N");
let a: number | null | undefined = 5 as number | null | undefined; a &&= null; console.log(a); a ||= 7; console.log(a); a = undefined; a ??= null; console.log(a);
Promise.resolve(1).then(null, () => 0).then(v => console.log("p", v, null, undefined));
async function g(x: number | null): Promise<number | null | undefined> { await null; return x === null ? undefined : x > 0 ? x : null; }
(async () => { console.log(await g(null), await g(1), await g(-1)); })();
try { (null as unknown as { a: number }).a; } catch (e) { console.log(e instanceof TypeError); }
try { const z: { a: { b: number } | null } = { a: null }; console.log(z.a!.b); } catch (e) { console.log((e as Error).name); }
