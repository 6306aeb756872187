// npm run monitor: what a board prints, with tracebacks that name places in the TypeScript.
import { spawn } from "node:child_process";
import { join, relative } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pythonTool } from "./bootstrap.ts";
import { buildIfStale } from "./build/build.ts";
import { FIRMWARE, mapsOf } from "./build/projects.ts";
import { parseOptions } from "./common/args.ts";
import { endOfRun } from "./common/ending.ts";
import { report, UserError } from "./common/user-error.ts";
import { whyNotOpened } from "./flash/faults.ts";
import { findMpremote } from "./flash/mpremote.ts";
import { onlyPort, usbPorts } from "./flash/ports.ts";

const HELP = `Usage: npm run monitor -- [options]

Shows what a board prints; the positions in its tracebacks are those in the TypeScript. Ctrl-C ends it. To type at the board's
REPL, use mpremote.

  --port PORT  the board's serial port (NOWLINK_PORT); found by itself if there is one board
  --maps DIR   source maps of a program of yours, beside those of the firmware (tsmpy puts them where the Python is)
  --reset      start the board anew first, to see its beginning
  --help       this text
`;

/** The reader's exit statuses. */
const CANNOT_OPEN = 3;
const GONE = 4;
/** How often a port that has gone is looked for. Milliseconds. */
const RETRY = 500;

async function main(): Promise<void> {
	const options = {
		port: { type: "string" },
		maps: { type: "string" },
		reset: { type: "boolean" },
		help: { type: "boolean" },
	} as const;
	const { values } = parseOptions({ args: process.argv.slice(2), options });
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const ending = endOfRun();
	await buildIfStale(FIRMWARE, notice);
	const port = values.port ?? process.env.NOWLINK_PORT ?? onlyPort(await usbPorts(await findMpremote(ending.signal)));
	const maps = [mapsOf(FIRMWARE), ...(values.maps === undefined ? [] : [values.maps])];
	await watch(port, values.reset ?? false, maps, ending.signal);
}

/** Shows what comes, and waits for a port that has gone, until told to end. @throws UserError if there is no such port */
async function watch(port: string, reset: boolean, maps: readonly string[], end: AbortSignal): Promise<void> {
	let status = await read(port, reset, maps, end);
	if (status === CANNOT_OPEN) throw new UserError(whyNotOpened(port));
	while (status === GONE && !end.aborted) {
		notice(`${port} has gone; waiting for it ...`);
		do {
			await delay(RETRY, undefined, { signal: end }).catch(() => {});
			status = end.aborted ? 0 : await read(port, false, maps, end);
		} while (status === CANNOT_OPEN);
	}
}

/** One stay of the port; resolves with the reader's exit status. */
async function read(port: string, reset: boolean, maps: readonly string[], end: AbortSignal): Promise<number> {
	const { Tracer } = await import("tsmpy");
	const tracers = maps.map((folder) => new Tracer(folder, (file) => relative(process.cwd(), file)));
	const decoder = new TextDecoder();
	const python = join(await pythonTool("mpremote", { signal: end }), "..", "python");
	const reader = join(import.meta.dirname, "monitor", "reader.py");
	const child = spawn(python, ["-I", reader, port, ...(reset ? ["reset"] : [])], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const stop = () => child.kill("SIGTERM");
	end.addEventListener("abort", stop);
	child.stdout.on("data", (chunk: Buffer) =>
		process.stdout.write(tracers.reduce((text, tracer) => tracer.push(text), decoder.decode(chunk, { stream: true }))),
	);
	const status = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 0)));
	end.removeEventListener("abort", stop);
	process.stdout.write(tracers.reduce((text, tracer) => tracer.push(text) + tracer.end(), ""));
	return status;
}

function notice(line: string): void {
	process.stderr.write(`${line}\n`);
}

await main().catch((error) => report("npm run monitor", error));
