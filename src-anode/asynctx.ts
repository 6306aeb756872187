// Demo: counts to the topic "shed" every three seconds and prints what comes to "foo_topic" and to all nodes.
//     mosquitto_sub -h BROKER -t shed
//     mosquitto_pub -h BROKER -t foo_topic -m hello
// A NeoPixel on pin 40 (FeatherS3) flashes green at each publication, and is blue while the broker is away.
import { create_task, run, sleep, sleep_ms, TimeoutError, wait_for } from "asyncio";
import { collect, mem_free } from "gc";
import { Pin } from "machine";
import { NeoPixel } from "neopixel";
import { ALink } from "./alink";
import { channel, credentials, debug, gateway, poll_interval } from "./link_setup";

/** Seconds that a publication may take until the link is connected anew. */
const _PATIENCE = 30;

type Colour = readonly [int, int, int];
const _GREEN: Colour = [0, 30, 0];
const _BLUE: Colour = [0, 0, 30];
const _DARK: Colour = [0, 0, 0];

function find_led(): NeoPixel | null {
	try {
		return new NeoPixel(new Pin(40, Pin.OUT), 1);
	} catch (e) {
		if (e instanceof ValueError) return null; // this board has no such pin
		throw e;
	}
}
const led = find_led();
const link = new ALink(gateway, channel, credentials, debug, poll_interval);

function show(colour: Colour): void {
	if (led === null) return;
	led.fill(colour);
	led.write();
}

async function flash(): Promise<void> {
	show(_GREEN);
	await sleep_ms(200);
	show(link.broker_down.is_set() ? _BLUE : _DARK);
}

async function print_messages(): Promise<void> {
	await link.subscribe("foo_topic", 1);
	for await (const [topic, message, retained] of link) {
		print(`Got subscription   topic: "${topic}" message: "${str(message)}" retained ${str(retained)}`);
	}
}

async function watch_broker(): Promise<void> {
	while (true) {
		print("Waiting for down");
		await link.broker_down.wait();
		print("Broker is down.");
		show(_BLUE);
		await link.broker_up.wait();
		print("Broker is up.");
		show(_DARK);
	}
}

async function main(): Promise<void> {
	await link.run();
	create_task(print_messages());
	create_task(watch_broker());
	let n = 0;
	let nr_count = 0; // publications that took too long
	while (true) {
		create_task(flash());
		collect();
		const text = `Count ${n} Response fails ${nr_count} mem_free ${mem_free()}`;
		try {
			await wait_for(link.publish("shed", text, false, 1), _PATIENCE);
			n += 1;
		} catch (e) {
			if (!(e instanceof TimeoutError)) throw e;
			nr_count += 1;
			await link.reconnect();
		}
		await sleep(3);
	}
}

try {
	run(main());
} finally {
	link.close();
}
