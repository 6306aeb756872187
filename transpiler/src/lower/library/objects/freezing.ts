// Object.freeze, Object.seal, Object.preventExtensions and what they forbid, in a program that shows it: the board's objects know nothing of it, so
// stores look first.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isAccess, isAssertion } from "../../../syntax.ts";
import { fieldsThrough } from "../../../types/classes/fields.ts";
import { mayBeStored } from "../../../types/records/thawed.ts";
import { CHANGING } from "../../../types/records/thawed-texts.ts";
import type { Context } from "../../context.ts";
import { isStoredTo } from "../../evaluation/places.ts";
import { typeName } from "../../names/members.ts";
import { lowerExpr } from "../../recursion.ts";

type Call = (cx: Context, node: ts.CallExpression) => Expr;

/** Of a program that stores into frozen objects, or may. */
export const FREEZING_CALLS: Readonly<Record<string, Call>> = {
	"Object.freeze": (cx, node) => frozen(cx, node, []),
	"Object.seal": (cx, node) => frozen(cx, node, [py.FALSE]),
	"Object.preventExtensions": (cx, node) => frozen(cx, node, [py.FALSE, py.FALSE]),
	"Object.isFrozen": (cx, node) => asked(cx, node, []),
	"Object.isSealed": (cx, node) => asked(cx, node, [py.int(2)]),
	"Object.isExtensible": (cx, node) => py.not(asked(cx, node, [py.int(0)])),
};

function frozen(cx: Context, node: ts.CallExpression, how: readonly Expr[]): Expr {
	const [object] = node.arguments;
	// a class has messages of its own
	if (object === undefined || cx.facts.kinds.of(object).has("function") || isUnfinished(cx, object))
		return cx.refuse(node, "TSM2034");
	return py.call(cx.helper("_freeze"), [lowerExpr(cx, object), ...how]);
}

/** `Object.freeze(this)` where a derived class has fields to make yet, if no `new.target` says that there is none. */
function isUnfinished(cx: Context, object: ts.Expression): boolean {
	if (object.kind !== ts.SyntaxKind.ThisKeyword) return false;
	const home = ts.findAncestor(object, ts.isFunctionLike);
	if (home === undefined || !ts.isConstructorDeclaration(home)) return false;
	if (ts.findAncestor(object, (n) => ts.isIfStatement(n) && n.expression.getText().includes("new.target")))
		return false;
	const own = fieldsThrough(cx.facts, home.parent)?.join();
	return cx.facts.derivedFrom(home.parent).some((c) => fieldsThrough(cx.facts, c)?.join() !== own);
}

function asked(cx: Context, node: ts.CallExpression, how: readonly Expr[]): Expr {
	const [object] = node.arguments;
	if (object === undefined) return cx.refuse(node, "TSM2034");
	if (isOfTemplate(cx, object)) return py.TRUE;
	return py.call(cx.helper("_is_frozen"), [lowerExpr(cx, object), ...how]);
}

/** The object that `place` is a property of, for a store there. */
export function thawed(
	cx: Context,
	place: ts.PropertyAccessExpression | ts.ElementAccessExpression,
	object: Expr,
	key: Expr,
): Expr {
	if (!cx.facts.features.freezes(cx.file)) return object;
	if (ts.isPropertyAccessExpression(place)) {
		const isAccessor = (cx.symbolOf(place.name)?.declarations ?? []).some(ts.isAccessor);
		if (isAccessor || ts.isPrivateIdentifier(place.name)) return object;
	}
	return py.call(cx.helper("_thawed"), [object, key]);
}

/** The record that an entry is taken out of. */
export function undeletable(cx: Context, record: Expr, key: Expr): Expr {
	return cx.facts.features.freezes(cx.file) ? py.call(cx.helper("_undeletable"), [record, key]) : record;
}

/** A method of that name, of what may be a frozen array. */
export function mayChangeFrozen(cx: Context, name: string): boolean {
	return CHANGING.has(name) && cx.facts.features.freezes(cx.file);
}

/** A call of an array's method that may change it: the array is looked at before. */
export function changing(
	cx: Context,
	node: ts.CallExpression,
	callee: ts.PropertyAccessExpression,
	call: () => Expr,
): Expr {
	if (!CHANGING.has(callee.name.text) || !cx.facts.features.freezes(cx.file)) return call();
	const given = node.arguments.some(ts.isSpreadElement) ? 3 : node.arguments.length;
	const args = [lowerExpr(cx, callee.expression), py.str(callee.name.text), py.int(given)];
	return standingIn(cx, callee.expression, py.call(cx.helper("_resizable"), args), call);
}

