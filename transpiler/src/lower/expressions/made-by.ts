// Which class made a value of which nothing is known: `x.constructor === Array`, `Object.getPrototypeOf(x) === Object.prototype`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, isNoneLiteral } from "../../syntax.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { inOrder, insteadOf, lowerAll, reusable } from "../evaluation/order.ts";
import { isNullish } from "../missing/nones.ts";
import { lowerExpr } from "../recursion.ts";
import { claimOf, comesOpen } from "./questions.ts";

/** Classes of JavaScript's own by whose names `_constructor_name` calls what they have made. */
const NAMED: ReadonlySet<string> = new Set(
	"Object Array String Number Boolean RegExp Date Map Set Promise Error TypeError RangeError SyntaxError".split(" "),
);

/** A comparison of a `.constructor` with a class, or with another; null for any other. */
export function comparedConstructors(cx: Context, node: ts.BinaryExpression, negated: boolean): Expr | null {
	if (!/\bconstructor\b/.test(node.getText())) return null;
	const [left, right] = [node.left, node.right].map((side) => constructed(cx, side));
	if (left === null && right === null) return null;
	const asked = left ?? right;
	if (asked === null || asked === undefined) return null;
	const test = left && right ? bothMade(cx, left, right) : madeBy(cx, asked, left ? node.right : node.left);
	return test === null ? null : negated ? py.not(test) : test;
}

/** The access `x.constructor` of an x that may be of any class. */
function constructed(cx: Context, side: ts.Expression): ts.PropertyAccessExpression | null {
	const access = bare(side);
	if (!ts.isPropertyAccessExpression(access) || access.name.text !== "constructor") return null;
	const symbol = cx.symbolOf(access.name);
	if (symbol !== undefined && !isDeclaredOnly(symbol)) return null;
	return access;
}

function isOpen(cx: Context, access: ts.PropertyAccessExpression): boolean {
	const kind = cx.facts.kinds.only(access.expression);
	if (kind === "any" || kind === "unknown") return true;
	return claimOf(cx, access.expression) !== null && comesOpen(cx, access.expression);
}

function bothMade(cx: Context, left: ts.PropertyAccessExpression, right: ts.PropertyAccessExpression): Expr | null {
	const isPlain = left.questionDotToken === undefined && right.questionDotToken === undefined;
	if (!isPlain || !(isOpen(cx, left) || isOpen(cx, right)) || !areTold(cx)) return null;
	return py.call(
		cx.helper("_made_alike"),
		inOrder(cx, [() => lowerExpr(cx, left.expression), () => lowerExpr(cx, right.expression)]),
	);
}

function madeBy(cx: Context, access: ts.PropertyAccessExpression, by: ts.Expression): Expr | null {
	const name = libraryClass(cx, by);
	const mayBe = name === null ? isOpen(cx, access) && areTold(cx) : mayBeAsked(cx, access.expression);
	if (!mayBe) return null;
	const value = lowerExpr(cx, access.expression);
	const test = (x: Expr): Expr | null => {
		if (name !== null) return py.compare("==", py.call(cx.helper("_constructor_name"), [x]), py.str(name));
		return isOwnClass(cx, by) ? py.compare("is", py.call(cx.helper("_class_of"), [x]), lowerExpr(cx, by)) : null;
	};
	if (access.questionDotToken === undefined) return test(value);
	const held = reusable(cx, value, "value");
	const made = test(held);
	return made === null ? null : py.logical("and", py.not(isNullish(cx, access.expression, held)), made);
}

/** Can the program's run tell for certain which class an object is of? */
function areTold(cx: Context): boolean {
	const { features } = cx.facts;
	const isOdd =
		features.makesBare(cx.file) ||
		features.derivesContainers(cx.file) ||
		features.derivesArrays(cx.file) ||
		features.hasBigInts(cx.file);
	return !isOdd;
}

function libraryClass(cx: Context, node: ts.Expression): string | null {
	const inner = bare(node);
	if (!ts.isIdentifier(inner) || !NAMED.has(inner.text)) return null;
	const symbol = cx.symbolOf(inner);
	return symbol !== undefined && isDeclaredOnly(symbol) && cx.scopes.homeOf(symbol) === null ? inner.text : null;
}

function isOwnClass(cx: Context, node: ts.Expression): boolean {
	const inner = bare(node);
	const declared = ts.isIdentifier(inner) ? cx.declarationOf(inner) : undefined;
	return declared !== undefined && ts.isClassDeclaration(declared) && !declared.getSourceFile().isDeclarationFile;
}

/**
 * A comparison of the prototype of what may be of any class with that of one of JavaScript's own, or with null; null for
 * any other.
 *
 * @param prototypes for each side the object whose prototype it is
 */
