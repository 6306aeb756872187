import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../../tools/common/paths.ts";

const test = suite("the drivers' types");

test("the drivers have what tsmpy's declarations promise of the modules that they stand for", () => {
	const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
	const project = join(import.meta.dirname, "fixtures", "tsconfig.json");
	const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
	assert.is(stdout, "");
	assert.is(status, 0);
});

test.run();
