// `tsmpy --watch`: after each change the output is what a build from scratch gives.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { transpile } from "../../../transpiler/src/api.ts";
import { inOrder, Session } from "../../../transpiler/src/session.ts";
import { outputsOf } from "../../../transpiler/src/shared-module.ts";
import { ROOT } from "../../helpers/command.ts";
import { folderWith } from "./command.ts";

const CONFIG = JSON.stringify({
	compilerOptions: { strict: true, target: "es2022", lib: ["es2022"], module: "esnext", moduleResolution: "bundler" },
	files: [join(ROOT, "transpiler/typings/index.d.ts")],
	include: ["src"],
});

/**
 * Texts that a file may have: what others see of it differs in type, in range, in being there at all; a constant has
 * another number; one asks for the order of keys, or shows a -0, which changes the records and numbers of the others;
 * an interface becomes one of classes, a function is given more or less, a text is thrown, null gets to what is unknown.
 */
const VERSIONS: Readonly<Record<string, readonly (string | null)[]>> = {
	"a.ts": [
		"export class Box {\n\tn = 1;\n}\nexport const limit = 3;\n",
		"export class Box {\n\tn = 0.5;\n}\nexport const limit = 3;\n",
		"export class Box {\n\tn = 1;\n\ttext = '';\n}\nexport const limit = 2.5;\n",
		"export const limit = 'none';\n",
	],
	"b.ts": [
		'import { Box } from "./a";\n\nexport function grow(box: Box): void {\n\tbox.n += 1;\n}\n',
		'import { Box } from "./a";\n\nexport function grow(box: Box): void {\n\tbox.n /= 3;\n}\n',
		"export function grow(box: { n: number }): void {\n\tbox.n *= 2;\n}\n",
		null,
	],
	"d.ts": [
		"export const LIMIT = 3;\nexport const names = { b: 1, a: 2 };\n",
		"export const LIMIT = -0x10;\nexport const names = { b: 1, a: 2 };\n\nconsole.log(Object.keys(names));\n",
		"export const LIMIT = 2.5;\nexport const names = { b: -0, a: LIMIT };\n\nconsole.log(-1 * names.b);\n",
	],
	"e.ts": [
		'import { LIMIT, names } from "./d";\n\nconst own: Record<string, number> = { z: LIMIT, y: names.a };\nown.x = -LIMIT;\nconsole.log(own.z, own.x, LIMIT % 2);\n',
		'import { LIMIT } from "./d";\n\nexport const twice = LIMIT * 2;\n',
	],
	"f.ts": [
		"export interface Named {\n\tname: string;\n}\n\nexport function each(use: (a: number, b: number) => void): void {\n\tuse(1, 2);\n}\n",
		'export interface Named {\n\tname: string;\n}\n\nexport class Person implements Named {\n\tname = "p";\n}\n\nexport function each(use: (a: number) => void): void {\n\tuse(1);\n}\n',
		'export interface Named {\n\tname: string;\n\tage?: number;\n}\n\nexport function each(use: (a?: number) => void): void {\n\tuse(undefined);\n\tthrow "text";\n}\n',
	],
	"g.ts": [
		'import { each, type Named } from "./f";\n\nconst one: Named = { name: "x" };\nexport const show = (n: Named): string => n.name;\ntry {\n\teach((a = 3) => console.log(a, show(one)));\n} catch (e) {\n\tconsole.log(e);\n}\n',
		'import { each } from "./f";\nimport type { Named } from "./f";\n\nclass Own implements Named {\n\tname = "own";\n}\nexport const show = (n: Named): string => n.name + new Own().name;\neach(() => console.log(1));\n',
	],
	"h.ts": [
		'import { show } from "./g";\n\nexport enum Level {\n\tLOW,\n\tHIGH,\n}\nconst any: any = JSON.parse("null");\nconsole.log(any == null, Level.HIGH, show({ name: "h" }));\n',
		'import { show } from "./g";\n\nexport enum Level {\n\tLOW,\n\tHIGH,\n}\nconst given: unknown = [undefined];\nconsole.log(given === null, Level[1], typeof show);\n',
		'import { show } from "./g";\n\nconst any: any = JSON.parse("null");\nconsole.log(any === undefined, show({ name: "h" }));\n',
	],
	"c.ts": [
		'import { Box, limit } from "./a";\nimport { grow } from "./b";\n\nconst box = new Box();\ngrow(box);\nconsole.log(box.n, limit, box.n % limit);\n',
		'import { limit } from "./a";\n\nconsole.log(String(limit));\n',
		"console.log(1\n",
	],
};

