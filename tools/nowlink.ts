// nowlink: the commands, for projects that have this package installed. In this repository they are npm scripts.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { tsmpyCommand } from "./build/transpiler.ts";
import { report, UserError } from "./common/user-error.ts";

/** Commands that are a tool of their own, each in a file of that name beside this one. */
const TOOLS = ["new", "start", "flash", "monitor", "battery", "sim:serial"];
/** Commands that tsmpy has, for the project in the working folder. */
const COMPILER = ["build", "check"];

const HELP = `Usage: nowlink COMMAND [options]

  new NAME     makes a folder with a node in TypeScript, ready to build, to simulate and to flash
  start        runs nodes on simulated boards, with a gateway and a broker, and shows what happens
  check        says what is wrong with the program of the working folder
  build        turns it into Python
  flash        puts the gateway, or a node with your program, on a board
  monitor      shows what a board prints, with tracebacks that name places in the TypeScript
  battery      tells what a node takes from its battery in a year
  sim:serial   gives simulated boards serial ports, to flash them as real ones

nowlink COMMAND --help tells the options of each.
`;

async function main([command, ...rest]: readonly string[]): Promise<void> {
	if (command === undefined || command === "--help" || command === "help") {
		process.stdout.write(HELP);
		return;
	}
	const [node = process.execPath, self = ""] = process.argv;
	if (COMPILER.includes(command)) {
		if (rest.length === 0 && !existsSync("tsconfig.json")) {
			throw new UserError(
				`there is no tsconfig.json here: "nowlink ${command}" is for a folder that "nowlink new" made`,
			);
		}
		process.argv = [node, self, command, ...rest];
		await import(pathToFileURL(tsmpyCommand()).href);
	} else if (TOOLS.includes(command)) {
		// Each reads its own command line.
		process.argv = [node, self, ...rest];
		await import(pathToFileURL(join(import.meta.dirname, `${command.replace("sim:", "")}.ts`)).href);
	} else {
		throw new UserError(`there is no command "${command}": give one of ${[...TOOLS, ...COMPILER].join(", ")}`);
	}
}

await main(process.argv.slice(2)).catch((error) => report("nowlink", error));
