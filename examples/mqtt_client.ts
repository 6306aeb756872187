// A board on Wi-Fi that talks MQTT by itself, without a gateway: it tells its temperature each minute, and obeys `lamp`.
import { create_task, run, sleep } from "asyncio";
import { Pin } from "machine";
import { config, MQTTClient } from "mqtt/client";

config["server"] = "192.168.0.10";
config["ssid"] = "your_network_name";
config["wifi_pw"] = "your_password";
// The broker tells the others when this board is lost.
config["will"] = ["greenhouse/state", "offline", true, 1];

const lamp = new Pin(2, Pin.OUT);
const client = new MQTTClient(config);

/** After each connection: the broker may have forgotten what this board subscribed to. */
async function keep_subscribed(): Promise<void> {
	while (true) {
		await client.up.wait();
		client.up.clear();
		await client.publish("greenhouse/state", "online", true, 1);
		if ((await client.subscribe("greenhouse/lamp", 1)) > 1) print("the broker refuses greenhouse/lamp");
	}
}

async function tell_outages(): Promise<void> {
	while (true) {
		await client.down.wait();
		client.down.clear();
		print(client.trouble);
	}
}

async function obey(): Promise<void> {
	while (true) {
		const [topic, message] = await client.queue.get();
		print(`${topic.decode()}: ${message.decode()}`);
		lamp.value(message.decode() === "on" ? 1 : 0);
	}
}

async function main(): Promise<void> {
	create_task(keep_subscribed());
	create_task(tell_outages());
	create_task(obey());
	await client.connect();
	for (let n = 0; ; n++) {
		// comes back when the broker has confirmed it, however long an outage lasts
		await client.publish("greenhouse/count", `${n}`, false, 1);
		await sleep(60);
	}
}

run(main());
