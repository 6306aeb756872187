import { type ParseArgsConfig, parseArgs } from "node:util";
import { UserError } from "./user-error.ts";

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

/** A number above zero from an option's text. @throws UserError if it is none */
export function positiveNumber(option: string, text: string): number {
	const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
	if (value > 0) return value;
	throw new UserError(`--${option} takes a number above 0, not "${text}"`);
}
