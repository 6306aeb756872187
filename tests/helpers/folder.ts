import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** A new empty folder that is removed when the process ends. */
export function temporaryFolder(): string {
	if (made.length === 0) removeAtEnd();
	const path = mkdtempSync(join(tmpdir(), "nowlink-test-"));
	made.push(path);
	return path;
}

/** Removes all that were made, for a process that goes on for long and has no more use for them. */
export function removeFolders(): void {
	for (const path of made) rmSync(path, { recursive: true, force: true });
	made.length = 0;
}

let isWatched = false;

/** Node tells of no end by a signal, as Ctrl-C and `timeout` bring it, unless someone listens. */
function removeAtEnd(): void {
	if (isWatched) return;
	isWatched = true;
	process.on("exit", removeFolders);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
