// Names: kept as written where Python lets them be, apart where two TypeScript variables meet in one Python scope, and
// declared global or nonlocal where a function stores to them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileTexts } from "../support/compile.ts";

interface Case {
	readonly what: string;
	readonly typescript: string;
	readonly python: string;
}

const CASES: readonly Case[] = [
	{
		what: "names are kept, in every style",
		typescript:
			"export const snake_case = 1;\nexport let camelCase = 2;\nexport function UPPER_name(_private: int): int {\n\treturn _private;\n}",
		python: "snake_case = 1\ncamelCase = 2\n\n\ndef UPPER_name(_private):\n    return _private",
	},
	{
		what: "a local that is a word of Python's, or hides what the output calls, gets an underscore",
		typescript:
			"export function f(del: int, len: int, self: int): int {\n\tconst pass = del + len;\n\treturn pass + self;\n}",
		python: "def f(del_, len_, self_):\n    pass_ = del_ + len_\n    return pass_ + self_",
	},
	{
		what: "two blocks that do not overlap share a name",
		typescript: "for (const i of [1] as int[]) console.log(i + 1);\nfor (const i of [2] as int[]) console.log(i + 2);",
		python: "for i in [1]:\n    print(i + 1)\nfor i in [2]:\n    print(i + 2)",
	},
	{
		what: "an inner block's variable of the same name is another",
		typescript: "let x = 1;\n{\n\tlet x = 2;\n\tx += 1;\n\tconsole.log(x);\n}\nconsole.log(x);\nx = 3;",
		python: "x = 1\nx2 = 2\nx2 += 1\nprint(x2)\nprint(x)\nx = 3",
	},
	{
		what: "a function that stores to the module's variable declares it global, one that reads it does not",
		typescript:
			"let n = 0;\nexport function read(): int {\n\treturn n;\n}\nexport function write(): void {\n\tn += 1;\n}",
		python: "n = 0\n\n\ndef read():\n    return n\n\n\ndef write():\n    global n\n    n += 1",
	},
	{
		what: "a closure that stores to its function's variable declares it nonlocal",
		typescript:
			"export function f(): int {\n\tlet n = 0;\n\tconst up = (): void => {\n\t\tn = 5;\n\t};\n\tup();\n\treturn n;\n}",
		python: "def f():\n    n = 0\n\n    def up():\n        nonlocal n\n        n = 5\n\n    up()\n    return n",
	},
	{
		what: "a parameter that hides the module's variable needs no declaration",
		typescript: "let n = 0;\nexport function f(n: int): int {\n\tn += 1;\n\treturn n;\n}\nn = 2;\nconsole.log(n);",
		python: "n = 0\n\n\ndef f(n):\n    n += 1\n    return n\n\n\nn = 2\nprint(n)",
	},
	{
		what: "an inner variable does not take the name of an outer one that is used inside it",
		typescript:
			"const x = 1;\nexport function f(): int {\n\tlet sum = x;\n\tfor (const y of [1, 2] as int[]) {\n\t\tconst x = y * 2;\n\t\tsum += x;\n\t}\n\treturn sum;\n}",
		python:
			"x = 1\n\n\ndef f():\n    sum_ = x\n    for y in [1, 2]:\n        x2 = y * 2\n        sum_ += x2\n    return sum_",
	},
	{
		what: "the variable of a catch is gone after it: a closure gets a copy",
		typescript:
			'export function f(): () => boolean {\n\ttry {\n\t\tthrow new Error("x");\n\t} catch (e) {\n\t\treturn () => e instanceof Error;\n\t}\n}',
		python:
			'def f():\n    try:\n        raise Exception("x")\n    except Exception as caught:\n        e = caught\n        return lambda: isinstance(e, Exception)',
	},
	{
		what: "`$` and letters beyond ASCII are spelled out",
		typescript: "const $a = 1;\nconst é = 2;\nconsole.log($a, é);",
		python: "_S_a = 1\n_ue9_ = 2\nprint(_S_a, _ue9_)",
	},
];

const compiled = compileTexts(new Map(CASES.map((c, i) => [`case${i}.ts`, `${c.typescript}\nexport {};\n`])));

CASES.forEach((c, i) => {
	test(c.what, () => {
		const made = compiled.get(`case${i}.ts`);
		assert.equal(made?.diagnostics, []);
		assert.is(made?.text.replace(/^# Made by .*\n+/, "").trimEnd(), c.python);
	});
});

test.run();
