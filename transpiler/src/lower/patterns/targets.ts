// What stands left of an assignment.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { aroundParentheses, bare } from "../../syntax.ts";
import { isOwnMethodStore } from "../../types/classes/bound-methods.ts";
import { isMethod } from "../../types/functions/signatures.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import { isAheadOfLet } from "../../types/missing/hoisted.ts";
import { isOnlyDeclared } from "../../types/names/only-declared.ts";
import { isBelowLength, isItemThere } from "../../types/numbers/bounds.ts";
import { accessorOf, hasGetterOnly } from "../classes/accessors.ts";
import { indexedName } from "../classes/index-signatures.ts";
import { isUnmadeField } from "../classes/unmade-fields.ts";
import type { Context } from "../context.ts";
import { isOutOfReach, isUnmoved } from "../evaluation/effects.ts";
import { reusable } from "../evaluation/order.ts";
import { runsUnseen } from "../evaluation/running.ts";
import { isOfFunction, namespaceMember } from "../expressions/access.ts";
import { isOwn, isPlaceText } from "../expressions/elements.ts";
import { comesOpen, mayLack } from "../expressions/questions.ts";
import { isFillingArray } from "../library/arrays/seen-arrays.ts";
import { thawed } from "../library/objects/freezing.ts";
import { isDoubted, ownerOf } from "../missing/doubted.ts";
import { recordKey } from "../names/keys.ts";
import { memberName, quotedMember, symbolMember, typeName } from "../names/members.ts";
import { isPrivateAccess, privatePart } from "../names/private-parts.ts";
import { lowerExpr } from "../recursion.ts";

/** Something that can stand left of Python's `=`. */
export function lowerTarget(cx: Context, node: ts.Expression): Expr {
	const left = bare(node);
	if (ts.isIdentifier(left)) {
		const symbol = cx.symbolOf(left);
		const declared = symbol?.valueDeclaration;
		const isConstant = declared !== undefined && (ts.getCombinedNodeFlags(declared) & ts.NodeFlags.Const) !== 0;
		if (symbol !== undefined && isOnlyDeclared(symbol))
			return cx.refuse(left, "TSM1001", "Storing into what is only declared");
		if (isConstant && left !== node) return cx.refuse(node, "TSM1001", "Storing into a constant");
		return symbol === undefined ? cx.refuse(left, "TSM1001", left.text) : namedPlace(cx, left);
	}
	if (ts.isPropertyAccessExpression(left)) return lowerPropertyTarget(cx, left, node);
	if (ts.isElementAccessExpression(left)) return lowerElementTarget(cx, left);
	return cx.refuse(left, "TSM1001", "This target of an assignment");
}

/** A variable to store to. Python would also store to one whose line has not run yet; to read that raises. */
export function namedPlace(cx: Context, name: ts.Identifier): Expr {
	const place = cx.placeAt(name);
	if (!ts.isBindingElement(name.parent) && isAheadOfLet(cx.checker, name)) cx.push(py.exprStmt(place));
	return place;
}

/** The expressions inside a target that are evaluated on their own. */
export function targetParts(cx: Context, target: ts.Expression): ts.Expression[] {
	const left = bare(target);
	if (ts.isPropertyAccessExpression(left)) return namespaceMember(cx, left) === null ? [left.expression] : [];
	if (ts.isElementAccessExpression(left)) return [left.expression, left.argumentExpression];
	return [];
}

/** Lowers a target whose parts are evaluated once, however often it is then read and written. */
export function withTarget<T>(
	cx: Context,
	left: ts.Expression,
	right: ts.Expression | null,
	work: (target: Expr) => T,
): T {
	const parts = targetParts(cx, left);
	const converts = runsUnseen(cx, aroundParentheses(left).parent);
	for (const p of parts) {
		const value = lowerExpr(cx, p);
		// reading the target, and what is made of it, may run functions of the program's, too
		const isRead = isUnmoved(cx, { node: p, value }, left) && (!converts || isOutOfReach(cx, p));
		const stays = isRead && isUnmoved(cx, { node: p, value }, right);
		cx.substitutes.set(p, stays ? value : cx.hold(value, "target"));
	}
	try {
		return work(lowerTarget(cx, left));
	} finally {
		for (const p of parts) cx.substitutes.delete(p);
	}
}

