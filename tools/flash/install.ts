// Carries a plan out, so that the board works at each moment: all files come over under other names, are read back there, and
// only then take their places.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../common/user-error.ts";
import { deviceScript, hashes } from "./board.ts";
import type { Mpremote } from "./mpremote.ts";
import type { Copy, Plan } from "./plan.ts";
import { MAIN, OLD_MAIN } from "./wanted.ts";

/**
 * @param replacesMain the board has another main.py, which is to be kept under another name
 * @param onFile called as each file begins to be copied: how many have begun, of how many, and where it goes
 * @throws UserError the connection was lost, the flash is full, a file came over otherwise than it was sent
 */
export async function install(
	board: Mpremote,
	plan: Plan,
	replacesMain: boolean,
	onFile: (begun: number, all: number, target: string) => void,
): Promise<void> {
	const { copies, folders, removals } = plan;
	if (copies.length > 0) await board.execute(deviceScript("prepare"), folders);
	await stage(
		board,
		copies.filter(({ isThere }) => !isThere),
		onFile,
	);
	await check(
		board,
		copies.map(({ staged, hash }) => [staged, hash]),
	);
	const moves = copies.map(({ staged, target }) => [staged, target]);
	await board.execute(deviceScript("install"), [replacesMain ? [[MAIN, OLD_MAIN], ...moves] : moves, removals]);
	await check(
		board,
		copies.map(({ target, hash }) => [target, hash]),
	);
}

async function stage(
	board: Mpremote,
	copies: readonly Copy[],
	onFile: (begun: number, all: number, target: string) => void,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "nowlink-flash-"));
	try {
		const files = copies.map(({ bytes, staged }, index) => {
			const path = join(folder, String(index));
			writeFileSync(path, bytes);
			return [path, staged] as const;
		});
		await board.copy(files, (index) => onFile(index + 1, copies.length, copies[index]?.target ?? ""));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Reads files back on the board. */
async function check(board: Mpremote, files: readonly (readonly [string, string])[]): Promise<void> {
	if (files.length === 0) return;
	const there = await hashes(
		board,
		files.map(([path]) => path),
	);
	const wrong = files.filter(([path, hash]) => there.get(path) !== hash).map(([path]) => path);
	if (wrong.length === 0) return;
	throw new UserError(
		`${wrong.join(", ")} on the board is not what was sent. What was there before still works; give the same command again, with another cable if it comes back`,
	);
}
