// `const last = xs.pop()!; if (xs.length > 0) xs[0] = last;`: what is taken out of an array may be missing, as nothing asks
// for it unless the array has more.

import { ts } from "ts-morph";
import { aroundParentheses, isAssertion, leaves, unparenthesized } from "../../syntax.ts";
import type { Facts } from "../facts.ts";

/** Is it the value of a variable, never stored to again, that is only used where the array that it was taken out of has further items? */
export function isGuardedByLength({ checker, assignments }: Facts, node: ts.Expression): boolean {
	if (!isAssertion(node) && !ts.isNonNullExpression(node)) return false;
	const holder = takenFrom(unparenthesized(node.expression));
	const outer = aroundParentheses(node).parent;
	if (holder === null || !ts.isVariableDeclaration(outer) || !ts.isIdentifier(outer.name)) return false;
	const statement = outer.parent.parent;
	if (!ts.isVariableStatement(statement) || !ts.isBlock(statement.parent)) return false;
	const symbol = checker.getSymbolAtLocation(outer.name);
	if (symbol === undefined || assignments.isReassigned(symbol)) return false;
	const { statements } = statement.parent;
	const guard = statements.find((s) => s.pos >= statement.end);
	if (guard === undefined || !ts.isIfStatement(guard)) return false;
	const asked = lengthAsked(guard.expression, holder.getText());
	const behind = statements.filter((s) => s.pos >= guard.end);
	const isUsed = (place: ts.Node): boolean => uses(checker, place, symbol);
	if (asked === "some") return ![guard.elseStatement, ...behind].some((s) => s !== undefined && isUsed(s));
	return asked === "none" && leaves(guard.thenStatement) && !isUsed(guard.thenStatement);
}

/** `xs` of `xs.pop()` and `xs.shift()`, where asking for it again does nothing else. */
function takenFrom(node: ts.Expression): ts.Expression | null {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	const { name, expression } = node.expression;
	return /^(pop|shift)$/.test(name.text) && /^(this\.)?#?\w+$/.test(expression.getText()) ? expression : null;
}

/** Does the condition hold only where the array has items, or only where it has none? */
function lengthAsked(condition: ts.Expression, holder: string): "some" | "none" | null {
	const text = unparenthesized(condition).getText().replace(/\s+/g, "");
	const length = `${holder}.length`;
	if ([length, `${length}>0`, `${length}!==0`, `${length}!=0`, `${length}>=1`].includes(text)) return "some";
	return [`!${length}`, `${length}===0`, `${length}==0`, `${length}<1`].includes(text) ? "none" : null;
}

function uses(checker: ts.TypeChecker, place: ts.Node, symbol: ts.Symbol): boolean {
	const visit = (n: ts.Node): boolean =>
		(ts.isIdentifier(n) && n.text === symbol.name && checker.getSymbolAtLocation(n) === symbol) ||
		ts.forEachChild(n, visit) === true;
	return visit(place);
}
