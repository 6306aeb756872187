// The pages of the documentation, and the code blocks in them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../tools/common/paths.ts";

export interface Block {
	readonly page: string;
	readonly language: string;
	readonly text: string;
	/** The line before it says *needs a board*, or MicroPython's sources. */
	readonly needsBoard: boolean;
}

/** @param page its path in the repository */
export function textOf(page: string): string {
	return readFileSync(join(ROOT, page), "utf8");
}

/** The blocks that name a language, in their order. */
export function blocksOf(page: string): Block[] {
	return [...textOf(page).matchAll(/([^\n]*)\n\n? *```(\w+)\n(.*?)\n *```/gs)].map(
		([, before = "", language = "", text = ""]) => ({
			page,
			language,
			text,
			needsBoard: /\*needs (a board|MicroPython's sources)/i.test(before),
		}),
	);
}
