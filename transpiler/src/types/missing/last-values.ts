// The values of iterators that may have ended.

import { ts } from "ts-morph";
import { bare } from "../../syntax.ts";

/** `g.next().value`: once an iterator has ended there is none, whatever its type says. */
export function isLastValue(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const inner = bare(node);
	if (!ts.isPropertyAccessExpression(inner) || inner.name.text !== "value") return false;
	const type = checker.getTypeAtLocation(inner.expression);
	const names = (type.isUnion() ? type.types : [type]).map((t) => t.getSymbol()?.name ?? "");
	return names.every((name) => name.startsWith("Iterator")) && names.some((name) => name !== "IteratorYieldResult");
}
