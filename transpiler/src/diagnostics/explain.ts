// What is to be said of a code beyond its message: why, and programs that show it. `tsmpy explain` and the pages in
// docs/diagnostics/ are both made of this.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";
import { CATALOG, type Code } from "./catalog.ts";

/** A program of one file or several, by name. */
export type Example = ReadonlyMap<string, string>;

export interface Explanation {
	readonly code: Code;
	/** The message, with `…` for what a program fills in. */
	readonly message: string;
	readonly help: string;
	readonly why: string;
	/** A program that reports the code; without files where it is no program's fault. */
	readonly refused: Example;
	readonly taken: Example;
}

export function isCode(text: string): text is Code {
	return Object.hasOwn(CATALOG, text);
}

export function explain(code: Code): Explanation {
	const entry = CATALOG[code];
	const path = join(packageRoot(), "explanations", `${code}.md`);
	const text = existsSync(path) ? readFileSync(path, "utf8") : "";
	const [why = "", refused = "", taken = ""] = text.split(/^## (?:Refused|Taken)$/m);
	return {
		code,
		message: open(entry.message),
		help: open(entry.help),
		why: why.trim(),
		refused: filesIn(refused),
		taken: filesIn(taken),
	};
}

/** Markdown: a page of the documentation, and what `tsmpy explain` prints. */
export function explanationPage(e: Explanation): string {
	const parts = [`# ${e.code}`, e.message, e.why, `**Instead:** ${e.help}`];
	if (e.refused.size > 0) parts.push("Refused:", ...fences(e.refused));
	if (e.taken.size > 0) parts.push("Taken:", ...fences(e.taken));
	return `${parts.filter((p) => p !== "").join("\n\n")}\n`;
}

function open(text: string): string {
	return text.replace(/\{\d\}/g, "…").replace(/^…$/, "");
}

/** Fenced blocks; a fence may name its file: "```ts time.ts". */
function filesIn(markdown: string): Example {
	const found = new Map<string, string>();
	for (const [, name, text] of markdown.matchAll(/^```ts *(\S*)\n([\s\S]*?)^```$/gm))
		found.set(name === undefined || name === "" ? "main.ts" : name, text ?? "");
	return found;
}

function fences(example: Example): string[] {
	return [...example].map(([name, text]) => {
		const head = example.size > 1 || name !== "main.ts" ? `\`${name}\`:\n\n` : "";
		return `${head}\`\`\`ts\n${text}\`\`\``;
	});
}
