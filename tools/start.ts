// npm start: a broker, a gateway and nodes, and what happens between them.
import { createInterface } from "node:readline";
import { report } from "./common/user-error.ts";
import { HELP, readOptions } from "./start/args.ts";
import { run, type Wishes } from "./start/run.ts";
import { isInBackground } from "./start/terminal.ts";
import { jsonView, textView, type View } from "./start/view.ts";

const PARENT_CHECK_MS = 500;
/** A signal so long after the first one is another wish to end. Milliseconds. */
const IMPATIENT_MS = 500;

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) {
		process.stdout.write(HELP);
		return;
	}
	const view = options.json ? jsonView(write) : terminalView();
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

/** Aborted by Ctrl-C, by being told to terminate, or when nobody reads any more. A second Ctrl-C ends this process at once. */
function endOfRun(): AbortController {
	const ending = new AbortController();
	let toldAt = Number.POSITIVE_INFINITY;
	const told = () => {
		ending.abort();
		// The boards end with this process. Under npm one Ctrl-C comes twice: from the terminal and from npm.
		if (performance.now() - toldAt > IMPATIENT_MS) process.exit(1);
		toldAt = Math.min(toldAt, performance.now());
	};
	for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, told);
	process.stdout.on("error", () => ending.abort());
	if (process.env.npm_lifecycle_event !== undefined) watchParent(() => ending.abort());
	return ending;
}

/** npm passes SIGTERM on; when it is killed, or its terminal is closed, only its being gone tells. */
function watchParent(gone: () => void): void {
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && gone(), PARENT_CHECK_MS).unref();
}

function terminalView(): View {
	const { stdout } = process;
	const colors = stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
	return textView({
		write,
		colors,
		columns: stdout.isTTY ? () => stdout.columns || Number.POSITIVE_INFINITY : undefined,
	});
}

function write(text: string): void {
	process.stdout.write(text);
}

await main()
	.catch((error) => report("npm start", error))
	// An open pipe would keep this process waiting for somebody to type.
	.finally(() => process.stdin.destroy());
