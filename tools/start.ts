// npm start: a broker, a gateway and nodes, and what happens between them.
import { createInterface } from "node:readline";
import { endOfRun } from "./common/ending.ts";
import { report } from "./common/user-error.ts";
import { HELP, readOptions } from "./start/args.ts";
import { run, type Wishes } from "./start/run.ts";
import { isInBackground } from "./start/terminal.ts";
import { jsonView, terminalView } from "./start/view.ts";

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) {
		process.stdout.write(HELP);
		return;
	}
	const view = options.json ? jsonView(write) : terminalView(write);
	const score = await run(options, view, { end: endOfRun(), onReady: hearWishes });
	if (score.publications > 0) return;
	process.stderr.write("npm start: no publication of a node reached the broker\n");
	process.exitCode = 1;
}

/** A table on SIGUSR1, and on t and Enter; a restart of the broker on SIGUSR2. */
function hearWishes({ restartBroker, showTable }: Wishes): void {
	const grant = (wish: () => Promise<void>) => () => void wish().catch((error) => report("npm start", error));
	process.on("SIGUSR2", grant(restartBroker));
	process.on("SIGUSR1", grant(showTable));
	// A job in the background would be stopped for reading from the terminal.
	if (isInBackground()) return;
	process.stdin.on("error", () => {});
	createInterface({ input: process.stdin }).on("line", (line) => line.trim() === "t" && grant(showTable)());
}

function write(text: string): void {
	process.stdout.write(text);
}

await main()
	.catch((error) => report("npm start", error))
	// An open pipe would keep this process waiting for somebody to type.
	.finally(() => process.stdin.destroy());
