// Groups of regular expressions that may take no part in a match.

import { ts } from "ts-morph";
import { optionalGroups } from "../../regex/optional.ts";
import { ownParameters, valueSymbol } from "../../syntax.ts";

/** A group of a regular expression that may take no part in a match, as the function of `replace` is given it. */
export function isOptionalGroup(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const declaration = ts.isIdentifier(node) ? valueSymbol(checker, node)?.valueDeclaration : undefined;
	if (declaration === undefined || !ts.isParameter(declaration)) return false;
	const call = declaration.parent.parent;
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
	const [regex, by] = call.arguments;
	if (by !== declaration.parent || regex === undefined || !/^replace(All)?$/.test(call.expression.name.text))
		return false;
	const at = ownParameters(declaration.parent).indexOf(declaration);
	if (at === 0) return false;
	const optional = ts.isRegularExpressionLiteral(regex) ? optionalIn(regex) : null;
	return optional?.has(at) !== false;
}

/** Has the regular expression, as it stands there, a group that captures and may take no part? */
export function isOptionalGroupIn(node: ts.Expression): boolean {
	return ts.isRegularExpressionLiteral(node) && optionalIn(node)?.size !== 0;
}

function optionalIn({ text }: ts.RegularExpressionLiteral): ReadonlySet<number> | null {
	const end = text.lastIndexOf("/");
	return optionalGroups(text.slice(1, end), text.slice(end + 1));
}
