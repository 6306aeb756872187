// A function that gives null goes for one that gives nothing, and its call is shown as null all the same (U1)
type Action = () => void;
let current: string | null = "a";
const counts = new Map<string, number>([["a", 1]]);
const holder: { both: number | null; none: null } = { both: null, none: null };
function none() {
	return null;
}
function id<T>(x: T): T {
	return x;
}
function show(action: Action) {
	return action();
}
console.log(
	show(() => counts.get("b") ?? null),
	show(() => (current = null)),
	show(() => holder.both),
	show(() => holder.none),
	show(none),
	show(() => none()),
	show(() => {
		return none();
	}),
	show(() => current),
	show(() => null satisfies null),
	show(() => id<null>(null)),
	show(() => {}),
);
const typed: Action[] = [() => null as null, none, () => counts.get("b")];
for (const one of typed) console.log(one(), typeof one(), `${one()}`);
class Base {
	run(): void {}
}
class Derived extends Base {
	override run(): null {
		return null;
	}
}
for (const one of [new Base(), new Derived()] as Base[]) console.log(one.run());
// what hands it on by a function that gives what it is given, or by a choice
const later =
	(actions: Action[], hurried = true): (() => void) =>
	() =>
		hurried ? id<void | undefined>(actions.pop()?.()) : actions[0]?.();
console.log(later([none])(), later([() => 7], false)(), later([])());
