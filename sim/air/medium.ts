import { frameMillis, until } from "./airtime.ts";
import { Lags } from "./lags.ts";
import type { Links } from "./links.ts";
import { isGroup, type Mac } from "./mac.ts";
import { type Port, type Radio, STA } from "./radio.ts";

/** After the first transmission, as measured by users of ESP-IDF (its issue 9383). */
export const HIDDEN_RETRIES = 5;
/** The longest frame that a version-1 ESP-NOW, which all our boards have, hands to its application. */
export const MAX_PAYLOAD = 250;
/** The longest that version 2 sends. */
export const MAX_PAYLOAD_V2 = 1470;
/** Part of the frames that a joined station with power save on sleeps through, with all their retries. An estimate. */
export const POWER_SAVE_LOSS = 0.5;

/** A frame on its way. */
export interface Transmission {
	readonly from: Mac;
	readonly to: Mac;
	readonly channel: number;
	readonly payload: Uint8Array;
	/** What kind of board sends. */
	readonly port: Port;
	/** The key it is encrypted with, or "". */
	readonly key: string;
	/** A test sends it, no board: it answers nothing. */
	readonly isInjected: boolean;
}

/** What became of it. `acked` is what the sender is told. */
export interface Receipt {
	readonly acked: boolean;
	readonly outcome: "delivered" | "lost" | "ack-lost";
	readonly tries: number;
}

export interface MediumOptions {
	readonly links: Links;
	/** Probability that a radio on the channel below or above receives a transmission too, 0 to 1. */
	readonly leak: number;
	/** Do frames take time? Without it, each is over at once. */
	readonly airTime: boolean;
	readonly radios: () => Iterable<Radio>;
	/** The MAC by which a sender's or receiver's links are known: its station's. */
	readonly identity: (mac: Mac) => Mac;
}

/** Decides who hears a frame and what its sender learns, and keeps each channel busy for as long as the frame takes. */
export class Medium {
	readonly #options: MediumOptions;
	readonly #busyUntil = new Map<number, number>();
	readonly #lags = new Lags();

	constructor(options: MediumOptions) {
		this.#options = options;
	}

