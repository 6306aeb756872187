// Kinds of value that go all ways: values that come first and those that come later, and what is asked of each.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of programs

/** `@` in a use stands for the value. */
export interface Kind {
	readonly type: string;
	readonly first: readonly string[];
	readonly later: readonly string[];
	readonly uses: readonly string[];
}

/** What values of kinds are made of, by the names that they ask for. */
export const DECLARATIONS: Readonly<Record<string, string>> = {
	half: "const half = (): number => 0.5;",
	zero: "const zero = (): number => 0;",
	addOne: "const addOne = (x: number) => x + 1;",
	double: "const double = (x: number) => x * 2;",
	Point: "class Point { constructor(readonly q: number) {} }",
	Said: 'class Said { constructor(readonly q: number) {} toString() { return "said " + this.q; } }',
	Shape: 'type Shape = { kind: "circle"; r: number } | { kind: "square"; w: number };',
	area: 'const area = (s: Shape) => (s.kind === "circle" ? s.r * 3 : s.w * s.w);',
	Color: "enum Color { Red, Green, Blue }",
	Level: 'enum Level { Low = "low", High = "high" }',
};

const OF_ANYTHING = [
	"String(@)",
	"`${@}`",
	"@",
	"[@]",
	"JSON.stringify({ p: @ })",
	"JSON.stringify([@])",
	"typeof @",
	'@ ? "t" : "f"',
	"!@",
	"@ === null",
	"@ === undefined",
	"@ == null",
	'@ ?? "none"',
	'@ || "none"',
	"({ p: @ })",
	"[@].join()",
	"Boolean(@)",
	"new Set([@, @]).size",
	'@ && "yes"',
	"new Map([[@, 1]]).size",
	"[@].includes(@)",
	"[@].indexOf(@)",
];

export const OF_NUMBERS = [
	"String(@)",
	"`${@}`",
	'@ + ""',
	"@",
	"[@].join()",
	"JSON.stringify({ p: @ })",
	"@.toString()",
	"@ === 2",
	'@ ? "t" : "f"',
	"@ || 7",
	"@ * 2",
	"@ % 2",
	"-@",
	"Object.is(@, -0)",
	"typeof @",
	"new Map([[@, 1]])",
	"Math.max(@, 1)",
	"@ | 0",
	"1 / @",
	"[2, 1].includes(@)",
	"[2, 1].indexOf(@)",
	"Math.floor(@)",
	"Math.round(@)",
	'["a", "b", "c", "d"][@] ?? "none"',
	"({ [@]: 1 })",
	"@ & 1",
	"@ ** 2",
	"`${Math.abs(@)}`",
	"@ > 1",
	"!@",
	"@ && 3",
	"Number.isInteger(@)",
	"@.toFixed(1)",
	"`${@ / 2}`",
	"[@, 10, 9].sort()",
	"new Set([@, 2, 1]).size",
];

const OF_OBJECTS = ["@", "[@]", "({ m: @ })", "typeof @", "@ ? 1 : 0", "@ === @", "[@].includes(@)"];

export const numbers = (first: readonly string[], later: readonly string[]): Kind => ({
	type: "number",
	first,
	later,
	uses: OF_NUMBERS,
});

export const anything = (
	type: string,
	first: readonly string[],
	later: readonly string[],
	more: readonly string[] = [],
) => ({
	type,
	first,
	later,
	uses: [...OF_ANYTHING, ...more],
});

export const objects = (type: string, first: readonly string[], later: readonly string[], more: readonly string[]) => ({
	type,
	first,
	later,
	uses: [...OF_OBJECTS, ...more],
});
