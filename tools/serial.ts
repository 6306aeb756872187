// npm run sim:serial: simulated boards that are flashed and talked to as real ones are.
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { BrokerError, startBroker } from "../sim/broker/index.ts";
import { nameThePort } from "../sim/serial/port.ts";
import { micropython } from "./bootstrap.ts";
import { endOfRun, timeIsUp } from "./common/ending.ts";
import { ROOT } from "./common/paths.ts";
import { report, UserError } from "./common/user-error.ts";
import { HELP, readOptions, type SerialOptions } from "./serial/args.ts";
import { jsonView, terminalView, type View } from "./start/view.ts";
import { NETWORK } from "./start/world.ts";

/** Locally administered addresses, the last octet counted up: no real board has them. */
const FIRST_MAC = 0x02006e6f7801;
const PORTS = join(ROOT, ".nowlink", "ports");

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) return write(HELP);
	const end = endOfRun().signal;
	await run(options, options.json ? jsonView(write) : terminalView(write), end).catch((error) => {
		// Ended by the user while something was being waited for: an end like any other.
		if (!end.aborted) throw error;
	});
}

async function run(options: SerialOptions, view: View, end: AbortSignal): Promise<void> {
	for (const { name } of options.boards) checkIsFree(name);
	await micropython({ say: view.notice, signal: end });
	// Loaded last: it loads tsmpy, which may have to be bundled first.
	const { World } = await import("../sim/world.ts");
	const world = new World({ accessPoint: NETWORK, onEvent: view.event });
	const broker = await startBroker({
		port: options.port,
		onMessage: (message) => world.emit({ ...message, kind: "mqtt", at: world.now() }),
	}).catch((error) => {
		throw error instanceof BrokerError ? new UserError(`${error.message}. Choose another with --port N`) : error;
	});
	const links: string[] = [];
	const prompts: Promise<void>[] = [];
	try {
		await world.start();
		mkdirSync(PORTS, { recursive: true });
		for (const [index, { name, port }] of options.boards.entries()) {
			const mac = (FIRST_MAC + index * 0x10).toString(16).padStart(12, "0");
			const board = await world.addBoard({ name, port, mac, files: [], serial: true });
			const link = join(PORTS, name);
			if (board.serial !== undefined) {
				nameThePort(board.serial, link);
				prompts.push(board.serial.prompted());
			}
			links.push(link);
		}
		await Promise.race([Promise.all(prompts), once(end, "abort")]);
		if (!options.json) write(banner(options, broker.port));
		else for (const link of links) write(`${JSON.stringify({ kind: "port", path: link })}\n`);
		await timeIsUp(options.milliseconds, end);
	} finally {
		await world.close();
		await broker.stop();
		for (const link of links) rmSync(link, { force: true });
	}
}

/** @throws UserError another run has a board of that name, and would lose its port's name to ours */
function checkIsFree(name: string): void {
	const link = join(PORTS, name);
	// A link that a killed run left leads nowhere.
	if (!existsSync(link)) return;
	throw new UserError(
		`another npm run sim:serial has a board called ${name}: choose other names, --boards a=esp32,b=esp32 (or remove ${relative(process.cwd(), link)} if none runs)`,
	);
}

function banner({ boards }: SerialOptions, brokerPort: number): string {
	const path = (name: string) => relative(process.cwd(), join(PORTS, name));
	const list = boards.map(({ name, port }) => `  ${name.padEnd(10)} ${port.padEnd(8)} ${path(name)}`).join("\n");
	const port = path(boards[0]?.name ?? "");
	return `nowlink: bare MicroPython boards on simulated serial ports. Ctrl-C ends it.

${list}

  broker     127.0.0.1:${brokerPort}
  Wi-Fi      ${NETWORK.ssid}, password ${NETWORK.password}, channel ${NETWORK.channel}

From another terminal:

  npm run flash -- gateway --port ${port} --ssid ${NETWORK.ssid} --wifi-password ${NETWORK.password} --broker 127.0.0.1${brokerPort === 1883 ? "" : `:${brokerPort}`}
  mpremote connect ${port} repl

`;
}

function write(text: string): void {
	process.stdout.write(text);
}

await main().catch((error) => report("npm run sim:serial", error));
