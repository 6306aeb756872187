import { join } from "node:path";
import { buildIfStale } from "../../tools/build/build.ts";
import type { Project } from "../../tools/build/projects.ts";
import { ROOT } from "../../tools/common/paths.ts";

const OUTPUT = join(ROOT, ".nowlink", "drivers");

/** The boards' drivers, which are named like the modules that they replace. */
const DRIVERS: Project = {
	name: "drivers",
	tsconfig: join(import.meta.dirname, "tsconfig.json"),
	inputs: [import.meta.dirname, join(ROOT, "transpiler", "dist"), join(ROOT, "transpiler", "typings")],
	output: OUTPUT,
	allowModuleNames: true,
};

let building: Promise<void> | undefined;

/**
 * Turns the drivers into MicroPython if they or tsmpy have changed. Returns the folder that they are in.
 *
 * @param say told when a build is due
 * @throws UserError the errors in the sources
 */
export async function buildDrivers(say: (line: string) => void = () => {}): Promise<string> {
	building ??= buildIfStale(DRIVERS, say);
	await building;
	return OUTPUT;
}
