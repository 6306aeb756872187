// What a node that sleeps takes from its battery.

/** A year of 365 days. Hours. */
const HOURS = 8760;
const SECONDS_PER_HOUR = 3600;

export type ChannelMode = "fixed" | "search" | "wifi";
export type Chip = "esp32" | "esp8266";

/** Charge of a whole wake, from reset to deep sleep, and how long it takes. */
export interface Wake {
	/** Millicoulombs (milliampere seconds). */
	readonly charge: number;
	/** Who measured it, on what. */
	readonly source: string;
}

/** From the manual of micropython-mqtt (Peter Hinch), "Micropower": its demo of a node that only publishes. */
const ESP32 = "an ESP32-S3 Feather running the pubonly demo, measured for the manual of micropython-mqtt";

const WAKES: Record<Chip, Partial<Record<ChannelMode, Wake>>> = {
	esp32: {
		fixed: { charge: 112, source: `${ESP32}: 1.8 s` },
		search: { charge: 153, source: `${ESP32}: 2.2 s` },
		wifi: { charge: 300, source: `${ESP32}: 4.2 s` },
	},
	esp8266: {
		fixed: { charge: 71, source: "an ESP8266 Feather Huzzah running the same demo, measured for the same manual: 2 s" },
	},
};

/** The published charge of a wake; undefined where nobody has published one. */
export function publishedWake(chip: Chip, mode: ChannelMode): Wake | undefined {
	return WAKES[chip][mode];
}

export interface Use {
	/** Current in deep sleep, milliamperes. */
	readonly sleepCurrent: number;
	/** From one wake to the next, seconds. */
	readonly period: number;
	/** Millicoulombs a wake. */
	readonly wakeCharge: number;
}

/** Milliampere hours in a year: asleep, awake. */
export interface Year {
	readonly asleep: number;
	readonly awake: number;
}

/** The time awake is so short that sleep is counted as if it lasted all the time. */
export function year({ sleepCurrent, period, wakeCharge }: Use): Year {
	const wakes = (HOURS * SECONDS_PER_HOUR) / period;
	return { asleep: HOURS * sleepCurrent, awake: (wakes * wakeCharge) / SECONDS_PER_HOUR };
}
