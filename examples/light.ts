// A light sensor on a battery: publishes how bright it is to the topic "light" once a minute, and sleeps meanwhile.
//     mosquitto_sub -h BROKER -t light
// The sensor (a phototransistor with a resistor, as on a FeatherS3) is at pin 4 of an ESP32, or at ADC of an ESP8266.
import { ADC, deepsleep, Pin } from "machine";
import { Link } from "nodes/link";
import { channel, credentials, gateway } from "nodes/link_setup";
import { uname } from "os";

/** 0 (dark) to 65535. */
function brightness(): int {
	const adc = uname().sysname === "esp8266" ? new ADC(0) : new ADC(new Pin(4), { atten: ADC.ATTN_11DB });
	return adc.read_u16();
}

try {
	const link = new Link(gateway, channel, credentials);
	link.publish("light", str(brightness()), false, 0);
	link.close();
} catch (e) {
	if (e instanceof OSError)
		print("No gateway:", e.message); // out of reach: the next reading may find it
	else throw e;
}
deepsleep(60_000); // the board starts anew when it is over
