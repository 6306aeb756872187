import type { AccessPointOptions } from "../types.ts";
import { parseMac } from "./mac.ts";

const LOWEST_CHANNEL = 1;
const HIGHEST_CHANNEL = 13;

/** Is it a channel that an ESP-NOW radio may use? 14 exists in Japan only, and must not be used. */
export function isChannel(channel: number): boolean {
	return Number.isInteger(channel) && channel >= LOWEST_CHANNEL && channel <= HIGHEST_CHANNEL;
}

/** The world's one Wi-Fi access point (the router). Stations watch it. */
export class AccessPoint {
	readonly bssid = parseMac("02:00:00:00:fe:01");
	readonly ssid: string;
	readonly password: string;
	#channel: number;
	#isOn = true;
	readonly #changed: (note: string) => void;

	/** `changed` is called after each change, with a note for people. */
	constructor(options: AccessPointOptions, changed: (note: string) => void) {
		this.ssid = options.ssid;
		this.password = options.password;
		this.#channel = checkedChannel(options.channel);
		this.#changed = changed;
	}

	get channel(): number {
		return this.#channel;
	}

	get isOn(): boolean {
		return this.#isOn;
	}

	/** Power on: stations that look for it find it again. */
	on(): void {
		if (this.#isOn) return;
		this.#isOn = true;
		this.#changed("on");
	}

	/** Power cut: nothing more comes from it, and stations notice after a while. */
	off(): void {
		if (!this.#isOn) return;
		this.#isOn = false;
		this.#changed("off");
	}

	/** Moves to another channel. It announces the move, so stations that are joined follow at once. */
	move(channel: number): void {
		if (checkedChannel(channel) === this.#channel) return;
		const before = this.#channel;
		this.#channel = channel;
		this.#changed(`moved from channel ${before} to ${channel}`);
	}
}

function checkedChannel(channel: number): number {
	if (!isChannel(channel)) throw new Error(`${channel} is not a Wi-Fi channel: take one of 1 to 13.`);
	return channel;
}
