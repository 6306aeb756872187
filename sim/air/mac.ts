// MAC addresses are 12 lower-case hex digits everywhere in the simulator.

export type Mac = string;

export const BROADCAST: Mac = "ffffffffffff";

/** Broadcast and multicast addresses have the lowest bit of their first octet set; nobody acknowledges them. */
export function isGroup(mac: Mac): boolean {
	return (Number.parseInt(mac.slice(0, 2), 16) & 1) === 1;
}

export function macFromBytes(bytes: Uint8Array): Mac {
	return Buffer.from(bytes).toString("hex");
}

export function macToBytes(mac: Mac): Buffer {
	return Buffer.from(mac, "hex");
}

/** Checks a MAC that a person wrote: 12 hex digits, colons and dashes allowed between octets. */
export function parseMac(text: string): Mac {
	const mac = text.toLowerCase().replace(/[:-]/g, "");
	if (!/^[0-9a-f]{12}$/.test(mac)) {
		throw new Error(`"${text}" is not a MAC address: write 12 hex digits, for example 020000000a01.`);
	}
	return mac;
}

/**
 * The MAC of a board's access-point interface, given its station's. An ESP32's is one higher; an ESP8266 sets the bit
 * for locally administered addresses in the first octet (and so differs there), as some newer ESP32s do.
 */
export function accessPointMac(station: Mac, port: "esp32" | "esp8266"): Mac {
	if (port === "esp8266") {
		const first = Number.parseInt(station.slice(0, 2), 16) ^ 0x02;
		return first.toString(16).padStart(2, "0") + station.slice(2);
	}
	const next = (BigInt(`0x${station}`) + 1n) & 0xffffffffffffn;
	return next.toString(16).padStart(12, "0");
}
