// The values of iterators that may have ended.

import { ts } from "ts-morph";
import { bare } from "../../syntax.ts";
import { membersOf } from "../kinds/type-parts.ts";

/** `g.next().value`: once an iterator has ended there is none, whatever its type says. */
export function isLastValue(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const inner = bare(node);
	if (!ts.isPropertyAccessExpression(inner) || inner.name.text !== "value") return false;
	return mayHaveEnded(checker.getTypeAtLocation(inner.expression));
}

/** `const { value } = g.next()` */
export function isLastValuePart(checker: ts.TypeChecker, node: ts.BindingElement): boolean {
	const name = node.propertyName ?? node.name;
	if (node.initializer !== undefined || !ts.isIdentifier(name) || name.text !== "value") return false;
	return mayHaveEnded(checker.getTypeAtLocation(node.parent));
}

/** Is it what an iterator gives, perhaps after its last value? */
function mayHaveEnded(type: ts.Type): boolean {
	const names = membersOf(type).map((t) => t.getSymbol()?.name ?? "");
	return names.every((name) => name.startsWith("Iterator")) && names.some((name) => name !== "IteratorYieldResult");
}
