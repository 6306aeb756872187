import type { AccessPointOptions, FrameEvent, SimEvent } from "../types.ts";
import { AccessPoint, isChannel } from "./access-point.ts";
import { type LinkEnds, type LinkQuality, Links } from "./links.ts";
import { type Mac, parseMac } from "./mac.ts";
import { MAX_PAYLOAD_V2, Medium, type Receipt, type Transmission } from "./medium.ts";
import { type InterfaceId, type Port, Radio, type RadioOptions, STA } from "./radio.ts";
import { Random } from "./random.ts";
import { DEFAULT_TIMING, type WifiTiming } from "./timing.ts";
import { Uplink } from "./uplink.ts";

export const DEFAULT_ACCESS_POINT: AccessPointOptions = { ssid: "nowlink", password: "simulated", channel: 6 };

export interface AirOptions {
	readonly seed?: number;
	readonly loss?: number;
	readonly ackLoss?: number;
	/** Probability that a frame is handed over twice, as happens when a repetition is not recognised, 0 to 1. */
	readonly duplicates?: number;
	/** Probability that a radio on a neighbouring channel hears a transmission, 0 to 1; 0 unless given. */
	readonly leak?: number;
	/** Do frames take the time they take at 1 Mbit/s? They do unless told otherwise. */
	readonly airTime?: boolean;
	readonly timing?: Partial<WifiTiming>;
	readonly accessPoint?: AccessPointOptions;
	readonly datagrams?: Readonly<Record<string, number>>;
	readonly emit: (event: SimEvent) => void;
	/** Milliseconds since the world began. */
	readonly now: () => number;
}

/** A frame that a test sends from wherever it likes. */
export interface InjectedFrame {
	/** Any MAC, a board's own included: on this radio everybody can forge. */
	readonly from: Mac;
	readonly to: Mac;
	readonly channel: number;
	/** Bytes, or text to be sent as UTF-8; 1 to 1470 bytes. */
	readonly payload: Uint8Array | string;
	/** What kind of board it pretends to be; an ESP32 unless given. */
	readonly port?: Port;
	/** The `key` of an encrypted frame that was heard before: encryption does not tell a repeated frame from a new one. */
	readonly key?: string;
}

/** The air: every radio, the access point, and what passes between them. It knows nothing of processes. */
export class Air {
	readonly accessPoint: AccessPoint;
	readonly uplink = new Uplink();
	readonly #options: AirOptions;
	readonly #timing: WifiTiming;
	readonly #links: Links;
	readonly #medium: Medium;
	readonly #radios = new Map<string, Radio>();
	readonly #sniffers = new Set<(frame: FrameEvent) => void>();

