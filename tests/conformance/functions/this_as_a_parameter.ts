// What a call hands over goes to the parameters after `this`, which is only there for its type (A1, F7)
class Shape {
	private tags: string[] = [];
	constructor(private readonly name: string) {}
	describe(this: Shape, unit = "cm", ...tags: (string | undefined)[]): string {
		return `${this.name} in ${unit} ${tags.length} ${String(tags[0])}`;
	}
	tag(this: Shape, tag: string | null, at?: number): Shape {
		this.tags.splice(at ?? this.tags.length, 0, tag === null ? "null" : tag);
		return this;
	}
	toJSON(this: Shape): unknown {
		return { name: this.name, tags: this.tags };
	}
}
class Square extends Shape {
	override describe(this: Square, unit?: string): string {
		return `${super.describe(unit, undefined)}!`;
	}
}
console.log(new Shape("circle").describe(), new Square("square").describe(), new Square("square").describe("mm"));
console.log(JSON.stringify(new Square("s").tag("b").tag(null).tag("a", 0)));

function half(this: void, a: number, by = 2): number {
	return a / by;
}
const halves: (number | undefined)[] = [4, undefined];
console.log(
	half(6),
	half(6, halves[1]),
	half(halves[0] ?? 0, 4),
	half.length,
	[8, 9].map((n) => half(n)),
);
function show(this: unknown, value: unknown, more?: unknown): string {
	return `${typeof value} ${String(value)} ${more === undefined}`;
}
const claimed: string | undefined = ([] as string[])[0];
console.log(show(null), show(claimed, null), show([1, null]));
function fill(this: void, into: number[], upTo: number): number[] {
	for (let i = 0; i < upTo; i += 0.5) into[into.length] = i * 2;
	return into;
}
console.log(fill([], 2), fill([7], 0.5));
const counted = "a1b22".replace(
	/([a-z])(\d+)?/g,
	function (this: unknown, whole: string, letter: string, digits?: string) {
		return `<${whole}|${letter}|${digits ?? "none"}>`;
	},
);
console.log(
	counted,
	["x", "y"].map(function (this: unknown, x, i) {
		return x + i;
	}),
);
function tagged(this: void, texts: TemplateStringsArray, ...values: unknown[]): string {
	return texts.raw.join("_") + String(values);
}
console.log(tagged`a${1}b${undefined}`);
