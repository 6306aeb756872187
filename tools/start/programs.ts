// The nodes' programs: from a demo's name, or the file that --node names, to what is on the board's flash.
import { readFileSync } from "node:fs";
import { type Program, translate } from "../program/translate.ts";
import type { NodePlan } from "./nodes.ts";

/**
 * The program of each node.
 *
 * @param tsconfig the compiler options of those in TypeScript; the firmware's unless given
 * @param say told when one is translated
 * @throws UserError what is wrong in the programs, each a line
 */
export async function programsOf(
	nodes: readonly NodePlan[],
	tsconfig: string | undefined,
	say: (line: string) => void,
): Promise<Map<string, Program>> {
	const programs = new Map<string, Program>();
	for (const { name, port, runs } of nodes) {
		if ("module" in runs) programs.set(name, { texts: {}, main: `import ${runs.module}\n` });
		else if (runs.file.endsWith(".py")) programs.set(name, { texts: {}, main: readFileSync(runs.file, "utf8") });
		else {
			say(`Translating ${runs.file} ...`);
			programs.set(name, await translate(runs.file, { target: port, tsconfig }));
		}
	}
	return programs;
}
