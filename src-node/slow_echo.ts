// Demo: wakes every three seconds and publishes to "shed" what has come to "foo_topic" and to all nodes meanwhile.
//     mosquitto_sub -h BROKER -t shed
//     mosquitto_pub -h BROKER -t foo_topic -m hello -q 1
// An ESP8266 wakes by itself only if its pin GPIO16 is connected to RST.
import { deepsleep } from "machine";
import { Link } from "./link";
import { channel, credentials, gateway } from "./link_setup";

try {
	const link = new Link(gateway, channel, credentials);
	link.subscribe("foo_topic", 1);
	link.get((_topic, message, _retained) => {
		link.publish("shed", message, false, 1);
	});
	link.close();
} catch (e) {
	if (e instanceof OSError) print("No gateway:", e.message);
	else throw e;
}
deepsleep(3000);
