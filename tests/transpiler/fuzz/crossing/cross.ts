// Programs that are crossings of two things: a way that a value goes (through patterns, arrays, closures, classes, ...) and
// a kind of value. What tsmpy knows of a value must come along all ways; each pair is a program of its own, because much
// of that is found out of the program as a whole.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { KINDS } from "./kinds/index.ts";
import { DECLARATIONS, type Kind } from "./kinds/kind.ts";

const FOLDER = join(import.meta.dirname, "ways");

/**
 * One on a line. `$T` is the kind's type, `$A` and `$B` values of it, `<<e>>` prints something that is asked of e.
 */
const WAYS = readdirSync(FOLDER)
	.sort()
	.flatMap((name) => readFileSync(join(FOLDER, name), "utf8").trimEnd().split("\n"));

/** Uses that one `console.log` shows, at the most. */
const SHOWN = 4;

const crossing = fc.gen().map((draw) => {
	const pick = <X>(items: readonly X[]): X => draw(fc.constantFrom<X[]>, ...items);
	const way = pick(WAYS);
	const kind = pick(Object.values(KINDS));
	const body = filled(way, kind, pick);
	const isWaiting = /\bawait\b/.test(body);
	const whole = pick([true, false])
		? body
		: `${isWaiting ? "async " : ""}function run()${isWaiting ? ": Promise<void>" : ""} {\n\t${body}\n}\n${isWaiting ? "await " : ""}run();`;
	return `${declarationsOf(whole)}${whole}\n`;
});

/** So many programs of a seed. */
export function crossings(seed: number, count: number): string[] {
	return fc.sample(crossing, { seed, numRuns: count });
}

function filled(way: string, kind: Kind, pick: <X>(items: readonly X[]) => X): string {
	const shown = (asked: string): string => {
		const uses = new Set(Array.from({ length: SHOWN }, () => pick(kind.uses)));
		const value = asked.includes(" as ") ? `(${asked})` : asked;
		return `console.log(${[...uses].map((use) => use.replaceAll("@", () => value)).join(", ")});`;
	};
	const value = (given: string, isResult: boolean): string =>
		given.includes("=>") || (isResult && given.startsWith("{")) ? `(${given})` : given;
	const itemType = /[|&]|=>/.test(kind.type) ? `(${kind.type})` : kind.type;
	return way
		.replace(/<<(.*?)>>/g, (_, shownValue: string) => shown(shownValue))
		.replaceAll("$T[]", () => `${itemType}[]`)
		.replaceAll("$T", () => kind.type)
		.replace(/(=> )?\$A/g, (_, arrow = "") => arrow + value(pick(kind.first), arrow !== ""))
		.replace(/(=> )?\$B/g, (_, arrow = "") => arrow + value(pick(kind.later), arrow !== ""));
}

function declarationsOf(text: string): string {
	const needed = (name: string, inText: string): boolean => new RegExp(`\\b${name}\\b`).test(inText);
	const all = Object.entries(DECLARATIONS).filter(
		([name]) => needed(name, text) || (name === "Shape" && needed("area", text)),
	);
	return all.map(([, declaration]) => `${declaration}\n`).join("");
}
