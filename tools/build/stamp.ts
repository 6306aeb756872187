// Knows whether a build is due, without loading the compiler.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../common/paths.ts";
import { filesIn, writeAtomically } from "./files.ts";
import { mapsOf, type Project, pythonOf } from "./projects.ts";

/** True if nothing changed since `remember`. */
export function isCurrent(project: Project): boolean {
	return existsSync(mapsOf(project)) && isStamped(project.name, filesOf(project));
}

/** Notes that the output belongs to the inputs as they are. */
export function remember(project: Project): void {
	stamp(project.name, filesOf(project));
}

/** All that a project's output depends on, and the output itself. */
function filesOf(project: Project): string[] {
	const output = pythonOf(project).map((path) => join(project.output, path));
	return [project.tsconfig, ...project.inputs.flatMap(filesIn), ...output];
}

/** Are these files what they were when `stamp` noted them under this name? */
export function isStamped(name: string, files: readonly string[]): boolean {
	const path = stampPath(name);
	return existsSync(path) && readFileSync(path, "utf8") === stateOf(files);
}

/** Notes what is in these files. */
export function stamp(name: string, files: readonly string[]): void {
	writeAtomically(stampPath(name), stateOf(files));
}

function stateOf(files: readonly string[]): string {
	const hash = createHash("sha256");
	for (const path of files) hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
	return hash.digest("hex");
}

function stampPath(name: string): string {
	return join(ROOT, ".nowlink", `${name}.stamp`);
}
