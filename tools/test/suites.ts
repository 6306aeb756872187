// Finds the suites: every tests/**/*.test.ts outside a fixtures folder.
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { UserError } from "../common/user-error.ts";

/**
 * The suites under a folder whose path contains one of the names (all of them without names), slow end-to-end ones first.
 *
 * @param folder the tests folder
 * @param names parts of paths such as `sim` or `e2e/wrong-use`
 * @returns absolute paths
 * @throws UserError if a name fits no suite
 */
export function findSuites(folder: string, names: readonly string[]): string[] {
	const all = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !relative(folder, path).split(sep).includes("fixtures"));
	for (const name of names) {
		if (!all.some((path) => nameOf(folder, path).includes(name))) {
			throw new UserError(
				`no suite has "${name}" in its path. Name a part of one: ${all.map((path) => nameOf(folder, path)).join(", ")}`,
			);
		}
	}
	const chosen = all.filter((path) => names.length === 0 || names.some((name) => nameOf(folder, path).includes(name)));
	return chosen.sort((a, b) => Number(isSlow(folder, b)) - Number(isSlow(folder, a)) || a.localeCompare(b));
}

/** How a suite is shown: `sim/broker` for `tests/sim/broker.test.ts`. */
export function nameOf(folder: string, path: string): string {
	return relative(folder, path)
		.replace(/\.test\.ts$/, "")
		.split(sep)
		.join("/");
}

function isSlow(folder: string, path: string): boolean {
	return nameOf(folder, path).startsWith("e2e/");
}
