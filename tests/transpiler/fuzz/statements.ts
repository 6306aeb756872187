// Random programs of the subset: statements that print what they do, around random expressions.
import fc from "fast-check";
import { expression, type Names, type Type } from "./expressions.ts";

type Text = fc.Arbitrary<string>;

/** What every program begins with: `ti` and its like show in which order, and how often, things are evaluated. */
const HEAD = `
const trace: string[] = [];
function note(n: int): void {
	trace.push(String(n));
}
function ti(n: int, value: int): int {
	note(n);
	return value;
}
function tf(n: int, value: number): number {
	note(n);
	return value;
}
function ts(n: int, value: string): string {
	note(n);
	return value;
}
function tb(n: int, value: boolean): boolean {
	note(n);
	return value;
}
function tm(n: int, value: int | null): int | null {
	note(n);
	return value;
}
function maybe(flag: boolean): int | null {
	return flag ? 0 : null;
}
function opaque(n: int): int {
	return n;
}
function show(text: string): void {
	console.log(text, trace.join(" "));
	while (trace.length > 0) trace.pop();
}
/** The last digits of a float's text differ: MicroPython's is not always the shortest. */
function near(x: number): string {
	return String(Math.round(x * 1024));
}
let a = opaque(5);
let b: int = -3;
const c: int = 255;
const f: number = opaque(7) / 2;
let s = "text";
const yes: boolean = c > 0;
const none = maybe(false);
const fs: (() => int)[] = [];
`;
const FOOT = `for (const made of fs) show(String(made()));
show(String(a) + " " + b + " " + s);
export {};
`;

const TOP: Names = {
	read: { int: ["a", "b", "c"], float: ["f"], string: ["s"], boolean: ["yes"], maybe: ["none"] },
	store: { int: ["a", "b"], string: ["s"] },
};

/** Operators in one expression. */
const DEPTH = 3;

/** Loops, switches and functions nest this deep. */
const NESTING = 2;

/** A whole program that ends by itself and throws nothing. */
export const program: Text = fc
	.array(statement(TOP, NESTING, false, 0), { minLength: 1, maxLength: 6 })
	.map((body) => `${HEAD}${body.join("\n")}\n${FOOT}`);

function statement(names: Names, nesting: number, inLoop: boolean, serial: number): Text {
	const simple = [show(names), show(names), show(names), store(names), store(names)];
	const jumps = inLoop ? [jump(names)] : [];
	if (nesting === 0) return fc.oneof(...simple, ...jumps);
	const block = (more: Names = names, loop = inLoop): Text =>
		fc
			.array(statement(more, nesting - 1, loop, serial + 1), { minLength: 1, maxLength: 3 })
			.map((all) => all.join("\n"));
	return fc.oneof(
		...simple,
		...jumps,
		ifs(names, block),
		loops(names, block, serial),
		switches(names, block),
		closures(names, block, serial),
		local(names, block, serial),
	);
}

type Block = (names?: Names, inLoop?: boolean) => Text;

function show(names: Names): Text {
	return fc
		.constantFrom<Type>("int", "int", "int", "float", "string", "boolean", "maybe")
		.chain((type) => expression(type, names, DEPTH).map((e) => `show(${type === "float" ? "near" : "String"}(${e}));`));
}

function store(names: Names): Text {
	return fc.oneof(
		expression("int", names, DEPTH).chain((e) =>
			fc
				.constantFrom("=", "&=", "|=", "^=", "<<=", ">>=", ">>>=", "%=")
				.map((op) => (op === "%=" ? `a %= 7;\nb = ${e} % 100003;` : `b ${op} ${e} % 100003;`)),
		),
		expression("string", names, 2).map((e) => `s = ${e}.slice(0, 20);`),
	);
}

function jump(names: Names): Text {
	return fc
		.tuple(expression("boolean", names, 2), fc.constantFrom("break", "continue"))
		.map(([test, word]) => `if (${test}) ${word};`);
}

function ifs(names: Names, block: Block): Text {
	const test = fc.oneof(
		expression("boolean", names, DEPTH),
		expression("int", names, 2).map((e) => `ti(0, ${e})`),
		expression("string", names, 1).map((e) => `ts(0, ${e})`),
	);
	return fc
		.tuple(test, block(), block(), fc.boolean())
		.map(([e, yes, no, both]) => `if (${e}) {\n${yes}\n}${both ? ` else {\n${no}\n}` : ""}`);
}

/** Each loop has a counter of its own that nothing else stores to, so each ends. */
function loops(names: Names, block: Block, serial: number): Text {
	const i = `i${serial}`;
	const inner: Names = { ...names, read: { ...names.read, int: [...names.read.int, i] } };
	const collect = fc.constantFrom("", `fs.push(() => ${i} * 2);\n`);
	return fc
		.tuple(block(inner, true), collect, expression("boolean", names, 2), fc.nat(4))
		.map(([body, push, test, kind]) => {
			switch (kind) {
				case 0:
					return `for (let ${i} = 0; ${i} < 3; ${i}++) {\n${push}${body}\n}`;
				case 1:
					return `for (let ${i} = 6; ${i} >= 0 && (${test} || ${i} > 2); ${i} -= 2) {\n${body}\n}`;
				case 2:
					return `{\nlet n = 0;\nwhile (n++ < 3) {\nconst ${i} = n;\n${push}${body}\n}\n}`;
				case 3:
					return `{\nlet n = 0;\ndo {\nconst ${i} = n;\n${body}\n} while (++n < 3 && ${test});\n}`;
				default:
					return `for (const ${i} of [4, 5, 6] as int[]) {\n${push}${body}\n}`;
			}
		});
}

/** A clause's block ends with its own break; a jump of a loop inside would be the switch's, so there is none. */
function switches(names: Names, block: Block): Text {
	return fc
		.tuple(
			expression("int", names, 2),
			fc.array(block(names, false), { minLength: 1, maxLength: 3 }),
			block(names, false),
		)
		.map(([subject, bodies, last]) => {
			const clauses = bodies.map((body, i) => `case ${i * 2}:\ncase ${i * 2 + 1}: {\n${body}\nbreak;\n}`);
			return `switch ((${subject}) & 7) {\n${clauses.join("\n")}\ndefault: {\n${last}\n}\n}`;
		});
}

function closures(names: Names, block: Block, serial: number): Text {
	const x = `x${serial}`;
	const inner: Names = { ...names, read: { ...names.read, int: [...names.read.int, x] } };
	return fc
		.tuple(block(inner, false), expression("int", inner, 2), expression("int", names, 2), fc.boolean())
		.map(([body, result, argument, isArrow]) => {
			const head = isArrow ? `const g${serial} = (${x}: int): int =>` : `function g${serial}(${x}: int): int`;
			return `{\n${head} {\n${body}\nreturn ${result};\n}\nshow(String(g${serial}(${argument}) + g${serial}(a)));\n}`;
		});
}

function local(names: Names, block: Block, serial: number): Text {
	const v = `v${serial}`;
	const inner: Names = {
		read: { ...names.read, int: [...names.read.int, v] },
		store: { ...names.store, int: [...(names.store.int ?? []), v] },
	};
	return fc
		.tuple(expression("int", names, 2), block(inner, false))
		.map(([value, body]) => `{\nlet ${v} = (${value}) & 0xffffff;\n${body}\nshow(String(${v}));\n}`);
}
