// The MQTT client of a board: a session that also joins the Wi-Fi network its configuration names.
import { config } from "./config";
import { lookup } from "./lookup";
import { MQTTException, Session } from "./session";
import { Station } from "./wifi";

export { config, MQTTException };

/**
 *     config["server"] = "192.168.0.10"
 *     config["ssid"] = "my network"
 *     config["wifi_pw"] = "its password"
 *     client = MQTTClient(config)
 *     await client.connect()
 *     await client.publish("greetings", "hello", qos=1)
 */
export class MQTTClient extends Session {
	private readonly _station: Station | null;

	/** ValueError names what is wrong in `config`. */
	constructor(config: Record<string, unknown>) {
		super(config);
		const ssid = this.options.ssid;
		this._station = ssid === null ? null : new Station(ssid, this.options.wifi_pw ?? "");
	}

	protected override async join_network(): Promise<void> {
		if (this._station !== null) await this._station.join();
	}

	override network_is_up(): boolean {
		return this._station === null || this._station.is_joined();
	}
	/** By the network's name server, without keeping the board waiting. */
	protected override async find_address(host: string, milliseconds: int): Promise<string> {
		if (this._station !== null) return await lookup(host, milliseconds);
		return await super.find_address(host, milliseconds);
	}
}
