// Programs that change what all programs share, the methods of arrays: each is compiled and run by itself.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import { compareTexts, failure, MACHINES, type Machine } from "../support/compare.ts";

const FOLDER = join(import.meta.dirname, "fixtures");

for (const name of readdirSync(FOLDER).sort()) {
	const text = readFileSync(join(FOLDER, name), "utf8");
	test(`${name}: ${/^\/\/ (.*)\n/.exec(text)?.[1]}`, async () => {
		const verdict = (await compareTexts(new Map([[name, text]]), Object.keys(MACHINES) as Machine[])).get(name);
		if (verdict?.kind === "different") throw failure(verdict.report);
		if (verdict?.kind !== "same") throw failure(`refused:\n${verdict?.text}`);
	});
}

test.run();
