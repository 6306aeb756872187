// The user's own nodes: from the file that --node names to what is on the board's flash.
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BoardOptions } from "../../sim/types.ts";
import { ROOT } from "../common/paths.ts";
import { UserError } from "../common/user-error.ts";
import type { NodePlan } from "./nodes.ts";

/** What a node's program brings to the board, beside the packages. */
export interface Program {
	readonly texts: Readonly<Record<string, string>>;
	readonly main: string;
}

/** The firmware's folders: what a program imports from there is on the board already. */
const PACKAGES = ["src-shared", "src-mqtt", "src-gateway", "src-node", "src-anode"];

/**
 * The program of each node.
 *
 * @param say told when one is translated
 * @throws UserError what is wrong in the programs, each a line
 */
export async function programsOf(
	nodes: readonly NodePlan[],
	say: (line: string) => void,
): Promise<Map<string, Program>> {
	const programs = new Map<string, Program>();
	for (const { name, port, runs } of nodes) {
		if ("module" in runs) programs.set(name, { texts: {}, main: `import ${runs.module}\n` });
		else if (runs.file.endsWith(".py")) programs.set(name, { texts: {}, main: readFileSync(runs.file, "utf8") });
		else {
			say(`Translating ${runs.file} ...`);
			programs.set(name, await translated(runs.file, port));
		}
	}
	return programs;
}

/** The file and those of the user's that it imports, for that kind of board. */
async function translated(file: string, port: BoardOptions["port"]): Promise<Program> {
	// Loaded when it is needed: the compiler takes half a second.
	const { formatDiagnostic, transpile } = await import("tsmpy");
	const tsconfig = join(ROOT, "tsconfig.firmware.json");
	const { files, diagnostics } = transpile({ tsconfig, files: [file], withImports: true, target: port });
	if (diagnostics.length > 0) {
		const lines = diagnostics.map(
			(diagnostic) => `\n  ${formatDiagnostic(diagnostic, (path) => relative(process.cwd(), path))}`,
		);
		const count = diagnostics.length === 1 ? "an error" : `${diagnostics.length} errors`;
		throw new UserError(`${file} has ${count}; mend it and start again:${lines.join("")}`);
	}
	const own = files.filter(({ source }) => !PACKAGES.some((folder) => source.startsWith(join(ROOT, folder) + sep)));
	const entry = own.find(({ source }) => relative(source, file) === "");
	if (entry === undefined) throw new UserError(`${file} is a part of the firmware: name a program of yours`);
	const texts = Object.fromEntries(own.map(({ path, text }) => [path, text]));
	if (entry.path === "main.py") return { texts, main: entry.text };
	return { texts, main: `import ${entry.path.replace(/\.py$/, "").replaceAll("/", ".")}\n` };
}
