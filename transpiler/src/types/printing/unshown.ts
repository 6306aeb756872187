// Kinds of values that Node shows in ways the board cannot follow.

import type { ts } from "ts-morph";
import type { Kind } from "../kinds/kinds.ts";
import { libraryNameOf } from "../kinds/type-parts.ts";

const UNSHOWN: Readonly<Partial<Record<Kind, string>>> = {
	promise: "A promise",
	set: "Python's set",
	memoryview: "A memoryview",
};

/** Such may have keys of its own, in an order of its own. */
export const HANDED_ON = "A step that `yield*` may hand on from an iterator with a `next` of its own";

/**
 * What of these kinds cannot be shown, in words; null if all can.
 *
 * @param handsOnSteps may a step of a generator be an object that an iterator of the program's own has made?
 */
export function unshown(byKind: ReadonlyMap<Kind, readonly ts.Type[]>, handsOnSteps: () => boolean): string | null {
	for (const [kind, words] of Object.entries(UNSHOWN)) if (byKind.has(kind as Kind)) return words;
	if ((byKind.get("record") ?? []).some(isStep) && handsOnSteps()) return HANDED_ON;
	return (byKind.get("iterator") ?? []).some(isBuiltIterator) ? "An iterator" : null;
}

/** No array, and no object of a class of the program's: Node shows what the board cannot look at. */
function isBuiltIterator(type: ts.Type): boolean {
	return /^((Async)?Generator|(Array|Map|Set|String)Iterator)$/.test(libraryNameOf(type));
}

/** What `next()` gives. */
function isStep(type: ts.Type): boolean {
	return /^Iterator(Yield|Return)Result$/.test(libraryNameOf(type));
}
