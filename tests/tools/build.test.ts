import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildIfStale, findStale } from "../../tools/build/build.ts";
import type { Project } from "../../tools/build/projects.ts";
import { ROOT, runTool } from "../helpers/command.ts";
import { temporaryFolder } from "../helpers/folder.ts";

const test = suite("the build");

interface Workshop {
	readonly project: Project;
	readonly write: (path: string, text: string) => void;
	readonly remove: (path: string) => void;
	/** The Python of a module, undefined if there is none. */
	readonly python: (path: string) => string | undefined;
}

let made = 0;

/** A project of its own, with two files. */
function workshop(): Workshop {
	const folder = temporaryFolder();
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, "src"), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const compilerOptions = { strict: true, noEmit: true, types: [join(ROOT, "transpiler/typings/index.d.ts")] };
	write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
	write("src/one.ts", "export function one(): int {\n\treturn 1;\n}\n");
	write("src/two.ts", "export const word: string = 'two';\n");
	const name = `test-${process.pid}-${made++}`;
	const stamp = join(ROOT, ".nowlink", `${name}.stamp`);
	process.on("exit", () => rmSync(stamp, { force: true }));
	const output = join(folder, "out");
	return {
		project: { name, tsconfig: join(folder, "tsconfig.json"), output, inputs: [join(folder, "src")] },
		write,
		remove: (path) => rmSync(join(folder, path)),
		python: (path) => (existsSync(join(output, path)) ? readFileSync(join(output, path), "utf8") : undefined),
	};
}

async function build({ project }: Workshop): Promise<string[]> {
	const said: string[] = [];
	await buildIfStale(project, (line) => said.push(line));
	return said;
}

test("makes Python of every source, and then does nothing until one changes", async () => {
	const here = workshop();
	assert.equal(await build(here), [`Building the ${here.project.name} ...`]);
	assert.match(here.python("one.py") ?? "", "def one():\n    return 1\n");
	assert.match(here.python("two.py") ?? "", 'word = "two"');
	assert.equal(await build(here), []);
	const before = statSync(join(here.project.output, "two.py")).mtimeMs;
	here.write("src/one.ts", "export function one(): int {\n\treturn 11;\n}\n");
	assert.is((await build(here)).length, 1);
	assert.match(here.python("one.py") ?? "", "return 11");
	assert.is(statSync(join(here.project.output, "two.py")).mtimeMs, before, "what did not change is not written");
});

test("takes away the Python of a source that is gone, and mends Python that somebody edited", async () => {
	const here = workshop();
	await build(here);
	const good = here.python("one.py");
	here.remove("src/two.ts");
	writeFileSync(join(here.project.output, "one.py"), "edited = True\n");
	await build(here);
	assert.is(here.python("two.py"), undefined);
	assert.is(here.python("one.py"), good);
});

test("says each error with its place, keeps that file's last good Python and builds the others", async () => {
	const here = workshop();
	await build(here);
	const good = here.python("one.py");
	here.write("src/one.ts", "export function one(): int {\n\treturn 'x';\n}\n");
	here.write("src/two.ts", "export const word: string = 'zwei';\n");
	const message = await build(here).then(
		() => "",
		(error: Error) => error.message,
	);
	assert.match(message, /has an error; mend it and start again:\n {2}\S*src\/one\.ts:2:2 - TS2322: Type 'string'/);
	assert.is(here.python("one.py"), good);
	assert.match(here.python("two.py") ?? "", "zwei");
});

test("tells what is stale without writing", async () => {
	const here = workshop();
	await build(here);
	assert.equal(await findStale(here.project), { stale: [], orphans: [] });
	writeFileSync(join(here.project.output, "orphan.py"), "");
	writeFileSync(join(here.project.output, "two.py"), "");
	const { stale, orphans } = await findStale(here.project);
	assert.equal(
		stale.map(({ path }) => path),
		["two.py"],
	);
	assert.equal(orphans, ["orphan.py"]);
	assert.is(here.python("two.py"), "");
});

test("finds dist-mpy and docs/api as the sources give them", async () => {
	const { status, stderr } = await runTool("tools/build.ts", ["--check"]);
	assert.is(stderr, "");
	assert.is(status, 0);
});

test.run();