/** `items.length = n`, likewise. */
export function cutting(cx: Context, place: ts.PropertyAccessExpression, cut: () => Expr): Expr {
	if (!cx.facts.features.freezes(cx.file)) return cut();
	return standingIn(cx, place.expression, thawed(cx, place, lowerExpr(cx, place.expression), py.str("length")), cut);
}

function standingIn(cx: Context, node: ts.Expression, value: Expr, work: () => Expr): Expr {
	cx.substitutes.set(node, cx.hold(value, "items"));
	const made = work();
	cx.substitutes.delete(node);
	return made;
}

/** What is made there and never written again is as good as frozen; TypeScript refuses the writes. */
export function neverWritten(cx: Context, node: ts.CallExpression): Expr {
	const [object] = node.arguments;
	if (object === undefined) return cx.refuse(node, "TSM2034");
	const isFresh = ts.isObjectLiteralExpression(object) || ts.isArrayLiteralExpression(object) || isAssertion(object);
	if (isOfReadonlyClass(cx, object)) return lowerExpr(cx, object);
	if (!isFresh || mayBeStored(cx.checker, node)) return cx.refuse(node, "TSM2034");
	return lowerExpr(cx, object);
}

/** `Object.freeze(this)`, `Object.freeze(new C())`: TypeScript refuses every store already, and nobody adds a field. */
function isOfReadonlyClass(cx: Context, node: ts.Expression): boolean {
	if (node.kind !== ts.SyntaxKind.ThisKeyword && !ts.isNewExpression(node)) return false;
	if (node.kind === ts.SyntaxKind.ThisKeyword && !isLastStore(node)) return false;
	const type = cx.checker.getTypeAtLocation(node);
	const owner = type.getSymbol()?.valueDeclaration;
	if (owner === undefined || !ts.isClassLike(owner) || cx.facts.derivedFrom(owner).length > 0) return false;
	return type.getProperties().every((p) => {
		const [declared] = p.declarations ?? [];
		if (declared === undefined || !ts.canHaveModifiers(declared)) return false;
		if (ts.isMethodDeclaration(declared) || ts.isAccessor(declared)) return true;
		return (ts.getCombinedModifierFlags(declared as ts.Declaration) & ts.ModifierFlags.Readonly) !== 0;
	});
}

/** Stores the constructor nothing in the object after it has been frozen there? */
function isLastStore(self: ts.Expression): boolean {
	const home = ts.findAncestor(self, ts.isFunctionLike);
	if (home === undefined || !ts.isConstructorDeclaration(home)) return true;
	if (ts.findAncestor(self, (n) => ts.isIterationStatement(n, false)) !== undefined) return false;
	const stores = (n: ts.Node): boolean =>
		(n.kind === ts.SyntaxKind.ThisKeyword && n.pos > self.pos && isAccess(n.parent) && isStoredTo(n.parent)) ||
		ts.forEachChild(n, stores) === true;
	return home.body === undefined || !stores(home.body);
}

/** The texts that a tag is given are frozen, as they are handed out again. */
function isOfTemplate(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return type.getSymbol()?.name === "TemplateStringsArray" && !/[(=]|\+\+|--/.test(node.getText());
}

/** Told by what was stored in a constant. */
export function isKnownFrozen(cx: Context, node: ts.CallExpression): Expr {
	const [object] = node.arguments;
	if (object !== undefined && isOfTemplate(cx, object)) return py.TRUE;
	const declaration = object === undefined ? undefined : cx.declarationOf(object);
	const isConst =
		declaration !== undefined &&
		ts.isVariableDeclaration(declaration) &&
		(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
	const made = isConst ? declaration.initializer : undefined;
	if (made !== undefined && ts.isCallExpression(made) && made.expression.getText() === "Object.freeze") return py.TRUE;
	if (made !== undefined && (ts.isObjectLiteralExpression(made) || ts.isArrayLiteralExpression(made))) return py.FALSE;
	return cx.refuse(node, "TSM1005", "isFrozen", object === undefined ? "nothing" : typeName(cx, object));
}
