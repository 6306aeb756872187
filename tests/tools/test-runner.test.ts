import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, runTool } from "../helpers/command.ts";
import { temporaryFolder } from "../helpers/folder.ts";

const test = suite("npm test");

const UVU = join(ROOT, "node_modules", "uvu", "dist", "index.mjs");
const HEAD = `import { test } from "${UVU}";\n`;
const PASSING = `${HEAD}test("a", () => {});\ntest("b", () => {});\ntest.run();\n`;

/** Runs `npm test` over suites given as path and text. */
function runSuites(suites: Record<string, string>, ...args: string[]) {
	const folder = temporaryFolder();
	for (const [path, text] of Object.entries(suites)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return runTool("tools/test.ts", ["--folder", folder, ...args]);
}

function lastLine(text: string): string | undefined {
	return text.trimEnd().split("\n").at(-1);
}

test("counts the tests of all suites in its last line and ends with status 0", async () => {
	const { status, stdout } = await runSuites({
		"a/one.test.ts": PASSING,
		"b/two.test.ts": `${HEAD}console.log("Skipped: no d here.");\ntest("c", () => {});\ntest.skip("d");\ntest.run();\n`,
		"a/fixtures/no.test.ts": "throw new Error();",
	});
	assert.is(lastLine(stdout), "3 passed, 0 failed, 1 skipped");
	assert.match(stdout, /^ {6}Skipped: no d here\.$/m);
	assert.is(status, 0);
});

test("shows a failed test whole and ends with status 1", async () => {
	const { status, stdout } = await runSuites({
		"a.test.ts": PASSING,
		"b.test.ts": `${HEAD}test("breaks", () => { throw new Error("the reason"); });\ntest("c", () => {});\ntest.run();\n`,
	});
	assert.is(lastLine(stdout), "3 passed, 1 failed");
	assert.match(stdout, /^FAIL {2}b /m);
	assert.match(stdout, "the reason");
	assert.is(status, 1);
});

test("runs only the suites named", async () => {
	const { stdout } = await runSuites({ "a/one.test.ts": PASSING, "b/two.test.ts": "throw new Error();" }, "a/o");
	assert.is(lastLine(stdout), "2 passed, 0 failed");
});

test("ends a suite that takes too long, names it and counts it as failed", async () => {
	const hang = `${HEAD}test("hangs", () => new Promise(() => setInterval(() => {}, 1000)));\ntest.run();\n`;
	const { status, stdout } = await runSuites({ "slow.test.ts": hang }, "--timeout", "2");
	assert.match(stdout, /^FAIL {2}slow .*: did not end within 2 s$/m);
	assert.is(lastLine(stdout), "0 passed, 1 failed");
	assert.is(status, 1);
});

test("does not take for passed: a crash, no test at all, a hook that throws, a process left behind", async () => {
	const { status, stdout } = await runSuites({
		"crash.test.ts": `${HEAD}test("a", () => {});\nthrow new Error("at import");\n`,
		"empty.test.ts": `${HEAD}test.run();\n`,
		"hook.test.ts": `${HEAD}test.before(() => { throw new Error(); });\ntest("a", () => {});\ntest.run();\n`,
		"stray.test.ts": `import { spawn } from "node:child_process";\n${HEAD}test("a", () => { spawn("sleep", ["60"], { stdio: "ignore" }).unref(); });\ntest.run();\n`,
	});
	assert.match(stdout, /^FAIL {2}crash .*: ended without a summary/m);
	assert.match(stdout, /^FAIL {2}empty .*: ran no test$/m);
	assert.match(stdout, /^FAIL {2}hook /m);
	assert.match(stdout, /^FAIL {2}stray .*: left processes running$/m);
	assert.is(lastLine(stdout), "1 passed, 4 failed");
	assert.is(status, 1);
});

test("a suite that is told to end leaves none of its folders behind", async () => {
	const helper = join(ROOT, "tests", "helpers", "folder.ts");
	const hang = `import { temporaryFolder } from ${JSON.stringify(helper)}; console.log(temporaryFolder()); setInterval(() => {}, 1000);`;
	const suite = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", hang], { cwd: ROOT });
	const [line] = await once(suite.stdout.setEncoding("utf8"), "data");
	assert.ok(existsSync(line.trim()));
	suite.kill("SIGTERM");
	await once(suite, "close");
	assert.not(existsSync(line.trim()));
});

test("says in a sentence that a name fits no suite, or an option is unknown", async () => {
	const absent = await runSuites({ "a.test.ts": PASSING }, "nothing");
	assert.is(absent.stderr, 'npm test: no suite has "nothing" in its path. Name a part of one: a\n');
	assert.is(absent.status, 1);
	const unknown = await runTool("tools/test.ts", ["--fast"]);
	assert.is(unknown.stderr, "npm test: Unknown option '--fast'. --help tells the options\n");
	assert.is(unknown.status, 1);
});

test.run();
