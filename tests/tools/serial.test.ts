// npm run sim:serial as a user runs it: bare boards on ports that mpremote opens, gone with the command.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pythonTool } from "../../tools/bootstrap.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { readOptions } from "../../tools/serial/args.ts";
import { runTool } from "../helpers/command.ts";

const test = suite("npm run sim:serial");
const execute = promisify(execFile);
const COMMAND = ["--import", "tsx", join(ROOT, "tools", "serial.ts")];

test("mpremote talks to its boards by the ports that it names, and Ctrl-C ends it and them", async () => {
	const args = [...COMMAND, "--boards", "suite-a=esp32,suite-b=esp8266", "--port", "0", "--json"];
	const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
	const ended = once(child, "close");
	try {
		const ports: string[] = [];
		for await (const line of createInterface({ input: child.stdout })) {
			const { kind, path } = JSON.parse(line);
			if (kind === "port") ports.push(path);
			if (ports.length === 2) break;
		}
		const ask = [`connect`, ports[1] ?? "", "eval", "__import__('os').uname().sysname"];
		assert.match((await execute(await pythonTool("mpremote"), ask)).stdout, /esp8266/);
		const second = await runTool("tools/serial.ts", ["--boards", "suite-c=esp32,suite-b=esp32", "--port", "0"]);
		assert.match(
			second.stderr,
			/^npm run sim:serial: another npm run sim:serial has a board called suite-b: choose other/,
		);
		child.stdout.resume();
		child.kill("SIGINT");
		assert.equal(await ended, [0, null]);
		assert.not(ports.some((path) => existsSync(path)));
	} finally {
		// nothing is left over of a test that failed: the run would wait for it
		child.kill("SIGTERM");
	}
});

test("boards that cannot be are told in a sentence", () => {
	assert.throws(() => readOptions(["--boards", "a=pico"]), /takes names and boards such as .*, not "a=pico"/);
	assert.throws(() => readOptions(["--boards", "a=esp32,a=esp32"]), /names "a" twice/);
	assert.equal(readOptions(["--boards", "a=esp32"])?.boards, [{ name: "a", port: "esp32" }]);
});

test.run();
