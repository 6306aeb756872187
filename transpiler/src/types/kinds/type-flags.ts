// What the type checker's flags say of a type, or of any part of a union.

import { ts } from "ts-morph";

/** Of types that say nothing of a value. */
export const OPEN = ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Of types that say nothing of a value, or only that it is an object. */
export const UNNAMED =
	OPEN | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter | ts.TypeFlags.IndexedAccess | ts.TypeFlags.Conditional;

/** Has the type, or a part of it, one of the flags? */
export function hasFlags(type: ts.Type, flags: ts.TypeFlags): boolean {
	return (type.isUnion() ? type.types : [type]).some((t) => (t.flags & flags) !== 0);
}
