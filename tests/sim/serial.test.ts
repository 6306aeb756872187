// A board's serial port, spoken to by the real mpremote.
import { execFile, spawn } from "node:child_process";
import {
	closeSync,
	constants,
	existsSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	watch,
	writeFileSync,
	writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Board } from "../../sim/boards/board.ts";
import { nameThePort, type SerialPort } from "../../sim/serial/port.ts";
import type { World } from "../../sim/world.ts";
import { pythonTool } from "../../tools/bootstrap.ts";
import { inWorld, printed } from "./world-fixture.ts";

const test = suite("a simulated board's serial port");
const execute = promisify(execFile);
/** For one command of mpremote, which gives up by itself after 10 s of silence. Milliseconds. */
const TIMEOUT = 60_000;

interface Desk {
	readonly world: World;
	readonly board: Board;
	readonly serial: SerialPort;
	/** A folder of this computer. */
	readonly folder: string;
	/** Runs mpremote on the board's port; resolves with what it printed. */
	mpremote(...args: string[]): Promise<string>;
}

async function atDesk(work: (desk: Desk) => Promise<void>, texts: Record<string, string> = {}): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "nowlink-desk-"));
	const program = await pythonTool("mpremote");
	await inWorld(async (world) => {
		const board = await world.addBoard({ ...BOARD, texts });
		const { serial } = board;
		assert.ok(serial);
		const mpremote = async (...args: string[]) => {
			const { stdout } = await execute(program, ["connect", serial.path, ...args], { timeout: TIMEOUT });
			return stdout.replaceAll("\r", "");
		};
		await work({ world, board, serial, folder, mpremote });
	});
	rmSync(folder, { recursive: true });
}

const BOARD = { name: "desk", port: "esp32", mac: "020000000d01", files: [], serial: true } as const;

test("mpremote runs code on it, and sees an ESP32", async () => {
	await atDesk(async ({ mpremote }) => {
		assert.is(await mpremote("exec", "import os; print(os.uname().sysname, 6 * 7)"), "esp32 42\n");
		assert.is(await mpremote("eval", "machine.reset_cause() if 'machine' in dir() else 'fresh'"), "fresh\n");
	});
});

test("files go there and come back byte for byte, and its tree and hashes can be seen", async () => {
	await atDesk(async ({ mpremote, folder, board }) => {
		const bytes = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7) & 0xff));
		writeFileSync(join(folder, "a.bin"), bytes);
		await mpremote("mkdir", ":lib", "+", "cp", join(folder, "a.bin"), ":lib/a.bin");
		assert.equal(readFileSync(join(board.flash, "lib", "a.bin")), bytes);
		await mpremote("cp", ":lib/a.bin", join(folder, "b.bin"));
		assert.equal(readFileSync(join(folder, "b.bin")), bytes);
		assert.match(await mpremote("tree"), /lib\n.*a\.bin/);
		assert.match(await mpremote("sha256sum", ":lib/a.bin"), /[0-9a-f]{64}/);
	});
});

test("a soft reset into the raw REPL runs boot.py, and main.py only when it leads to the friendly one", async () => {
	const texts = { "boot.py": "print('boot ran')\n", "main.py": "print('main ran')\nkept = 7\n" };
	await atDesk(async ({ world, serial, mpremote }) => {
		await printed(world, "desk", "main ran");
		const before = world.mark();
		assert.is(await mpremote("exec", "print('kept' in globals())"), "False\n", "mpremote resets first");
		const boots = world.events.filter((event) => event.kind === "output" && event.line === "boot ran");
		assert.is(boots.length, 2);
		type(serial, "\x02\x04");
		await printed(world, "desk", "main ran", { after: before });
		assert.is(await mpremote("resume", "eval", "kept"), "7\n", "the names of main.py are there at the REPL");
	}, texts);
});

test("Ctrl-C interrupts a main.py that runs for ever", async () => {
	const texts = { "main.py": "print('runs')\nwhile True: pass\n" };
	await atDesk(async ({ world, mpremote }) => {
		await printed(world, "desk", "runs");
		assert.is(await mpremote("resume", "exec", "print('mine')"), "mine\n");
	}, texts);
});

test("an exception in main.py leaves the board at its REPL, where it can be mended", async () => {
	await atDesk(
		async ({ world, mpremote }) => {
			await world.waitFor(
				(event) => event.kind === "board" && event.note === "main.py has ended: ZeroDivisionError: divide by zero",
			);
			assert.is(await mpremote("resume", "eval", "1 + 1"), "2\n");
		},
		{ "main.py": "1 / 0\n" },
	);
});

test("the port stays where it is over a reset of the board, and a board that prints to nobody runs on", async () => {
	const texts = {
		"main.py": "n = 0\nwhile n < 3000:\n    print('line', n, 'x' * 40)\n    n += 1\nprint('all said')\n",
	};
	await atDesk(async ({ world, board, serial, mpremote }) => {
		await printed(world, "desk", "all said");
		const { path } = serial;
		const before = world.mark();
		await board.reset();
		await printed(world, "desk", "all said", { after: before });
		assert.is(serial.path, path);
		assert.is(await mpremote("resume", "eval", "n"), "3000\n");
	}, texts);
});

test("a client that is killed while it copies leaves a port that the next one can use", async () => {
	await atDesk(async ({ folder, board, serial, mpremote }) => {
		const link = join(folder, "port");
		nameThePort(serial, link);
		writeFileSync(join(folder, "large.bin"), Buffer.alloc(200_000, 1));
		const client = spawn(await pythonTool("mpremote"), [
			"connect",
			link,
			"cp",
			join(folder, "large.bin"),
			":large.bin",
		]);
		const gone = new Promise((resolve) => client.once("close", resolve));
		await fileAppears(join(board.flash, "large.bin"));
		client.kill("SIGKILL");
		await gone;
		assert.is(await mpremote("eval", "40 + 2"), "42\n");
	});
});

test("with the cable pulled the board runs on, and it can be talked to when it is plugged in again", async () => {
	const texts = {
		"main.py": "import time\nn = 0\nwhile True:\n    print('alive', n)\n    n += 1\n    time.sleep_ms(20)\n",
	};
	await atDesk(async ({ world, serial, mpremote }) => {
		await printed(world, "desk", "alive 3");
		await serial.unplug();
		const out = world.mark();
		await printed(world, "desk", "alive", { after: out });
		await serial.plug();
		assert.match(await mpremote("resume", "eval", "n > 3"), /True/);
	}, texts);
});

/** As a person at a terminal program: Ctrl-B leads to the friendly REPL, Ctrl-D there resets. */
function type({ path }: SerialPort, keys: string): void {
	// Not this process's terminal: it would be told to hang up with the cable.
	const port = openSync(path, constants.O_RDWR | constants.O_NOCTTY);
	writeSync(port, keys);
	closeSync(port);
}

function fileAppears(path: string): Promise<void> {
	return new Promise((resolve) => {
		const watcher = watch(dirname(path), look);
		function look(): void {
			if (!existsSync(path)) return;
			watcher.close();
			resolve();
		}
		look();
	});
}

test.run();
