import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./command.ts";
import { temporaryFolder } from "./folder.ts";

/** The repository's files as after a fresh clone and `npm ci`: nothing installed in .venv, nothing built, free to be changed. */
export function freshCopy(): string {
	const copy = temporaryFolder();
	const leftOut = ["node_modules", ".git", ".venv", ".nowlink"].map((name) => join(ROOT, name));
	cpSync(ROOT, copy, { recursive: true, filter: (path) => !leftOut.includes(path) });
	symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
	return copy;
}
