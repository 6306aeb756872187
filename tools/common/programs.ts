// Programs that are installed on this computer.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** Where a program is: a path is taken as it is, a name is looked for on the PATH. Undefined if it is not there or cannot be run. */
export function findProgram(name: string): string | undefined {
	// An empty one is the working folder, as for a shell.
	const folders = (process.env.PATH ?? "").split(delimiter);
	const places = name.includes("/") ? [resolve(name)] : folders.map((folder) => join(folder, name));
	return places.find(isProgram);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
