// What V8 says of a property or a call that `yield*` cannot go through: it writes "(intermediate value)" for that, and
// once more for each part of the generator that it comes to behind it.

import { ts } from "ts-morph";
import { aroundParentheses, bare, isAccess, isAssignment } from "../../../syntax.ts";
import { OTHER_WORDS } from "./v8-words.ts";

/** @param node what stands behind `yield*`; null where V8 says which kind of value it is */
export function asDelegated(node: ts.Expression): string | null {
	if (!isNameless(bare(node))) return null;
	const statement = statementOf(aroundParentheses(node).parent as ts.YieldExpression);
	const behind = statement === null ? null : partsBehind(statement);
	return behind === null ? OTHER_WORDS : `yield* ${"(intermediate value)".repeat(1 + behind)}`;
}

/** Not a variable, nor what is chosen of several or asked for by `?.`. */
function isNameless(inner: ts.Expression): boolean {
	if (ts.isOptionalChain(inner)) return false;
	if (ts.isBinaryExpression(inner)) return isAssignment(inner.operatorToken.kind);
	return isAccess(inner) || ts.isCallExpression(inner) || ts.isNewExpression(inner);
}

/** The statement that is nothing but the `yield*`, and where its value goes; null of anything more. */
function statementOf(node: ts.YieldExpression): ts.Statement | null {
	const whole = aroundParentheses(node);
	const outer = whole.parent;
	if (ts.isExpressionStatement(outer) || ts.isReturnStatement(outer)) return outer;
	if (ts.isVariableDeclaration(outer)) {
		const list = outer.parent;
		const isAlone = ts.isVariableDeclarationList(list) && list.declarations.length === 1;
		return isAlone && ts.isVariableStatement(list.parent) ? list.parent : null;
	}
	const isStored = ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.EqualsToken;
	return isStored && ts.isExpressionStatement(outer.parent) ? outer.parent : null;
}

/** Up to the end of the function; null where V8 counts in other ways. */
function partsBehind(statement: ts.Statement): number | null {
	let count = 0;
	for (let n: ts.Node = statement; !ts.isFunctionLike(n.parent); n = n.parent) {
		const more = partsBehindIn(n.parent, n);
		if (more === null) return null;
		count += more;
	}
	return count;
}

function partsBehindIn(outer: ts.Node, part: ts.Node): number | null {
	if (ts.isBlock(outer)) return statementsBehind(outer.statements, part);
	if (ts.isIfStatement(outer)) return part === outer.thenStatement && outer.elseStatement !== undefined ? 1 : 0;
	if (ts.isDoStatement(outer)) return 1;
	if (ts.isTryStatement(outer) && part === outer.tryBlock)
		return [outer.catchClause, outer.finallyBlock].filter((clause) => clause !== undefined).length;
	const isLoop = ts.isForOfStatement(outer) || ts.isForInStatement(outer) || ts.isWhileStatement(outer);
	return isLoop || ts.isLabeledStatement(outer) ? 0 : null;
}

/** A function may be a part, or be made before all of them. */
function statementsBehind(list: readonly ts.Node[], part: ts.Node): number | null {
	const behind = list.slice(list.indexOf(part) + 1).filter((s) => !isNoPart(s));
	return behind.some(ts.isFunctionDeclaration) ? null : behind.length;
}

/** Of types there is nothing in JavaScript. */
function isNoPart(node: ts.Node): boolean {
	return ts.isEmptyStatement(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}
