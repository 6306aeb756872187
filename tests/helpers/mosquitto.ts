// A real Mosquitto, on a port of its own, that can be restarted.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
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

	private constructor(port: number, settings: string) {
		this.#port = port;
		this.url = `mqtt://127.0.0.1:${port}`;
		this.#configuration = join(temporaryFolder(), "mosquitto.conf");
		const user = userInfo().username; // as root it would become another, who cannot read what tests write
		writeFileSync(this.#configuration, `user ${user}\nlistener ${port} 127.0.0.1\n${settings}\n`);
	}

	/** Starts one on a free port, with these lines of configuration; it listens when the promise is fulfilled. */
	static async start(settings = "allow_anonymous true\npersistence false"): Promise<Mosquitto> {
		const mosquitto = new Mosquitto(await freePort(), settings);
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
	stop(): Promise<void> {
		return this.#end("SIGKILL");
	}

	/** Ends it in an orderly way: what its configuration says is kept. */
	shutDown(): Promise<void> {
		return this.#end("SIGTERM");
	}

	async #end(signal: NodeJS.Signals): Promise<void> {
		const child = this.#child;
		this.#child = undefined;
		if (child === undefined) return;
		const ended = once(child, "exit");
		child.kill(signal);
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
