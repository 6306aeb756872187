// parentheses that only group change nothing, wherever they stand
function sorted(xs: readonly (number | undefined)[], order?: (a: number | undefined, b: number | undefined) => number) {
	return ([...(xs)]).sort((order));
}
console.log((sorted([3, undefined, 10])), (sorted([3, 1, 10], ((a, b) => (b ?? 0) - (a ?? 0)))));

class Sheet {
	line: string | null = (null);
	private readonly seen: number[] = [];
	read(): void {
		(this).line = "read";
	}
	show(): string {
		this.line = null;
		(this).read();
		const line: string | null = (this.line);
		return (`${(line)}`);
	}
	note(x: number): void {
		(this.seen).push((x));
	}
	noteAll(xs: readonly number[]): string {
		(xs).forEach((this.note), (this));
		return (this.seen).join();
	}
}
console.log((new Sheet()).show(), (new Sheet().noteAll([1, 2])));

abstract class Shape {
	readonly kind: string;
	constructor() {
		this.kind = (this.label());
	}
	abstract label(): string;
}
class Square extends Shape {
	private readonly tag: string = "sq";
	label(): string {
		return `${((this.tag)?.length)}`;
	}
}
console.log((new Square()).kind, new Square().label());

console.log(("%s has %d"), ("Bob"), (42.5));
console.log("a1b2".replace((/[a-z](\d)/g), ((m, digit, at) => `${(at) + 1}${digit}`)));
const made = (new Array<number>((3)));
for (let i = 0; i < 3; i++) made[(i)] = ((i) * 2);
console.log((made), (((made)[(made).length - 1])), (typeof (made)), (((2) + 3) * 4), (-(2)) ** 2);
const given: { text?: string } | null = JSON.parse((`{}`));
console.log((given?.text)?.length, ((given ?? {}) as { text?: string }).text, !(given && (given.text || "none")));
const absent = new Map<string, { size: number }>();
try {
	console.log((absent.get("x")!).size);
} catch (e) {
	console.log((e instanceof TypeError) && ((e as Error).message));
}
