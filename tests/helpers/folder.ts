import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];
process.on("exit", () => {
	for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A new empty folder that is removed when the process ends. */
export function temporaryFolder(): string {
	const path = mkdtempSync(join(tmpdir(), "nowlink-test-"));
	made.push(path);
	return path;
}
