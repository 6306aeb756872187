// The monitor on simulated boards.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../../tools/common/paths.ts";
import { atDesk } from "./flash-fixture.ts";

const test = suite("npm run monitor");

test("tracebacks of the firmware name places in its TypeScript, and all else comes as it is", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node");
		await node.flash(["nodes", "--gateway-id", "0200000000d1", "--channel", "6"]);
		node.write("main.py", "print('grüße')\nfrom nodes.link import Link\nLink(7, 6, None)\n");
		const monitor = new Monitor("--port", node.link, "--reset");
		await monitor.shows(/grüße/);
		await monitor.shows(/File "src-node\/[\w/]+\.ts", line \d+, in __init__/);
		await monitor.end();
	});
});

test("with --maps, tracebacks of a program of one's own name places in its TypeScript, beside the firmware's", async () => {
	await atDesk(async ({ addBoard, folder }) => {
		const program = join(folder, "src", "app.ts");
		mkdirSync(dirname(program));
		const lines = [
			'import { Link } from "nodes/link";',
			"",
			"function connect(): void {",
			'\tnew Link("7", 6, null);',
			"}",
		];
		writeFileSync(program, [...lines, "connect();", ""].join("\n"));
		const build = ["tsmpy", "-p", "tsconfig.firmware.json", program, "-o", join(folder, "build")];
		await promisify(execFile)("npx", build, { cwd: ROOT });
		const node = await addBoard("node");
		await node.flash(["nodes", "--gateway-id", "0200000000d1", "--channel", "6", "--app", program]);
		const monitor = new Monitor("--port", node.link, "--maps", join(folder, "build"), "--reset");
		await monitor.shows(
			/File ".*src\/app\.ts", line 4, in connect.*File "src-node\/[\w/]+\.ts", line \d+, in __init__/s,
		);
		await monitor.end();
	});
});

test("a board that is unplugged is waited for", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node");
		node.write(
			"main.py",
			"import time\nn = 0\nwhile True:\n    print('alive', n)\n    n += 1\n    time.sleep_ms(20)\n",
		);
		const monitor = new Monitor("--port", node.link, "--reset");
		await monitor.shows(/alive 3/);
		await node.replug();
		await monitor.shows(/has gone; waiting for it/);
		await monitor.shows(/waiting for it.*alive/s);
		await monitor.end();
	});
});

test("a port that is not there is told in a sentence", async () => {
	const monitor = new Monitor("--port", "/dev/no-such-port");
	await monitor.shows(/^npm run monitor: there is no \/dev\/no-such-port\. Plug the board in/m);
	assert.is(await monitor.ended(), 1);
});

class Monitor {
	readonly #child: ChildProcess;
	readonly #closed: Promise<number | null>;
	#shown = "";
	#look = (): void => {};

	constructor(...args: readonly string[]) {
		this.#child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "tools", "monitor.ts"), ...args], {
			cwd: ROOT,
		});
		for (const stream of [this.#child.stdout, this.#child.stderr]) {
			stream?.setEncoding("utf8").on("data", (text: string) => {
				this.#shown += text;
				this.#look();
			});
		}
		this.#closed = new Promise((resolve) => this.#child.once("close", resolve));
	}

	/** Resolves when it has shown such a text, on either output; Error if it ends before. */
	shows(text: RegExp): Promise<void> {
		return new Promise((resolve, reject) => {
			this.#look = () => text.test(this.#shown) && resolve();
			this.#look();
			void this.#closed.then(() => reject(new Error(`it ended without showing ${text}:\n${this.#shown}`)));
		});
	}

	/** Resolves with its exit status, when it has ended by itself. */
	ended(): Promise<number | null> {
		return this.#closed;
	}

	/** As Ctrl-C does, if it still runs; resolves with its exit status. */
	end(): Promise<number | null> {
		this.#child.kill("SIGINT");
		return this.#closed;
	}
}

test.run();