function lowerPropertyTarget(cx: Context, left: ts.PropertyAccessExpression, node: ts.Expression): Expr {
	const ofNamespace = namespaceMember(cx, left);
	if (ofNamespace !== null) return cx.variable(ofNamespace);
	if (accessorOf(cx, left, "_set_") !== null)
		return cx.refuse(left, "TSM1001", "This form of storing through an accessor of `super` or of a class");
	const kind = cx.facts.kinds.owner(left);
	const owner = lowerExpr(cx, left.expression);
	const name = py.str(left.name.text);
	const part = kind === "any" && isPrivateAccess(left) ? privatePart(cx, left, owner, true) : null;
	if (part !== null) return part;
	const object = thawed(cx, left, ownerOf(cx, left.expression, owner, name, isReadFirst(node)), name);
	if (kind === "any" && ts.isPrivateIdentifier(left.name)) {
		const member = memberName(cx, left.name);
		return py.attr(py.call(cx.helper("_private_owner"), [object, py.str(member), name]), member);
	}
	const isSaid = kind === "unknown" && cx.symbolOf(left.name) !== undefined;
	const isOpen = kind === "record" && comesOpen(cx, left.expression);
	if (kind === "any" || isSaid || isOpen) return propertyOfAny(cx, object, name);
	if (kind === "record" || kind === "dict") return py.index(object, name);
	if (kind === "instance" && mayBeAdded(cx, left)) return py.index(py.call(cx.helper("_Properties"), [object]), name);
	const isAttribute = kind === "instance" || (kind === "function" && !isOfFunction(cx, left));
	if (isAttribute) return py.attr(object, memberName(cx, left.name));
	return cx.refuse(left, "TSM1005", `${left.name.text} =`, typeName(cx, left.expression));
}

/** May it be a property that the object's class does not make, or lets nobody store to? */
function mayBeAdded(cx: Context, left: ts.PropertyAccessExpression): boolean {
	if (mayLack(cx, cx.symbolOf(left.name)) || indexedName(cx, left) !== null) return true;
	const isPatched =
		cx.facts.standsAlone(cx.file) && isMethod(cx.declarationOf(left.name)) && !isOwnMethodStore(cx.checker, left);
	if (!isPatched && !isUnmadeField(cx, left) && !hasGetterOnly(cx, left)) return false;
	if (memberName(cx, left.name) !== left.name.text)
		cx.refuse(left.name, "TSM1001", "A field that no class makes, and that is called like a word of Python's");
	return true;
}

/** Where a property is stored of what may be anything: of null and undefined that is an error, with words of its own. */
function propertyOfAny(cx: Context, object: Expr, name: Expr): Expr {
	cx.wordNoneOfAny();
	return py.index(py.call(cx.helper("_Properties"), [object]), name);
}

/** `x.y += 1`, `x.y++` */
function isReadFirst(target: ts.Expression): boolean {
	const outer = target.parent;
	if (ts.isBinaryExpression(outer)) return outer.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
	return ts.isPrefixUnaryExpression(outer) || ts.isPostfixUnaryExpression(outer);
}

/** Has the key, beside being stored by, to say what could not be stored? */
function isKeyShown(cx: Context, left: ts.ElementAccessExpression, kind: Kind | null): boolean {
	return cx.facts.features.freezes(cx.file) || (kind === "record" && isDoubted(cx, left.expression));
}

