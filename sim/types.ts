// What happens in a simulated world, as a stream of events, and how to ask for one.

/** Milliseconds since the world began. */
type Milliseconds = number;

interface Base {
	readonly at: Milliseconds;
}

/** A frame left an antenna (retries of one frame are one event). `acked` is what the sender is told. */
export interface FrameEvent extends Base {
	readonly kind: "frame";
	/** MACs, 12 hex digits. */
	readonly from: string;
	readonly to: string;
	/** The names of the boards that have these MACs, where one has. */
	readonly sender?: string;
	readonly receiver?: string;
	readonly channel: number;
	readonly payload: Uint8Array;
	/** "delivered", "lost" (nobody acknowledged) or "ack-lost" (delivered, but the sender is told it was not). */
	readonly outcome: "delivered" | "lost" | "ack-lost";
	readonly tries: number;
	/** What it is encrypted with, if it is, to be repeated: the payload is shown plain. */
	readonly key?: string;
}

/** A board's radio moved: a channel set, a station that joined or lost its access point. */
export interface RadioEvent extends Base {
	readonly kind: "radio";
	readonly board: string;
	readonly channel: number;
	readonly note: string;
}

/** A board was powered up, ended, sleeps or restarts. */
export interface BoardEvent extends Base {
	readonly kind: "board";
	readonly board: string;
	readonly state: "started" | "asleep" | "died" | "stopped";
	readonly note: string;
}

/** A line that a board printed. */
export interface OutputEvent extends Base {
	readonly kind: "output";
	readonly board: string;
	readonly line: string;
}

/** A message passed the broker. */
export interface MqttEvent extends Base {
	readonly kind: "mqtt";
	readonly topic: string;
	readonly payload: Uint8Array;
	readonly qos: number;
	readonly retain: boolean;
	/** Its client sent it before and does not know whether it arrived. */
	readonly dup?: boolean;
	/** The client that published it, where known. */
	readonly client: string;
}

/** The access point was switched or moved. */
export interface AccessPointEvent extends Base {
	readonly kind: "ap";
	readonly note: string;
	readonly channel: number;
}

export type SimEvent = FrameEvent | RadioEvent | BoardEvent | OutputEvent | MqttEvent | AccessPointEvent;

export interface AccessPointOptions {
	readonly ssid: string;
	readonly password: string;
	readonly channel: number;
}

export interface WorldOptions {
	/** Seeds every random decision of the air. */
	readonly seed?: number;
	/** Probability that one transmission of a frame is lost (each hidden retry draws anew), 0 to 1. */
	readonly loss?: number;
	/** Probability that the acknowledgement of a frame that arrived is lost, 0 to 1. */
	readonly ackLoss?: number;
	/** Probability that a frame that arrived is handed to the receiver's application twice, 0 to 1. */
	readonly duplicates?: number;
	/** Probability that a radio on the channel next to the sender's hears a transmission too, 0 (unless given) to 1. */
	readonly leak?: number;
	/** Do frames occupy their channel for as long as 1 Mbit/s takes, retries included? Unless given, they do. */
	readonly airTime?: boolean;
	/** How long Wi-Fi takes to scan, to join and to miss its access point; shorter than in life unless given. */
	readonly timing?: {
		readonly scanChannel?: Milliseconds;
		readonly join?: Milliseconds;
		readonly beaconLoss?: Milliseconds;
	};
	/** The one Wi-Fi network; unless given, `nowlink` with the password `simulated` on channel 6. */
	readonly accessPoint?: AccessPointOptions;
	/**
	 * Servers for UDP: an address that boards send to, such as that of their name server, "10.0.0.1:53", and the port of this
	 * machine where it really is. Nobody else is there in 10.0.0.*.
	 */
	readonly datagrams?: Readonly<Record<string, number>>;
	readonly onEvent?: (event: SimEvent) => void;
}

export interface BoardOptions {
	readonly name: string;
	readonly port: "esp32" | "esp8266";
	/** The station's MAC, 12 hex digits; the access-point interface has its own (an ESP32's is one higher). */
	readonly mac: string;
	/** Folders copied onto the board's empty flash, each to a path on it: `{ from: "dist-mpy/gateway", to: "lib/gateway" }`. */
	readonly files: readonly { readonly from: string; readonly to: string }[];
	/** Files written onto the flash after that: path to text. */
	readonly texts?: Readonly<Record<string, string>>;
	/** What its main.py holds: `import gateway`. It runs at each boot. A board has none if this is undefined. */
	readonly main?: string;
	/** With a serial port, the REPL behind it, as `board.serial`; without, the console is events only. */
	readonly serial?: boolean;
	/** Bytes of heap, the simulated drivers included; 2 MiB unless given. The simulator's words are 64 bits wide. */
	readonly heap?: number;
}
