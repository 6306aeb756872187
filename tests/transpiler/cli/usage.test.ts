// The command line itself: help, version, wrong use.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCommand, UsageError } from "../../../transpiler/src/cli/arguments.ts";
import { ROOT } from "../../helpers/command.ts";
import { folderWith, tsmpy } from "./command.ts";

const folder = folderWith({ "a.ts": "export const a = 1;\n", "b.ts": "export const b = 1;\n" });

test("tsmpy --help: every command and option, status 0", async () => {
	const { stdout, stderr, status } = await tsmpy(folder, ["--help"]);
	for (const word of ["run FILE.ts", "-o, --out", "-p, --project", "--allow-module-names", "--version", "MICROPYTHON"])
		assert.ok(stdout.includes(word), word);
	assert.is(stderr, "");
	assert.is(status, 0);
});

test("--help and -h answer everywhere, whatever else is there", () => {
	for (const args of [["-h"], ["--help", "a.ts"], ["-o", "x", "--help"], ["run", "--help"], ["run", "-h"]])
		assert.equal(parseCommand(args), { kind: "help" }, args.join(" "));
});

test("tsmpy --version: the package's version", async () => {
	const { version } = JSON.parse(readFileSync(join(ROOT, "transpiler/package.json"), "utf8"));
	const { stdout, status } = await tsmpy(folder, ["--version"]);
	assert.is(stdout, `${version}\n`);
	assert.is(status, 0);
});

test("wrong use: one line that says what and names --help, status 2, nothing done", async () => {
	const { stdout, stderr, status } = await tsmpy(folder, ["--wrong", "a.ts"]);
	assert.match(stderr, /^tsmpy: .*--wrong.*\(see tsmpy --help\)\n$/);
	assert.is(stdout, "");
	assert.is(status, 2);
});

const WRONG: readonly (readonly [string, readonly string[], RegExp])[] = [
	["no argument", [], /no file/],
	["an unknown option", ["--wrong", "a.ts"], /--wrong/],
	["several files without -o", ["a.ts", "b.ts"], /-o DIR/],
	["-o without a folder", ["a.ts", "-o"], /-o/],
	["-p without -o", ["-p", "tsconfig.json"], /-o DIR/],
	["run without a file", ["run"], /no file/],
	["run of a file that is not there", ["run", "nowhere.ts"], /nowhere\.ts is not there/],
	["run with an unknown option", ["run", "--wrong", "a.ts"], /--wrong/],
];

for (const [what, args, sentence] of WRONG) {
	test(`${what} is wrong use, and the sentence says what`, () => {
		try {
			parseCommand(args);
		} catch (error) {
			assert.instance(error, UsageError);
			assert.match((error as Error).message, sentence);
			return;
		}
		assert.unreachable("it was taken");
	});
}

test("run: what stands behind the file is the program's, options too", () => {
	const file = join(folder, "a.ts");
	const args = ["run", "-p", "t.json", file, "--help", "-o", "x"];
	assert.equal(parseCommand(args), { kind: "run", file, args: ["--help", "-o", "x"], project: "t.json" });
});

test.run();
