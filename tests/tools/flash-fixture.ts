// A desk with simulated boards on serial ports, and the flash command at hand.
import { execFile } from "node:child_process";
import {
	closeSync,
	constants,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Board } from "../../sim/boards/board.ts";
import { type BrokerMessage, startBroker } from "../../sim/broker/index.ts";
import { nameThePort, type SerialPort } from "../../sim/serial/port.ts";
import type { World } from "../../sim/world.ts";
import { pythonTool } from "../../tools/bootstrap.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { readCommand } from "../../tools/flash/args.ts";
import type { Prompt } from "../../tools/flash/configuration.ts";
import { flash } from "../../tools/flash/run.ts";
import { HOME, inWorld } from "../sim/world-fixture.ts";

const execute = promisify(execFile);

/** What a gateway's configuration is made of; the broker's port comes with the test. */
export const WIFI = ["--ssid", HOME.ssid, "--wifi-password", HOME.password] as const;

export interface FlashWay {
	readonly prompt?: Prompt;
	readonly port?: string;
}

/** A board on a serial port, and what a person does with it. */
export class DeskBoard {
	readonly board: Board;
	readonly serial: SerialPort;
	/** Its port by a name that stays when the cable is plugged in again. */
	readonly link: string;

	constructor(board: Board, folder: string) {
		if (board.serial === undefined) throw new Error("a board of a desk has a serial port");
		this.board = board;
		this.serial = board.serial;
		this.link = join(folder, `tty-${board.name}`);
		nameThePort(this.serial, this.link);
	}

	/** Pulls the cable when clients have sent so many bytes more, and plugs it in again. */
	async replug(afterBytes = 0): Promise<number> {
		const received = await this.serial.unplug(afterBytes);
		await this.serial.plug();
		nameThePort(this.serial, this.link);
		return received;
	}

	/**
	 * `npm run flash -- --port THIS ...`, in this process. Resolves with the lines that it shows.
	 *
	 * @param port the port's own name unless given; by its link mpremote takes it for a serial port, and is ten times slower
	 */
	async flash(args: readonly string[], { prompt, port = this.serial.path }: FlashWay = {}): Promise<string[]> {
		const lines: string[] = [];
		const command = readCommand(["--port", port, ...args], {});
		if (command.kind !== "flash") throw new Error(`${args.join(" ")} does not flash`);
		await flash(command.options, { say: (line) => lines.push(line), prompt, signal: new AbortController().signal });
		return lines;
	}

	/** The text of a file on its flash. */
	read(path: string): string {
		return readFileSync(join(this.board.flash, path), "utf8");
	}

	/** The names in a folder of its flash, sorted; none if it is not there. */
	files(folder: string): string[] {
		const path = join(this.board.flash, folder);
		return existsSync(path) ? readdirSync(path).sort() : [];
	}

	/** What MicroPython's REPL makes of an expression, after a reset. */
	async evaluate(expression: string): Promise<string> {
		return (await this.mpremote("eval", expression)).trim();
	}

	/** Runs mpremote on it; resolves with what it printed. */
	async mpremote(...args: readonly string[]): Promise<string> {
		const { stdout } = await execute(await pythonTool("mpremote"), ["connect", this.serial.path, ...args]);
		return stdout.replaceAll("\r", "");
	}

	/** Types at its friendly REPL, as a person at a terminal program does. */
	type(keys: string): void {
		// Not this process's terminal: it would be told to hang up with the cable.
		const port = openSync(this.link, constants.O_RDWR | constants.O_NOCTTY);
		writeSync(port, `\x02${keys}`);
		closeSync(port);
	}

	write(path: string, text: string | Uint8Array): void {
		mkdirSync(dirname(join(this.board.flash, path)), { recursive: true });
		writeFileSync(join(this.board.flash, path), text);
	}
}

export interface Desk {
	readonly world: World;
	/** A folder of this computer, gone afterwards. */
	readonly folder: string;
	addBoard(name: string, port?: "esp32" | "esp8266"): Promise<DeskBoard>;
}

export async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "nowlink-desk-"));
	let macs = 0;
	try {
		await inWorld((world) =>
			work({
				world,
				folder,
				addBoard: async (name, port = "esp32") => {
					const mac = `0200000000${(0xd0 + 2 * macs++).toString(16)}`;
					return new DeskBoard(await world.addBoard({ name, port, mac, files: [], serial: true }), folder);
				},
			}),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The same with a broker, whose messages are events of the world. */
export async function atDeskWithBroker(work: (desk: Desk, port: number) => Promise<void>): Promise<void> {
	await atDesk(async (desk) => {
		const { world } = desk;
		const onMessage = (message: BrokerMessage) => world.emit({ ...message, kind: "mqtt", at: world.now() });
		const broker = await startBroker({ port: 0, onMessage });
		try {
			await work(desk, broker.port);
		} finally {
			await broker.stop();
		}
	});
}

/** The command itself, without a terminal: exit status and both outputs. */
export function flashCommand(
	args: readonly string[],
	environment: Record<string, string> = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
	const env = { ...process.env, ...environment };
	const command = ["--import", "tsx", join(ROOT, "tools", "flash.ts"), ...args];
	const result = execute(process.execPath, command, { cwd: ROOT, env });
	result.child.stdin?.end();
	return result.then(
		({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
		({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
	);
}
