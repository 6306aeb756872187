// Demo: wakes every three seconds, publishes a number to the topic "shed" and sleeps again.
//     mosquitto_sub -h BROKER -t shed
// An ESP8266 wakes by itself only if its pin GPIO16 is connected to RST.
import { deepsleep } from "machine";
import { getrandbits } from "random";
import { Link } from "./link";
import { channel, credentials, gateway } from "./link_setup";

try {
	const link = new Link(gateway, channel, credentials);
	link.publish("shed", str(getrandbits(16)), false, 0);
	link.close();
} catch (e) {
	if (e instanceof OSError) print("No gateway:", e.message);
	else throw e;
}
deepsleep(3000);
