// `tsmpy FILE...`: what it prints, writes and says.
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../../helpers/command.ts";
import { folderWith, tsmpy } from "./command.ts";

const GOOD = 'export const greeting = "hello";\nexport function double(n: int): int {\n\treturn n * 2;\n}\n';
const BAD = "export const x = 1;\n\n  eval('2');\neval('3');\n";

test("one file: prints the Python, says nothing else, status 0", async () => {
	const { stdout, stderr, status } = await tsmpy(folderWith({ "good.ts": GOOD }), ["good.ts"]);
	assert.match(stdout, /^# Made by tsmpy \d+\.\d+\.\d+ from good\.ts\n/);
	assert.ok(stdout.endsWith('greeting = "hello"\n\n\ndef double(n):\n    return n * 2\n'), stdout);
	assert.is(stderr, "");
	assert.is(status, 0);
});

test("a file that is refused: file:line:column, code, sentence and way out for each, nothing printed, status 1", async () => {
	const { stdout, stderr, status } = await tsmpy(folderWith({ "bad.ts": BAD }), ["bad.ts"]);
	const lines = stderr.trimEnd().split("\n");
	assert.is(lines.length, 2);
	assert.match(lines[0] ?? "", /^bad\.ts:3:3 - TSM1001: `eval` .*\. See docs\/subset\.md .*\.$/);
	assert.match(lines[1] ?? "", /^bad\.ts:4:1 - TSM1001: `eval` .*\. See docs\/subset\.md .*\.$/);
	assert.is(stdout, "");
	assert.is(status, 1);
});

test("a type error: file:line:column and TypeScript's own code", async () => {
	const { stderr, status } = await tsmpy(folderWith({ "typed.ts": 'const n: int = "text";\nexport {};\n' }), [
		"typed.ts",
	]);
	assert.match(stderr, /^typed\.ts:1:7 - TS2322: Type 'string' is not assignable to type '.*'\.$/m);
	assert.is(status, 1);
});

test("a syntax error: one sentence with its place", async () => {
	const { stderr, status } = await tsmpy(folderWith({ "broken.ts": "const = ;\n" }), ["broken.ts"]);
	assert.match(stderr, /^broken\.ts:1:7 - TS\d+: /);
	assert.not.match(stderr, /\n\s+at /);
	assert.is(status, 1);
});

test("several files with -o: those with an error are not written, the others are, status 1", async () => {
	const folder = folderWith({ "good.ts": GOOD, "bad.ts": BAD, "deep/other.ts": GOOD });
	const { stderr, status } = await tsmpy(folder, ["good.ts", "bad.ts", "deep/other.ts", "-o", "out"]);
	assert.equal(readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" }).sort(), [
		"deep",
		join("deep", "other.py"),
		join("deep", "other.py.map"),
		"good.py",
		"good.py.map",
	]);
	assert.match(stderr, /^bad\.ts:3:3 - TSM1001/m);
	assert.is(status, 1);
});

test("a file with an error leaves the Python of before alone", async () => {
	const folder = folderWith({ "bad.ts": BAD, "good.ts": GOOD, "out/bad.py": "# of before\n" });
	await tsmpy(folder, ["bad.ts", "good.ts", "-o", "out"]);
	assert.is(readFileSync(join(folder, "out/bad.py"), "utf8"), "# of before\n");
});

test("written again, nothing changes: same bytes, same files, no time stamp touched", async () => {
	const folder = folderWith({ "good.ts": GOOD });
	await tsmpy(folder, ["good.ts", "-o", "out"]);
	const path = join(folder, "out/good.py");
	const [text, time] = [readFileSync(path, "utf8"), statSync(path).mtimeMs];
	const { stderr } = await tsmpy(folder, ["good.ts", "-o", "out"]);
	assert.is(readFileSync(path, "utf8"), text);
	assert.is(statSync(path).mtimeMs, time);
	assert.match(stderr, /1 module in out, 0 of them changed/);
	assert.equal(readdirSync(join(folder, "out")).sort(), ["good.py", "good.py.map"]);
});

test("files that share top-level names are modules of their own", async () => {
	const folder = folderWith({ "a.ts": "const x = 1;\nconsole.log(x);\n", "b.ts": 'const x = "b";\nconsole.log(x);\n' });
	const { stderr, status } = await tsmpy(folder, ["a.ts", "b.ts", "-o", "out"]);
	assert.not.match(stderr, /TS2451/);
	assert.is(status, 0);
});

const UNSURE = "const xs = [1, 2];\nconst first: number = xs[0];\nconsole.log(first);\n";

