// Our MQTT client on connections that die at any byte, or go silent, at a real broker, both ways; made by a seed.
import * as assert from "uvu/assert";
import { startBroker } from "../../../sim/broker/index.ts";
import { hasMosquitto, Mosquitto } from "../../helpers/mosquitto.ts";
import { openClient } from "../../helpers/mqtt.ts";
import { type Fate, Way } from "../../helpers/way.ts";
import { hex, session } from "../mqtt-script.ts";

export interface Soak {
	readonly seed: number;
	/** Messages with qos 1, each way. */
	readonly messages: number;
	/** Connections that come to harm; those after them live. */
	readonly connections: number;
}

/** What went through, for a person. */
export interface Soaked {
	readonly connections: number;
	/** Messages that came more than once, up and down. */
	readonly repeated: readonly [number, number];
}

/** Numbers from 0 to below 1 by a seed (mulberry32). */
function dice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The message of that number: its length and its bytes follow from it, so that what is broken or invented shows. */
function message(n: number): string {
	return `${n} ${["ä", "ü", "€", "😀"][n % 4]}${"x".repeat((n * 7919) % 900)}.`;
}

/** Takes messages as they come. */
class Arrivals {
	readonly #direction: string;
	readonly #messages: number;
	readonly #seen = new Set<number>();
	repeated = 0;
	#done: () => void = () => {};
	#fail: (error: unknown) => void = () => {};
	/** Fulfilled when all have come, in the order in which they were sent, repetitions aside. */
	readonly all: Promise<void>;

	constructor(direction: string, messages: number) {
		this.#direction = direction;
		this.#messages = messages;
		this.all = new Promise((done, fail) => {
			this.#done = done;
			this.#fail = fail;
		});
		this.all.catch(() => {}); // who waits for it may wait for something else before
	}

	take(text: string): void {
		const n = Number.parseInt(text, 10);
		try {
			assert.is(text, message(n), `${this.#direction}: a message that nobody sent`);
			if (this.#seen.has(n)) this.repeated += 1;
			else assert.is(n, this.#seen.size, `${this.#direction}: ${n} came before ${this.#seen.size}`);
		} catch (error) {
			this.#fail(error);
		}
		this.#seen.add(n);
		if (this.#seen.size === this.#messages) this.#done();
	}

	get missing(): string {
		return `${this.#direction}: ${this.#seen.size} of ${this.#messages} came`;
	}
}

function fates(random: () => number, connections: number): (connection: number) => Fate {
	return (connection) => {
		if (connection === 0 || connection > connections) return { end: "reset" }; // the subscription is to be made
		const some = (): number => Math.floor(random() ** 3 * 20_000);
		return { up: some(), down: some(), end: random() < 0.15 ? "silence" : "reset" };
	};
}

/**
 * Sends messages both ways over connections that break, and waits until all have come.
 *
 * @throws a message was lost, invented or changed, or came for the first time out of order
 */
export async function soakMqtt({ seed, messages, connections }: Soak): Promise<Soaked> {
	const random = dice(seed);
	const broker = hasMosquitto()
		? await Mosquitto.start("allow_anonymous true\nmax_queued_messages 0")
		: await startBroker({ port: 0 });
	const way = await Way.to(broker.port, fates(random, connections));
	const client = await openClient(`mqtt://127.0.0.1:${broker.port}`);
	const settings = {
		clean: false,
		clean_init: false,
		response_time: 1,
		keepalive: 4,
		ping_interval: 1,
		max_repubs: 99,
	};
	const script = await session(way.port, settings);
	const [up, down] = [new Arrivals("up", messages), new Arrivals("down", messages)];
	try {
		client.on("message", (_, payload) => up.take(String(payload)));
		await client.subscribeAsync("up", { qos: 1 });
		script.send({ subscribe: ["down", 1] });
		await script.next((said) => said !== null && typeof said === "object" && "granted" in said);
		script.listen((said) => {
			if (said !== null && typeof said === "object" && "got" in said) {
				down.take(String(Buffer.from((said as { message: string }).message, "hex")));
			}
		});
		way.drop();
		for (let n = 0; n < messages; n++) {
			script.send({ publish: [n, hex("up"), hex(message(n)), false, 1] });
			await client.publishAsync("down", message(n), { qos: 1 });
		}
		await within(60_000 + 5000 * connections, Promise.all([up.all, down.all]), () => `${up.missing}, ${down.missing}`);
		return { connections: way.count, repeated: [up.repeated, down.repeated] };
	} finally {
		await script.end();
		await client.endAsync(true);
		way.close();
		await broker.stop();
	}
}

async function within(milliseconds: number, what: Promise<unknown>, state: () => string): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const over = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${milliseconds} ms went by. ${state()}`)), milliseconds);
	});
	await Promise.race([what, over]).finally(() => clearTimeout(timer));
}
