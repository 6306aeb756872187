// functions that take more than the types that they are known by tell of, given to the library
const twice: (s: string) => number = parseInt;
console.log(["10", "10", "10"].map(twice));
const parsed = (xs: readonly string[], parse: (s: string) => number): number[] => xs.map(parse);
console.log(parsed(["10", "10", "10"], parseInt), parsed(["1.5"], parseFloat), parsed(["abc"], (s) => s.length));

function placed(x: number, at = 7): string {
	return `${x}:${at}`;
}
function each<T, U>(xs: readonly T[], f: (x: T) => U): U[] {
	return xs.map(f);
}
console.log(each([1, 2], placed), [1, 2].map(placed), placed(3), each([1, 2], (...all: unknown[]) => all.length));
console.log(each(["a"], String), each([255], (x) => x.toString(16)));
const held: Record<string, (x: number) => string> = { placed, alone: (x) => `alone ${x}` };
for (const [name, f] of Object.entries(held)) console.log(name, [1, 2].map(f), f(5));

type Logger = (message: string) => void;
const log: Logger = console.log;
["a", "b"].forEach(log);
log("said");

const sum: (a: number, b: number) => number = (a: number, b: number, at = 100) => a + b * at;
console.log([1, 2, 3].reduce(sum, 0), sum(1, 2));
class Text {
	static of(x: number): string {
		return `#${x}`;
	}
}
console.log(each([1], Text.of));

// by two types on its way, and called by the wider of them
const marked = (x?: number, at = 9): void => console.log("marked", x, at);
const one: (x?: number) => void = marked;
const none: () => void = one;
[4, 5].forEach(none);
[4, 5].forEach(none as any);
const again: (x: number) => void = none;
again(6);
const all = (f: (...xs: number[]) => void): void => f(7, 8);
all(none);
