// Knows whether a build is due, without loading the compiler.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../common/paths.ts";
import { filesIn, writeAtomically } from "./files.ts";
import { mapsOf, type Project } from "./projects.ts";

/**
 * One hash over all that a project's output depends on, and the output itself:
 * the same hash means that a build would change nothing.
 */
export function stateOf(project: Project): string {
	const hash = createHash("sha256");
	for (const path of [project.tsconfig, ...[...project.inputs, project.output].flatMap(filesIn)]) {
		hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
	}
	return hash.digest("hex");
}

/** True if nothing changed since `remember`. */
export function isCurrent(project: Project): boolean {
	const stamp = stampOf(project);
	return existsSync(stamp) && existsSync(mapsOf(project)) && readFileSync(stamp, "utf8") === stateOf(project);
}

/** Notes that the output belongs to the inputs as they are. */
export function remember(project: Project): void {
	writeAtomically(stampOf(project), stateOf(project));
}

function stampOf(project: Project): string {
	return join(ROOT, ".nowlink", `${project.name}.stamp`);
}