	constructor(options: AirOptions) {
		this.#options = options;
		this.uplink.datagrams = options.datagrams ?? {};
		this.#timing = { ...DEFAULT_TIMING, ...options.timing };
		this.accessPoint = new AccessPoint(options.accessPoint ?? DEFAULT_ACCESS_POINT, (note) => this.#apChanged(note));
		this.#links = new Links(new Random(options.seed ?? 1), {
			loss: options.loss ?? 0,
			ackLoss: options.ackLoss ?? 0,
			duplicates: options.duplicates ?? 0,
		});
		this.#medium = new Medium({
			links: this.#links,
			leak: options.leak ?? 0,
			airTime: options.airTime ?? true,
			radios: () => this.radios,
			identity: (mac) => this.#identity(mac),
		});
	}

	/** A new board's radio, without power yet. */
	addRadio(options: RadioOptions): Radio {
		const mac = parseMac(options.mac);
		for (const radio of this.radios) {
			if (radio.name === options.name) throw new Error(`There is a board named ${options.name} already.`);
			if (radio.macs.includes(mac)) throw new Error(`The MAC ${mac} belongs to ${radio.name} already.`);
		}
		const radio = new Radio(
			{ ...options, mac },
			{
				accessPoint: this.accessPoint,
				timing: this.#timing,
				changed: (moved, note) => this.#radioChanged(moved, note),
			},
		);
		this.#radios.set(radio.name, radio);
		return radio;
	}

	get radios(): Iterable<Radio> {
		return this.#radios.values();
	}

	/** Sends a frame from one of a radio's interfaces, on the channel it is tuned to. */
	async send(radio: Radio, from: InterfaceId, to: Mac, payload: Uint8Array, key = ""): Promise<Receipt> {
		const { channel, port } = radio;
		const receipt = await this.#transmit({
			from: radio.macs[from],
			to,
			channel,
			payload,
			port,
			key,
			isInjected: false,
		});
		radio.usage.sent(receipt.tries, receipt.acked);
		return receipt;
	}

	/** Sends a frame from any MAC on any channel. Resolves with what became of it. */
	inject(frame: InjectedFrame): Promise<Receipt> {
		const payload = typeof frame.payload === "string" ? Buffer.from(frame.payload) : frame.payload;
		if (payload.length < 1 || payload.length > MAX_PAYLOAD_V2) {
			throw new Error(`A frame carries 1 to ${MAX_PAYLOAD_V2} bytes, not ${payload.length}.`);
		}
		if (!isChannel(frame.channel)) throw new Error(`${frame.channel} is not a Wi-Fi channel: take one of 1 to 13.`);
		const [from, to] = [parseMac(frame.from), parseMac(frame.to)];
		return this.#transmit({
			from,
			to,
			channel: frame.channel,
			payload,
			port: frame.port ?? "esp32",
			key: frame.key ?? "",
			isInjected: true,
		});
	}

	/** Calls `listener` with every frame on any channel, until the returned function is called. */
	sniff(listener: (frame: FrameEvent) => void): () => void {
		this.#sniffers.add(listener);
		return () => this.#sniffers.delete(listener);
	}

	/**
	 * Changes how the links between these ends lose frames, from now on; without ends, how all do. An end is the MAC of
	 * either interface of a board, or any MAC that is injected from.
	 */
	setLink(quality: Partial<LinkQuality>, ends: LinkEnds = {}): void {
		const named: { from?: Mac; to?: Mac } = {};
		if (ends.from !== undefined) named.from = this.#identity(parseMac(ends.from));
		if (ends.to !== undefined) named.to = this.#identity(parseMac(ends.to));
		this.#links.set(quality, named);
	}

	/** All radios off, all connections ended. */
	close(): void {
		for (const radio of this.radios) radio.powerOff();
		this.uplink.destroy();
	}

	async #transmit(frame: Transmission): Promise<Receipt> {
		const receipt = await this.#medium.transmit(frame);
		const { from, to, channel, payload, key } = frame;
		const { outcome, tries } = receipt;
		const at = this.#options.now();
		const names = { ...named("sender", this.#owner(from)), ...named("receiver", this.#owner(to)) };
		const event: FrameEvent = {
			kind: "frame",
			at,
			from,
			to,
			...names,
			channel,
			payload,
			outcome,
			tries,
			...(key && { key }),
		};
		for (const listener of this.#sniffers) listener(event);
		this.#options.emit(event);
		return receipt;
	}

	/** The radio that has this MAC, up or not. */
	#owner(mac: Mac): Radio | undefined {
		for (const radio of this.radios) if (radio.macs.includes(mac)) return radio;
		return undefined;
	}

	/** The station MAC of the board that has this MAC; a MAC of no board stands for itself. */
	#identity(mac: Mac): Mac {
		return this.#owner(mac)?.macs[STA] ?? mac;
	}

	#radioChanged(radio: Radio, note: string): void {
		this.#options.emit({ kind: "radio", at: this.#options.now(), board: radio.name, channel: radio.channel, note });
		this.uplink.refresh();
	}

	#apChanged(note: string): void {
		this.#options.emit({ kind: "ap", at: this.#options.now(), channel: this.accessPoint.channel, note });
		for (const radio of this.radios) radio.accessPointChanged();
		this.uplink.refresh();
	}
}

function named<Key extends string>(key: Key, radio: Radio | undefined): { [K in Key]?: string } {
	return radio === undefined ? {} : ({ [key]: radio.name } as { [K in Key]: string });
}
