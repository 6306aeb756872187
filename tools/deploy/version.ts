// The version of the firmware, and of its packages.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../common/paths.ts";

/** The file that has it; the firmware's own `gateway/version.py` must say the same. */
export const VERSION_FILE = join(ROOT, "package.json");

/** "0.1.0" */
export function versionOfAll(): string {
	return (JSON.parse(readFileSync(VERSION_FILE, "utf8")) as { version: string }).version;
}
