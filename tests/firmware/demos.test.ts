// The demos and the example, on both ports and against a real broker: what they print, what they publish, how they sleep.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../../tools/common/paths.ts";
import { hasMosquitto, Mosquitto } from "../helpers/mosquitto.ts";
import { openClient } from "../helpers/mqtt.ts";
import { CHANNEL, House } from "./house.ts";

const test = suite("demos");
const PORTS = ["esp32", "esp8266"] as const;
const ASKS = "channel = None\ncredentials = None";

let mosquitto: Mosquitto | undefined;
let house: House;
let client: MqttClient;
/** What has come on any topic, "topic text". */
let seen: string[] = [];

test.before(async () => {
	mosquitto = hasMosquitto() ? await Mosquitto.start() : undefined;
	const port = mosquitto === undefined ? {} : { brokerPort: Number(new URL(mosquitto.url).port) };
	house = await House.open(port);
	client = await openClient(mosquitto?.url ?? house.broker?.url ?? "");
	client.on("message", (topic, payload) => seen.push(`${topic} ${payload}`));
	await client.subscribeAsync(["shed", "light"], { qos: 1 });
});
test.before.each(() => {
	seen = [];
});
test.after(async () => {
	await client?.endAsync(true);
	await house?.close();
	await mosquitto?.stop();
});

/** Resolves when so many messages that fit have come, with them. */
async function come(form: RegExp, count = 1): Promise<string[]> {
	while (true) {
		const found = seen.filter((text) => form.test(text));
		if (found.length >= count) return found;
		await new Promise((resolve) => client.once("message", resolve));
	}
}

/** A file of dist-mpy with a shorter sleep, as somebody may edit it on the board. */
function impatient(path: string): Record<string, string> {
	const python = readFileSync(join(ROOT, "dist-mpy", path), "utf8");
	const edited = python.replace(/deepsleep\(\d+\)/, "deepsleep(300)");
	assert.is.not(edited, python);
	return { [`lib/${path}`]: edited };
}

/** How often a board has started out of deep sleep. */
function wakes(name: string): number {
	return house.world.events.filter(
		(event) => event.kind === "board" && event.board === name && event.state === "started",
	).length;
}

