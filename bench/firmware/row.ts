// A measured value beside the original's and its goal.

export interface Row {
	readonly name: string;
	readonly value: number;
	/** Digits after the point; none unless given. */
	readonly digits?: number;
	/** What the original takes, as the reference measurement says; undefined where there is none. */
	readonly original?: number;
	/** What the value has to be at least, or at most. */
	readonly least?: number;
	readonly most?: number;
}

export function isMissed({ value, least, most }: Row): boolean {
	return !(value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY));
}

const NAME = 58;
const NUMBER = 12;

export const HEADING: string = `${"".padEnd(NAME)}${["nowlink", "original", "goal"].map((h) => h.padStart(NUMBER)).join("")}`;

/** The row as a line, with a ! where the goal is missed. */
export function lineOf(row: Row): string {
	const { name, value, digits = 0, original, least, most } = row;
	const number = (n: number | undefined) => (n === undefined ? "" : n.toFixed(digits)).padStart(NUMBER);
	const goal = least === undefined ? (most === undefined ? "" : `<= ${most}`) : `>= ${least}`;
	return `${name.padEnd(NAME)}${number(value)}${number(original)}${goal.padStart(NUMBER)}${isMissed(row) ? " !" : ""}`.trimEnd();
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value that such a part of the values is below, 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
