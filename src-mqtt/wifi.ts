// The board as a station of a Wi-Fi network.
import { sleep_ms } from "asyncio";
import { STA_IF, STAT_NO_AP_FOUND, STAT_WRONG_PASSWORD, WLAN } from "network";
import { platform } from "sys";
import { ticks_diff, ticks_ms } from "time";
import { MQTTException } from "./connection";

/** Milliseconds that joining may take: a scan of all channels, the handshake and an address. */
const _PATIENCE = 10000;
/** The driver tells of no change: it has to be asked, every so many milliseconds. */
const _ASK = 50;

export class Station {
	private readonly _wlan: WLAN = new WLAN(STA_IF);

	constructor(
		private readonly _ssid: string,
		private readonly _password: string,
	) {}

	is_joined(): boolean {
		return this._wlan.isconnected();
	}

	/**
	 * Joins the network unless that is done already. MQTTException tells why it cannot; the radio then is left at rest: while
	 * it searches, it hears nothing on the channel where ESP-NOW listens.
	 */
	async join(): Promise<void> {
		const wlan = this._wlan;
		wlan.active(true);
		if (wlan.isconnected()) return;
		if (platform !== "esp8266") wlan.config({ reconnects: 0 });
		wlan.connect(this._ssid, this._password);
		const begun = ticks_ms();
		while (!wlan.isconnected()) {
			if (ticks_diff(ticks_ms(), begun) > _PATIENCE) {
				const why = this._why();
				wlan.disconnect();
				throw new MQTTException(`cannot join the Wi-Fi network ${this._ssid}: ${why}`);
			}
			await sleep_ms(_ASK);
		}
	}

	private _why(): string {
		const status = this._wlan.status();
		if (status === STAT_NO_AP_FOUND) return "it is not there";
		return status === STAT_WRONG_PASSWORD ? "its password is another" : `it does not answer (status ${status})`;
	}
}
