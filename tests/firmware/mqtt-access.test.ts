// Our MQTT client at brokers that refuse: a wrong password, topics that an access list forbids.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Aedes } from "aedes";
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../helpers/folder.ts";
import { hasMosquitto, Mosquitto } from "../helpers/mosquitto.ts";
import { nextMessage, openClient } from "../helpers/mqtt.ts";
import { connected, has, publish, received, session, subscribe } from "./mqtt-script.ts";
import type { Script } from "./vm.ts";

interface Guarded {
	readonly port: number;
	/** From now on "gate" has the password "right". */
	admit(): Promise<void>;
	stop(): Promise<void>;
}

/** An embedded broker that knows "gate" and lets it publish to, and subscribe to, all but `secret/...`. */
async function embedded(): Promise<Guarded> {
	const aedes = await Aedes.createBroker();
	let password = "another";
	aedes.authenticate = (_, user, given, done) => {
		if (user === "gate" && String(given) === password) done(null, true);
		else done(Object.assign(new Error("no"), { returnCode: 4 as const }), null);
	};
	aedes.authorizePublish = (_, { topic }, done) => done(topic.startsWith("secret/") ? new Error("no") : null);
	aedes.authorizeSubscribe = (_, subscription, done) =>
		done(null, subscription.topic.startsWith("secret/") ? null : subscription);
	const server = createServer(aedes.handle).listen(0, "127.0.0.1");
	await once(server, "listening");
	return {
		port: (server.address() as { port: number }).port,
		admit: () => {
			password = "right";
			return Promise.resolve();
		},
		stop: async () => {
			server.close();
			await new Promise<void>((done) => aedes.close(() => done()));
		},
	};
}

/** The same with Mosquitto. */
async function mosquitto(): Promise<Guarded> {
	const folder = temporaryFolder();
	const [passwords, access] = [join(folder, "passwords"), join(folder, "access")];
	writeFileSync(access, "user gate\ntopic readwrite open/#\n");
	const write = (password: string) => {
		writeFileSync(passwords, `gate:${password}\n`);
		const { status, stderr } = spawnSync("mosquitto_passwd", ["-U", passwords], { encoding: "utf8" });
		assert.is(status, 0, stderr);
	};
	write("another");
	const lines = ["allow_anonymous false", `password_file ${passwords}`, `acl_file ${access}`];
	const broker = await Mosquitto.start(lines.join("\n"));
	return {
		port: broker.port,
		admit: async () => {
			write("right");
			await broker.stop();
			await broker.start();
		},
		stop: () => broker.stop(),
	};
}

const credentials = { user: "gate", password: "right" };

for (const [name, present, start] of [
	["the embedded broker", true, embedded],
	["Mosquitto", hasMosquitto(), mosquitto],
] as const) {
	const test = suite(`MQTT refused by ${name}`);
	let broker: Guarded;
	let script: Script | undefined;
	test.before(async () => {
		if (present) broker = await start();
	});
	test.after.each(async () => {
		await script?.end();
		script = undefined;
	});
	test.after(() => broker?.stop());
	const check: typeof test = present ? test : (test.skip as typeof test);

	check("a wrong password is named as the trouble, and tried again until it is right", async () => {
		script = await session(broker.port, credentials);
		const { trouble } = await script.next<{ trouble: string }>(has("event", "down"));
		// Mosquitto says 5, others 4
		assert.match(
			trouble,
			/^the broker refused the connection: (user name or password is wrong|this client is not auth)/,
		);
		await broker.admit();
		await script.next(has("event", "up"));
	});

	check("what the broker says to a subscription is told, 128 if it refuses; others hold", async () => {
		script = await connected(broker.port, credentials);
		await subscribe(script, "open/in");
		// Mosquitto's access list grants subscriptions, and then delivers nothing
		await subscribe(script, "secret/in", name === "Mosquitto" ? 1 : 128);
		publish(script, 1, "open/in", "hello");
		assert.is(String((await received(script)).message), "hello");
	});

	check("a publication that the broker forbids holds up no other", async () => {
		const client: MqttClient = await openClient(`mqtt://127.0.0.1:${broker.port}`, {
			username: "gate",
			password: "right",
		});
		await client.subscribeAsync("open/#", { qos: 1 });
		script = await connected(broker.port, { ...credentials, max_repubs: 1 });
		const arrives = nextMessage(client, "open/out", (text) => text === "3");
		publish(script, 1, "open/out", "1");
		publish(script, 2, "secret/out", "2");
		publish(script, 3, "open/out", "3");
		await arrives;
		// Mosquitto confirms and drops it, the embedded broker ends the connection each time
		const forbidden = await script.next<{ sent: boolean }>(has("published", 2));
		assert.is(forbidden.sent, name === "Mosquitto");
		await client.endAsync(true);
	});

	test.run();
}
