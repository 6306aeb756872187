import { type ParseArgsConfig, parseArgs } from "node:util";
import { UserError } from "./user-error.ts";

/** 24 days: a timer counts milliseconds in 31 bits. */
const LONGEST_SECONDS = 2_000_000;

/**
 * `parseArgs` of node:util, strict, that says a wrong option in a sentence.
 *
 * @throws UserError for an unknown option, one without its value, or a word that no option takes
 */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		// Node's own message goes on with advice that fits programmers better than users.
		const [sentence] = (error as Error).message.split(/\. (?=To )/);
		throw new UserError(`${sentence?.replace(/\.$/, "")}. --help tells the options`);
	}
}

/** A whole number from an option's text. @throws UserError if it is none, or out of range */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
	const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
	if (value >= least && value <= most) return value;
	throw new UserError(`--${option} takes a whole number from ${least} to ${most}, not "${text}"`);
}

/** Seconds from an option's text, as milliseconds. @throws UserError if it is no number above 0, or more than a timer holds */
export function seconds(option: string, text: string): number {
	const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
	if (value > 0 && value <= LONGEST_SECONDS) return value * 1000;
	throw new UserError(`--${option} takes a number of seconds above 0 and up to ${LONGEST_SECONDS}, not "${text}"`);
}
