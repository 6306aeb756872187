// The programs of the pages on Link, ALink and the MQTT client, on simulated boards.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Broker, startBroker } from "../../sim/broker/index.ts";
import type { SimEvent } from "../../sim/types.ts";
import { World } from "../../sim/world.ts";
import { buildIfStale } from "../../tools/build/build.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { foldersForFlash } from "../../tools/deploy/packages.ts";
import { gatewayIdPrinted, NETWORK, startGateway, startNode } from "../../tools/start/world.ts";
import { openClient } from "../helpers/mqtt.ts";
import { blocksOf } from "./pages.ts";
import { programOf } from "./program.ts";

const test = suite<{ world: World; broker: Broker }>("the programs of the pages");
const PATIENCE = { timeout: 30_000 } as const;

test.before(async (context) => {
	await buildIfStale(FIRMWARE, () => {});
	const world = new World({ accessPoint: NETWORK });
	context.world = world;
	context.broker = await startBroker({
		port: 0,
		onMessage: (message) => world.emit({ ...message, kind: "mqtt", at: world.now() }),
	});
	await world.start();
});
test.after(async ({ world, broker }) => {
	await world.close();
	await broker.stop();
});

const isMessage = (topic: string, text: string) => (event: SimEvent) =>
	event.kind === "mqtt" && event.topic === topic && Buffer.from(event.payload).toString() === text;

test("of Link and of ALink publish, and that of ALink prints what comes", async ({ world, broker }) => {
	await startGateway(world, { host: "127.0.0.1", port: broker.port, user: "", password: "" });
	const id = await gatewayIdPrinted(world);
	// The program of Link publishes once, and sleeps for a minute.
	await world.waitFor((event) => event.kind === "output" && /connected to broker/.test(event.line), PATIENCE);
	for (const name of ["link", "alink"]) {
		const since = world.mark();
		const { texts, main } = await programOf(`docs/${name}.md`);
		await startNode(world, id, { name, port: "esp32", texts, main });
		const isPublication = (event: SimEvent) =>
			event.kind === "frame" && event.sender === name && Buffer.from(event.payload).includes('"p","shed","hello"');
		await world.waitFor(isPublication, { ...PATIENCE, after: since });
		await world.waitFor(isMessage("shed", "hello"), { ...PATIENCE, after: since });
	}
	const client = await openClient(broker.url);
	await client.publishAsync("foo_topic", "good evening", { qos: 1, retain: true });
	await client.endAsync();
	// Retained, for it may come before the node has subscribed.
	const isPrinted = (event: SimEvent) => event.kind === "output" && event.line.startsWith("foo_topic good evening ");
	await world.waitFor(isPrinted, PATIENCE);
});

test("of the MQTT client says that it is there, and prints what comes", async ({ world, broker }) => {
	const [program, ...others] = blocksOf("docs/mqtt.md").filter(({ text }) => text.includes("asyncio.run"));
	assert.is(others.length, 0);
	const main = (program?.text ?? "")
		.replace('"192.168.0.10"', `"127.0.0.1"\nconfig["port"] = ${broker.port}`)
		.replace("your_network_name", NETWORK.ssid)
		.replace("your_password", NETWORK.password);
	const files = foldersForFlash("mqtt", "nowlink");
	await world.addBoard({ name: "greenhouse", port: "esp32", mac: "02006e6f77f1", files, main });
	await world.waitFor(isMessage("greenhouse/state", "online"), PATIENCE);
	const client = await openClient(broker.url);
	await client.publishAsync("greenhouse/lamp", "on", { qos: 1 });
	await client.endAsync();
	const isPrinted = (event: SimEvent) => event.kind === "output" && event.line === "greenhouse/lamp on False";
	await world.waitFor(isPrinted, PATIENCE);
});

test.run();
