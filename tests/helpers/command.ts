// Runs the project's commands as a user does: as a child process.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";

/** The repository's root folder. */
export const ROOT = join(import.meta.dirname, "..", "..");

export interface Result {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Starts a tool of the repository: `startTool("tools/start.ts", ["--json"])`. */
export function startTool(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess {
	return spawn(process.execPath, ["--import", "tsx", resolve(ROOT, script), ...args], {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ["pipe", "pipe", "pipe"],
	});
}

/** Runs a tool to its end. */
export function runTool(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Result> {
	return resultOf(startTool(script, args, env));
}

/** What a child printed and how it ended. */
export async function resultOf(child: ChildProcess): Promise<Result> {
	let stdout = "";
	let stderr = "";
	child.stdout?.setEncoding("utf8").on("data", (text) => {
		stdout += text;
	});
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		stderr += text;
	});
	const [status] = await once(child, "close");
	return { status, stdout, stderr };
}
