// What gives null and nothing else gives null, in a program that tells it from undefined.
const told = (x: number | null | undefined): string => (x === null ? "null" : x === undefined ? "undefined" : `${x}`);
console.log(told(null), told(undefined), told(1));
const arrow = (): string | null => null;
console.log(arrow(), arrow() === null, arrow() === undefined);
class Kept {
	method(): string | null { return null; }
	get got(): string | null { return null; }
	field = (): string | null => null;
	nothing = (): void => undefined;
}
const kept = new Kept();
console.log(kept.method() === null, kept.got === null, kept.field() === null, kept.nothing() === undefined);
const table: Record<string, () => number | null> = { a: () => null, b() { return null; } };
for (const key of Object.keys(table)) console.log(key, told(table[key]!()));
const { made } = { made: (): number | null => null };
console.log(told(made()));
function always(): null { return null; }
const through = () => always();
const either = (is: boolean) => (is ? null : null);
const returned = () => { return always(); };
console.log(through() === null, either(true) === null, returned() === null, through());
console.log([1, 2].map(() => null), [1].map((): number | null => null)[0] === null);
const later = async (): Promise<number | null> => null;
later().then((x) => console.log(told(x)));
const curried = () => () => null;
console.log(curried()() === null, ((): null => null)() === null);
