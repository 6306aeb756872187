// Shapes of values: what `console.log` has to know of them that Python's own types do not tell.

import type { ts } from "ts-morph";

export type Keyed =
	| { readonly tag: "record"; readonly fields: ReadonlyMap<string, Shape> }
	| { readonly tag: "index"; readonly values: Shape }
	| { readonly tag: "map"; readonly keys: Shape; readonly values: Shape }
	| { readonly tag: "set"; readonly items: Shape }
	| { readonly tag: "typed"; readonly name: string }
	/** No dictionary: a bigint, which Node shows with an n. */
	| { readonly tag: "bigint" }
	/** Any of them, in a program that has Maps or Sets. */
	| { readonly tag: "open" };

/** Shapes form a graph: a tree's nodes have the shape of the tree. */
export interface Shape {
	none: "null" | "undefined" | null;
	list: Shape | null;
	keyed: Keyed | null;
	/** May a function stand here? */
	isFunction: boolean;
	/** What cannot be shown as Node shows it, in words. */
	problem: string | null;
	/** Classes whose instances stand here; `null` for any that the program has. */
	readonly classes: Set<ts.ClassLikeDeclaration | null>;
}

/** The shapes right inside a dictionary's. */
export function insides({ keyed }: Shape): readonly Shape[] {
	switch (keyed?.tag) {
		case "record":
			return [...keyed.fields.values()];
		case "index":
			return [keyed.values];
		case "map":
			return [keyed.keys, keyed.values];
		case "set":
			return [keyed.items];
		default:
			return [];
	}
}

/** Does Python's own type of every value tell all that is to be known? */
export function isPlainShape(shape: Shape, isOpenPlain: boolean, under: ReadonlySet<Shape> = new Set()): boolean {
	if (under.has(shape)) return true;
	const tag = shape.keyed?.tag;
	if (
		shape.none !== null ||
		tag === "map" ||
		tag === "set" ||
		tag === "typed" ||
		tag === "bigint" ||
		(tag === "open" && !isOpenPlain)
	)
		return false;
	const inner = new Set([...under, shape]);
	return [shape.list, ...insides(shape)].every((s) => s === null || isPlainShape(s, isOpenPlain, inner));
}
