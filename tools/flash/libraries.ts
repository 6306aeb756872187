// Modules of micropython-lib that the firmware imports, and that the MicroPython of some boards has not.
import { UserError } from "../common/user-error.ts";
import { DEPS, type PackageName } from "../deploy/packages.ts";
import { deviceScript } from "./board.ts";
import type { Mpremote } from "./mpremote.ts";

/** Brings those that a board lacks, from micropython-lib by mip. @throws UserError if they cannot be had */
export async function bringLibraries(board: Mpremote, name: PackageName, say: (line: string) => void): Promise<void> {
	const names = DEPS[name] ?? [];
	if (names.length === 0) return;
	const lines = await board.execute(deviceScript("lacks"), names);
	for (const library of names.filter((known) => lines.includes(`lacks ${known}`))) {
		say(`The board's MicroPython has no ${library}: fetching it from micropython-lib ...`);
		const complaint = await board.fetchLibrary(library);
		if (complaint === undefined) continue;
		throw new UserError(
			`all is on the board but ${library}, which its MicroPython lacks and which could not be fetched (${complaint}). ` +
				`Connect this computer to the internet and give the same command again`,
		);
	}
}
