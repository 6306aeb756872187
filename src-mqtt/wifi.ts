// Joins a Wi-Fi network. Needed while there is none, and let go then.
import { sleep_ms } from "asyncio";
import { STAT_NO_AP_FOUND, STAT_WRONG_PASSWORD, type WLAN } from "network";
import { platform } from "sys";
import { ticks_diff, ticks_ms } from "time";
import { MQTTException } from "./connection";

/** Milliseconds that joining may take: a scan of all channels, the handshake and an address. */
const _PATIENCE = 10000;
/** The driver tells of no change: it has to be asked, every so many milliseconds. */
const _ASK = 50;

/**
 * Joins the network `ssid`. MQTTException tells why it cannot; the radio then is left at rest: while it searches, it hears
 * nothing on the channel where ESP-NOW listens.
 */
export async function join(wlan: WLAN, ssid: string, password: string): Promise<void> {
	if (platform !== "esp8266") wlan.config({ reconnects: 0 });
	wlan.connect(ssid, password);
	const begun = ticks_ms();
	while (!wlan.isconnected()) {
		if (ticks_diff(ticks_ms(), begun) > _PATIENCE) {
			const why = _why(wlan.status());
			wlan.disconnect();
			throw new MQTTException(`cannot join the Wi-Fi network ${ssid}: ${why}`);
		}
		await sleep_ms(_ASK);
	}
}

function _why(status: int): string {
	if (status === STAT_NO_AP_FOUND) return "it is not there";
	return status === STAT_WRONG_PASSWORD ? "its password is another" : `it does not answer (status ${status})`;
}
