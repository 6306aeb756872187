// Calls within calls as deep as JavaScript's, and the end of the stack (F12)
interface N { v: number; next: N | null }
let list: N | null = null;
for (let i = 0; i < 5000; i++) list = { v: i, next: list };
const sum = (n: N | null): number => (n === null ? 0 : n.v + sum(n.next));
console.log(sum(list));
function depth(n: number): number { return n === 0 ? 0 : 1 + depth(n - 1); }
console.log(depth(8000));
class Tree { constructor(public kids: Tree[] = []) {} size(): number { return 1 + this.kids.map((k) => k.size()).reduce((a, b) => a + b, 0); } }
let t = new Tree(); for (let i = 0; i < 1000; i++) t = new Tree([t]);
console.log(t.size());
const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) fs.push(() => i + depth(i)); console.log(fs.map((f) => f()));
let k = 0; while (k < 3) { const sq = [1, 2, 3].map((x) => x * k); console.log(sq); k++; }
try { throw new Error("x"); } catch (e) { console.log((e as Error).message); }
let cur: N | null = list, n = 0; while ((cur = cur!.next)) n++; console.log(n);
const { a, ...r } = { a: 1, b: 2, c: 3 }; console.log(a, r);
class C2 { static x = depth(10); } console.log(C2.x, [1, 2].map((q) => q + k));
function inf(n: number): number { return 1 + inf(n + 1); }
try { inf(0); } catch (e) { console.log(e instanceof RangeError, (e as Error).name, (e as Error).message); }
function isEven(n: number): boolean { return n === 0 ? true : isOdd(n - 1); } function isOdd(n: number): boolean { return n === 0 ? false : isEven(n - 1); } console.log(isEven(3000));
