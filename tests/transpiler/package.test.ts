// What `npm pack` makes works by itself, in somebody's empty folder.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type * as declared from "../../transpiler/api.d.ts";
import * as made from "../../transpiler/src/index.ts";
import { ROOT } from "../helpers/command.ts";
import { folderWith } from "./cli/command.ts";

const OPTIONS = {
	target: "es2022",
	lib: ["es2022"],
	module: "esnext",
	moduleResolution: "bundler",
	strict: true,
	noEmit: true,
	types: ["tsmpy/micropython"],
};

const folder = folderWith({
	"tsconfig.json": JSON.stringify({ compilerOptions: OPTIONS, files: ["blink.ts"] }),
	"blink.ts":
		'import { Pin } from "machine";\nimport { sleep_ms } from "time";\n\nconst led = new Pin(2, Pin.OUT);\nfor (let i = 0; i < 10; i++) {\n\tled.value(i % 2);\n\tsleep_ms(500);\n}\n',
	"bad.ts": "eval('1');\n",
	"tool.mts":
		'import { formatDiagnostic, transpile, writeOutputs } from "tsmpy";\n\nconst { files, diagnostics } = transpile({ tsconfig: "tsconfig.json", target: "esp8266" });\nfor (const d of diagnostics) console.error(formatDiagnostic(d));\nconsole.log(writeOutputs("made", files));\n',
	"tsconfig.tool.json": JSON.stringify({
		compilerOptions: { ...OPTIONS, types: ["node"], skipLibCheck: false },
		files: ["tool.mts"],
	}),
});

/** Gives the names of the package's files. */
function install(): string[] {
	const npm = ["pack", "--ignore-scripts", "--pack-destination", folder, join(ROOT, "transpiler")];
	const name = execFileSync("npm", npm, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
	mkdirSync(join(folder, "node_modules", "tsmpy"), { recursive: true });
	execFileSync("tar", ["-xzf", name, "-C", "node_modules/tsmpy", "--strip-components=1"], { cwd: folder });
	const { dependencies } = JSON.parse(readFileSync(join(folder, "node_modules/tsmpy/package.json"), "utf8"));
	// What npm would fetch.
	for (const dependency of [...Object.keys(dependencies), "@types/node"]) {
		mkdirSync(join(folder, "node_modules", dependency, ".."), { recursive: true });
		symlinkSync(join(ROOT, "node_modules", dependency), join(folder, "node_modules", dependency));
	}
	return execFileSync("tar", ["-tzf", name], { cwd: folder, encoding: "utf8" }).trim().split("\n");
}
const packed = install();

const tsmpy = (...args: string[]): string =>
	execFileSync(process.execPath, ["node_modules/tsmpy/dist/cli.js", ...args], { cwd: folder, encoding: "utf8" });

test("no two of its files have names that macOS and Windows take for the same", () => {
	const names = packed.map((name) => name.toLowerCase());
	assert.ok(names.length > 100);
	assert.equal(
		names.filter((name, i) => names.indexOf(name) < i),
		[],
	);
});

test("tsmpy --version and explain", () => {
	assert.match(tsmpy("--version"), /^\d+\.\d+\.\d+\n$/);
	assert.match(tsmpy("explain", "TSM2001"), /^# TSM2001\n/);
});

test("a file by itself, and a project that asks for tsmpy's typings", () => {
	assert.ok(tsmpy("blink.ts").includes("for i in range(10):\n    led.value(i % 2)\n"));
	tsmpy("-o", "out");
	assert.ok(readFileSync(join(folder, "out/blink.py"), "utf8").endsWith("    sleep_ms(500)\n"));
});

test("a program of the user's calls it as a library, and its types check", () => {
	execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", "tsconfig.tool.json"], { cwd: folder });
	writeFileSync(join(folder, "tool.mjs"), readFileSync(join(folder, "tool.mts"), "utf8"));
	assert.is(execFileSync(process.execPath, ["tool.mjs"], { cwd: folder, encoding: "utf8" }), "1\n");
});

test("api.d.ts declares what there is, and all of it", () => {
	const asDeclared: typeof declared = made;
	const asMade: Pick<typeof made, keyof typeof declared> = made;
	const options: made.TranspileOptions & declared.TranspileOptions = {};
	assert.is(asDeclared.transpile, asMade.transpile);
	assert.equal(options, {});
	const names = readFileSync(join(ROOT, "transpiler/api.d.ts"), "utf8").matchAll(/^export (?:function|class) (\w+)/gm);
	assert.equal([...names].map((m) => m[1] ?? "").sort(), Object.keys(made).sort());
});

test.run();
