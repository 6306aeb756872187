#!/usr/bin/env node
// The command `tsmpy`.

import { formatDiagnostic } from "../diagnostics/diagnostic.ts";
import { version } from "../version.ts";
import { type Command, HELP, parseCommand, UsageError } from "./arguments.ts";
import { build } from "./build.ts";
import { run } from "./run.ts";

function main(args: readonly string[]): number | Promise<number> {
	let command: Command;
	try {
		command = parseCommand(args);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`tsmpy: ${error.message} (see tsmpy --help)`);
		return 2;
	}
	switch (command.kind) {
		case "help":
			console.log(HELP);
			return 0;
		case "version":
			console.log(version());
			return 0;
		case "run":
			return run(command);
		case "build":
			return build(command);
	}
}

// A reader that goes away (`tsmpy x.ts | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

Promise.resolve()
	.then(() => main(process.argv.slice(2)))
	.then(
		(status) => {
			process.exitCode = status;
		},
		(error: unknown) => {
			const message = error instanceof Error ? error.message : String(error);
			console.error(
				formatDiagnostic({
					code: "TSM9001",
					file: null,
					line: 0,
					column: 0,
					length: 0,
					message: `tsmpy failed: ${message}.`,
					help: "That is a defect of tsmpy: please report it with this line.",
				}),
			);
			process.exitCode = 70;
		},
	);
