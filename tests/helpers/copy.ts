import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./command.ts";
import { temporaryFolder } from "./folder.ts";

/** Puts the repository's files into a folder, as a fresh clone has them. */
export function cloneTo(folder: string): void {
	const leftOut = ["node_modules", ".git", ".venv", ".nowlink", "transpiler/dist"].map((name) => join(ROOT, name));
	cpSync(ROOT, folder, { recursive: true, filter: (path) => !leftOut.includes(path) });
}

/** The repository's files as after a fresh clone and `npm ci`: nothing installed in .venv, nothing built, free to be changed. */
export function freshCopy(): string {
	const copy = temporaryFolder();
	cloneTo(copy);
	symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
	return copy;
}

/** Gives a copy the Python tools of this one, in place of bringing them: the stamp names the place that they were made for. */
export function lendPythonTools(copy: string): void {
	const [own, lent] = [join(ROOT, ".venv"), join(copy, ".venv")];
	mkdirSync(lent);
	for (const name of readdirSync(own)) {
		if (name !== "nowlink.stamp") symlinkSync(join(own, name), join(lent, name));
	}
	const stamp = readFileSync(join(own, "nowlink.stamp"), "utf8");
	writeFileSync(join(lent, "nowlink.stamp"), stamp.replace(own, lent));
}
