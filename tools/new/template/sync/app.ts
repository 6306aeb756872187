import { deepsleep } from "machine";
import { Link } from "nodes/link";
import { channel, credentials, gateway } from "nodes/link_setup";

try {
	const link = new Link(gateway, channel, credentials);
	link.publish("my-sensor", "hello", false, 1);
	link.close();
} catch (e) {
	if (e instanceof OSError) print("No gateway:", e.message);
	else throw e;
}
deepsleep(10_000);
