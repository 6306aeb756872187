// Our MQTT client's session against real brokers, the embedded one and Mosquitto: outages, refusals, a will.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { Aedes } from "aedes";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startBroker } from "../../sim/broker/index.ts";
import { hasMosquitto, Mosquitto } from "../helpers/mosquitto.ts";
import { nextMessage, openClient } from "../helpers/mqtt.ts";
import { Way } from "../helpers/way.ts";
import { connected, has, hex, publish, session, subscribe } from "./mqtt-script.ts";
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

	test.run();
}

const test = suite("MQTT session refused");

test("a wrong password is named as the trouble, and tried again until it is right", async () => {
	const aedes = await Aedes.createBroker();
	let right = "another";
	aedes.authenticate = (_, user, password, done) => {
		if (user === "gate" && String(password) === right) done(null, true);
		else done(Object.assign(new Error("bad"), { returnCode: 4 as const }), null);
	};
	const server = createServer(aedes.handle);
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const script = await session((server.address() as { port: number }).port, { user: "gate", password: "secret" });
	const down = await script.next<{ trouble: string }>(has("event", "down"));
	assert.is(down.trouble, "the broker refused the connection: user name or password is wrong");
	right = "secret";
	await script.next(has("event", "up"));
	await script.end();
	await new Promise<void>((resolve) => aedes.close(() => resolve()));
	server.close();
});

test.run();

if (!hasMosquitto()) {
	const { error } = spawnSync("mosquitto", ["-h"]);
	console.log(
		`Skipped what needs Mosquitto, which is not installed here (${error?.message}): apt-get install mosquitto`,
	);
}
