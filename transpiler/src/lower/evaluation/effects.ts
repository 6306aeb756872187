// What can change while a value is worked out. Python evaluates `value` of `o[i] = value` before `o` and `i`, and so
// would see what the value's calls have done to them.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { walk } from "../../python/walk.ts";
import { bare, isAccess, isAssignment, isStep, valueSymbol } from "../../syntax.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { isAheadOfLet } from "../../types/missing/hoisted.ts";
import type { Context } from "../context.ts";
import { isPure, isSteady } from "./order.ts";
import { isBoardsOwn, mayPause, runsProgram, runsUnseen } from "./running.ts";
import { storedPlaces } from "./stored-places.ts";

/** A part of an expression, and what it was lowered to. */
export interface Operand {
	readonly node: ts.Expression;
	readonly value: Expr;
}

/** What Python works out after `second` where TypeScript has it first: held, unless the order makes no difference. */
export function ahead(cx: Context, first: Operand, second: Operand): Expr {
	return mayTrade(cx, first, second) ? first.value : cx.hold(first.value);
}

/** Do the two come to the same in either order? */
export function mayTrade(cx: Context, first: Operand, second: Operand): boolean {
	if (tellsOfNothing(first.value) && tellsOfNothing(second.value)) return false;
	if (!acts(cx, first.node) && !acts(cx, second.node)) return true;
	return isUnmoved(cx, first, second.node) || isUnmoved(cx, second, first.node);
}

/** May it raise, in words of its own, where it finds nothing? Of two such JavaScript's first one is caught. */
export function tellsOfNothing(value: Expr): boolean {
	let found = false;
	walk([py.exprStmt(value)], (part) => {
		found ||= part.k === "call" && part.func.k === "name" && TELLING.has(part.func.id);
	});
	return found;
}

const TELLING: ReadonlySet<string> = new Set(["_there", "_property", "_member", "_item_in", "_part"]);

/** May what is not lowered yet run before it? */
export function staysWhile(cx: Context, part: Operand, later: ts.Expression): boolean {
	return isUnmoved(cx, part, later) || (!acts(cx, part.node) && !acts(cx, later));
}

/** Is it the same before and after `other` runs, and does nothing by itself? */
export function isUnmoved(cx: Context, { node, value }: Operand, other: ts.Node | null): boolean {
	if (isSteady(cx, value)) return other === null || !mayLackYet(cx, node) || !acts(cx, other);
	if (value.k === "list" && value.items.every(py.isConstant)) return true;
	if (!isPure(value) || runsProgram(cx, node)) return false;
	if (other === null) return true;
	if (acts(cx, other) && asksLibrary(cx, node)) return false;
	if (runsProgram(cx, other) && !isOutOfReach(cx, node, mayPause(other))) return false;
	return !storesInto(cx, other, node);
}

/** May the line of the variable not have run yet? JavaScript says so before it works out what is stored there. */
function mayLackYet(cx: Context, node: ts.Expression): boolean {
	const name = bare(node);
	return ts.isIdentifier(name) && isAheadOfLet(cx.checker, name);
}

/** Does it ask an object of the library, whose methods change it: `date.getTime()`, `pattern.lastIndex`? */
function asksLibrary(cx: Context, node: ts.Node): boolean {
	if (ts.isCallExpression(node)) return true;
	const symbol = ts.isPropertyAccessExpression(node) ? cx.symbolOf(node.name) : undefined;
	if (symbol !== undefined && isDeclaredOnly(symbol)) return true;
	return ts.forEachChild(node, (child) => asksLibrary(cx, child)) === true;
}

/** Does evaluating `other` store into a variable that the expression asks for, or into a property, where it asks for one? */
function storesInto(cx: Context, other: ts.Node, node: ts.Expression): boolean {
	if (ts.isFunctionLike(other)) return false;
	if (storedPlaces(other).some((place) => mayBePartOf(cx, place, node))) return true;
	return ts.forEachChild(other, (child) => storesInto(cx, child, node)) === true;
}

