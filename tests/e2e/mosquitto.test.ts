import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hasMosquitto, Mosquitto } from "../helpers/mosquitto.ts";
import { openClient } from "../helpers/mqtt.ts";
import { Run } from "./run.ts";
import { SCENARIOS, type Stage } from "./scenarios.ts";

const test = suite<{ stage: Stage; mosquitto: Mosquitto }>("npm start with a real Mosquitto");
const there = hasMosquitto();
if (!there) console.log("Skipped: there is no mosquitto on this machine (Debian, Ubuntu: apt-get install mosquitto).");
const provided = there ? test : test.skip;

if (there) {
	test.before(async (context) => {
		const mosquitto = await Mosquitto.start();
		const client = await openClient(mosquitto.url);
		await client.subscribeAsync("shed", { qos: 1 });
		const run = new Run("--broker", mosquitto.url);
		const restartBroker = async () => {
			await mosquitto.stop();
			await mosquitto.start();
		};
		Object.assign(context, { mosquitto, stage: { run, client, restartBroker } });
	});

	test.after(async ({ stage, mosquitto }) => {
		await stage.client.endAsync(true);
		await stage.run.end("SIGKILL");
		await mosquitto.stop();
	});
}

for (const [name, play] of Object.entries(SCENARIOS)) provided(name, ({ stage }) => play(stage));

provided("ends with status 0", async ({ stage: { run } }) => {
	assert.is(await run.end("SIGTERM"), 0);
});

test.run();
