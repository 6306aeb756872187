// The command tsmpy as a user runs it: the bundle, in a folder of the user's.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleTranspiler } from "../../../tools/build/transpiler.ts";
import { type Result, ROOT, resultOf } from "../../helpers/command.ts";
import { temporaryFolder } from "../../helpers/folder.ts";

const CLI = join(ROOT, "transpiler/dist/cli.js");
bundleTranspiler(() => {});

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
	const folder = temporaryFolder();
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

/** Runs `tsmpy ARGS` in a folder. */
export function tsmpy(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
	const child = spawn(process.execPath, [CLI, ...args], {
		cwd: folder,
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	return resultOf(child);
}
