// Maps and Sets are dictionaries. In a program that may bring one to where a type says nothing of it (`unknown`, `any`,
// a type parameter) each is in a box, an object of a class, which nothing takes for a record.

import type { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { CONTAINERS } from "../../../types/kinds/kind.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { lowerExpr } from "../../recursion.ts";

/** What JavaScript calls a value that is a Map or a Set of some kind, by its type; null if that tells of several. */
export function containerName(cx: Context, type: ts.Type): string | null {
	const own = membersOf(type).filter((t) => CONTAINERS.some((kind) => cx.facts.kinds.ofType(t).has(kind)));
	const names = new Set(
		own.map((t) => {
			const isSet = cx.facts.kinds.ofType(t).has("jsset");
			const isWeak = t.getSymbol()?.name.startsWith("Weak") === true;
			return (isWeak ? "Weak" : "") + (isSet ? "Set" : "Map");
		}),
	);
	const [name] = names;
	return names.size === 1 && name !== undefined ? name : null;
}

export function areBoxed(cx: Context): boolean {
	return cx.facts.unknownIn(cx.file).isMap;
}

/** A new Map or Set of these entries; `name` is that of its class. */
export function boxed(cx: Context, entries: Expr, name: string): Expr {
	return areBoxed(cx) ? py.call(classOfBoxes(cx), [entries, py.str(name)]) : entries;
}

function classOfBoxes(cx: Context): Expr {
	return cx.helper(cx.facts.features.derivesContainers(cx.file) ? "_Container" : "_Boxed");
}

/** Is it a Map or a Set, where it may be an array, a text or an iterator as well? */
export function isContainer(cx: Context, value: Expr): Expr {
	return py.call("isinstance", [value, areBoxed(cx) ? classOfBoxes(cx) : py.name("dict")]);
}

/** The dictionary of a Map or Set. */
export function unboxed(cx: Context, container: Expr): Expr {
	return areBoxed(cx) ? py.attr(container, "_in_box") : container;
}

export function lowerEntries(cx: Context, container: ts.Expression): Expr {
	return unboxed(cx, lowerExpr(cx, container));
}
