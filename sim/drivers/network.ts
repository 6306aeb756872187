// MicroPython's `network` for a simulated board. The radio itself is the air's; this asks it.

import { hexlify, unhexlify } from "binascii";
import type { WLANConfig } from "network";
import { air, port } from "./_air";

const _ESP8266 = port === "esp8266";

export const STA_IF = 0;
export const AP_IF = 1;

export const STAT_IDLE = _ESP8266 ? 0 : 1000;
export const STAT_CONNECTING = _ESP8266 ? 1 : 1001;
export const STAT_GOT_IP = _ESP8266 ? 5 : 1010;
export const STAT_WRONG_PASSWORD = _ESP8266 ? 2 : 202;
export const STAT_NO_AP_FOUND = _ESP8266 ? 3 : 201;

export const AUTH_OPEN = 0;
export const AUTH_WPA2_PSK = 3;

/** Older names of some parameters. */
const _SYNONYMS = new dict<string, string>();
_SYNONYMS.set("essid", "ssid");
_SYNONYMS.set("password", "key");
_SYNONYMS.set("authmode", "security");

export class WLAN {
	static readonly IF_STA = 0;
	static readonly IF_AP = 1;
	static readonly PM_NONE = 0;
	static readonly PM_PERFORMANCE = _ESP8266 ? 2 : 1;
	static readonly PM_POWERSAVE = _ESP8266 ? 1 : 2;

	private id: int;

	constructor(interface_id: int = 0) {
		if (interface_id !== STA_IF && interface_id !== AP_IF) throw new ValueError("invalid WLAN interface identifier");
		this.id = interface_id;
	}

	active(on: boolean | null = null): boolean {
		return air.call("wlan.active", this.id, on) as boolean;
	}

	connect(ssid: string | null = null, key: string | null = null): void {
		air.call("wlan.connect", this.id, ssid ?? "", key ?? "");
	}

	disconnect(): void {
		air.call("wlan.disconnect", this.id);
	}

	isconnected(): boolean {
		return air.call("wlan.isconnected", this.id) as boolean;
	}

	status(what: string | null = null): int {
		if (what === null) return air.call("wlan.status", this.id) as int;
		if (what === "rssi") return air.call("wlan.rssi", this.id) as int;
		throw new ValueError("unknown status param");
	}

	config(get: "mac"): bytes;
	config(get: "channel" | "txpower" | "pm" | "reconnects"): int;
	config(get: "ssid" | "hostname"): string;
	config(set: kwargs<WLANConfig>): void;
	config(
		get: string | kwargs<WLANConfig> | null = null,
		channel: int | null = null,
		pm: int | null = null,
		txpower: int | null = null,
		mac: bytes | null = null,
		ssid: string | null = null,
		essid: string | null = null,
		key: string | null = null,
		password: string | null = null,
		security: int | null = null,
		authmode: int | null = null,
		hidden: boolean | null = null,
		reconnects: int | null = null,
		protocol: int | null = null,
		hostname: string | null = null,
		max_clients: int | null = null,
	): unknown {
		if (typeof get === "string") return this.query(_SYNONYMS.get(get, get));
		if (mac !== null) this.set("mac", hexlify(mac).decode());
		this.set("pm", pm);
		this.set("txpower", txpower);
		this.set("ssid", ssid ?? essid);
		this.set("key", key ?? password);
		this.set("security", security ?? authmode);
		this.set("hidden", hidden);
		this.set("reconnects", reconnects);
		this.set("protocol", protocol);
		this.set("hostname", hostname);
		this.set("max_clients", max_clients);
		this.set("channel", channel);
		return null;
	}

	/** [(ssid, bssid, channel, RSSI, security, hidden)] */
	scan(): (readonly [bytes, bytes, int, int, int, boolean])[] {
		const found = air.call("wlan.scan", this.id) as [string, string, int, int, int, boolean][];
		const list: (readonly [bytes, bytes, int, int, int, boolean])[] = [];
		for (const [ssid, bssid, channel, rssi, security, hidden] of found) {
			list.push([ssid.encode(), unhexlify(bssid), channel, rssi, security, hidden]);
		}
		return list;
	}

	/** Addresses made up by the air, which has no IP network of its own. */
	ifconfig(): readonly [string, string, string, string] {
		if (this.id === AP_IF) return ["192.168.4.1", "255.255.255.0", "192.168.4.1", "0.0.0.0"];
		if (!this.isconnected()) return ["0.0.0.0", "0.0.0.0", "0.0.0.0", "0.0.0.0"];
		const host = this.config("mac")[5]!;
		return [`10.0.0.${host}`, "255.255.255.0", "10.0.0.1", "10.0.0.1"];
	}

	private query(name: string): unknown {
		const value = air.call("wlan.get", this.id, name);
		return name === "mac" ? unhexlify(value as string) : value;
	}

	private set(name: string, value: unknown): void {
		if (value != null) air.call("wlan.set", this.id, name, value);
	}
}
