// Our MQTT client on a simulated board with Wi-Fi and without a gateway: examples/mqtt_client.ts, as a user would run it.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect as dial } from "node:net";
import { join } from "node:path";
import { createServer } from "node:tls";
import type { MqttClient } from "mqtt";
import { transpile } from "tsmpy";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Broker, startBroker } from "../../sim/broker/index.ts";
import type { OutputEvent } from "../../sim/types.ts";
import { type Board, World } from "../../sim/world.ts";
import { buildIfStale } from "../../tools/build/build.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { Authority } from "../helpers/certificates.ts";
import { happens, openClient } from "../helpers/mqtt.ts";

const test = suite("MQTT on a board");
const NETWORK = { ssid: "home", password: "for tests only", channel: 6 };
let example = "";
let world: World;
let broker: Broker;
let client: MqttClient;

test.before(async () => {
	await buildIfStale(FIRMWARE, () => {});
	const file = join(ROOT, "examples", "mqtt_client.ts");
	const { files, diagnostics } = transpile({ tsconfig: FIRMWARE.tsconfig, files: [file] });
	assert.equal(diagnostics, []);
	example = files.find(({ path }) => path.endsWith("mqtt_client.py"))?.text ?? "";
});
test.before.each(async () => {
	world = new World({ accessPoint: NETWORK });
	await world.start();
	broker = await startBroker({
		port: 0,
		onMessage: (message) => world.emit({ kind: "mqtt", at: world.now(), ...message }),
	});
	client = await openClient(broker.url);
});
test.after.each(async () => {
	await client.endAsync(true);
	await world.close();
	await broker.stop();
});

/** Powers up a board that runs the example, or another program, edited as its user would, with these lines of configuration besides. */
function board(password: string, more: readonly string[] = [], program = example): Promise<Board> {
	const edits = [
		["192.168.0.10", "127.0.0.1"],
		["your_network_name", NETWORK.ssid],
		["your_password", password],
		["client = ", [`config["port"] = ${broker.port}`, ...more, "client = "].join("\n")],
	] as const;
	return world.addBoard({
		name: "greenhouse",
		port: "esp32",
		mac: "02006e780100",
		files: [{ from: join(FIRMWARE.output, "mqtt"), to: "lib/mqtt" }],
		main: edits.reduce((text, [from, to]) => text.replace(from, to), program),
	});
}

async function printed(line: RegExp, after = 0): Promise<string> {
	const event = await world.waitFor((e) => e.kind === "output" && line.test(e.line), { after, timeout: 30_000 });
	return (event as OutputEvent).line;
}

const published = (topic: string, message: RegExp, after = 0): Promise<unknown> =>
	world.waitFor((e) => e.kind === "mqtt" && e.topic === topic && message.test(Buffer.from(e.payload).toString()), {
		after,
		timeout: 30_000,
	});

test("it joins the Wi-Fi network, publishes, and gets what is published to it, also after the broker's restart", async () => {
	await board(NETWORK.password);
	await published("greenhouse/state", /^online$/);
	await published("greenhouse/count", /^0$/);
	for (const message of ["on", "off"]) {
		await client.publishAsync("greenhouse/lamp", message, { retain: true });
		assert.is(await printed(new RegExp(`: ${message}$`)), `greenhouse/lamp: ${message}`);
	}
	const before = world.mark();
	await broker.stop();
	assert.match(await printed(/connect/, before), /^(lost the connection|cannot connect) to 127\.0\.0\.1:\d+: /);
	await broker.start();
	await published("greenhouse/state", /^online$/, before);
	if (!client.connected) await happens(client, "connect");
	await client.publishAsync("greenhouse/lamp", "on again", { retain: true });
	await printed(/^greenhouse\/lamp: on again$/, before);
});

test("when it loses its power the broker publishes its will, when keepalive is over", async () => {
	const greenhouse = await board(NETWORK.password, ['config["keepalive"] = 2']);
	await published("greenhouse/count", /^0$/);
	await greenhouse.powerDown();
	await published("greenhouse/state", /^offline$/);
});

test("when Wi-Fi goes away it says so, and is back when Wi-Fi is", async () => {
	await board(NETWORK.password);
	await published("greenhouse/count", /^0$/);
	const before = world.mark();
	world.accessPoint.off();
	await printed(/^Wi-Fi is down$/, before);
	world.accessPoint.on();
	await published("greenhouse/state", /^online$/, before);
});

test("the Python of docs/mqtt.md does what it says", async () => {
	const page = readFileSync(join(ROOT, "docs", "mqtt.md"), "utf8");
	await board(NETWORK.password, [], /```python\n(.*?)```/s.exec(page)?.[1]);
	await published("greenhouse/state", /^online$/);
	await client.publishAsync("greenhouse/lamp", "on");
	await printed(/^greenhouse\/lamp on False$/);
});

test("it talks TLS to a broker whose certificate is from the CA that it was given", async () => {
	const authority = new Authority("nowlink test authority");
	const { certificatePem: cert, keyPem: key } = authority.identity("broker.test");
	const way = createServer({ cert, key }, (near) => {
		const far = dial(broker.port, "127.0.0.1");
		near.pipe(far).pipe(near);
		for (const [socket, other] of [
			[near, far],
			[far, near],
		] as const)
			socket.on("error", () => {}).on("close", () => other.destroy());
	}).listen(0, "127.0.0.1");
	await once(way, "listening");
	const authorityBytes = [...authority.certificate].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
	await board(NETWORK.password, [
		`config["port"] = ${(way.address() as { port: number }).port}`,
		'config["ssl"] = True',
		`config["ssl_params"] = {"cadata": b"${authorityBytes}", "server_hostname": "broker.test"}`,
	]);
	await published("greenhouse/count", /^0$/);
	await client.publishAsync("greenhouse/lamp", "on", { retain: true });
	await printed(/^greenhouse\/lamp: on$/);
	way.close();
});

test("a wrong Wi-Fi password is named", async () => {
	await board("not this one");
	assert.is(await printed(/Wi-Fi/), "cannot join the Wi-Fi network home: its password is another");
});

test.run();
