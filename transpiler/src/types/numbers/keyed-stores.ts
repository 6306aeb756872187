// Stores to members that have no name for them: `o[key] = x`, `Object.assign(o, record)`.

import { ts } from "ts-morph";
import type { Kind, Kinds } from "../kinds/kinds.ts";
import type { FileNames } from "../names/names.ts";

export interface KeyedStores {
	/** Members that the types of keys name. */
	readonly names: ReadonlySet<string>;
	/** May any member of an object with attributes be stored to? */
	readonly isAny: boolean;
	/** Is any text a key, be it of a record only? */
	readonly hasTexts: boolean;
}

/** What a file stores by keys that are worked out. */
export function keyedStores(checker: ts.TypeChecker, kinds: Kinds, file: FileNames): KeyedStores {
	const names = new Set<string>();
	let isAny = file.assigns.some((call) => assignsAny(checker, kinds, call));
	let hasTexts = file.hasOpenKeys;
	for (const { object, key } of file.keyed) {
		const texts = textsOf(checker, checker.getTypeAtLocation(key));
		if (texts === null || texts.length > 0) hasTexts = true;
		if (texts === null) isAny ||= object === null || mayHaveAttributes(kinds, object);
		else for (const text of texts) if (mayHave(checker, object, text)) names.add(text);
	}
	return { names, isAny, hasTexts };
}

/** The texts that a key of the type can be, none for a number; null for any text. */
export function textsOf(checker: ts.TypeChecker, type: ts.Type): readonly string[] | null {
	if (type.isUnion()) {
		const parts = type.types.map((t) => textsOf(checker, t));
		return parts.some((p) => p === null) ? null : parts.flatMap((p) => p ?? []);
	}
	if (type.isStringLiteral()) return [type.value];
	if (type.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike)) return [];
	const bound = type.flags & ts.TypeFlags.Instantiable ? checker.getBaseConstraintOfType(type) : undefined;
	return bound === undefined || bound === type ? null : textsOf(checker, bound);
}

function mayHave(checker: ts.TypeChecker, object: ts.Expression | null, name: string): boolean {
	if (object === null) return true;
	const type = checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(object)));
	return (
		(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ||
		checker.getPropertyOfType(type, name) !== undefined
	);
}

/** `Object.assign(object, ...)` with something whose members its type does not tell one by one. */
function assignsAny(checker: ts.TypeChecker, kinds: Kinds, call: ts.CallExpression): boolean {
	const [target, ...sources] = call.arguments;
	return target !== undefined && mayHaveAttributes(kinds, target) && sources.some((s) => !isListed(checker, s));
}

function isListed(checker: ts.TypeChecker, source: ts.Expression): boolean {
	const type = checker.getTypeAtLocation(source);
	const isObject = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
	return isObject && !ts.isSpreadElement(source) && type.getStringIndexType() === undefined;
}

export function mayHaveAttributes(kinds: Kinds, object: ts.Expression): boolean {
	return [...kinds.of(object)].some((kind) => !WITHOUT_ATTRIBUTES.has(kind));
}

const WITHOUT_ATTRIBUTES: ReadonlySet<Kind> = new Set<Kind>([
	"record",
	"dict",
	"list",
	"tuple",
	"typed",
	"bytes",
	"bytearray",
	"memoryview",
	"map",
	"none",
]);
