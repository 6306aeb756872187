// What a value holds, by its type: where nothing is known of it, nothing is known of that either.

import { ts } from "ts-morph";
import type { Kinds } from "../kinds/kinds.ts";
import { argumentsOf, isOfLibrary } from "../kinds/type-parts.ts";

/** How deep they are looked at: a type may lead on for ever. */
const DEPTH = 8;

/** The type and all types inside it, of arrays, of Maps and Sets, of objects without a class and of what functions give. */
export function partsWithin(checker: ts.TypeChecker, kinds: Kinds, whole: ts.Type): ReadonlySet<ts.Type> {
	const found = new Set<ts.Type>();
	const look = (type: ts.Type, depth: number): void => {
		if (found.has(type) || depth === 0) return;
		found.add(type);
		for (const part of insideOf(checker, kinds, type)) look(part, depth - 1);
	};
	look(whole, DEPTH);
	return found;
}

function insideOf(checker: ts.TypeChecker, kinds: Kinds, type: ts.Type): readonly ts.Type[] {
	if (type.isUnion()) return type.types;
	if (type.isIntersection()) return type.getProperties().map((p) => checker.getTypeOfSymbol(p));
	// `E[K]` is known by its bounds only
	if (type.flags & ts.TypeFlags.IndexedAccess) return [checker.getBaseConstraintOfType(type) ?? []].flat();
	if ((type.flags & ts.TypeFlags.Object) === 0) return [];
	const entries = [type.getNumberIndexType(), type.getStringIndexType()].filter((t) => t !== undefined);
	// what a function gives, which is called where nothing is known of it
	const results = type.getCallSignatures().map((s) => s.getReturnType());
	const own = kinds.ofType(type);
	const held = own.has("map") || own.has("jsset") ? argumentsOf(checker, type) : [];
	const parts = isRecord(type) ? type.getProperties().map((p) => checker.getTypeOfSymbol(p)) : [];
	return [...entries, ...results, ...held, ...parts];
}

/** An object that has no class: objects of classes know what their fields hold. */
function isRecord(type: ts.Type): boolean {
	const flags = type.getSymbol()?.flags ?? 0;
	return (flags & RECORDS) !== 0 && (flags & ts.SymbolFlags.Class) === 0 && !isOfLibrary(type);
}

const RECORDS = ts.SymbolFlags.ObjectLiteral | ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.Interface;