test("without a tsconfig an item may be taken for present, and so may all that the file is connected with", async () => {
	const folder = folderWith({
		"main.ts": `import { twice } from "./lib";\n${UNSURE}console.log(twice(xs));\n`,
		"lib.ts": "export function twice(xs: number[]): number {\n\treturn (xs[0] ?? 0) * 2;\n}\n",
		"wrong.ts": `${UNSURE}const s: string = 1;\nexport { s };\n`,
	});
	const { stderr, status } = await tsmpy(folder, ["main.ts", "lib.ts", "wrong.ts", "-o", "out"]);
	assert.match(stderr, /^wrong\.ts:4:7 - TS2322/);
	assert.equal(stderr.match(/ - TS/g)?.length, 1);
	assert.is(status, 1);
	const modules = ["_tsmpy_main.py", "lib.py", "main.py"];
	assert.equal(
		readdirSync(join(folder, "out")).sort(),
		modules.flatMap((name) => [name, `${name}.map`]),
	);
});

test("without a tsconfig parameters need no types, fields no values, and what is caught is of any type", async () => {
	const folder = folderWith({
		"main.ts":
			"class Item {\n\tname: string;\n}\nfunction twice(x) {\n\treturn x + x;\n}\n" +
			"try {\n\tconsole.log(twice(new Item().name));\n} catch (e) {\n\tconsole.log(e.message);\n}\n",
		"wrong.ts": 'function f(x) {\n\treturn x;\n}\nconst n: number = "x";\nconsole.log(f(n));\n',
	});
	const { stderr, status } = await tsmpy(folder, ["main.ts", "wrong.ts", "-o", "out"]);
	assert.match(stderr, /wrong\.ts:4:7 - TS2322/);
	assert.not.match(stderr, /main\.ts/);
	assert.is(status, 1);
	assert.equal(readdirSync(join(folder, "out")).sort(), ["main.py", "main.py.map"]);
});

test("without a tsconfig an array that begins empty holds what is pushed, and a function's this may be anything", async () => {
	const folder = folderWith({
		"main.ts":
			"function leaves(tree) {\n\tconst found = [];\n\tconst visit = (node) => {\n" +
			"\t\tif (Array.isArray(node)) node.forEach(visit);\n\t\telse found.push(node);\n\t};\n" +
			"\tvisit(tree);\n\treturn found;\n}\nconsole.log(leaves([1, [2, [3]]]));\n",
		"called.ts":
			"type F = (...values: any[]) => any;\nfunction logged(f: F): F {\n\treturn function (...args) {\n" +
			"\t\treturn f.apply(this, args);\n\t};\n}\nconsole.log(logged((x) => x + 1)(1));\n",
		"kept.ts":
			"function throttled(f: (...values: any[]) => any) {\n\tlet that;\n\treturn function (...args) {\n\t\tthat = this;\n" +
			"\t\treturn f.apply(that, args);\n\t};\n}\nconsole.log(throttled((x) => x + 1)(1));\n",
	});
	const { stderr, status } = await tsmpy(folder, ["main.ts", "called.ts", "kept.ts", "-o", "out"]);
	assert.is(status, 0, stderr);
});

test("a program that offers nothing to others may have any name", async () => {
	const { status, stderr } = await tsmpy(folderWith({ "01-two-sum.ts": "console.log(1);\n" }), [
		"01-two-sum.ts",
		"-o",
		"out",
	]);
	assert.is(status, 0, stderr);
});

test("with a tsconfig what it says of indices counts", async () => {
	const options = { strict: true, types: ["tsmpy/micropython"], noUncheckedIndexedAccess: true };
	const folder = folderWith({
		"tsconfig.json": JSON.stringify({ compilerOptions: options, files: ["main.ts"] }),
		"main.ts": UNSURE,
	});
	symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
	const { stderr, status } = await tsmpy(folder, ["-p", "tsconfig.json", "-o", "out"]);
	assert.match(stderr, /^main\.ts:2:7 - TS2322/);
	assert.is(status, 1);
});

test("a method may override another without saying so", async () => {
	const text = "class A {\n\tm(): void {}\n}\nclass B extends A {\n\tm(): void {}\n}\nnew B().m();\n";
	const { status, stderr } = await tsmpy(folderWith({ "main.ts": text }), ["main.ts"]);
	assert.is(status, 0, stderr);
});

test("with a tsconfig that is not strict, fields need no values, and null is still to be seen in types", async () => {
	const folder = folderWith({
		"tsconfig.json": JSON.stringify({ compilerOptions: { target: "es2022", strict: false }, files: ["main.ts"] }),
		"main.ts": "export class A {\n\tname: string;\n}\nexport const isThere = new A().name !== undefined;\n",
		"none.ts": "export const n: number = null;\n",
	});
	const run = await tsmpy(folder, ["-p", "tsconfig.json", "-o", "out"]);
	assert.is(run.status, 0, run.stderr);
	assert.match(readFileSync(join(folder, "out/main.py"), "utf8"), /self\.name = None/);
	const none = await tsmpy(folder, ["-p", "tsconfig.json", "none.ts"]);
	assert.match(none.stderr, /^none\.ts:1:14 - TS2322: Type 'null' is not assignable to type 'number'/);
});

