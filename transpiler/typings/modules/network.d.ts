/** https://docs.micropython.org/en/v1.29.0/library/network.WLAN.html */
declare module "network" {
	export const STA_IF: int;
	export const AP_IF: int;
	export const STAT_IDLE: int;
	export const STAT_CONNECTING: int;
	export const STAT_GOT_IP: int;
	export const STAT_NO_AP_FOUND: int;
	export const STAT_WRONG_PASSWORD: int;
	export const AUTH_OPEN: int;
	export const AUTH_WPA2_PSK: int;

	export interface WLANConfig {
		channel?: int;
		pm?: int;
		txpower?: int;
		mac?: bytes;
		ssid?: string;
		essid?: string;
		key?: string;
		password?: string;
		security?: int;
		authmode?: int;
		hidden?: boolean;
		reconnects?: int;
		protocol?: int;
		hostname?: string;
		max_clients?: int;
	}

	export class WLAN {
		static readonly IF_STA: int;
		static readonly IF_AP: int;
		static readonly PM_NONE: int;
		static readonly PM_PERFORMANCE: int;
		static readonly PM_POWERSAVE: int;
		constructor(interface_id: int);
		active(on?: boolean): boolean;
		connect(ssid?: string, key?: string): void;
		disconnect(): void;
		isconnected(): boolean;
		status(): int;
		status(what: "rssi"): int;
		config(get: "mac"): bytes;
		config(get: "channel" | "txpower" | "pm" | "reconnects"): int;
		config(get: "ssid" | "hostname"): string;
		config(set: kwargs<WLANConfig>): void;
		scan(): readonly (readonly [bytes, bytes, int, int, int, boolean])[];
		ifconfig(): readonly [string, string, string, string];
	}
}
