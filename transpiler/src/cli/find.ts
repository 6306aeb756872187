// Where a program of MicroPython's is.

import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** By an environment variable, else in the nearest .venv, else on the PATH; null if it is nowhere. */
export function findProgram(name: string, variable: string): string | null {
	const given = process.env[variable];
	if (given !== undefined && given !== "") return given;
	for (let folder = process.cwd(); ; folder = dirname(folder)) {
		const inside = join(folder, ".venv", "bin", name);
		if (existsSync(inside)) return inside;
		if (dirname(folder) === folder) break;
	}
	const onPath = (process.env.PATH ?? "").split(delimiter).map((p) => join(p, name));
	return onPath.find((p) => existsSync(p)) ?? null;
}
