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

const OF_NUMBERS = [
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

const numbers = (first: readonly string[], later: readonly string[]): Kind => ({
	type: "number",
	first,
	later,
	uses: OF_NUMBERS,
});

const anything = (type: string, first: readonly string[], later: readonly string[], more: readonly string[] = []) => ({
	type,
	first,
	later,
	uses: [...OF_ANYTHING, ...more],
});

const objects = (type: string, first: readonly string[], later: readonly string[], more: readonly string[]) => ({
	type,
	first,
	later,
	uses: [...OF_OBJECTS, ...more],
});

export const KINDS: Readonly<Record<string, Kind>> = {
	"whole numbers": numbers(
		["3", "1", "0"],
		["half() * 4", "2.5 - 0.5", "6 / 3", "Math.sqrt(4)", 'Number("2")', "[1, 3].reduce((a, b) => a + b, 0) / 2"],
	),
	fractions: numbers(["3", "1", "2"], ["half()", "1.5", "1 / 4", 'Number("0.25")']),
	"minus zero": numbers(
		["3", "0"],
		["-zero()", "zero() * -1", "Math.round(-0.2)", "-0", "Math.trunc(-half())", "-(3 % 3)"],
	),
	"no numbers": numbers(["3", "1"], ["NaN", "0 / zero()", "-1 / zero()", 'Number("x")', 'parseInt("z")', "Math.min()"]),
	"large numbers": numbers(["3", "1"], ["2 ** 53 + 1", "9007199254740991 + 2", "2 ** 40 * 2 ** 30", "1e21"]),
	remainders: numbers(["3"], ["(half() * 4) % 3", "10 % 2.5", "7 % 4", "-4 % 2"]),
	"literal types": { type: "0 | 1 | 2", first: ["0", "1"], later: ["2", "1", "0"], uses: OF_NUMBERS },
	"number or null": anything("number | null", ["3", "0"], ["null", "half() * 4"]),
	"number or undefined": anything("number | undefined", ["3", "0"], ["undefined", "half() * 4"]),
	"number, null or undefined": anything("number | null | undefined", ["3", "undefined"], ["null", "undefined"]),
	booleans: anything("boolean", ["false"], ["true", "1 > half()"], ["@ === true", "Number(@) + 1", "+@"]),
	"boolean or number": anything(
		"boolean | number",
		["1", "0", "false"],
		["true", "half() * 2", "false", "1"],
		["@ === 1", "@ === true", "[1, true].indexOf(@)", "new Set([@, 1, true]).size", "@ === 0"],
	),
	texts: anything(
		"string",
		['"a"', "'q\"'"],
		['""', '"0"', '"it\'s"', '"\\n"', '"2"'],
		["@.length", "@ + 1", '@ === "2"', "Number(@)", "({ [@]: 1 })", "@ + null", "[...@].length", "@.at(-1)"],
	),
	"long texts": anything(
		"string",
		['"x".repeat(60)', '"a b ".repeat(30)'],
		['"é\\u00fc".repeat(50)', '"line\\n".repeat(20)', '"\\t\\r\\x07"', '"`\\\'\\""'],
		["[@, @]", "new Map([[@, @]])", "@.slice(-3)", '@.split("").length', "@.charCodeAt(0)"],
	),
	"text or number": anything(
		"string | number",
		['"a"', "1", '"1"'],
		["half() * 4", '"2"', "2", '""'],
		["@ === 2", '@ === "2"', '@ + ""', "Number(@)", 'new Set([@, 2, "2"]).size'],
	),
	"text or null": anything("string | null", ['"a"', '""'], ["null", '""', '"null"'], ["@?.length"]),
	"text or undefined": anything("string | undefined", ['"a"', '""'], ["undefined", '""'], ["@?.length"]),
	"mixed values": anything(
		"string | number | boolean | null",
		["1", '"1"', "true", "null"],
		["half() * 4", '"2"', "false", "null", '""', "0", "-0"],
		["@ === 2", '@ === "2"', '@ + ""', 'new Set([@, 2, "2", true, null]).size', "@ === true", "@ === 0"],
	),
	arrays: anything("number[]", ["[]", "[1]"], ["[half() * 4]", "[]", "[1, half()]"], ["@.length", "@[0]", '@ + ""']),
	"arrays of texts": anything("string[]", ["[]", '["a"]'], ['[""]', '["b", "it\'s"]', "[]"], ["@[3]", '@.join("-")']),
	"arrays with null": objects(
		"(number | null)[]",
		["[]", "[1]"],
		["[null, half() * 4]", "[null]", "[1, null]"],
		["@[0]", "@[9]", "JSON.stringify(@)", "`${@}`", "@[0] === null", "@[9] === undefined", '@[0] ?? "d"'],
	),
	tuples: objects(
		"[number, string]",
		['[1, "a"]'],
		['[half() * 4, ""]', '[0.5, "b"]'],
		["@[0]", "@[1]", "`${@[0]}`", "JSON.stringify(@)", '@ + ""', "@.length"],
	),
	bytes: objects(
		"Uint8Array",
		["new Uint8Array([1])"],
		["new Uint8Array(2)", "Uint8Array.from([257, 3])", "new Uint8Array(0)"],
		["@.length", "@[0]", "@[5]", "@.join()", "[...@]"],
	),
	objects: objects(
		"{ k: number }",
		["{ k: 1 }"],
		["{ k: half() * 4 }", "{ k: 1 }"],
		["@.k", "`${@.k}`", "JSON.stringify(@)", "Object.keys(@)", "@.k === 2", "[@].indexOf({ k: 1 })"],
	),
	"objects with optional parts": objects(
		"{ k?: number; z: number }",
		["{ z: 1 }", "{ k: 1, z: 1 }"],
		["{ z: 2, k: half() * 4 }", "{ z: 1 }", "{ k: undefined, z: 1 }"],
		["@.k", "`${@.k}`", "JSON.stringify(@)", '"k" in @', "Object.entries(@)", "@.k ?? 5", "{ ...@ }"],
	),
	"nested objects": objects(
		"{ a: { b: (number | null)[] }; s?: string }",
		["{ a: { b: [] } }", '{ a: { b: [1] }, s: "q" }'],
		["{ a: { b: [null, half() * 4] } }", "{ a: { b: [] }, s: undefined }"],
		["@.a.b", "@.a.b[1]", "@.a.b[0] === null", "@.s", "JSON.stringify(@)", "structuredClone(@)", "@.s?.length"],
	),
	records: objects(
		"Record<string, number>",
		["{ b: 1, a: 2 }", "{}"],
		["{ b: 1, 10: 2, 2: half() * 4 }", "{}", "{ z: 1, 1: 2 }"],
		["JSON.stringify(@)", "Object.keys(@)", "Object.values(@).join()", '@["q"]', '"b" in @', "{ ...@, 0: 1 }"],
	),
	"discriminated unions": objects(
		"Shape",
		['{ kind: "circle", r: 1 }'],
		['{ kind: "square", w: half() * 4 }', '{ kind: "circle", r: 2 }'],
		["@.kind", "JSON.stringify(@)", '"r" in @', "Object.keys(@)", "area(@)", "({ ...@ })"],
	),
	instances: objects(
		"Point",
		["new Point(1)"],
		["new Point(half() * 4)", "new Point(1)"],
		["@.q", "`${@.q}`", "@ instanceof Point", "JSON.stringify(@)", "new Set([@, @]).size"],
	),
	"instances or null": objects(
		"Point | null",
		["new Point(1)", "null"],
		["new Point(half() * 4)", "null"],
		["@?.q", "`${@?.q}`", "@ === null", "@ instanceof Point", '@?.q ?? "none"', "JSON.stringify(@)"],
	),
	"instances with a text": objects(
		"Said",
		["new Said(1)"],
		["new Said(half() * 4)"],
		["`${@}`", '@ + ""', "String(@)", "[@].join()", "JSON.stringify(@)"],
	),
	dates: objects(
		"Date",
		["new Date(0)"],
		["new Date(1e12 + 0.5)", "new Date(2024, 1, 31)"],
		["@.getTime()", "+@", "JSON.stringify(@)", "@.toISOString()", "@ instanceof Date"],
	),
	maps: objects(
		"Map<string, number>",
		['new Map([["a", 1]])'],
		["new Map<string, number>()", 'new Map([["b", half() * 4], ["a", 1]])'],
		["@.size", '@.get("a")', '@.get("b") ?? "none"', "[...@]", "[...@.keys()].join()", "Object.fromEntries(@)"],
	),
	sets: objects(
		"Set<number>",
		["new Set([1])"],
		["new Set<number>()", "new Set([half() * 4, 2, 1])"],
		["@.size", "@.has(2)", "[...@]", "[...@].join()"],
	),
	functions: objects(
		"(x: number) => number",
		["addOne"],
		["double", "(x: number) => x / 2", "Math.sqrt"],
		["@(4)", "`${@(4)}`", "@ === addOne", "[4].map((i) => @(i)).join()"],
	),
	"optional functions": objects(
		"((x: number) => number) | undefined",
		["addOne"],
		["double", "undefined"],
		["@?.(4)", "`${@?.(4)}`", "@ === addOne", "@ === undefined"],
	),
	bigints: objects(
		"bigint",
		["3n", "0n"],
		["2n ** 70n", "-5n", "BigInt(2)", "7n / 2n"],
		["`${@}`", "String(@)", "@ + 1n", "@ === 2n", "@ > 1n", '@ + ""', "Number(@)", "@.toString(16)", "@ % 2n"],
	),
	symbols: objects(
		"symbol",
		['Symbol("a")'],
		['Symbol("b")', 'Symbol.for("c")', "Symbol()"],
		["String(@)", "@.toString()", "@.description"],
	),
	"numbers of an enum": objects(
		"Color",
		["Color.Red"],
		["Color.Green", "Color.Blue"],
		["Color[@]", "@ === Color.Green", "`${@}`", "@ + 1", "@ | 2", "({ [@]: 1 })", "JSON.stringify({ c: @ })"],
	),
	"texts of an enum": objects(
		"Level",
		["Level.Low"],
		["Level.High"],
		["`${@}`", "@ === Level.High", '@ + "!"', "@.length", "({ [@]: 1 })", "Object.values(Level).includes(@)"],
	),
	unknown: anything(
		"unknown",
		["3", '"a"'],
		["half() * 4", "null", "undefined", "true", "[1]", '"2"'],
		["@ === 2", "@ === true", "@ === 1"],
	),
	any: anything(
		"any",
		["3"],
		["half() * 4", "null", "undefined", "true", "[half() * 4]", '"2"', "{ k: half() * 4 }", "-0"],
		["@ === 2", "@ === true", "@ + 1", '@ + ""', "@ == 2", "Number(@)"],
	),
	"any objects": anything(
		"any",
		["{ x: 1 }", "[1, 2]"],
		["{ x: half() * 4, y: null }", "[undefined, null]", '"str"', "{}", "[]"],
		["@.x", "@.length", "Array.isArray(@)", "@?.x?.y", "Object.keys(@)", "@[0]", '@.x ?? "none"'],
	),
};
