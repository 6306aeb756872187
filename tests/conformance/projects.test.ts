// Each folder of projects/ is a program of several modules, which prints on MicroPython what it prints in Node.
// The first line of its main.ts says what it is about.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { micropython } from "../../tools/bootstrap.ts";
import { transpile } from "../../transpiler/src/api.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { listDiagnostics } from "../transpiler/support/compile.ts";

const FOLDER = join(import.meta.dirname, "projects");

function inNode(main: string): string {
	const [bundle] = buildSync({
		entryPoints: [main],
		bundle: true,
		write: false,
		format: "esm",
		target: "es2022",
	}).outputFiles;
	return execFileSync(process.execPath, ["--input-type=module"], { input: bundle?.text ?? "", encoding: "utf8" });
}

async function onBoard(folder: string): Promise<string> {
	const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
	const { files, diagnostics } = transpile({ files: sources.map((name) => join(folder, name)) });
	assert.is(listDiagnostics(diagnostics), "");
	const out = temporaryFolder();
	for (const { path, text } of files) {
		mkdirSync(dirname(join(out, path)), { recursive: true });
		writeFileSync(join(out, path), text);
	}
	const [command = "", ...args] = await micropython();
	return execFileSync(command, [...args, "main.py"], { cwd: out, encoding: "utf8" });
}

for (const name of readdirSync(FOLDER).sort()) {
	const main = join(FOLDER, name, "main.ts");
	const about = /^\/\/ (.*)\n/.exec(readFileSync(main, "utf8"))?.[1] ?? "says what it is about";
	test(`${name}: ${about}`, async () => {
		const wanted = inNode(main);
		assert.ok(wanted !== "", "it prints something");
		assert.is(await onBoard(join(FOLDER, name)), wanted);
	});
}

test.run();
