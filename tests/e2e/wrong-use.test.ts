import { spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startBroker } from "../../sim/broker/index.ts";
import { micropython } from "../../tools/bootstrap.ts";
import { type Result, ROOT, resultOf, runTool } from "../helpers/command.ts";
import { freshCopy } from "../helpers/copy.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { freePort } from "../helpers/mosquitto.ts";

const test = suite("npm start used wrongly");

/** It ended with status 1, one sentence on the error output and no stack trace. */
function isOneSentence({ status, stderr }: Result, sentence: string): void {
	assert.is(stderr, `npm start: ${sentence}\n`);
	assert.is(status, 1);
}

test("says that a port is occupied, and by whom it may be", async () => {
	const occupied = await startBroker({ port: 0 });
	const { port } = occupied;
	isOneSentence(
		await runTool("tools/start.ts", ["--port", String(port)]),
		`port ${port} of 127.0.0.1 is in use by another program. Choose another with --port N, or, if it is an MQTT broker, use it: --broker mqtt://localhost:${port}`,
	);
	await occupied.stop();
});

test("says that an option is unknown", async () => {
	isOneSentence(await runTool("tools/start.ts", ["--fro", "20"]), "Unknown option '--fro'. --help tells the options");
});

test("says that no broker answers", async () => {
	const url = `mqtt://127.0.0.1:${await freePort()}`;
	isOneSentence(
		await runTool("tools/start.ts", ["--broker", url]),
		`no MQTT broker answers at ${url} (connection refused). Start one there, or leave --broker away: npm start has a broker of its own`,
	);
});

test("says that MICROPYTHON names no program", async () => {
	const { status, stderr } = await runTool("tools/start.ts", ["--port", "0"], { MICROPYTHON: "/no/such/file" });
	assert.match(stderr, "npm start: MICROPYTHON=/no/such/file is not a program that can be run.");
	assert.is(status, 1);
});

test("says where the firmware has a type error, and starts nothing", async () => {
	const copy = freshCopy();
	const file = join(copy, "src-node", "link.ts");
	const lines = readFileSync(file, "utf8").split("\n");
	writeFileSync(file, [...lines, "const wrong: string = 5;", "export { wrong };", ""].join("\n"));
	const python = readFileSync(join(copy, "dist-mpy", "nodes", "link.py"), "utf8");
	// The copy has no .venv: it uses this one's MicroPython.
	const wrapper = join(copy, "micropython");
	writeFileSync(wrapper, `#!/bin/sh\nexec ${(await micropython()).join(" ")} "$@"\n`, { mode: 0o755 });
	const { status, stdout, stderr } = await runTool(join(copy, "tools/start.ts"), ["--port", "0", "--json"], {
		MICROPYTHON: wrapper,
	});
	assert.match(
		stderr,
		`src-node/link.ts:${lines.length + 1}:7 - TS2322: Type 'number' is not assignable to type 'string'.`,
	);
	assert.not.match(stderr, "    at ");
	assert.is(status, 1);
	assert.not.match(stdout, '"kind":"board"');
	assert.is(readFileSync(join(copy, "dist-mpy", "nodes", "link.py"), "utf8"), python, "the last good output stays");
});

test("before npm ci says that npm ci is to be given first", async () => {
	const bare = temporaryFolder();
	cpSync(join(ROOT, "bin"), join(bare, "bin"), { recursive: true });
	const child = spawn(process.execPath, ["bin/run.mjs", "tools/start.ts"], { cwd: bare });
	const { status, stderr } = await resultOf(child);
	assert.is(stderr, "nowlink: what it needs from npm is not installed. Give `npm ci` in this folder first\n");
	assert.is(status, 1);
});

test("tells its options when asked for help", async () => {
	const { status, stdout } = await runTool("tools/start.ts", ["--help"]);
	assert.match(stdout, "Usage: npm start -- [options]");
	for (const option of ["--for", "--port", "--broker", "--json"]) assert.match(stdout, option);
	assert.is(status, 0);
});

test.run();
