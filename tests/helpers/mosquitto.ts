// A real Mosquitto, on a port of its own, that can be restarted.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { temporaryFolder } from "./folder.ts";

/** Debian puts it where only root looks. */
const PATH = [process.env.PATH, "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin"].join(delimiter);

/** Is there a Mosquitto on this machine? */
export function hasMosquitto(): boolean {
	return spawnSync("mosquitto", ["-h"], { env: { ...process.env, PATH } }).error === undefined;
}

export class Mosquitto {
	readonly url: string;
	readonly #port: number;
	readonly #configuration: string;
	#child: ChildProcess | undefined;

	private constructor(port: number) {
		this.#port = port;
		this.url = `mqtt://127.0.0.1:${port}`;
		this.#configuration = join(temporaryFolder(), "mosquitto.conf");
		writeFileSync(this.#configuration, `listener ${port} 127.0.0.1\nallow_anonymous true\npersistence false\n`);
	}

	/** Starts one on a free port; it listens when the promise is fulfilled. */
	static async start(): Promise<Mosquitto> {
		const mosquitto = new Mosquitto(await freePort());
		await mosquitto.start();
		return mosquitto;
	}

	async start(): Promise<void> {
		const env = { ...process.env, PATH };
		const child = spawn("mosquitto", ["-v", "-c", this.#configuration], { env, stdio: ["ignore", "ignore", "pipe"] });
		this.#child = child;
		let said = "";
		await new Promise<void>((resolve, reject) => {
			child.once("exit", () => reject(new Error(`Mosquitto ended: ${said}`)));
			child.stderr.on("data", (text) => {
				said += text;
				if (/mosquitto version \S+ running/.test(said)) resolve();
			});
		});
		child.stderr.resume();
	}

	/** Ends it as a crash would: no goodbye to its clients, nothing kept. */
	async stop(): Promise<void> {
		const child = this.#child;
		this.#child = undefined;
		if (child === undefined) return;
		const ended = once(child, "exit");
		child.kill("SIGKILL");
		await ended;
	}

	get port(): number {
		return this.#port;
	}
}

/** A port that nobody listens on, a moment ago at least. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as { port: number };
	server.close();
	await once(server, "close");
	return port;
}
