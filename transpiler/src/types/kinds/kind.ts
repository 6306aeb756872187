// The Python types that values have on the board.

export type Kind =
	| "number"
	| "bigint"
	| "bool"
	| "str"
	| "none"
	| "bytes"
	| "bytearray"
	| "memoryview"
	/** Uint8Array and its like: Python's bytearray, array.array, or a window on one. */
	| "typed"
	/** An array, or a mutable tuple: Python's list. */
	| "list"
	/** A readonly tuple. */
	| "tuple"
	/** Python's dict as such: `dict<K, V>`. */
	| "dict"
	| "set"
	/** JavaScript's ordered Map and Set. */
	| "map"
	| "jsset"
	/** An object literal's type, or one with an index signature: a dict whose keys are texts. */
	| "record"
	/** An object with attributes: of a class, or of a declared API. */
	| "instance"
	| "function"
	| "promise"
	| "date"
	/** A generator, or anything else that is known only as something to iterate over or to ask for its next item. */
	| "iterator"
	| "symbol"
	| "unknown"
	| "any";
export const BYTES_KINDS: readonly Kind[] = ["bytes", "bytearray", "memoryview"];

export const CONTAINERS: readonly Kind[] = ["map", "jsset"];

/** Python finds these false when empty; JavaScript finds every object true. */
export const SIZED_KINDS: readonly Kind[] = [
	...BYTES_KINDS,
	"typed",
	"list",
	"tuple",
	"dict",
	"set",
	"map",
	"jsset",
	"record",
];
/** Is it a text, a number or a boolean, by all that is known? */
export function isPrimitive(kinds: ReadonlySet<Kind>): boolean {
	return kinds.size > 0 && [...kinds].every((k) => k === "str" || k === "number" || k === "bool");
}

export function presentOf(all: ReadonlySet<Kind>): Kind | null {
	if (all.size <= 1 && !all.has("none")) return single(all);
	const kinds = new Set(all);
	kinds.delete("none");
	// any of the three: what they have in common
	if (kinds.size > 1 && [...kinds].every((k) => BYTES_KINDS.includes(k)))
		return kinds.has("bytes") ? "bytes" : "bytearray";
	return single(kinds);
}

export function single(kinds: ReadonlySet<Kind>): Kind | null {
	const [first] = kinds;
	return kinds.size === 1 && first !== undefined ? first : null;
}