function mayBePartOf(cx: Context, target: ts.Expression, node: ts.Expression): boolean {
	const place = bare(target);
	const symbol = ts.isIdentifier(place) ? valueSymbol(cx.checker, place) : undefined;
	const visit = (n: ts.Node): boolean => {
		if (ts.isIdentifier(n) && symbol !== undefined) return cx.symbolOf(n) === symbol;
		return (isAccess(n) && symbol === undefined) || ts.forEachChild(n, visit) === true;
	};
	return visit(node);
}

/** Methods of TypeScript's library that change nothing. */
const QUIET =
	/^(get|has|includes|indexOf|lastIndexOf|slice|substring|charAt|charCodeAt|at|trim\w*|to\w+Case|toString|toFixed|join|split|pad\w+|startsWith|endsWith|concat|repeat|keys|values|entries|floor|ceil|round|trunc|abs|min|max)$/;

/** May evaluating it change anything? */
export function acts(cx: Context, node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	if (ts.isCallExpression(node)) {
		const called = node.expression;
		const isQuiet = ts.isPropertyAccessExpression(called) && QUIET.test(called.name.text) && isBoardsOwn(cx, node);
		if (!isQuiet) return true;
	} else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return true;
	else if (ACTING.has(node.kind) || isStep(node)) return true;
	return runsUnseen(cx, node) || ts.forEachChild(node, (child) => acts(cx, child)) === true;
}

const ACTING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.NewExpression,
	ts.SyntaxKind.AwaitExpression,
	ts.SyntaxKind.YieldExpression,
	ts.SyntaxKind.DeleteExpression,
]);

/** Does the expression stay what it is, whatever functions run? */
export function isOutOfReach(cx: Context, node: ts.Expression, isPaused = false): boolean {
	const inner = bare(node);
	if (inner.kind === ts.SyntaxKind.ThisKeyword || ts.isLiteralExpression(inner)) return true;
	if (ts.isPropertyAccessExpression(inner))
		return isFixedField(cx, inner) && isOutOfReach(cx, inner.expression, isPaused);
	if (ts.isBinaryExpression(inner))
		return isOutOfReach(cx, inner.left, isPaused) && isOutOfReach(cx, inner.right, isPaused);
	return ts.isIdentifier(inner) && isOwnVariable(cx, inner, isPaused);
}

/** Only the function that runs here, or the module's top level, which goes on in pauses, stores into it. */
function isOwnVariable(cx: Context, node: ts.Identifier, isPaused: boolean): boolean {
	const symbol = cx.symbolOf(node);
	const home = symbol === undefined ? null : cx.scopes.homeOf(symbol);
	if (symbol === undefined || home === null) return symbol !== undefined && !cx.facts.assignments.isReassigned(symbol);
	const isElsewhere = home !== cx.scope && (home.parent !== null || isPaused);
	if (isElsewhere && cx.facts.assignments.isReassigned(symbol)) return false;
	return cx.facts.assignments.of(symbol).every((w) => cx.scopes.of(w.node) === home);
}

/** A field that is stored to by its declaration, and by constructors in the object that they make. */
function isFixedField(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const symbol = cx.symbolOf(node.name);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined) return false;
	if (!ts.isPropertyDeclaration(declaration) && !ts.isParameter(declaration)) return false;
	return cx.facts.assignments.of(symbol).every((w) => w.node === declaration || isOfMaking(w.node));
}

/** `this.x = …` in a constructor: not in a function that it leaves behind, nor in another object. */
function isOfMaking(node: ts.Node): boolean {
	const home = ts.findAncestor(node, ts.isFunctionLike);
	if (home === undefined || !ts.isConstructorDeclaration(home)) return false;
	const target = ts.isBinaryExpression(node) ? bare(node.left) : isStep(node) ? bare(node.operand) : node;
	return isAccess(target) && bare(target.expression).kind === ts.SyntaxKind.ThisKeyword;
}
