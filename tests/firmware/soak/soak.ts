// Long runs against one gateway: it answers all the time, and its heap returns to its level.
import { setTimeout as delay } from "node:timers/promises";
import { House } from "../house.ts";
import { CarelessBroker } from "./broker.ts";
import { BAD, Chaos } from "./frames.ts";

/** After so many frames or messages the gateway has to answer. */
const HUNDRED = 100;
/** Topics that a node may subscribe to. */
const TOPICS = 30;
/** Messages until what is kept of each node is full. */
const WARM_UP = 300;
/** Frames that the gateway's receive buffer surely holds. */
const BURST = 20;
/** Nodes that the gateway remembers: others make it forget those that misbehaved. */
const REMEMBERED = 100;

/**
 * Bytes that the heap may be fuller, of some 320 KB: what tables and lists of words of 64 bits keep in reserve varies, by up to 8 KB after
 * 100 000 frames as after 260 000. A block that leaks at each frame is 32 bytes.
 */
export const SLACK = 12_000;

export interface Result {
	/** Bytes of the gateway's heap in use, before and after. */
	readonly before: number;
	readonly after: number;
	/** What should not be: printed exceptions, deaths, lost frames. */
	readonly trouble: readonly string[];
}

/** Tells how far a run is. */
export type Progress = (done: number) => void;

/** The 23 bad frames, then so many random and mutated ones from ten nodes. */
export function badFrames(count: number, seed: number, progress: Progress = () => {}): Promise<Result> {
	return soak(async (house) => {
		const chaos = new Chaos(seed);
		const nodes = Array.from({ length: 9 }, (_, n) => `0200720000${10 + n}`);
		const listener = "020072000100";
		await house.probe(listener);
		await subscribeToAll(house, [...nodes, listener]);
		const before = await level(house);
		for (const bad of BAD) await house.inject(nodes[0] as string, bad);
		for (let sent = 0; sent < count; sent += BURST) {
			for (let i = 0; i < BURST; i++) void house.inject(chaos.one([...nodes, listener]), chaos.frame());
			await answers(house, sent);
			if (sent % HUNDRED === 0) progress(sent);
		}
		return [before, await level(house)];
	});
}

/** Fills the tables of subscriptions up to their bound: a table does not shrink when it is emptied. */
async function subscribeToAll(house: House, nodes: readonly string[]): Promise<void> {
	for (const node of nodes) {
		for (let n = 1; n <= TOPICS; n++) await house.ask(node, `[${n},"s","${node}/${n}",1]`);
	}
}

/** So many messages, 300 at least, from the broker, whose topics and payloads are any bytes, to a node that has subscribed to all. */
export function badMessages(count: number, seed: number, progress: Progress = () => {}): Promise<Result> {
	return soak(async (house, broker) => {
		const chaos = new Chaos(seed);
		const node = "020072000100";
		await house.probe(node);
		await house.ask(node, '[1,"s","#",1]');
		await house.ask(node, '[2,"s","t/+",1]');
		const flush = async () => {
			for (let i = 0; i < HUNDRED; i++) broker.send(Buffer.from("t"), Buffer.from("flushed"));
			await broker.confirmed();
			await answers(house, 0);
			return level(house, 0);
		};
		const hundred = async (sent: number) => {
			for (let i = 0; i < HUNDRED; i++) broker.send(chaos.topic(), chaos.message());
			await broker.confirmed();
			await answers(house, sent);
			void house.inject(node, `[${100 + sent},"g",0]`);
			progress(sent);
		};
		// The first fill what is kept of each node up to its bound.
		for (let sent = 0; sent < WARM_UP; sent += HUNDRED) await hundred(sent);
		const before = await flush();
		for (let sent = WARM_UP; sent < count; sent += HUNDRED) await hundred(sent);
		return [before, await flush()];
	});
}

/** A node publishes so many messages in a row, qos 1. */
export function publications(count: number, progress: Progress = () => {}): Promise<Result> {
	return soak(async (house, broker) => {
		const program = `
n = 0
def some(count):
    global n
    for _ in range(count):
        n += 1
        while link.publish("soak", "message number " + str(n), False, 1) != PUB_OK: pass
some(200)
print("warm")
link._radio.recv(60000)
while n < ${count + 200}:
    some(${HUNDRED})
    print("published", n - 200)
`;
		const board = await house.node({ program });
		await house.printed(board.name, /^warm$/);
		const before = (await house.gateway.heap()).used;
		const stop = house.world.onEvent((event) => {
			const match = event.kind === "output" && /^published (\d+)$/.exec(event.line);
			if (match) progress(Number(match[1]));
		});
		await house.world.air.inject({ from: "020072000100", to: board.mac, channel: 6, payload: "go" });
		await house.world.waitFor((event) => event.kind === "output" && event.line === "program over", {
			timeout: 3_600_000,
		});
		stop();
		if (broker.received < count) throw new Error(`Only ${broker.received} of ${count} reached the broker.`);
		// what the last publications left is let go only when the gateway has come to rest; a block that leaks at each of 1500 is more
		return [before, await level(house, 0)];
	});
}

/** Runs work against a house of its own with a careless broker, and tells what came of it. */
async function soak(work: (house: House, broker: CarelessBroker) => Promise<[number, number]>): Promise<Result> {
	const broker = await CarelessBroker.start();
	const house = await House.open({ brokerPort: broker.port, airTime: false });
	const trouble: string[] = [];
	let outages = 0;
	house.world.onEvent((event) => {
		// The line after tells why.
		if (event.kind === "output" && outages-- > 0) trouble.push(`${event.board}: ${event.line}`);
		if (event.kind === "output" && event.line === "WiFi or broker is down.") outages = 1;
		if (event.kind === "board" && event.state === "died") trouble.push(`${event.board} died: ${event.note}`);
		if (event.kind !== "output" || !/could not be handled|Traceback|^\w*Error\b/.test(event.line)) return;
		trouble.push(`${event.board}: ${event.line}`);
	});
	try {
		const [before, after] = await work(house, broker);
		const { dropped } = house.gateway.radio.usage;
		if (dropped > 0) trouble.push(`${dropped} frames did not fit into the gateway's receive buffer`);
		if (broker.connections > 1) trouble.push(`the gateway connected ${broker.connections} times`, ...broker.complaints);
		return { before, after, trouble };
	} finally {
		await house.close();
		broker.close();
	}
}

/** Asks the gateway in the name of a node of its own. */
function answers(house: House, number: number): Promise<string> {
	return house.ask("0200720000aa", `[${number + 1},"q"]`);
}

/** Bytes in use once the gateway knows good nodes only, with empty mailboxes, so many of them. */
async function level(house: House, nodes = REMEMBERED): Promise<number> {
	// Who was heard longest ago is forgotten first, of those that have subscribed; the gateway counts in seconds.
	await delay(1100);
	for (let n = 0; n < nodes; n++) await house.ask(`02007300${(0x1000 + n).toString(16)}`, '[1,"s","level",1]');
	return (await house.gateway.heap()).used;
}
