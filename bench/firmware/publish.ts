// How many messages a second reach the broker, and how soon a publication is answered.
import { frameMillis } from "../../sim/air/airtime.ts";
import type { FrameEvent } from "../../sim/types.ts";
import { House } from "../../tests/firmware/house.ts";
import { median, quantile, type Row } from "./row.ts";

/** Longer than a slow machine needs, milliseconds. */
const PATIENCE = 600_000;
/** Forty characters, a reading with its unit and a time, say. */
const MESSAGE = "temperature 21.52 degrees, 1763887200 ms";
const MANY = 10;
/** The original's, messages a second: its client looks for the broker's confirmation every 100 ms. */
const ORIGINAL = 10.3;

/** Waits for a frame after "ready"; publishes so many messages; prints how long each took, in microseconds, on request. */
const PROGRAM = (messages: number, qos: number, times: boolean) => `
import time
def publish():
    begin = time.ticks_us()
    result = link.publish("bench", "${MESSAGE}", False, ${qos})
    if result: print("bad result", result)
    return time.ticks_diff(time.ticks_us(), begin)
for _ in range(20): publish()
print("ready")
link._radio.recv(60000)
times = []
for _ in range(${messages}):
    took = publish()
    if ${times ? "True" : "False"}: times.append(took)
for i in range(0, len(times), 50): print("times", times[i:i + 50])
print("done")
`;

/** A second of microseconds is a thousand milliseconds. */
const TO_MILLISECONDS = 1 / 1000;

export async function latency(messages: number): Promise<Row[]> {
	const rows: Row[] = [];
	for (const qos of [0, 1]) {
		const house = await House.open({ airTime: false });
		try {
			await publishAll(house, 1, messages, qos, true);
			const times = house
				.lines("node01")
				.flatMap((line) => (line.startsWith("times ") ? (JSON.parse(line.slice(6)) as number[]) : []))
				.map((time) => time * TO_MILLISECONDS);
			const name = `publish to answer, qos ${qos}${qos === 1 ? ", the broker has it" : ""}`;
			// The original answers when the message is in its memory, as ours does with qos 0 to speak of.
			const [original, p99] = qos === 0 ? [0.75, 4.9] : [undefined, undefined];
			rows.push({ name: `${name}: median, ms`, value: median(times), digits: 2, ...(original && { original }) });
			rows.push({ name: `${name}: 99 %, ms`, value: quantile(times, 0.99), digits: 2, ...(p99 && { original: p99 }) });
		} finally {
			await house.close();
		}
	}
	return rows;
}

export async function throughput(messages: number): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [nodes, factor] of [
		[1, 20],
		[MANY, 50],
	] as const) {
		const { rate } = await rateOf(nodes, Math.ceil(messages / Math.sqrt(nodes)), false);
		const name = `qos 1 messages a second without air time, ${nodes === 1 ? "one node" : `${nodes} nodes`}`;
		rows.push({ name, value: rate, digits: 1, original: ORIGINAL, least: factor * ORIGINAL });
	}
	const { rate, bound } = await rateOf(MANY, Math.ceil(messages / MANY), true);
	rows.push({ name: `the same with air time, ${MANY} nodes`, value: rate, digits: 1 });
	rows.push({ name: "what the air carries of these, messages a second", value: bound, digits: 1 });
	rows.push({ name: "share of it", value: rate / bound, digits: 2, least: 0.8 });
	return rows;
}

/** Messages a second that reach the broker, and how many the air would carry if it carried nothing else. */
async function rateOf(nodes: number, messages: number, airTime: boolean): Promise<{ rate: number; bound: number }> {
	const house = await House.open({ airTime });
	try {
		const arrivals = await publishAll(house, nodes, messages, 1, false);
		const seconds = ((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)) / 1000;
		return { rate: (arrivals.length - 1) / seconds, bound: 1000 / exchangeMillis(house) };
	} finally {
		await house.close();
	}
}

/** Air time of a publication's frame and of its answer, each with its acknowledgement and once. */
function exchangeMillis(house: House): number {
	const isFrame = (event: { kind: string }): event is FrameEvent => event.kind === "frame";
	const frames = house.world.events.filter(isFrame);
	const lengths = (fits: RegExp) =>
		frames.filter(({ payload }) => fits.test(Buffer.from(payload).toString())).map(({ payload }) => payload.length);
	const [request, answer] = [median(lengths(/^\[\d+,"p"/)), median(lengths(/^\[\d+,0,/))];
	return frameMillis(request, true) + frameMillis(answer, true);
}

/** Has so many nodes publish so many messages each, at once. Returns when each arrived at the broker, milliseconds. */
async function publishAll(
	house: House,
	nodes: number,
	messages: number,
	qos: number,
	times: boolean,
): Promise<number[]> {
	const { world } = house;
	const boards = [];
	for (let n = 0; n < nodes; n++) boards.push(await house.node({ program: PROGRAM(messages, qos, times) }));
	for (const { name } of boards) await house.printed(name, /^ready$/);
	const arrivals: number[] = [];
	world.onEvent((event) => event.kind === "mqtt" && event.topic === "bench" && arrivals.push(performance.now()));
	const done = boards.map((board) =>
		world.waitFor((event) => event.kind === "output" && event.board === board.name && event.line === "done", {
			timeout: PATIENCE,
		}),
	);
	for (const { mac } of boards) void world.air.inject({ from: "020072000100", to: mac, channel: 6, payload: "go" });
	await Promise.all(done);
	const bad = boards.flatMap(({ name }) => house.lines(name).filter((line) => line.startsWith("bad result")));
	if (bad.length > 0) throw new Error(`${bad.length} publications failed: ${bad[0]}`);
	return arrivals;
}
