// What the `network` driver asks of its radio: WLAN's methods, with the answers and refusals of an ESP's.

import type { AccessPoint } from "./access-point.ts";
import { DriverError } from "./errors.ts";
import { isGroup } from "./mac.ts";
import { AP, type InterfaceId, type Radio, STA } from "./radio.ts";
import { REASON } from "./station.ts";

/** What WLAN.status() returns. An ESP32 passes 802.11 reason numbers on, an ESP8266 has numbers of its own. */
const STATUS = {
	esp32: { idle: 1000, connecting: 1001, joined: 1010, 200: 200, 201: 201, 202: 202 },
	esp8266: { idle: 0, connecting: 1, joined: 5, 200: 4, 201: 3, 202: 2 },
} as const;

/** Signal of the access point, dBm. */
const AP_RSSI = -52;
/** AUTH_WPA2_PSK. */
const WPA2 = 3;

type Value = string | number | boolean | null;

export function isConnected(radio: Radio, id: InterfaceId): boolean {
	return id === STA && radio.station.isJoined;
}

export function connect(radio: Radio, id: InterfaceId, ssid: string, key: string): void {
	requireInterface(id, STA);
	if (!radio.active[STA]) throw new DriverError("OSError", "Wifi Not Started");
	if (radio.station.isConnecting) throw new DriverError("OSError", "Wifi Internal State Error");
	radio.station.connect(ssid || radio.station.ssid, ssid ? key : radio.station.key);
}

export function disconnect(radio: Radio, id: InterfaceId): void {
	requireInterface(id, STA);
	if (!radio.active[STA]) throw new DriverError("OSError", "Wifi Not Started");
	radio.station.disconnect();
}

/** WLAN.status(): an ESP32 that tries for ever says "connecting" for ever; an ESP8266 tells why it failed meanwhile. */
export function status(radio: Radio, id: InterfaceId): number | null {
	if (id === AP) return radio.port === "esp32" ? null : -1;
	const { station } = radio;
	const numbers = STATUS[radio.port];
	if (station.isJoined) return numbers.joined;
	if (radio.port === "esp8266" && station.isTrying && station.reason !== REASON.NONE) return numbers[station.reason];
	if (station.isTrying) return numbers.connecting;
	return station.reason === REASON.NONE ? numbers.idle : numbers[station.reason];
}

export function rssi(radio: Radio, id: InterfaceId): number {
	requireInterface(id, STA);
	if (radio.station.isJoined) return AP_RSSI;
	// An ESP8266 returns 31 for "no idea".
	if (radio.port === "esp8266") return 31;
	throw new DriverError("OSError", "Wifi Not Connected");
}

/** [ssid, bssid, channel, rssi, security, hidden] of each access point, boards' own included. Blocks for a whole sweep. */
export async function scan(radio: Radio, id: InterfaceId, ap: AccessPoint, all: Iterable<Radio>): Promise<Value[][]> {
	requireInterface(id, STA);
	if (!radio.active[STA]) throw new DriverError("OSError", "STA must be active");
	if (radio.station.isConnecting) return [];
	await radio.station.scan();
	const found: Value[][] = [];
	if (ap.isOn) found.push([ap.ssid, ap.bssid, ap.channel, AP_RSSI, WPA2, false]);
	for (const other of all) {
		if (other === radio || !other.isPowered || !other.active[AP]) continue;
		const { ssid, security, hidden } = other.softAp;
		found.push([hidden ? "" : ssid, other.macs[AP], other.channel, AP_RSSI, security, hidden]);
	}
	return found;
}

export function getConfig(radio: Radio, id: InterfaceId, name: string): Value {
	switch (name) {
		case "mac":
			return radio.macs[id];
		case "channel":
			if (radio.port === "esp8266") requireInterface(id, AP);
			return radio.channel;
		case "pm":
			return radio.pm;
		case "txpower":
			return radio.txpower;
		case "protocol":
			return radio.protocol;
		case "hostname":
			return radio.hostname;
		case "reconnects":
			requireInterface(id, STA);
			return radio.station.reconnects;
		case "ssid":
			return id === STA ? radio.station.ssid : radio.softAp.ssid;
		case "hidden":
		case "security":
			requireInterface(id, AP);
			return radio.softAp[name];
		default:
			throw new DriverError("ValueError", "unknown config param");
	}
}

export function setConfig(radio: Radio, id: InterfaceId, name: string, value: Value): void {
	switch (name) {
		case "mac":
			return setMac(radio, id, String(value));
		case "channel":
			return setChannel(radio, id, Number(value));
		case "pm":
			radio.pm = Number(value);
			return;
		case "txpower":
			radio.txpower = Number(value);
			return;
		case "protocol":
			radio.protocol = Number(value);
			return;
		case "hostname":
			radio.hostname = String(value);
			return;
		case "reconnects":
			requireInterface(id, STA);
			radio.station.reconnects = Number(value);
			return;
		case "ssid":
		case "key":
			requireInterface(id, AP);
			return radio.setSoftAp({ [name]: String(value) });
		case "hidden":
			requireInterface(id, AP);
			return radio.setSoftAp({ hidden: Boolean(value) });
		case "security":
			requireInterface(id, AP);
			return radio.setSoftAp({ security: Number(value) });
		case "max_clients":
			return requireInterface(id, AP);
		default:
			throw new DriverError("ValueError", "unknown config param");
	}
}

/** An ESP32 takes a channel on its station too; an ESP8266 sets it through the access-point interface only. */
function setChannel(radio: Radio, id: InterfaceId, channel: number): void {
	if (id === AP) return radio.setSoftAp({ channel });
	if (radio.port === "esp8266") requireInterface(id, AP);
	radio.setChannel(channel);
}

function setMac(radio: Radio, id: InterfaceId, mac: string): void {
	if (mac.length !== 12) throw new DriverError("ValueError", "invalid buffer length");
	if (isGroup(mac)) throw new DriverError("OSError", "Wifi Invalid Mac Address");
	radio.macs[id] = mac;
}

function requireInterface(id: InterfaceId, required: InterfaceId): void {
	if (id !== required) throw new DriverError("OSError", required === STA ? "STA required" : "AP required");
}