function lowerElementTarget(cx: Context, left: ts.ElementAccessExpression): Expr {
	const kind = cx.facts.kinds.present(left.expression);
	const owner = lowerExpr(cx, left.expression);
	const ofObject = kind === "instance" || kind === "function";
	const ofSymbol = ofObject ? (symbolMember(cx, left.argumentExpression) ?? quotedMember(cx, left)) : null;
	if (ofSymbol !== null) return py.attr(owner, ofSymbol);
	const key = kind === "record" ? recordKey(cx, left.argumentExpression) : lowerExpr(cx, left.argumentExpression);
	const at = isKeyShown(cx, left, kind) ? reusable(cx, key, "key") : key;
	if (kind === "typed") return typedItem(cx, left, owner, at);
	const there = kind === "record" ? ownerOf(cx, left.expression, owner, at, isReadFirst(left)) : owner;
	const object = thawed(cx, left, there, at);
	if (kind === "list" && isPlaceText(cx, left.argumentExpression)) return py.index(object, py.call("int", [at]));
	if (kind === "list" && cx.facts.kinds.only(left.argumentExpression) !== "any")
		return py.index(object, slotOf(cx, left, object, at));
	if (kind === "record" && comesOpen(cx, left.expression)) return propertyOfAny(cx, object, at);
	if (kind === "instance" && isOwn(cx, left)) return py.index(py.call(cx.helper("_Properties"), [object]), at);
	if (kind === "record" || kind === "dict" || kind === "bytearray" || kind === "memoryview" || kind === "instance")
		return py.index(object, at);
	if (kind === "unknown" || kind === "any" || kind === "list") return propertyOfAny(cx, object, at);
	return cx.refuse(left, "TSM1005", "[] =", typeName(cx, left.expression));
}

/** A typed array keeps its length: what is stored beside it, or between two of its items, is lost. */
function typedItem(cx: Context, left: ts.ElementAccessExpression, array: Expr, at: Expr): Expr {
	const index = left.argumentExpression;
	if (cx.facts.kinds.only(index) !== "number") return cx.refuse(index, "TSM2001");
	if (isItemThere(cx.facts, left)) return py.index(array, at);
	const place = cx.facts.numbers.isInt(index) ? at : reusable(cx, py.call(cx.helper("_as_place"), [at]), "place");
	return py.index(py.call(cx.helper("_within"), [array, place]), place);
}

/** What a typed array makes of the value: whole numbers it cuts to its size by itself. */
export function storable(cx: Context, target: ts.Expression, given: ts.Expression, value: Expr): Expr {
	return cx.facts.numbers.isInt(given) ? value : wholeFor(cx, target, value);
}

/** The same of a value that may have a fraction. */
export function wholeFor(cx: Context, target: ts.Node, value: Expr): Expr {
	return takesWhole(cx, target) ? py.call(cx.helper("_to_int32"), [value]) : value;
}

/** Is it an item of a typed array of whole numbers, which Python lets nothing else into? */
export function takesWhole(cx: Context, target: ts.Node): boolean {
	const left = ts.isExpression(target) ? bare(target) : target;
	if (!isOfTyped(cx, left)) return false;
	return !/^Float/.test(cx.facts.kinds.typedArray(left.expression) ?? "Float");
}

export function isOfTyped(cx: Context, node: ts.Node): node is ts.ElementAccessExpression {
	return ts.isElementAccessExpression(node) && cx.facts.kinds.present(node.expression) === "typed";
}

/** Where an item goes: one behind the last makes the list longer, as in JavaScript. */
function slotOf(cx: Context, left: ts.ElementAccessExpression, list: Expr, at: Expr): Expr {
	if (cx.facts.kinds.only(left.argumentExpression) !== "number") return cx.refuse(left.argumentExpression, "TSM2001");
	if (cx.facts.sparse.is(left.expression))
		return isBelowLength(cx.facts, left) ? at : py.call(cx.helper("_room"), [list, at]);
	if (isItemThere(cx.facts, left) || isFillingArray(cx, bare(left.expression))) return at;
	return py.call(cx.helper("_slot"), [list, at]);
}
