// The command line itself: help, version, wrong use.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCommand, UsageError } from "../../../transpiler/src/cli/arguments.ts";
import { COMMANDS, OPTIONS } from "../../../transpiler/src/cli/options.ts";
import { ROOT } from "../../helpers/command.ts";
import { folderWith, tsmpy } from "./command.ts";

const folder = folderWith({ "a.ts": "export const a = 1;\n", "b.ts": "export const b = 1;\n" });

test("tsmpy --help: every command and option, status 0", async () => {
	const { stdout, stderr, status } = await tsmpy(folder, ["--help"]);
	for (const command of Object.values(COMMANDS))
		for (const [form] of command.usage) assert.ok(stdout.includes(form), form);
	for (const option of Object.keys(OPTIONS)) assert.ok(stdout.includes(`--${option}`), option);
	for (const word of ["MICROPYTHON", "MPY_CROSS", "Exit status: 0"]) assert.ok(stdout.includes(word), word);
	assert.is(stderr, "");
	assert.is(status, 0);
});

test("--help and -h answer everywhere, whatever else is there, and tell of the command that they stand at", () => {
	for (const args of [["-h"], ["--help", "a.ts"], ["-o", "x", "--help"]])
		assert.equal(parseCommand(args), { kind: "help", of: null }, args.join(" "));
	for (const of of Object.keys(COMMANDS)) {
		assert.equal(parseCommand([of, "--help"]), { kind: "help", of });
		assert.equal(parseCommand([of, "-h"]), { kind: "help", of });
	}
});

for (const [name, command] of Object.entries(COMMANDS)) {
	test(`tsmpy ${name} --help names its options, and no others`, async () => {
		const { stdout } = await tsmpy(folder, [name, "--help"]);
		const known: readonly string[] = [...command.options, "help"];
		for (const option of Object.keys(OPTIONS))
			assert.is(new RegExp(`^ {2}.{4}--${option}\\b`, "m").test(stdout), known.includes(option), option);
	});
}

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
	["an unknown option", ["--wrong", "a.ts"], /--wrong/],
	["a misspelled option", ["--wacth", "a.ts"], /--wacth\. Is --watch meant\?/],
	["a misspelled command", ["biuld"], /biuld is no command and no file\. Is build meant\?/],
	["an option of another command", ["explain", "--mpy"], /explain has no option --mpy/],
	["a flag with a value", ["--json=yes", "a.ts"], /--json takes no value/],
	["several files without -o", ["a.ts", "b.ts"], /-o DIR/],
	["-o without a folder", ["a.ts", "-o"], /-o needs a value: DIR/],
	["--out with an option in place of a folder", ["a.ts", "--out", "--mpy"], /--out needs a value: DIR/],
	["--watch of files without -o", ["a.ts", "--watch"], /--watch needs -o DIR/],
	["--mpy of a file without -o", ["a.ts", "--mpy"], /--mpy needs -o DIR/],
	["an unknown target", ["a.ts", "--target", "pico"], /--target pico: there are unix, esp32, esp8266/],
	["run without a file", ["run"], /no file/],
	["run of a file that is not there", ["run", "nowhere.ts"], /nowhere\.ts is not there/],
	["run with an unknown option", ["run", "--wrong", "a.ts"], /--wrong/],
	["explain of two codes", ["explain", "TSM2001", "TSM2002"], /one code, not 2/],
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

test("no argument, where no tsconfig.json is, is wrong use", async () => {
	const { stderr, status } = await tsmpy(folder, []);
	assert.match(stderr, /^tsmpy: no file given, and no tsconfig\.json here \(see tsmpy --help\)\n$/);
	assert.is(status, 2);
});

test("run: what stands behind the file is the program's, options too", () => {
	const file = join(folder, "a.ts");
	const args = ["run", "-p", "t.json", file, "--help", "-o", "x"];
	assert.equal(parseCommand(args), { kind: "run", file, args: ["--help", "-o", "x"], project: "t.json" });
});

test("-oDIR and --out=DIR are -o DIR", () => {
	for (const args of [["-oout"], ["--out=out"], ["-o", "out"]]) {
		const command = parseCommand(["a.ts", ...args]);
		assert.ok(command.kind === "build" && command.out === "out", args.join(" "));
	}
});

test.run();