	/** Sends a frame; resolves when it is over. */
	async transmit(frame: Transmission): Promise<Receipt> {
		const group = isGroup(frame.to);
		const { receipt, receivers } = group ? this.#toAll(frame) : this.#toOne(frame);
		const end = await this.#occupy(frame, receipt.tries, !group);
		this.#lags.note(this.#options.identity(frame.from), end);
		for (const radio of receivers) {
			this.#lags.note(radio.macs[STA], end);
			this.#deliver(frame, radio);
			if (this.#comesTwice(frame, radio)) this.#deliver(frame, radio);
		}
		return receipt;
	}

	/** A broadcast: sent once, acknowledged by nobody, and the sender is told that it went well. */
	#toAll(frame: Transmission): { receipt: Receipt; receivers: Radio[] } {
		const receivers: Radio[] = [];
		for (const radio of this.#options.radios()) {
			const isSender = radio.macs.includes(frame.from);
			const listens = radio.isPowered && (radio.active[0] || radio.active[1]);
			// An ESP8266 does not hear broadcasts.
			if (isSender || !listens || radio.port === "esp8266" || !this.#isAwake(radio)) continue;
			if (this.#arrives(frame, radio)) receivers.push(radio);
		}
		const outcome = receivers.length > 0 ? "delivered" : "lost";
		return { receipt: { acked: true, outcome, tries: 1 }, receivers };
	}

	/** One receiver: up to five hidden retries until its acknowledgement comes. */
	#toOne(frame: Transmission): { receipt: Receipt; receivers: Radio[] } {
		const lost = { receipt: { acked: false, outcome: "lost", tries: HIDDEN_RETRIES + 1 } as const, receivers: [] };
		const radio = this.#addressee(frame);
		if (radio === undefined || !this.#isAwake(radio)) return lost;
		for (let tries = 1; tries <= HIDDEN_RETRIES + 1; tries++) {
			if (!this.#arrives(frame, radio)) continue;
			// The acknowledgement is lost for good: the sender goes on through its retries, which the receiver drops as repeated.
			const { stream, quality } = this.#link(frame, radio);
			if (stream.chance(quality.ackLoss)) {
				const receipt = { acked: false, outcome: "ack-lost", tries: HIDDEN_RETRIES + 1 } as const;
				return { receipt, receivers: [radio] };
			}
			return { receipt: { acked: true, outcome: "delivered", tries }, receivers: [radio] };
		}
		return lost;
	}

	/** The radio that has the MAC on an active interface and would take the frame. */
	#addressee(frame: Transmission): Radio | undefined {
		for (const radio of this.#options.radios()) {
			const id = radio.interfaceOf(frame.to);
			if (id === undefined) continue;
			// A joined ESP32 rejects what an ESP8266 sends to its station: the reason for the gateway's `use_ap_if`.
			const rejects = id === STA && radio.port === "esp32" && frame.port === "esp8266" && radio.station.isJoined;
			return rejects || radio.macs.includes(frame.from) ? undefined : radio;
		}
		return undefined;
	}

	#isAwake(radio: Radio): boolean {
		return !radio.dozes || !this.#options.links.stream("power save", radio.macs[STA]).chance(POWER_SAVE_LOSS);
	}

	/** Does this one transmission reach that radio? */
	#arrives(frame: Transmission, radio: Radio): boolean {
		const { stream, quality } = this.#link(frame, radio);
		const distance = Math.abs(radio.channel - frame.channel);
		if (distance > 1) return false;
		if (distance === 1 && !(this.#options.leak > 0 && stream.chance(this.#options.leak))) return false;
		return !stream.chance(quality.loss);
	}

	/** A receiver tells a repeated frame by its number, but remembers few of these. */
	#comesTwice(frame: Transmission, radio: Radio): boolean {
		const { from, to, quality } = this.#link(frame, radio);
		return quality.duplicates > 0 && this.#options.links.stream(`twice ${from}`, to).chance(quality.duplicates);
	}

	#link(frame: Transmission, radio: Radio) {
		const from = this.#options.identity(frame.from);
		const to = this.#options.identity(radio.macs[STA]);
		return { from, to, stream: this.#options.links.stream(from, to), quality: this.#options.links.quality(from, to) };
	}

	/** Keeps the channel busy with a frame, as soon as it is free. Resolves, once it is over, with when that was. */
	async #occupy(frame: Transmission, tries: number, acknowledged: boolean): Promise<number> {
		if (!this.#options.airTime) return performance.now();
		const late = frame.isInjected ? 0 : this.#lags.take(this.#options.identity(frame.from));
		const asked = performance.now() - late;
		const start = Math.max(asked, this.#busyUntil.get(frame.channel) ?? 0);
		const end = start + tries * frameMillis(frame.payload.length, acknowledged);
		this.#busyUntil.set(frame.channel, end);
		await until(end);
		return end;
	}

	/** Acknowledged is not received: ESP-NOW must be on, and a frame longer than version 1 knows is not handed over. */
	#deliver(frame: Transmission, radio: Radio): void {
		if (!radio.isPowered || !radio.espnow || frame.payload.length > MAX_PAYLOAD) return;
		const rssi = signalStrength(this.#options.identity(frame.from), radio.macs[STA]);
		radio.onFrame({ from: frame.from, payload: frame.payload, key: frame.key, rssi });
	}
}

/** A steady made-up signal strength for a pair of boards, -40 to -79 dBm, the same in both directions. */
function signalStrength(one: Mac, other: Mac): number {
	const mix = [...[one, other].sort().join("")].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 65521, 7);
	return -40 - (mix % 40);
}
