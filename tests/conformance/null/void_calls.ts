// A call without a result is made where its result is printed or becomes text (S9, U1)
const t: number[] = [];
function nothing(): void {
	t.push(1);
}
function* g() {
	console.log(nothing(), typeof nothing());
	yield 1;
}
console.log(nothing(), typeof nothing(), `${nothing()}`, nothing() ?? 1);
for (const x of g()) console.log(x);
const v = (void nothing(), 2);
console.log(
	t.length,
	v,
	typeof (() => nothing())(),
	nothing() === undefined,
	nothing() == null,
	[nothing()].length,
	String(nothing()),
	t.length,
);
// what is called by a type without a result may give one all the same
type Action = () => void;
const yes: Action = () => true;
const added: (x: number) => void = (x) => x + 1;
const given = yes();
console.log(given, typeof given, `${given}`, String(added(1)), "" + added(2), [yes(), added(3)]);
class Base {
	run(): void {}
}
class Derived extends Base {
	override run(): number {
		return 5;
	}
}
const both: Base[] = [new Base(), new Derived()];
for (const one of both) console.log(one.run(), `${one.run()}`);
// handed on by an arrow function
const run = (action: Action) => action();
const runBase = (one: Base) => one.run();
console.log(
	run(() => "hi"),
	run(() => null),
	`${run(yes)}`,
	runBase(new Derived()),
	runBase(new Base()),
);
const undo =
	(actions: Action[]): (() => void) =>
	() =>
		actions.pop()?.();
console.log(undo([yes, () => 7])(), undo([])());
// `void f()` is undefined, whatever f gives
const filled: number[] = [];
const job = (f: () => void): { run: (now: number) => number | void } => ({ run: () => void f() });
console.log(
	typeof job(() => filled.push(2)).run(1),
	filled.map((n) => void filled.push(n)),
	filled,
);
Promise.resolve(1)
	.then(() => void filled.push(3))
	.then((x) => console.log(x));
export {};
// also a -0
const signed: Action = () => -0;
const passing = (): void => signed?.();
console.log(signed(), passing());
console.log(undo([signed])());
