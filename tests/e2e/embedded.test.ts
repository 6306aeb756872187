import { once } from "node:events";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openClient } from "../helpers/mqtt.ts";
import { Run } from "./run.ts";
import { SCENARIOS, type Stage } from "./scenarios.ts";

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

for (const [name, play] of Object.entries(SCENARIOS)) test(name, ({ stage }) => play(stage));

test("ends with status 0, having said nothing but JSON objects and how much it carried", async ({ stage: { run } }) => {
	assert.is(await run.end("SIGTERM"), 0);
	assert.equal(run.strays, []);
	const last = run.said.at(-1);
	assert.is(last?.kind, "end");
	assert.ok((last?.publications ?? 0) > 3);
});

test.run();
