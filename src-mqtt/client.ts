// The MQTT client of a board: a session that also joins the Wi-Fi network its configuration names.
import { STA_IF, WLAN } from "network";
import { config } from "./config";
import { bring, let_go } from "./rooms";
import { MQTTException, Session } from "./session";

export { config, MQTTException };

/**
 * Stays connected to a broker through outages, publishes, subscribes, receives.
 *
 *     config["server"] = "192.168.0.10"
 *     config["ssid"] = "my network"
 *     config["wifi_pw"] = "its password"
 *     client = MQTTClient(config)
 *     await client.connect()
 *     await client.publish("greetings", "hello", qos=1)
 */
export class MQTTClient extends Session {
	/** None: Wi-Fi is left alone. */
	private readonly _wlan: WLAN | null;

	/** Nothing happens on the network yet. ValueError names what is wrong in `config`. */
	constructor(config: Record<string, unknown>) {
		super(config);
		this._wlan = this.options.ssid === null ? null : new WLAN(STA_IF);
	}

	protected override async join_network(): Promise<void> {
		if (this._wlan === null) return;
		this._wlan.active(true);
		if (this._wlan.isconnected()) return;
		const wifi = bring<typeof import("./wifi")>("mqtt.wifi");
		await wifi.join(this._wlan, this.options.ssid ?? "", this.options.wifi_pw ?? "");
		let_go("mqtt.wifi");
	}

	/** @internal */
	override network_is_up(): boolean {
		return this._wlan === null || this._wlan.isconnected();
	}

	/** By the network's name server, without keeping the board waiting. */
	protected override async find_address(host: string, milliseconds: int): Promise<string> {
		if (this._wlan === null) return host;
		const ip = await bring<typeof import("./lookup")>("mqtt.lookup").lookup(host, milliseconds);
		let_go("mqtt.lookup");
		return ip;
	}
}
