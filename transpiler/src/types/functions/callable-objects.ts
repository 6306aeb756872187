// Functions with properties, as their types tell: `{ (n: number): string; calls: number }`.

import { ts } from "ts-morph";
import { valueSymbol } from "../../syntax.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";
import { isHandedOn } from "../names/function-properties.ts";

export function isCallableObject(checker: ts.TypeChecker, type: ts.Type): boolean {
	const parts = type.isIntersection() ? type.types : [type];
	const isFunction = parts.some((t) => checker.getApparentType(t).getCallSignatures().length > 0);
	return (
		isFunction &&
		type.getConstructSignatures().length === 0 &&
		type.getProperties().some((p) => isOwnProperty(checker, p))
	);
}

/** What a function declaration is given outside, `f.calls = 0`, is a variable beside it, unless it is handed on. */
function isOwnProperty(checker: ts.TypeChecker, property: ts.Symbol): boolean {
	const [declared] = property.declarations ?? [];
	if (declared === undefined || isDeclaredOnly(property)) return false;
	if (ts.isTypeElement(declared) || ts.isObjectLiteralElement(declared)) return true;
	const target = ts.isBinaryExpression(declared) ? declared.left : declared;
	const home = ts.isPropertyAccessExpression(target)
		? valueSymbol(checker, target.expression)?.valueDeclaration
		: undefined;
	return home !== undefined && isHandedOn(checker, home);
}
