import { type AccessPoint, isChannel } from "./access-point.ts";
import { DriverError } from "./errors.ts";
import { accessPointMac, type Mac } from "./mac.ts";
import { Station } from "./station.ts";
import type { WifiTiming } from "./timing.ts";
import { Usage } from "./usage.ts";

export type Port = "esp32" | "esp8266";
/** The two interfaces of a radio, by MicroPython's numbers STA_IF and AP_IF. */
export const STA = 0;
export const AP = 1;
export type InterfaceId = typeof STA | typeof AP;

/** Power save off: the only setting in which a joined station hears every frame. */
const PM_NONE = 0;
/** What an ESP starts with: PM_PERFORMANCE, whose number differs between the ports. */
const DEFAULT_PM: Record<Port, number> = { esp32: 1, esp8266: 2 };
const DEFAULT_CHANNEL = 1;
const DEFAULT_TXPOWER = 20;

/** A frame that reached a board, as its driver gets it. */
export interface ReceivedFrame {
	readonly from: Mac;
	readonly rssi: number;
	readonly payload: Uint8Array;
	/** The key it was encrypted with, 32 hex digits; "" if it was not. */
	readonly key: string;
}

/** What the board's own access point offers; nobody can join it, but its channel and MAC matter. */
export interface SoftAccessPoint {
	ssid: string;
	key: string;
	hidden: boolean;
	security: number;
	channel: number;
}

export interface RadioOptions {
	readonly name: string;
	readonly port: Port;
	readonly mac: Mac;
}

export interface RadioSurroundings {
	readonly accessPoint: AccessPoint;
	readonly timing: WifiTiming;
	/** The radio moved, joined or lost something. */
	readonly changed: (radio: Radio, note: string) => void;
}

/** One board's radio: two interfaces, one channel. It lives as long as the board; power-down makes it forget. */
export class Radio {
	readonly name: string;
	readonly port: Port;
	readonly station: Station;
	readonly #factoryMacs: readonly [Mac, Mac];
	readonly #surroundings: RadioSurroundings;
	macs: [Mac, Mac];
	active: [boolean, boolean] = [false, false];
	readonly usage = new Usage();
	#isPowered = false;
	pm: number;
	txpower = DEFAULT_TXPOWER;
	hostname: string;
	protocol = 7;
	softAp: SoftAccessPoint;
	/** ESP-NOW is initialised: frames that arrive are handed over, not only acknowledged. */
	espnow = false;
	/** The driver's send pool leaks (esp-idf issue 18682): it takes no frame until ESP-NOW is switched off and on. */
	isExhausted = false;
	/** Where received frames go. */
	onFrame: (frame: ReceivedFrame) => void = () => {};
	#home = DEFAULT_CHANNEL;

	constructor(options: RadioOptions, surroundings: RadioSurroundings) {
		this.name = options.name;
		this.port = options.port;
		this.#factoryMacs = [options.mac, accessPointMac(options.mac, options.port)];
		this.#surroundings = surroundings;
		this.macs = [...this.#factoryMacs];
		this.pm = DEFAULT_PM[this.port];
		this.hostname = `mpy-${this.port}`;
		this.softAp = this.#defaultSoftAp();
		this.station = new Station(surroundings.accessPoint, surroundings.timing, {
			settle: (channel) => {
				this.#home = channel;
			},
			changed: (note) => surroundings.changed(this, note),
		});
	}

	get isPowered(): boolean {
		return this.#isPowered;
	}

	set isPowered(on: boolean) {
		this.#isPowered = on;
		this.#accountFor();
	}

	/** ESP-NOW is switched on or off, which ends what its driver had got stuck in. */
	setEspnow(on: boolean): void {
		this.espnow = on;
		this.isExhausted = false;
	}

	/** The channel it is tuned to at this moment, for both interfaces and ESP-NOW alike. */
	get channel(): number {
		return this.station.sweep ?? this.#home;
	}

	/** Does traffic flow between this board and the access point? */
	get isOnline(): boolean {
		return this.station.isJoined && this.#surroundings.accessPoint.isOn;
	}

	/** A joined station that saves power hears only part of what is sent to it. */
	get dozes(): boolean {
		return this.station.isJoined && this.pm !== PM_NONE;
	}

	/** Power comes (on reset, or waking from deep sleep): all is as it was when new. An ESP8266 starts its access point. */
	powerOn(): void {
		this.powerOff();
		this.active[AP] = this.port === "esp8266";
		this.isPowered = true;
	}

	powerOff(): void {
		this.station.forget();
		this.isPowered = false;
		this.setEspnow(false);
		this.active = [false, false];
		this.macs = [...this.#factoryMacs];
		this.pm = DEFAULT_PM[this.port];
		this.txpower = DEFAULT_TXPOWER;
		this.softAp = this.#defaultSoftAp();
		this.#home = DEFAULT_CHANNEL;
	}

	/** A soft reset ends ESP-NOW; Wi-Fi stays as it is. */
	softReset(): void {
		this.setEspnow(false);
	}

	setActive(id: InterfaceId, on: boolean): void {
		if (this.active[id] === on) return;
		this.active[id] = on;
		this.#accountFor();
		if (id === STA && !on) this.station.disconnect();
		if (id === AP && on) this.#tuneToSoftAp();
	}

	/** Moves the radio to another channel. OSError or RuntimeError where an ESP refuses. */
	setChannel(channel: number): void {
		if (!this.active[STA] && !this.active[AP]) throw new DriverError("OSError", "Wifi Not Started");
		if (!isChannel(channel)) throw new DriverError("RuntimeError", "Wifi Unknown Error 0x0102");
		if (this.station.isJoined || this.station.isConnecting || this.station.isScanning) {
			throw new DriverError("OSError", "Wifi Internal State Error");
		}
		this.#tune(channel);
	}

	/** Changes the soft access point; if it is up, its channel becomes the radio's, unless the station decides that. */
	setSoftAp(change: Partial<SoftAccessPoint>): void {
		if (change.channel !== undefined && !isChannel(change.channel)) {
			throw new DriverError("RuntimeError", "Wifi Unknown Error 0x0102");
		}
		this.softAp = { ...this.softAp, ...change };
		if (change.channel !== undefined && this.active[AP]) this.#tuneToSoftAp();
	}

	/** The access point was switched or moved. */
	accessPointChanged(): void {
		this.station.accessPointChanged(this.#home);
	}

	/** Which interface has this MAC, if it is up. */
	interfaceOf(mac: Mac): InterfaceId | undefined {
		if (!this.isPowered) return undefined;
		if (this.active[STA] && this.macs[STA] === mac) return STA;
		if (this.active[AP] && this.macs[AP] === mac) return AP;
		return undefined;
	}

	#accountFor(): void {
		this.usage.switched(this.#isPowered && (this.active[STA] || this.active[AP]));
	}

	#tuneToSoftAp(): void {
		if (!this.station.isJoined && !this.station.isConnecting) this.#tune(this.softAp.channel);
	}

	#tune(channel: number): void {
		if (channel === this.#home) return;
		this.#home = channel;
		this.#surroundings.changed(this, "set its channel");
	}

	#defaultSoftAp(): SoftAccessPoint {
		const ssid = `${this.port === "esp32" ? "ESP" : "MicroPython"}_${this.#factoryMacs[AP].slice(6).toUpperCase()}`;
		return { ssid, key: "", hidden: false, security: 0, channel: DEFAULT_CHANNEL };
	}
}
