// A value may be something else than its type says: TypeScript believes assertions, guards, overloads, methods that take
// less than those they stand for, and whatever is any.
type Cell = { x: number };
function show(o: Cell): void {
	console.log(o.x, [o.x], `${o.x}`, String(o.x), JSON.stringify(o), typeof o.x, !o.x, o);
}
const yes: unknown = true;
const either: number | boolean = true as number | boolean;
const cell: Cell = { x: 1 };

show({ x: yes } as Cell);
show([{ x: yes }] .map((c) => c as Cell)[0] as Cell);
const put = (n: number): void => {
	cell.x = n;
	show(cell);
};
put(yes as any);
put(...([yes] as any as [number]));
put.apply(null, [yes] as any);
const isNumber = (q: unknown): q is number => q !== undefined;
if (isNumber(yes)) put(yes);
function must(q: unknown): asserts q is number {
	if (q === undefined) throw new Error("nothing");
}
const later: unknown = yes;
must(later);
put(later);
function over(a: number): number;
function over(a: boolean): number;
function over(a: number | boolean): number | boolean {
	return a;
}
put(over(true));
class Wide {
	on(_q: number | boolean): void {}
}
class Narrow extends Wide {
	override on(q: number): void {
		put(q);
	}
}
const wide: Wide = new Narrow();
wide.on(true);
const handlers: { on(q: number | boolean): void } = { on: put };
handlers.on(either);
const lists: any[] = [yes];
const numbers: number[] = lists;
show({ x: numbers[0] ?? 0 });
({ x: cell.x } = { x: yes } as any);
show(cell);
[cell.x] = lists;
show(cell);
for (cell.x of lists) show(cell);
const made = (() => yes) as () => number;
put(made());
const rec: Record<string, number | boolean> = { a: true };
put((rec as Record<string, number>)["a"] ?? 0);
// @ts-ignore
put(yes);

let word: string | undefined = "a";
word = JSON.parse("null") as string | undefined;
console.log(word, [word], word === null, word === undefined);
let seen: boolean | null = null;
function see(y: boolean): void {
	seen = y;
}
see(true);
console.log(seen ?? "none", `${seen || "none"}`, seen && "yes", [seen ?? 1]);
