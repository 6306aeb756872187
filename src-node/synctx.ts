// Demo: counts to the topic "shed" every three seconds and prints what comes to "foo_topic" and to all nodes.
//     mosquitto_sub -h BROKER -t shed
//     mosquitto_pub -h BROKER -t foo_topic -m hello
import { collect, mem_free } from "gc";
import { sleep } from "time";
import { BROKER_OUT, ESP_FAIL, Link, PUB_OK } from "./link";
import { channel, credentials, gateway } from "./link_setup";

function print_message(topic: string, message: string | bytes, retained: boolean): void {
	print(`Got subscription   topic: "${topic}" message: "${str(message)}" retained ${str(retained)}`);
}

const link = new Link(gateway, channel, credentials);
print("Actual channel", link.get_channel());
link.subscribe("foo_topic", 1);
let n = 0;
let nr_count = 0; // the gateway did not answer
let br_count = 0; // the broker was away

while (true) {
	while (link.ping() !== PUB_OK) sleep(1);
	collect();
	const text = `Count ${n} ESPNow fails ${nr_count} Broker fails ${br_count} mem_free ${mem_free()}`;
	const result = link.publish("shed", text, false, 1);
	n += 1;
	if (result === PUB_OK) link.get(print_message);
	else if (result === ESP_FAIL) nr_count += 1;
	else if (result === BROKER_OUT) br_count += 1;
	sleep(3);
}
