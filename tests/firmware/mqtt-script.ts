// A session of our MQTT client on the real MicroPython, told what to do by a test: `scripts/session.py`.
import { suite, type uvu } from "uvu";
import * as assert from "uvu/assert";
import { BrokerDouble, type Peer } from "./broker-double.ts";
import { type Json, Script } from "./vm.ts";

/** What each test of a session has: a broker that plays along, a session, and the connections that were opened. */
export interface Stage {
	broker: BrokerDouble;
	script: Script;
	opened: Peer[];
}

/** A suite each of whose tests has a stage of its own. */
export function stagedSuite(name: string): uvu.Test<Stage> {
	const test = suite<Stage>(name);
	test.before.each(async (stage) => {
		stage.broker = await BrokerDouble.start();
		stage.script = await Script.start("session.py");
		stage.opened = [];
	});
	test.after.each(async ({ broker, script, opened }) => {
		for (const { socket } of opened) socket.destroy();
		broker.close();
		await script.end();
	});
	return test;
}

/** The next connection to the stage's broker. */
export async function connection(stage: Stage): Promise<Peer> {
	const peer = await stage.broker.connection();
	stage.opened.push(peer);
	return peer;
}

export type Settings = { readonly [key: string]: Json };

export const hex = (data: string | Uint8Array): string => Buffer.from(data as string).toString("hex");

/** Fits a line with that key, and that value if one is given. */
export function has(key: string, value?: Json): (said: Json) => boolean {
	return (said) =>
		said !== null &&
		typeof said === "object" &&
		key in said &&
		(value === undefined || (said as { [k: string]: Json })[key] === value);
}

/** Tells a session where its broker is, and what else its configuration holds; it begins to connect. */
export function begin(script: Script, port: number, settings: Settings = {}): void {
	const usual = { server: "127.0.0.1", port, client_id: "ours", clean: true, clean_init: true, max_repubs: 4 };
	script.send({ ...usual, ...settings });
}

/** A session that has begun to connect. */
export async function session(port: number, settings: Settings = {}): Promise<Script> {
	const script = await Script.start("session.py");
	begin(script, port, settings);
	return script;
}

/** A session that is connected. */
export async function connected(port: number, settings: Settings = {}): Promise<Script> {
	const script = await session(port, settings);
	await script.next(has("event", "up"));
	return script;
}

/** Publishes; `{published: n, sent}` tells when it is done. */
export function publish(script: Script, n: number, topic: string, message: string | Uint8Array, qos = 1): void {
	script.send({ publish: [n, hex(topic), hex(message), false, qos] });
}

export async function subscribe(script: Script, topic: string, granted: number = 1): Promise<void> {
	script.send({ subscribe: [topic, 1] });
	assert.equal(await script.next(has("granted")), { granted });
}

/** The next message that came in. */
export async function received(script: Script): Promise<{ topic: string; message: Buffer; retained: boolean }> {
	const { got, message, retained } = await script.next<{ got: string; message: string; retained: boolean }>(has("got"));
	return { topic: Buffer.from(got, "hex").toString(), message: Buffer.from(message, "hex"), retained };
}
