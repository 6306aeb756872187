// From a fresh clone to boards that work, by the commands that a person gives.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pythonTool } from "../../tools/bootstrap.ts";
import { freshCopy, lendPythonTools } from "../helpers/copy.ts";
import { freePort } from "../helpers/mosquitto.ts";

const test = suite("npm run build, npm run flash");
const execute = promisify(execFile);
/** For a command, on a machine that is busy. Milliseconds. */
const PATIENCE = 120_000;

/** A line of `npm run sim:serial -- --json`. */
interface Said {
	readonly kind: string;
	readonly board?: string;
	readonly line?: string;
	readonly topic?: string;
	readonly text?: string;
	readonly path?: string;
}

/** Simulated boards on serial ports, as the command shows them. */
class Boards {
	readonly #said: Said[] = [];
	#look = (): void => {};
	readonly #child;

	constructor(folder: string, port: number) {
		const args = ["run", "--silent", "sim:serial", "--", "--json", "--port", String(port)];
		// In a group of its own: npm is told to end together with what it runs, as by a terminal's Ctrl-C.
		this.#child = spawn("npm", args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"], detached: true });
		createInterface({ input: this.#child.stdout }).on("line", (line) => {
			this.#said.push(JSON.parse(line) as Said);
			this.#look();
		});
	}

	async waitFor(what: string, fits: (said: Said) => boolean): Promise<Said> {
		const over = AbortSignal.timeout(PATIENCE);
		for (;;) {
			const found = this.#said.find(fits);
			if (found !== undefined) return found;
			if (over.aborted) {
				const last = this.#said.slice(-8).map((said) => JSON.stringify(said));
				throw new Error(`this did not come: ${what}. Last:\n${last.join("\n")}`);
			}
			await new Promise<void>((resolve) => {
				this.#look = resolve;
				over.addEventListener("abort", () => resolve(), { once: true });
			});
		}
	}

	async end(): Promise<void> {
		const ended = once(this.#child, "close");
		process.kill(-(this.#child.pid ?? 0), "SIGINT");
		await ended;
	}
}

test("on a fresh clone, a gateway and a node that were flashed carry a publication, and say what comes next", async () => {
	const clone = freshCopy();
	lendPythonTools(clone);
	const npm = async (script: string, ...args: readonly string[]) => {
		const running = execute("npm", ["run", "--silent", script, "--", ...args], { cwd: clone, timeout: PATIENCE });
		running.child.stdin?.end();
		return (await running).stdout;
	};
	await npm("build");
	const broker = await freePort();
	const boards = new Boards(clone, broker);
	try {
		const portOf = async (board: string) => {
			const { path } = await boards.waitFor(`the port of ${board}`, ({ path }) => path?.endsWith(`/${board}`) ?? false);
			// By its link mpremote would take it for a serial port, and be as slow as on one.
			return realpathSync(path ?? "");
		};
		const restart = async (port: string) => execute(await pythonTool("mpremote"), ["connect", port, "reset"]);
		const gateway = await portOf("gateway");
		const network = ["--ssid", "nowlink", "--wifi-password", "simulated", "--broker", `127.0.0.1:${broker}`];
		const shown = await npm("flash", "gateway", "--port", gateway, "--main", ...network);
		assert.match(shown, /\[ *1\/\d+\] \/lib\/gateway\/.*Done: \d+ files copied and read back.*reset button/s);
		await restart(gateway);
		const { line = "" } = await boards.waitFor("the gateway's id", ({ board, line }) => isIdOf("gateway", board, line));
		await boards.waitFor("the gateway joins", ({ kind, board }) => kind === "radio" && board === "gateway");

		const node = await portOf("node");
		await npm("flash", "nodes", "--port", node, "--demo", "synctx", "--gateway-id", line.slice(-12), "--channel", "6");
		await restart(node);
		const { text = "" } = await boards.waitFor(
			"a publication",
			({ kind, topic }) => kind === "mqtt" && topic === "shed",
		);
		assert.match(text, /^Count \d+/);
	} finally {
		await boards.end();
	}
});

function isIdOf(name: string, board: string | undefined, line = ""): boolean {
	return board === name && line.startsWith("ESPNow ID: ");
}

test.run();
