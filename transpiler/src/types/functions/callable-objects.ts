// Functions with properties, as their types tell: `{ (n: number): string; calls: number }`.

import { ts } from "ts-morph";
import { isDeclaredOnly } from "../kinds/kinds.ts";

export function isCallableObject(checker: ts.TypeChecker, type: ts.Type): boolean {
	const parts = type.isIntersection() ? type.types : [type];
	const isFunction = parts.some((t) => checker.getApparentType(t).getCallSignatures().length > 0);
	return isFunction && type.getConstructSignatures().length === 0 && type.getProperties().some(isOwnProperty);
}

/** What a function declaration is given outside, `f.calls = 0`, is a variable beside it. */
function isOwnProperty(property: ts.Symbol): boolean {
	const [declared] = property.declarations ?? [];
	if (declared === undefined || isDeclaredOnly(property)) return false;
	return ts.isTypeElement(declared) || ts.isObjectLiteralElement(declared);
}
