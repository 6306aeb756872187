// Writes docs/diagnostics/: a page for each code, of what `tsmpy explain` prints, and a list of them.
// usage: node --import tsx transpiler/scripts/diagnostics.ts

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CATALOG, type Code } from "../src/diagnostics/catalog.ts";
import { explain, explanationPage } from "../src/diagnostics/explain.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "docs", "diagnostics");

/** Text by file name. */
export function pages(): Map<string, string> {
	const codes = (Object.keys(CATALOG) as Code[]).sort();
	const rows = codes.map((code) => `| [${code}](${code}.md) | ${explain(code).message.replaceAll("|", "\\|")} |`);
	const list = ["# What tsmpy says", "", "| code | what is wrong |", "|---|---|", ...rows, ""].join("\n");
	return new Map([
		["README.md", list],
		...codes.map((code) => [`${code}.md`, explanationPage(explain(code))] as const),
	]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	const made = pages();
	mkdirSync(FOLDER, { recursive: true });
	for (const name of readdirSync(FOLDER)) if (!made.has(name)) rmSync(join(FOLDER, name));
	for (const [name, text] of made) writeFileSync(join(FOLDER, name), text);
}
