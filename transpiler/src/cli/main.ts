#!/usr/bin/env node
// The command `tsmpy`.

import { diagnosticWithoutPlace, whereFrom } from "../diagnostics/diagnostic.ts";
import { expectShortRun } from "../short-run.ts";
import { version } from "../version.ts";
import { parseCommand, UsageError } from "./arguments.ts";
import { build, check } from "./build.ts";
import { explainCode } from "./explain.ts";
import { help } from "./options.ts";
import { run } from "./run.ts";
import { report } from "./terminal.ts";
import { trace } from "./trace.ts";
import { watch } from "./watch.ts";

function main(args: readonly string[]): number | Promise<number> {
	const command = parseCommand(args);
	switch (command.kind) {
		case "help":
			console.log(help(command.of));
			return 0;
		case "version":
			console.log(version());
			return 0;
		case "run":
			return run(command);
		case "check":
			return check(command);
		case "explain":
			return explainCode(command.code);
		case "trace":
			return trace(command.log, command.maps);
		case "build":
			return command.watch ? watch(command) : build(command);
	}
}

/** The exit status of what went wrong on the way. */
function failure(error: unknown): number {
	if (error instanceof UsageError) {
		console.error(`tsmpy: ${error.message} (see tsmpy --help)`);
		return 2;
	}
	report([diagnosticWithoutPlace("TSM9001", whereFrom(error))]);
	return 1;
}

// A reader that goes away (`tsmpy x.ts | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

expectShortRun();
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	process.exitCode = failure(error);
}
