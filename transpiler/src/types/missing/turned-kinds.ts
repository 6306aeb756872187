// What a value may be that another function stores to a variable, and what is known of the variable where it is read.

import type { Kind } from "../kinds/kinds.ts";

const OPEN_KINDS: ReadonlySet<Kind> = new Set<Kind>(["any", "unknown"]);

/** Does what is known of it here tell of all that it may be? @param declared null of anything */
export function saysAll(here: ReadonlySet<Kind>, declared: ReadonlySet<Kind> | null): boolean {
	if (here.size === 0) return true;
	if (declared === null) return [...here].some((k) => OPEN_KINDS.has(k));
	const kinds = [...declared].filter((k) => k !== "none");
	return kinds.length < 2 || kinds.every((k) => here.has(k));
}

/** May something of the kind be stored to it? */
export function hasRoom(declared: ReadonlySet<Kind> | null, kind: Kind): boolean {
	return kind !== "none" && (declared === null ? !OPEN_KINDS.has(kind) : declared.has(kind));
}
