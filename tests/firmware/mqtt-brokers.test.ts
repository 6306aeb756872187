// Our MQTT client's session against real brokers, the embedded one and Mosquitto: outages, refusals, a will.
import { spawnSync } from "node:child_process";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startBroker } from "../../sim/broker/index.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { hasMosquitto, Mosquitto } from "../helpers/mosquitto.ts";
import { happens, nextMessage, openClient } from "../helpers/mqtt.ts";
import { Way } from "../helpers/way.ts";
import { connected, has, hex, publish, received, session, subscribe } from "./mqtt-script.ts";
import type { Script } from "./vm.ts";

interface RealBroker {
	readonly port: number;
	start(): Promise<void>;
	stop(): Promise<void>;
}

const brokers: readonly (readonly [string, boolean, () => Promise<RealBroker>])[] = [
	["the embedded broker", true, () => startBroker({ port: 0 })],
	["Mosquitto", hasMosquitto(), () => Mosquitto.start()],
];

for (const [name, present, start] of brokers) {
	const test = suite(`MQTT session on ${name}`);
	let broker: RealBroker;
	let client: MqttClient;
	let script: Script | undefined;
	test.before(async () => {
		if (!present) return;
		broker = await start();
		client = await openClient(`mqtt://127.0.0.1:${broker.port}`);
	});
	test.after.each(async () => {
		await script?.end();
		script = undefined;
	});
	test.after(async () => {
		await client?.endAsync(true);
		await broker?.stop();
	});
	const check: typeof test = present ? test : (test.skip as typeof test);

	check("text of any language and bytes of any value pass both ways, with qos 0 and 1", async () => {
		script = await connected(broker.port);
		await subscribe(script, "to/ü/#");
		await client.subscribeAsync("from/#", { qos: 1 });
		for (const qos of [0, 1] as const) {
			const arrives = nextMessage(client, "from/ü");
			publish(script, qos, "from/ü", `grüße 😀 ${qos}`, qos);
			assert.is(await arrives, `grüße 😀 ${qos}`);
			assert.equal(await script.next(has("published")), { published: qos, sent: true });
			await client.publishAsync("to/ü/x", Buffer.from([0, 255, 128, qos]), { qos });
			assert.equal(await script.next(has("got")), { got: hex("to/ü/x"), message: `00ff800${qos}`, retained: false });
		}
	});

	check("500 publications with qos 1 arrive in order, each once", async () => {
		script = await connected(broker.port);
		await client.subscribeAsync("many", { qos: 1 });
		const seen: string[] = [];
		const all = new Promise<void>((resolve) => {
			client.on("message", (topic, payload) => {
				if (topic === "many" && seen.push(String(payload)) === 500) resolve();
			});
		});
		for (let n = 0; n < 500; n++) publish(script, n, "many", String(n));
		await all;
		for (let n = 0; n < 500; n++) await script.next(has("published", n));
		assert.equal(
			seen,
			Array.from({ length: 500 }, (_, n) => String(n)),
		);
		client.removeAllListeners("message");
	});

	check("a broker that is restarted gets what was published meanwhile, and the subscriptions anew", async () => {
		script = await connected(broker.port);
		await broker.stop();
		await script.next(has("event", "down"));
		for (let n = 0; n < 20; n++) publish(script, n, "later", `message ${n}`, n % 2);
		await broker.start();
		await script.next(has("event", "up"));
		for (let n = 0; n < 20; n++) await script.next(has("published"));
		await subscribe(script, "again");
		publish(script, 99, "again", "hello");
		assert.equal(await script.next(has("got")), { got: hex("again"), message: hex("hello"), retained: false });
	});

	check("a half-open connection is noticed within keepalive, and nothing is lost over it", async () => {
		const way = await Way.to(broker.port);
		script = await connected(way.port, { keepalive: 4, response_time: 1 });
		await client.subscribeAsync("over", { qos: 1 });
		const arrives = nextMessage(client, "over");
		way.cut();
		publish(script, 1, "over", "the gap");
		await script.next(has("event", "down"));
		await script.next(has("event", "up"));
		assert.is(await arrives, "the gap");
		assert.equal(await script.next(has("published")), { published: 1, sent: true });
		way.close();
	});

	check("the will of a client that vanishes is published, and not that of one that takes leave", async () => {
		await client.subscribeAsync("wills/#", { qos: 1 });
		const seen: string[] = [];
		client.on("message", (topic) => seen.push(topic));
		for (const [id, leave] of [
			["polite", true],
			["lost", false],
		] as const) {
			script = await connected(broker.port, { client_id: id, will: [`wills/${id}`, "gone", false, 1] });
			if (leave) {
				script.send({ disconnect: true });
				await script.next(has("disconnected"));
			}
			const gone = leave ? undefined : nextMessage(client, `wills/${id}`);
			await script.end();
			await gone;
		}
		assert.equal(
			seen.filter((topic) => topic.startsWith("wills/")),
			["wills/lost"],
		);
		client.removeAllListeners("message");
	});

	check("the will of a client whose connection went silent is published when its keepalive is over", async () => {
		await client.subscribeAsync("last/words", { qos: 1 });
		const gone = nextMessage(client, "last/words");
		const way = await Way.to(broker.port);
		script = await connected(way.port, { client_id: "mute", keepalive: 2, will: ["last/words", "gone ✝", false, 1] });
		way.cut();
		await script.end(); // as a board without power: no FIN comes through
		assert.is(await gone, "gone ✝");
		way.close();
	});

	check("a message of 100 KB goes by: it is reported, the connection and the other messages survive", async () => {
		script = await connected(broker.port);
		await subscribe(script, "big/#");
		for (const qos of [0, 1] as const) {
			await client.publishAsync("big/1", "before", { qos });
			await client.publishAsync("big/2", Buffer.alloc(100_000, 7), { qos });
			await client.publishAsync("big/3", "after", { qos });
			assert.is(String((await received(script)).message), "before");
			const { problem } = await script.next<{ problem: string }>(has("problem"));
			assert.match(problem, /^Skipped a message of 1000\d\d bytes: 4096 are the most\.$/);
			assert.is(String((await received(script)).message), "after");
		}
		publish(script, 1, "big/4", "still here");
		assert.is(String((await received(script)).message), "still here");
	});

	check("what was published to a lasting session while the client was away arrives when it is back", async () => {
		const lasting = { client_id: "lasting", clean: false, by_queue: true, queue_len: 50 };
		script = await connected(broker.port, lasting);
		await subscribe(script, "kept/#");
		await script.end();
		for (let n = 0; n < 30; n++) await client.publishAsync("kept/x", `${n}`, { qos: 1 });
		script = await session(broker.port, { ...lasting, clean_init: false });
		assert.is((await script.next<{ present: boolean }>(has("event", "up"))).present, true);
		script.send({ take: true });
		for (let n = 0; n < 30; n++) assert.is(String((await received(script)).message), `${n}`);
		await script.end();
		script = await session(broker.port, { ...lasting, clean_init: true });
		assert.is((await script.next<{ present: boolean }>(has("event", "up"))).present, false);
	});

	test.run();
}