const COUNT = Object.keys(VERSIONS).length;

const change = fc
	.constantFrom(...Object.keys(VERSIONS))
	.chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(VERSIONS[name] ?? []))));

const first = Object.fromEntries(Object.entries(VERSIONS).map(([name, texts]) => [`src/${name}`, texts[0] ?? ""]));
const project = (): string => folderWith({ "tsconfig.json": CONFIG, ...first });

test("whatever is changed in whatever order: a session's texts and diagnostics are those of a build from scratch", () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
			const folder = project();
			const options = { tsconfig: join(folder, "tsconfig.json") };
			const session = new Session(options);
			assert.is([...session.start().results].length, COUNT);
			for (const [name, text] of changes) {
				rmSync(join(folder, "src", name), { force: true });
				if (text !== null) writeFileSync(join(folder, "src", name), text);
				const build = session.start(session.refresh());
				const results = [...build.results];
				const scratch = transpile(options);
				assert.equal(inOrder([...build.diagnostics, ...results.flatMap((r) => r.diagnostics)]), scratch.diagnostics);
				const texts = new Map(outputsOf(results).map((f) => [f.path, f.text]));
				assert.is(texts.size, scratch.files.length);
				for (const file of scratch.files) assert.is(texts.get(file.path), file.text, file.path);
			}
		}),
		{ numRuns: 10, seed: 4 },
	);
});

test("what has changed comes first", () => {
	const folder = project();
	const session = new Session({ tsconfig: join(folder, "tsconfig.json") });
	assert.is([...session.start().results].length, COUNT);
	writeFileSync(join(folder, "src/c.ts"), 'console.log("changed");\n');
	const build = session.start(session.refresh());
	assert.is(build.first, 1);
	assert.is([...build.results][0]?.source.fileName, join(folder, "src/c.ts"));
});

/** `tsmpy --watch` in a folder. `until` waits for a line that it prints. */
function watching(folder: string): {
	until: (wanted: RegExp) => Promise<string>;
	end: () => Promise<number | null>;
} {
	const child = spawn(process.execPath, [join(ROOT, "transpiler/dist/cli.js"), "--watch", "-o", "out"], {
		cwd: folder,
		stdio: ["ignore", "pipe", "inherit"],
	});
	const lines: string[] = [];
	const events = createInterface(child.stdout).on("line", (line) => lines.push(line));
	return {
		until: async (wanted) => {
			for (;;) {
				const at = lines.findIndex((line) => wanted.test(line));
				if (at >= 0) return lines.splice(0, at + 1).at(-1) ?? "";
				await once(events, "line");
			}
		},
		end: async () => {
			child.kill("SIGINT");
			const [status] = await once(child, "exit");
			return status;
		},
	};
}

test("tsmpy --watch: builds what changes, says it in a line, survives errors, lost and new files, a broken tsconfig", async () => {
	const folder = project();
	const output = (name: string): string => readFileSync(join(folder, "out", name), "utf8");
	const watch = watching(folder);
	await watch.until(/^\d\d:\d\d:\d\d \d+ modules \(\d+\.\d\d s\)$/);

	writeFileSync(join(folder, "src/c.ts"), 'console.log("changed");\n');
	await watch.until(/ c\.py\b/);
	assert.match(output("c.py"), /^print\("changed"\)$/m);

	writeFileSync(join(folder, "src/c.ts"), "const n: number = 'text';\n");
	await watch.until(/, 1 error /);
	assert.match(output("c.py"), /^print\("changed"\)$/m);

	writeFileSync(join(folder, "src/new.ts"), "export const added = 1;\n");
	await watch.until(/ new\.py/);
	rmSync(join(folder, "src/new.ts"));
	await watch.until(/ new\.py removed/);
	assert.not.ok(existsSync(join(folder, "out/new.py")));

	writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": 5 }');
	await watch.until(/error/);
	writeFileSync(join(folder, "tsconfig.json"), CONFIG);
	writeFileSync(join(folder, "src/c.ts"), 'console.log("mended");\n');
	await watch.until(/ c\.py(?!.*error)/);
	assert.match(output("c.py"), /^print\("mended"\)$/m);

	assert.is(await watch.end(), 0);
});

test.run();