test("with a tsconfig that is not strict, `this` in a method of a literal is known, and may be anything in a function", async () => {
	const compilerOptions = { target: "es2022", module: "esnext", strict: false };
	const text = "const range = {\n\tfrom: 1,\n\t*[Symbol.iterator]() {\n\t\tyield this.from;\n\t},\n};\n";
	const folder = folderWith({
		"tsconfig.json": JSON.stringify({ compilerOptions, files: ["main.ts"] }),
		"main.ts": `${text}console.log([...range]);\nfunction name() {\n\treturn this.name;\n}\n`,
	});
	const { status, stderr } = await tsmpy(folder, ["-p", "tsconfig.json", "-o", "out"]);
	assert.is(status, 0, stderr);
	assert.match(readFileSync(join(folder, "out/main.py"), "utf8"), /yield self\.from_$/m);
});

test("-p: the files of a tsconfig, by its paths", async () => {
	const folder = folderWith({
		"tsconfig.json": JSON.stringify({
			compilerOptions: { strict: true, noEmit: true, types: [], paths: { "lib/*": ["./src/lib/*"] } },
			files: ["main.ts"],
		}),
		"main.ts": 'import { one } from "lib/one";\nexport const two = one + one;\n',
		"src/lib/one.ts": "export const one = 1;\n",
	});
	const { stderr, status } = await tsmpy(folder, ["-p", "tsconfig.json", "-o", "out"]);
	assert.is(status, 0, stderr);
	assert.match(readFileSync(join(folder, "out/main.py"), "utf8"), /^from lib\.one import one$/m);
});

test("paths of a tsconfig that another one extends are relative to where they stand", async () => {
	const folder = folderWith({
		"base/tsconfig.json": JSON.stringify({
			compilerOptions: { strict: true, noEmit: true, types: [], paths: { "lib/*": ["../library/*"] } },
		}),
		"app/tsconfig.json": JSON.stringify({ extends: "../base/tsconfig.json", files: ["main.ts"] }),
		"app/main.ts": 'import { one } from "lib/one";\nexport const two = one + one;\n',
		"library/one.ts": "export const one = 1;\n",
	});
	const { stderr, status } = await tsmpy(folder, ["-p", "app/tsconfig.json", "-o", "out"]);
	assert.is(status, 0, stderr);
	assert.match(readFileSync(join(folder, "out/main.py"), "utf8"), /^from lib\.one import one$/m);
});

test("a file that is not there: one sentence that names it, status 1, the others are written", async () => {
	const folder = folderWith({ "good.ts": GOOD });
	const { stderr, status } = await tsmpy(folder, ["nowhere.ts", "good.ts", "-o", "out"]);
	assert.match(stderr, /^TSM9002: nowhere\.ts is not there\. Check the path\.$/m);
	assert.is(status, 1);
	assert.ok(existsSync(join(folder, "out/good.py")));
	assert.not.ok(existsSync(join(folder, "out/nowhere.py")));
});

test("a tsconfig that is not there, or is broken: a sentence, status 1", async () => {
	const folder = folderWith({ "broken.json": "{ nonsense", "good.ts": GOOD });
	const missing = await tsmpy(folder, ["-p", "tsconfig.json", "-o", "out"]);
	assert.match(missing.stderr, /tsconfig\.json is not there/);
	assert.is(missing.status, 1);
	const broken = await tsmpy(folder, ["-p", "broken.json", "-o", "out"]);
	assert.match(broken.stderr, /broken\.json:1:\d+ - TS\d+: /);
	assert.not.match(broken.stderr, /\n\s+at |TSM9001/);
	assert.is(broken.status, 1);
});

test("a folder in place of a file: a sentence, no stack trace", async () => {
	const folder = folderWith({ "dir/good.ts": GOOD });
	const { stderr, status } = await tsmpy(folder, ["dir"]);
	assert.not.match(stderr, /\n\s+at |TSM9001/);
	assert.match(stderr, /^TSM9003: dir is not a file\./);
	assert.is(status, 1);
});

test("an output folder that cannot be made: a sentence that names it, no stack trace", async () => {
	const folder = folderWith({ "good.ts": GOOD, out: "a file" });
	const { stderr, status } = await tsmpy(folder, ["good.ts", "-o", "out"]);
	assert.match(stderr, /^tsmpy: out cannot be written to/m);
	assert.not.match(stderr, /\n\s+at |TSM9001/);
	assert.ok(status !== 0);
	if (!existsSync("/proc")) return;
	const refused = await tsmpy(folder, ["good.ts", "-o", "/proc/nobody/out"]);
	assert.match(refused.stderr, /^tsmpy: \S*proc\/nobody\/out cannot be written to/m);
	assert.ok(refused.status !== 0);
});

test.run();
