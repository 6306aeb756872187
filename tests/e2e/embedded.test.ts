import { once } from "node:events";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { Run } from "./run.ts";
import { brokerComesBack, gatewayComesBack, nodeComesBack, nodeCounts, nodeReceives, type Stage } from "./scenarios.ts";

const test = suite<{ stage: Stage }>("npm start with the embedded broker");

test.before(async (context) => {
	const run = new Run("--port", "0");
	const client = await openClient(await run.url());
	await client.subscribeAsync("shed", { qos: 1 });
	const restartBroker = async () => {
		const lost = once(client as never, "close");
		run.child.kill("SIGUSR2");
		await lost;
	};
	context.stage = { run, client, restartBroker };
});

test.after(async ({ stage }) => {
	await stage.client.endAsync(true);
	await stage.run.end("SIGKILL");
});

test("brings Count 0, Count 1, Count 2 to shed, one every three seconds", ({ stage }) => nodeCounts(stage));

test("brings what is published to foo_topic to the node", ({ stage }) => nodeReceives(stage, "foo_topic"));

test("brings what is published to allnodes to the node", ({ stage }) => nodeReceives(stage, "allnodes"));

test("goes on after the gateway's process was killed", ({ stage }) => gatewayComesBack(stage));

test("goes on after the node's process was killed", ({ stage }) => nodeComesBack(stage));

test("goes on after the broker was restarted", ({ stage }) => brokerComesBack(stage));

test("ends with status 0, having said nothing but JSON objects and how much it carried", async ({ stage: { run } }) => {
	assert.is(await run.end("SIGTERM"), 0);
	assert.equal(run.strays, []);
	const last = run.said.at(-1);
	assert.is(last?.kind, "end");
	assert.ok((last?.publications ?? 0) > 3);
});

test.run();
