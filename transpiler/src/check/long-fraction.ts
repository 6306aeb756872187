// TSM2020: a number with more digits than a board's float has.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

/** Digits that a float of 32 bits keeps; the ESP8266's has two bits less. */
const DIGITS = { esp32: 7, esp8266: 6 } as const;
/** Beyond these it is an infinity, or 0. */
const [LEAST, MOST] = [2 ** -126, (2 - 2 ** -23) * 2 ** 127];

export function longFraction(facts: Facts, node: ts.Node): Diagnostic | null {
	const { target } = facts.loaded;
	if (target === "unix" || !ts.isNumericLiteral(node)) return null;
	const value = Number(node.text);
	// whole numbers come out as ints, which keep all digits
	if (value === 0 || Number.isSafeInteger(value)) return null;
	const fits = significantDigits(value) <= DIGITS[target] && value >= LEAST && value <= MOST;
	return fits ? null : diagnosticAt(node, "TSM2020", String(DIGITS[target]));
}

function significantDigits(value: number): number {
	const [mantissa = ""] = String(value).split("e");
	return mantissa.replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}
