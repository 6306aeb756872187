// The command line.

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

export const HELP = `tsmpy: a subset of TypeScript as MicroPython

  tsmpy FILE.ts               print the Python
  tsmpy FILE.ts... -o DIR     write it below DIR
  tsmpy -p TSCONFIG -o DIR    all files of a tsconfig.json
  tsmpy run FILE.ts [ARG...]  run it, and what it imports, on MicroPython

  -o, --out DIR               where to write
  -p, --project TSCONFIG      compile with these options and paths (with files: only those)
      --allow-module-names    take files named like MicroPython's own modules
  -h, --help                  this text
  -V, --version               the version

MicroPython is found by MICROPYTHON=/path, in a .venv of this folder or one above it, or on the PATH.
The exit status is 1 if a file has an error; the files without one are written all the same.`;

export interface BuildCommand {
	readonly kind: "build";
	readonly files: readonly string[];
	readonly project: string | null;
	readonly out: string | null;
	readonly allowModuleNames: boolean;
}

export interface RunCommand {
	readonly kind: "run";
	readonly file: string;
	readonly args: readonly string[];
	readonly project: string | null;
}

export type Command = BuildCommand | RunCommand | { readonly kind: "help" } | { readonly kind: "version" };

/** Said to the user as it is. */
export class UsageError extends Error {}

export function parseCommand(args: readonly string[]): Command {
	if (args[0] === "run") return parseRun(args.slice(1));
	const { values, positionals } = parse(args);
	if (values.help) return { kind: "help" };
	if (values.version) return { kind: "version" };
	const project = values.project ?? null;
	if (positionals.length === 0 && project === null) throw new UsageError("no file and no -p TSCONFIG given");
	if (positionals.length !== 1 && values.out === undefined) throw new UsageError("several files need -o DIR");
	return {
		kind: "build",
		files: positionals,
		project,
		out: values.out ?? null,
		allowModuleNames: values["allow-module-names"] === true,
	};
}

/** What stands behind the file is the program's. */
function parseRun(args: readonly string[]): Command {
	const at = args.findIndex((a, i) => !a.startsWith("-") && !["-p", "--project"].includes(args[i - 1] ?? ""));
	const { values } = parse(at < 0 ? args : args.slice(0, at));
	if (values.help) return { kind: "help" };
	const file = args[at];
	if (file === undefined) throw new UsageError("run: no file given");
	if (!existsSync(file)) throw new UsageError(`${file} is not there`);
	return { kind: "run", file, args: args.slice(at + 1), project: values.project ?? null };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				out: { type: "string", short: "o" },
				project: { type: "string", short: "p" },
				"allow-module-names": { type: "boolean" },
				help: { type: "boolean", short: "h" },
				version: { type: "boolean", short: "V" },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
