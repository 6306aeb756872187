// What must hold on every broker, told from outside: by an ordinary MQTT client and by what the node prints.
import type { MqttClient } from "mqtt";
import * as assert from "uvu/assert";
import { nextMessage } from "../helpers/mqtt.ts";
import type { Run } from "./run.ts";

/** A broker that can be restarted, a run on it and a client of it. */
export interface Stage {
	readonly run: Run;
	readonly client: MqttClient;
	/** Ends the broker, which forgets everything, and starts it again. */
	readonly restartBroker: () => Promise<void>;
}

const COUNT = /^Count (\d+) ESPNow fails \d+ Broker fails \d+ mem_free \d+$/;
/** How long a board that died, or a client that lost its broker, may take to be back. */
const RECOVERY_MS = 60_000;

/** The number that the node counts up, of its next publication. */
async function nextCount(client: MqttClient): Promise<number> {
	const text = await nextMessage(client, "shed", () => true, RECOVERY_MS);
	assert.match(text, COUNT);
	return Number(COUNT.exec(text)?.[1]);
}

/** `Count 0`, `Count 1`, ... arrive, three seconds from one to the next. */
async function nodeCounts({ client }: Stage): Promise<void> {
	assert.is(await nextCount(client), 0);
	const times: number[] = [performance.now()];
	for (const expected of [1, 2]) {
		assert.is(await nextCount(client), expected);
		times.push(performance.now());
	}
	const [first = 0, second = 0, third = 0] = times;
	for (const pause of [second - first, third - second]) {
		assert.ok(pause > 2500 && pause < 4500, `3 s between two publications, was ${pause} ms`);
	}
}

/** What the client publishes to a topic is printed by the node. */
async function nodeReceives({ run, client }: Stage, topic: string): Promise<void> {
	const message = `hello ${topic}, grüß dich 🌡`;
	const printed = run.nodePrints(`topic: "${topic}" message: "${message}" retained False`);
	await client.publishAsync(topic, message, { qos: 1 });
	await printed;
}

/** After the gateway's process was killed, messages flow again, both ways. */
async function gatewayComesBack(stage: Stage): Promise<void> {
	await boardComesBack(stage, "gateway");
}

/** After the node's process was killed, it counts anew from 0, and messages reach it. */
async function nodeComesBack(stage: Stage): Promise<void> {
	const zero = nextMessage(stage.client, "shed", (text) => text.startsWith("Count 0 "), RECOVERY_MS);
	await boardComesBack(stage, "node");
	await zero;
}

async function boardComesBack(stage: Stage, board: string): Promise<void> {
	const { run, client } = stage;
	const before = run.said.length;
	const restarted = async (state: string) => {
		await run.waitFor((said) => said.kind === "board" && said.board === board && said.state === state, before);
	};
	process.kill(run.processOf(board), "SIGKILL");
	await restarted("died");
	await restarted("started");
	await nextCount(client);
	await bothTopicsReach(stage);
}

/** After the broker was restarted, and has forgotten everything, messages flow again, both ways. */
async function brokerComesBack(stage: Stage): Promise<void> {
	await stage.restartBroker();
	await nextCount(stage.client);
	await bothTopicsReach(stage);
}

async function bothTopicsReach(stage: Stage): Promise<void> {
	for (const topic of ["foo_topic", "allnodes"]) {
		await untilPrinted(stage, topic);
	}
}

/** Publishes until the node has printed one: qos 1 promises nothing before the gateway has subscribed anew. */
async function untilPrinted({ run, client }: Stage, topic: string): Promise<void> {
	const printed = run.nodePrints(`message: "back on ${topic}"`);
	const publish = () => client.publish(topic, `back on ${topic}`, { qos: 1 });
	publish();
	const timer = setInterval(publish, 1000);
	try {
		await printed;
	} finally {
		clearInterval(timer);
	}
}

/** By the names of their tests, in their order. */
export const SCENARIOS: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
	"brings Count 0, Count 1, Count 2 to shed, one every three seconds": nodeCounts,
	"brings what is published to foo_topic to the node": (stage) => nodeReceives(stage, "foo_topic"),
	"brings what is published to allnodes to the node": (stage) => nodeReceives(stage, "allnodes"),
	"carries messages both ways again after the gateway's process was killed": gatewayComesBack,
	"carries messages both ways again after the node's process was killed": nodeComesBack,
	"carries messages both ways again after the broker was restarted": brokerComesBack,
};