const persistent = suite("MQTT session on a Mosquitto that keeps its sessions");
(hasMosquitto() ? persistent : persistent.skip)(
	"subscriptions and messages of a lasting session outlive the broker's restart",
	async () => {
		const folder = temporaryFolder();
		const broker = await Mosquitto.start(`allow_anonymous true\npersistence true\npersistence_location ${folder}/`);
		const script = await connected(broker.port, { client_id: "lasting", clean: false, by_queue: true });
		const client = await openClient(`mqtt://127.0.0.1:${broker.port}`);
		await subscribe(script, "kept/#");
		script.send({ close: true });
		await client.publishAsync("kept/x", "before the restart", { qos: 1 });
		await broker.shutDown();
		await broker.start();
		script.send({ start: true });
		assert.is((await script.next<{ present: boolean }>(has("event", "up"))).present, true);
		script.send({ take: true });
		assert.is(String((await received(script)).message), "before the restart");
		if (!client.connected) await happens(client, "connect");
		await client.publishAsync("kept/x", "after it", { qos: 1 });
		assert.is(String((await received(script)).message), "after it");
		await client.endAsync(true);
		await script.end();
		await broker.stop();
	},
);
persistent.run();

if (!hasMosquitto()) {
	const { error } = spawnSync("mosquitto", ["-h"]);
	console.log(
		`Skipped what needs Mosquitto, which is not installed here (${error?.message}): apt-get install mosquitto`,
	);
}
