// npm start: a broker, a gateway and a node, and what happens between them.
import { report } from "./common/user-error.ts";
import { HELP, readOptions } from "./start/args.ts";
import { run } from "./start/run.ts";
import { jsonView, textView, type View } from "./start/view.ts";

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

/** Aborted by Ctrl-C, by being told to terminate, or when nobody reads any more. */
function endOfRun(): AbortSignal {
	const ending = new AbortController();
	// Once only: a second Ctrl-C ends this process at once, and the boards with it.
	for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => ending.abort());
	process.stdout.on("error", () => ending.abort());
	return ending.signal;
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