export function comparedWithOwn(
	cx: Context,
	node: ts.BinaryExpression,
	prototypes: readonly (ts.Expression | null)[],
	negated: boolean,
): Expr | null {
	const at = prototypes.findIndex((p) => p !== null);
	const object = prototypes[at];
	const other = at === 0 ? node.right : node.left;
	if (object === null || object === undefined || !mayBeAsked(cx, object)) return null;
	const inner = bare(other);
	if (ts.isPropertyAccessExpression(inner) && inner.name.text === "prototype" && isOwnClass(cx, inner.expression)) {
		const [made = py.NONE, by = py.NONE] = lowerAll(cx, [object, inner.expression]);
		return py.compare(negated ? "is not" : "is", py.call(cx.helper("_class_of"), [made]), by);
	}
	return comparedName(cx, other, () => nameOfMaker(cx, object), negated);
}

/** Of a prototype that is known by the name of the class; null where the other is not. */
function comparedName(cx: Context, other: ts.Expression, name: () => Expr, negated: boolean): Expr | null {
	if (isNoneLiteral(other)) return insteadOf(cx, name(), py.bool(negated));
	const of = ownPrototype(cx, other);
	return of === null ? null : py.compare(negated ? "!=" : "==", name(), py.str(of));
}

/** `Object` of `Object.prototype`. */
function ownPrototype(cx: Context, node: ts.Expression): string | null {
	const inner = bare(node);
	if (!ts.isPropertyAccessExpression(inner) || inner.name.text !== "prototype") return null;
	return libraryClass(cx, inner.expression);
}

function nameOfMaker(cx: Context, object: ts.Expression): Expr {
	return py.call(cx.helper("_constructor_name"), [lowerExpr(cx, object)]);
}

function mayBeAsked(cx: Context, object: ts.Expression): boolean {
	return areTold(cx) && [...cx.facts.kinds.of(object)].every((k) => OPEN.has(k));
}

const OPEN: ReadonlySet<string> = new Set(["any", "unknown", "record", "dict", "list", "tuple", "instance"]);

/**
 * `Object.getPrototypeOf(x)` as the value of a constant that is only compared with prototypes of JavaScript's own: as the
 * name of the class. Null for any other call.
 */
export function heldPrototype(cx: Context, call: ts.CallExpression): Expr | null {
	const [object] = call.arguments;
	const declared = call.parent;
	if (object === undefined || !ts.isVariableDeclaration(declared) || !isHolder(cx, declared)) return null;
	return nameOfMaker(cx, object);
}

/** A comparison of such a constant; null for any other. */
export function comparedHeld(cx: Context, node: ts.BinaryExpression, negated: boolean): Expr | null {
	if (!cx.facts.features.asksPrototypes(cx.file)) return null;
	const isHeld = (side: ts.Expression): boolean => {
		const declared = ts.isIdentifier(side) ? cx.declarationOf(side) : undefined;
		return declared !== undefined && ts.isVariableDeclaration(declared) && isHolder(cx, declared);
	};
	if (isHeld(node.left)) return comparedName(cx, node.right, () => lowerExpr(cx, node.left), negated);
	return isHeld(node.right) ? comparedName(cx, node.left, () => lowerExpr(cx, node.right), negated) : null;
}

function isHolder(cx: Context, declared: ts.VariableDeclaration): boolean {
	const call = declared.initializer;
	if ((declared.parent.flags & ts.NodeFlags.Const) === 0 || call === undefined || !ts.isCallExpression(call))
		return false;
	const [object] = call.arguments;
	if (call.expression.getText() !== "Object.getPrototypeOf" || object === undefined || !mayBeAsked(cx, object))
		return false;
	const symbol = cx.symbolOf(declared.name);
	const isCompared = (use: ts.Node): boolean => {
		const test = use.parent;
		if (!ts.isBinaryExpression(test) || !/^[!=]==?$/.test(test.operatorToken.getText())) return false;
		const other = test.left === use ? test.right : test.left;
		return isNoneLiteral(other) || ownPrototype(cx, other) !== null;
	};
	let isOnly = true;
	const visit = (n: ts.Node): void => {
		if (cx.isUseOf(n, symbol) && n.parent !== declared && !isCompared(n)) isOnly = false;
		if (isOnly) ts.forEachChild(n, visit);
	};
	visit(ts.findAncestor(declared, (n) => ts.isBlock(n) || ts.isSourceFile(n)) ?? declared);
	return isOnly && !isExported(declared);
}

function isExported(declared: ts.VariableDeclaration): boolean {
	return (ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Export) !== 0;
}