for (const port of PORTS) {
	test(`synctx counts to shed and prints what comes: ${port}`, async () => {
		const name = `synctx-${port}`;
		const board = await house.node({ name, port, main: "import nodes.synctx" });
		const [first, second] = await come(/^shed Count/, 2);
		assert.match(first ?? "", /^shed Count 0 ESPNow fails 0 Broker fails 0 mem_free \d+$/);
		assert.match(second ?? "", /^shed Count 1 ESPNow fails 0 Broker fails 0 mem_free \d+$/);
		await client.publishAsync("foo_topic", "hello", { qos: 1 });
		await client.publishAsync("allnodes", "hello there", { qos: 1 });
		await house.printed(name, /allnodes/);
		assert.equal(house.lines(name), [
			"Link init.",
			`reconnect chan ${CHANNEL} creds None`,
			`connected on channel ${CHANNEL}`,
			`Actual channel ${CHANNEL}`,
			'Got subscription   topic: "foo_topic" message: "hello" retained False',
			'Got subscription   topic: "allnodes" message: "hello there" retained False',
		]);
		await board.powerDown();
	});

	test(`asynctx counts to shed, prints what comes, tells when the broker is away: ${port}`, async () => {
		const name = `asynctx-${port}`;
		const board = await house.node({ name, port, main: "import anodes.asynctx" });
		const [first, second] = await come(/^shed Count/, 2);
		assert.match(first ?? "", /^shed Count 0 Response fails 0 mem_free \d+$/);
		assert.match(second ?? "", /^shed Count 1 Response fails 0 mem_free \d+$/);
		await client.publishAsync("foo_topic", "hello", { qos: 1 });
		await client.publishAsync("allnodes", "hello there", { qos: 1 });
		await house.printed(name, /allnodes/);
		const broker = mosquitto ?? house.broker;
		await broker?.stop();
		await house.printed(name, /Broker is down/);
		await broker?.start();
		await house.printed(name, /Broker is up/);
		assert.equal(house.lines(name).slice(0, 8), [
			"Link init.",
			`reconnect chan ${CHANNEL} creds None`,
			`connected on channel ${CHANNEL}`,
			"Waiting for down",
			'Got subscription   topic: "foo_topic" message: "hello" retained False',
			'Got subscription   topic: "allnodes" message: "hello there" retained False',
			"Broker is down.",
			"Broker is up.",
		]);
		await client.subscribeAsync(["shed", "light"], { qos: 1 }); // this broker may have kept nothing
		seen = [];
		await come(/^shed Count/);
		await board.powerDown();
	});

	test(`pubonly publishes a number and sleeps, again and again: ${port}`, async () => {
		const name = `pubonly-${port}`;
		const board = await house.node({ name, port, main: "import nodes.pubonly", texts: impatient("nodes/pubonly.py") });
		const numbers = await come(/^shed \d+$/, 3);
		for (const text of numbers) assert.ok(Number(text.slice(5)) < 65536);
		assert.ok(wakes(name) >= 3);
		await board.powerDown();
	});

	test(`pubonly_gen searches once, then only after six failures: ${port}`, async () => {
		const name = `gen-${port}`;
		const tuned = (mark: number) =>
			house.world.events
				.slice(mark)
				.flatMap((event) => (event.kind === "radio" && event.board === name && event.channel ? [event.channel] : []));
		const texts = impatient("nodes/pubonly_gen.py");
		const board = await house.node({ name, port, main: "import nodes.pubonly_gen", setup: ASKS, texts });
		const first = await come(/^shed Count 0 number \d+$/);
		assert.is(first.length, 1);
		const mark = house.world.mark();
		await come(/^shed Count 3 number \d+$/);
		assert.ok(
			tuned(mark).every((channel) => channel === CHANNEL),
			tuned(mark).join(),
		);
		const moved = house.world.mark();
		house.world.accessPoint.move(11);
		await come(/^shed Count (\d\d|[7-9]) /);
		assert.ok(tuned(moved).includes(11));
		const lost = seen.filter((text) => /^shed Count/.test(text)).map((text) => Number(text.split(" ")[2]));
		assert.equal(
			lost,
			[...lost].sort((a, b) => a - b),
		);
		await board.powerDown();
		const back = house.world.mark();
		house.world.accessPoint.move(CHANNEL);
		await house.world.waitFor(
			(event) => event.kind === "radio" && event.board === "gateway" && event.channel === CHANNEL,
			{ after: back, timeout: 30_000 },
		);
	});

	test(`slow_echo publishes on each waking what has come meanwhile: ${port}`, async () => {
		const name = `echo-${port}`;
		const board = await house.node({
			name,
			port,
			main: "import nodes.slow_echo",
			texts: impatient("nodes/slow_echo.py"),
		});
		await house.world.waitFor((event) => event.kind === "board" && event.board === name && event.state === "asleep", {
			timeout: 30_000,
		});
		for (const n of [1, 2, 3]) await client.publishAsync(n === 2 ? "allnodes" : "foo_topic", `echo ${n}`, { qos: 1 });
		await come(/^shed echo/, 3);
		assert.equal(seen, ["shed echo 1", "shed echo 2", "shed echo 3"]);
		await board.powerDown();
	});

	test(`the example light publishes what its sensor reads, and sleeps: ${port}`, async () => {
		const name = `light-${port}`;
		const texts = impatient("light.py");
		const board = await house.node({ name, port, main: "import light", texts });
		const pin = port === "esp32" ? 4 : 0;
		for (const reading of [12345, 60000]) {
			board.setAdc(pin, reading);
			await come(new RegExp(`^light ${reading}$`));
		}
		assert.ok(wakes(name) >= 2);
		await board.powerDown();
	});

	test(`pubonly sleeps also where there is no gateway: ${port}`, async () => {
		const name = `lonely-${port}`;
		const texts = impatient("nodes/pubonly.py");
		const setup = `gateway = "02abcdef0000"\n${ASKS}`;
		const board = await house.node({ name, port, main: "import nodes.pubonly", setup, texts });
		await house.printed(name, /^No gateway: Connect fail$/);
		await house.printed(name, /^Link init/, house.world.mark());
		await board.powerDown();
	});
}

test.run();
