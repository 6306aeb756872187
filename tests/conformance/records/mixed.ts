// Interfaces that classes and object literals fulfil, Maps of functions and of records (O3)
// class instances in maps, interfaces and literals mixed
interface Logger { log(msg: string): void; readonly lines: string[] }
class MemLogger implements Logger { readonly lines: string[] = []; log(m: string) { this.lines.push(m); } }
const nullLogger: Logger = { lines: [], log() {} };
function use(l: Logger) { l.log("one"); l.log("two"); return l.lines.length; }
console.log(use(new MemLogger()), use(nullLogger));
interface Repo<T> { get(id: number): T | undefined; save(x: T): void; all(): T[] }
interface User { id: number; name: string }
class MapRepo implements Repo<User> { private m = new Map<number, User>(); get(id: number) { return this.m.get(id); } save(u: User) { this.m.set(u.id, u); } all() { return [...this.m.values()]; } }
const repo: Repo<User> = new MapRepo();
repo.save({ id: 2, name: "b" }); repo.save({ id: 1, name: "a" }); repo.save({ id: 2, name: "B" });
console.log(repo.all(), repo.get(3), repo.get(2)?.name);
type Cmd = { run(): string; undo?(): void };
const cmds: Cmd[] = [{ run: () => "a" }, { run() { return "b"; }, undo() { console.log("undone"); } }];
for (const c of cmds) { console.log(c.run()); c.undo?.(); }
const strategies = new Map<string, (a: number, b: number) => number>([["+", (a, b) => a + b], ["-", (a, b) => a - b]]);
for (const [op, f] of strategies) console.log(op, f(5, 3));
console.log(strategies.get("*")?.(1, 2) ?? "none");
class Vec { constructor(public x: number, public y: number) {} plus(o: { x: number; y: number }): Vec { return new Vec(this.x + o.x, this.y + o.y); } }
console.log(new Vec(1, 2).plus({ x: 3, y: 4 }), new Vec(0, 0).plus(new Vec(1, 1)), JSON.stringify(new Vec(1, 2)));
const obj = { a: 1, nested: { b: [1, { c: 2 }] }, toString() { return "custom"; } };
console.log(`${obj.a} ${obj.nested.b.length}`);
