import { ALink } from "anodes/alink";
import { channel, credentials, debug, gateway, poll_interval } from "anodes/link_setup";
import { create_task, run, sleep } from "asyncio";

const link = new ALink(gateway, channel, credentials, debug, poll_interval);

async function print_messages(): Promise<void> {
	await link.subscribe("my-sensor/set", 1);
	for await (const [topic, message] of link) print(topic, message);
}

async function main(): Promise<void> {
	await link.run();
	create_task(print_messages());
	while (true) {
		await link.publish("my-sensor", "hello", false, 1);
		await sleep(10);
	}
}

run(main());
