// An array by its type that may be a record all the same, as of JSON.parse: Python would go through its keys.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import type { Context } from "../context.ts";
import { claimOf, comesOpen } from "../expressions/questions.ts";
import { asDelegated } from "../library/errors/delegated-words.ts";
import { asIterated, asV8Writes } from "../library/errors/v8-words.ts";
import { lowerExpr } from "../recursion.ts";

/** A Map or a Set, which may stand for any other iterable, is a dictionary, too. */
const GONE_THROUGH: ReadonlySet<Kind> = new Set<Kind>(["list", "tuple"]);

/** `value`, which something goes through; what JavaScript says of a record is raised. */
export function listed(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (!mayBeRecord(cx, node)) return value;
	const said = complaint(node);
	return py.call(cx.helper("_listed"), said === null ? [value] : [value, py.str(said)]);
}

/** Methods that go through an array, and in Python through a dictionary, too. */
const GOING_THROUGH =
	/^(map|filter|some|every|find\w*|forEach|flatMap|reduce\w*|join|entries|keys|values|flat|concat|toSorted|toReversed|toSpliced|with)$/;

/** What a method of an array is called on: a record has none of that name. */
export function lowerReceiver(cx: Context, callee: ts.PropertyAccessExpression): Expr {
	const value = lowerExpr(cx, callee.expression);
	if (!GOING_THROUGH.test(callee.name.text) || !mayBeRecord(cx, callee.expression)) return value;
	const call = callee.parent;
	const isGoneThrough = ts.isForOfStatement(call.parent) && call.parent.expression === call;
	const more = isGoneThrough ? " or its return value is not iterable" : "";
	const isNoText = callee.name.text === "concat" ? py.NONE : py.TRUE;
	return py.call(cx.helper("_listed"), [value, py.str(`${asV8Writes(callee)} is not a function${more}`), isNoText]);
}

/** May it be a record, in spite of its type, which is an array's? */
export function mayBeRecord(cx: Context, node: ts.Expression): boolean {
	const kind = cx.facts.kinds.present(node);
	// `x as Iterable<unknown>` of an x of which nothing is known
	if (kind === "iterator") return claimOf(cx, node) !== null && comesOpen(cx, node);
	return kind !== null && GONE_THROUGH.has(kind) && cx.facts.lies.mayBeRecordAt(node) && !isMadeHere(cx, node);
}

/** A variable that keeps the array that it was declared with, or what a function was given as its rest. */
function isMadeHere(cx: Context, node: ts.Expression): boolean {
	const inner = bare(node);
	const symbol = ts.isIdentifier(inner) ? cx.meantBy(inner) : undefined;
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined) return false;
	if (ts.isParameter(declaration)) return declaration.dotDotDotToken !== undefined;
	if (!ts.isVariableDeclaration(declaration)) return false;
	const { initializer } = declaration;
	if (initializer === undefined || cx.facts.assignments.isReassigned(symbol)) return false;
	return cx.facts.kinds.only(bare(initializer)) === "list" && !cx.facts.lies.mayBeRecordAt(initializer);
}

/** What V8 says of an object that it cannot go through; null where it says which kind of value it is. */
function complaint(node: ts.Expression): string | null {
	const outer = node.parent;
	if (ts.isSpreadElement(outer) && !ts.isArrayLiteralExpression(outer.parent))
		return "Spread syntax requires ...iterable[Symbol.iterator] to be a function";
	if (ts.isYieldExpression(outer)) {
		const said = asDelegated(node);
		return said === null ? null : `${said} is not iterable`;
	}
	if (ts.isOptionalChain(bare(node))) return ts.isSpreadElement(outer) ? "(intermediate value) is not iterable" : null;
	const isTakenApart = ts.isVariableDeclaration(outer) || ts.isBinaryExpression(outer);
	const isNamed = ts.isForOfStatement(outer) || ts.isSpreadElement(outer) || (isTakenApart && !isMember(node));
	return isNamed ? `${asIterated(node)} is not iterable` : null;
}

function isMember(node: ts.Expression): boolean {
	const inner = bare(node);
	return ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner);
}
