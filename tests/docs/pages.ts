// The pages of the documentation, and the code blocks in them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../tools/common/paths.ts";

/** What people read, by their paths in the repository; pages that are made from sources (docs/api, docs/diagnostics) have tests of their own. */
export const PAGES: readonly string[] = [
	"README.md",
	"CONTRIBUTING.md",
	...readdirSync(join(ROOT, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
	"transpiler/README.md",
	"examples/README.md",
	"bench/README.md",
];

export interface Block {
	readonly page: string;
	/** Empty for drawings, and for what a program shows. */
	readonly language: string;
	readonly text: string;
	/** The line before it says, where a reader sees it, *needs a board*, or MicroPython's sources. */
	readonly needsBoard: boolean;
}

/** @param page its path in the repository */
export function textOf(page: string): string {
	return readFileSync(join(ROOT, page), "utf8");
}

/** The code blocks of a page, in their order. */
export function blocksOf(page: string): Block[] {
	return [...textOf(page).matchAll(/([^\n]*)\n\n?( *)```(\w*)\n(.*?)\n\2```(?=\n|$)/gs)].map(
		([, before = "", indent = "", language = "", text = ""]) => ({
			page,
			language,
			text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
			needsBoard: /\*needs (a board|MicroPython's sources)/i.test(before),
		}),
	);
}

/** The block of a page that fits. @throws Error if there is none, or a choice */
export function theBlock(page: string, fits: (block: Block) => boolean): string {
	const [found, ...others] = blocksOf(page).filter(fits);
	if (found === undefined || others.length > 0)
		throw new Error(`${page} has ${others.length + 1 - Number(!found)} such blocks`);
	return found.text;
}

/** The commands of a block of the shell, without remarks. */
export function commandsOf({ text }: Block): string[] {
	return text.split("\n").flatMap((line) => line.replace(/\s+#.*$/, "").trim() || []);
}
