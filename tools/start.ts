// npm start: a broker, a gateway and a node, and what happens between them.
import { report } from "./common/user-error.ts";
import { HELP, readOptions } from "./start/args.ts";
import { run } from "./start/run.ts";
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
	const end = endOfRun();
	const onBroker = (restart: () => Promise<void>) => {
		process.on("SIGUSR2", () => restart().catch((error) => report("npm start", error)));
	};
	const score = await run(options, options.json ? jsonView(write) : terminalView(), { end, onBroker });
	if (score.publications > 0) return;
	process.stderr.write("npm start: no publication of a node reached the broker\n");
	process.exitCode = 1;
}

/** Aborted by Ctrl-C, by being told to terminate, or when nobody reads any more. A second Ctrl-C ends this process at once. */
function endOfRun(): AbortSignal {
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
	return ending.signal;
}

/** npm passes SIGTERM on; when it is killed, or its terminal is closed, only its being gone tells. */
function watchParent(gone: () => void): void {
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && gone(), PARENT_CHECK_MS).unref();
}

function terminalView(): View {
	const { stdout } = process;
	const colors = stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
	return textView({ write, colors, columns: stdout.isTTY ? () => stdout.columns : undefined });
}

function write(text: string): void {
	process.stdout.write(text);
}

await main().catch((error) => report("npm start", error));
