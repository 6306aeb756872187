// What has to be done to a board, from what is to be on it and what is there.
import { createHash } from "node:crypto";
import { dirname } from "node:path/posix";
import { UserError } from "../common/user-error.ts";
import type { BoardFacts } from "./board.ts";

/** A file waits under this name beside its place until all have come over whole. */
const STAGED = ".new";
/** What a file system needs beside the files: folders, and blocks to write anew. Blocks. */
const SPARE_BLOCKS = 6;

/** A file as it is to be on the board. */
export interface WantedFile {
	/** Path on the board: "/lib/gateway/node.py". */
	readonly target: string;
	/** What it holds. */
	readonly bytes: Uint8Array;
	/** Its user's own: left as it is, if it is there. */
	readonly isKept: boolean;
}

export interface Copy {
	readonly target: string;
	/** Where it is put first. */
	readonly staged: string;
	readonly bytes: Uint8Array;
	/** SHA-256, hex. */
	readonly hash: string;
	/** It has come over before, in an attempt that was interrupted. */
	readonly isThere: boolean;
}

export interface Plan {
	/** Files that differ from what the board has. */
	readonly copies: readonly Copy[];
	/** Files of the user's that stay as they are. */
	readonly kept: readonly string[];
	/** Files that the board has already. */
	readonly same: readonly string[];
	/** Files that would be found before the wanted ones, and what an interrupted attempt left. */
	readonly removals: readonly string[];
	/** Folders that must be there, parents first. */
	readonly folders: readonly string[];
}

/** @param there SHA-256 of the files on the board, by path */
export function planFor(wanted: readonly WantedFile[], there: ReadonlyMap<string, string>): Plan {
	const kept: string[] = [];
	const same: string[] = [];
	const copies: Copy[] = [];
	for (const { target, bytes, isKept } of wanted) {
		const hash = createHash("sha256").update(bytes).digest("hex");
		const staged = target + STAGED;
		if (isKept && there.has(target)) kept.push(target);
		else if (there.get(target) === hash) same.push(target);
		else copies.push({ target, staged, bytes, hash, isThere: there.get(staged) === hash });
	}
	return { copies, kept, same, removals: removals(wanted, copies, there), folders: foldersFor(copies) };
}

/** MicroPython takes a module's .py before its .mpy: the twin of an installed file must go. */
function removals(
	wanted: readonly WantedFile[],
	copies: readonly Copy[],
	there: ReadonlyMap<string, string>,
): readonly string[] {
	const twins = wanted.map(({ target }) =>
		target.endsWith(".mpy") ? `${target.slice(0, -4)}.py` : `${target.slice(0, -3)}.mpy`,
	);
	const staged = new Set(copies.map((copy) => copy.staged));
	const leftOver = [...there.keys()].filter((path) => path.endsWith(STAGED) && !staged.has(path));
	return [...twins.filter((path) => there.has(path)), ...leftOver];
}

function foldersFor(copies: readonly Copy[]): readonly string[] {
	const folders = new Set<string>();
	for (const { target } of copies) {
		for (let folder = dirname(target); folder !== "/"; folder = dirname(folder)) folders.add(folder);
	}
	return [...folders].sort();
}

/** @throws UserError if the files that are to be copied do not fit beside those that are there */
export function checkRoom({ copies }: Plan, { free, block }: BoardFacts, isBytecode: boolean): void {
	const blocks = copies.filter(({ isThere }) => !isThere).map(({ bytes }) => Math.ceil(bytes.length / block));
	const needed = (blocks.reduce((sum, count) => sum + count, 0) + (blocks.length > 0 ? SPARE_BLOCKS : 0)) * block;
	if (needed <= free) return;
	const smaller = isBytecode ? "" : ", or install the smaller --mpy";
	throw new UserError(
		`the board has ${kilobytes(free)} of flash left, and ${kilobytes(needed)} are needed: old and new firmware are there side by side for a moment. ` +
			`Remove files that it does not need (mpremote rm)${smaller}`,
	);
}

export function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1024)} KB`;
}
