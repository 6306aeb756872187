// What `npm run battery` can be told.
import { parseOptions } from "../common/args.ts";
import { UserError } from "../common/user-error.ts";
import type { ChannelMode, Chip } from "./model.ts";

export const HELP = `Usage: npm run battery -- [options]

What a node that sleeps takes from its battery in a year, and how long a battery lasts.

  --sleep-current 50uA  current in deep sleep, of the whole board: uA or mA (default 50uA)
  --period 1h           from one wake to the next: s, min, h or d (default 1h)
  --chip BOARD          esp32 or esp8266 (default esp32)
  --channel MODE        how the node finds the gateway's channel: fixed, search or wifi (default fixed)
  --wake 112mC          charge of one wake, as you have measured it: mC (default: what has been published)
  --battery 2600mAh     capacity of your battery: mAh or Ah
  --json                the figures as one JSON object
  --help                this text
`;

const CURRENT = { uA: 1e-3, mA: 1 } as const;
const TIME = { s: 1, min: 60, h: 3600, d: 86_400 } as const;
const CHARGE = { mC: 1 } as const;
const CAPACITY = { mAh: 1, Ah: 1000 } as const;

export interface BatteryOptions {
	/** Milliamperes. */
	readonly sleepCurrent: number;
	/** Seconds. */
	readonly period: number;
	readonly chip: Chip;
	readonly channel: ChannelMode;
	/** Millicoulombs; undefined: the published ones. */
	readonly wake: number | undefined;
	/** Milliampere hours. */
	readonly battery: number | undefined;
	readonly json: boolean;
}

/**
 * @param args the command line after `npm run battery --`
 * @returns undefined if it asks for help
 * @throws UserError what is wrong with it
 */
export function readOptions(args: string[]): BatteryOptions | undefined {
	const { values } = parseOptions({
		args,
		options: {
			"sleep-current": { type: "string", default: "50uA" },
			period: { type: "string", default: "1h" },
			chip: { type: "string", default: "esp32" },
			channel: { type: "string", default: "fixed" },
			wake: { type: "string" },
			battery: { type: "string" },
			json: { type: "boolean", default: false },
			help: { type: "boolean" },
		},
	});
	if (values.help) return undefined;
	return {
		sleepCurrent: quantity("sleep-current", values["sleep-current"], CURRENT),
		period: quantity("period", values.period, TIME),
		chip: oneOf("chip", values.chip, ["esp32", "esp8266"]),
		channel: oneOf("channel", values.channel, ["fixed", "search", "wifi"]),
		wake: values.wake === undefined ? undefined : quantity("wake", values.wake, CHARGE),
		battery: values.battery === undefined ? undefined : quantity("battery", values.battery, CAPACITY),
		json: values.json,
	};
}

/** A number above 0 with its unit; in the unit whose factor is 1. */
function quantity(option: string, text: string, units: Readonly<Record<string, number>>): number {
	const match = /^(\d+(?:\.\d+)?)\s*(\S+)$/.exec(text.replace(/[\u00b5\u03bc]A$/, "uA"));
	const factor = units[match?.[2] ?? ""];
	const value = Number(match?.[1]) * (factor ?? Number.NaN);
	if (value > 0) return value;
	const known = Object.keys(units).join(", ");
	throw new UserError(
		`--${option} takes a number above 0 with its unit (${known}), such as 50${Object.keys(units)[0]}, not "${text}"`,
	);
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
	const found = choices.find((choice) => choice === text);
	if (found !== undefined) return found;
	throw new UserError(`--${option} takes ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}, not "${text}"`);
}
