// The page on Home Assistant: its program on a simulated node, its YAML against what then arrives at a broker.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { startBroker } from "../../sim/broker/index.ts";
import type { BoardEvent, SimEvent } from "../../sim/types.ts";
import { World } from "../../sim/world.ts";
import { buildIfStale } from "../../tools/build/build.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { gatewayIdPrinted, NETWORK, startGateway, startNode } from "../../tools/start/world.ts";
import { nextMessage, openClient } from "../helpers/mqtt.ts";
import { blocksOf } from "./pages.ts";
import { programOf } from "./program.ts";

const test = suite("the page on Home Assistant");

/** The keys of Home Assistant's MQTT entities that the page uses and that what arrives can contradict. */
interface Entity {
	readonly unique_id: string;
	readonly state_topic: string;
	readonly value_template?: string;
	readonly unit_of_measurement?: string;
	readonly expire_after?: number;
	readonly payload_on?: string;
	readonly payload_off?: string;
}

interface Configuration {
	readonly mqtt: { readonly sensor?: readonly Entity[]; readonly binary_sensor?: readonly Entity[] };
}

const BLOCKS = blocksOf("docs/home-assistant.md");
// Home Assistant reads YAML 1.1, in which on and off are no texts.
const CONFIGURATIONS = BLOCKS.flatMap(({ language, text }) =>
	language === "yaml" ? [parse(text, { version: "1.1" }) as Configuration] : [],
);
const SENSORS = CONFIGURATIONS.flatMap(({ mqtt }) => mqtt.sensor ?? []);
const BINARY_SENSORS = CONFIGURATIONS.flatMap(({ mqtt }) => mqtt.binary_sensor ?? []);

/** What a template makes of a message; templates are `{{ value }}` or `{{ value_json.KEY }}`, or an error. */
function state({ value_template = "{{ value }}" }: Entity, message: string): unknown {
	const [form, key] = /^\{\{ value(?:_json\.(\w+))? \}\}$/.exec(value_template) ?? [];
	if (form === undefined) throw new Error(`this test does not understand the template ${value_template}`);
	return key === undefined ? message : JSON.parse(message)[key];
}

/** @param period seconds from one wake of the node to the next */
function check(entity: Entity, message: string, period: number): void {
	const { unique_id, unit_of_measurement, expire_after, payload_on, payload_off } = entity;
	const got = state(entity, message);
	if (unit_of_measurement !== undefined) {
		assert.ok(typeof got === "number" && Number.isFinite(got), `${unique_id}: ${got} ${unit_of_measurement}`);
	}
	if (BINARY_SENSORS.includes(entity)) assert.ok(got === payload_on || got === payload_off, `${unique_id}: ${got}`);
	else
		assert.ok(expire_after !== undefined && expire_after > 3 * period, `${unique_id} expires after ${expire_after} s`);
}

test("each sensor of its YAML gets, from its program and the gateway, a state of the kind that it promises", async () => {
	assert.ok(SENSORS.length >= 2 && BINARY_SENSORS.length >= 1);
	await buildIfStale(FIRMWARE, () => {});
	const { texts, main } = await programOf("docs/home-assistant.md");
	const broker = await startBroker({ port: 0 });
	const client = await openClient(broker.url);
	const world = new World({ accessPoint: NETWORK });
	try {
		await world.start();
		await startGateway(world, { host: "127.0.0.1", port: broker.port, user: "", password: "" });
		const id = await gatewayIdPrinted(world);
		const arriving: [Entity, Promise<string>][] = [];
		for (const entity of [...SENSORS, ...BINARY_SENSORS]) {
			// The page's gateway is the simulated one.
			const topic = entity.state_topic.replace(/^nowlink\/[0-9a-f]{12}\//, `nowlink/${id}/`);
			arriving.push([entity, nextMessage(client, topic)]);
			await client.subscribeAsync(topic, { qos: 1 });
		}
		await startNode(world, id, { name: "node", port: "esp32", texts, main });
		const isAsleep = (event: SimEvent) => event.kind === "board" && event.state === "asleep";
		const { note } = (await world.waitFor(isAsleep, { timeout: 20_000 })) as BoardEvent;
		const period = Number(/deep sleep for (\d+) ms/.exec(note)?.[1]) / 1000;
		for (const [entity, message] of arriving) check(entity, await message, period);
	} finally {
		await world.close();
		await client.endAsync(true);
		await broker.stop();
	}
});

test.run();
