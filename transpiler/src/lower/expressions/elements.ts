// Reading elements: `x[y]`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { BYTES_KINDS, isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import { isNonNegative } from "../../types/numbers/range.ts";
import { isOfConsole, WRITING } from "../../types/printing/console.ts";
import { takesAnyName } from "../classes/index-signatures.ts";
import type { Context } from "../context.ts";
import { inOrder, reusable } from "../evaluation/order.ts";
import { memberOfAny } from "../library/anything.ts";
import { isSaidNumber, operandOrNaN } from "../library/numbers/numbers.ts";
import { itemFrom, mayBeNothing } from "../missing/nones.ts";
import { mayBeInherited, recordKey } from "../names/keys.ts";
import { quotedMember, symbolMember, typeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { enumConstant } from "./literals.ts";
import { comesOpen } from "./questions.ts";
import { isAsserted, isInsistedOn, openMember, propertyOf, readKey, tellNull } from "./reads.ts";

export function lowerElementAccess(cx: Context, node: ts.ElementAccessExpression): Expr {
	const constant = enumConstant(cx, node);
	if (constant !== null) return constant;
	const kind = cx.facts.kinds.present(node.expression);
	const ofObject = kind === "instance" || kind === "function";
	const ofSymbol = ofObject ? (symbolMember(cx, node.argumentExpression) ?? quotedMember(cx, node)) : null;
	if (ofSymbol !== null) return py.attr(lowerExpr(cx, node.expression), ofSymbol);
	const isRecord = kind === "record";
	const [value = py.NONE, at = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, node.expression),
		() => (isRecord ? recordKey(cx, node.argumentExpression) : lowerExpr(cx, node.argumentExpression)),
	]);
	switch (kind) {
		case "record":
			if (mayBeInherited(cx, node))
				return cx.refuse(node.argumentExpression, "TSM1001", "A key that may name what all objects have");
			return comesOpen(cx, node.expression) ? propertyOf(cx, value, at) : readKey(cx, node, value, at);
		case "dict":
			return readKey(cx, node, value, at);
		case "tuple":
		case "list":
		case "str":
		case "bytes":
		case "bytearray":
		case "memoryview":
		case "typed":
			return readItem(cx, node, kind, value, at);
		case "instance":
			return memberOfInstance(cx, node, value, at);
		case "unknown":
			if (mayBeInherited(cx, node))
				return cx.refuse(node.argumentExpression, "TSM1001", "A key that may name what all objects have");
			return propertyOf(cx, value, at);
		case "any":
			return openMember(cx, node, value, at);
		default:
			return cx.facts.kinds.isTextOrArray(node.expression) || cx.facts.kinds.isArrayOrTyped(node.expression)
				? readItem(cx, node, "list", value, at)
				: refuseIndex(cx, node);
	}
}

/** `o[key]` of an object of a class or of a declared API. */
function memberOfInstance(cx: Context, node: ts.ElementAccessExpression, value: Expr, at: Expr): Expr {
	if (cx.facts.kinds.isArrayLike(node.expression)) return readItem(cx, node, "list", value, at);
	if (hasNumberIndex(cx, node)) return py.index(value, at);
	if (takesAnyName(cx, node.expression) && mayBeInherited(cx, node))
		return cx.refuse(node.argumentExpression, "TSM1001", "A key that may name what all objects have");
	return isOwn(cx, node) ? attributeAt(cx, node, value, at) : refuseIndex(cx, node);
}

/** `o[key]`, also of a member that not all such objects have. */
function attributeAt(cx: Context, node: ts.ElementAccessExpression, object: Expr, key: Expr): Expr {
	const mayLackIt = cx.facts.kinds.of(node).has("none") || takesAnyName(cx, node.expression);
	if (!mayLackIt) return py.call("getattr", [object, key]);
	if (!mayBeNothing(cx, node.expression)) return py.call("getattr", [object, key, py.NONE]);
	const [holder, held] = [reusable(cx, object), reusable(cx, key)];
	return py.call("getattr", [py.call(cx.helper("_there"), [holder, held]), held, py.NONE]);
}

function refuseIndex(cx: Context, node: ts.ElementAccessExpression): Expr {
	return cx.refuse(node, "TSM1005", "[]", typeName(cx, node.expression));
}

/** `o[k]` of an object of the program's, by a key that is text. */
export function isOwn(cx: Context, node: ts.ElementAccessExpression): boolean {
	const type = cx.checker.getTypeAtLocation(node.expression);
	const symbol = type.getSymbol();
	const isForeign = symbol !== undefined && isDeclaredOnly(symbol);
	const key = node.argumentExpression;
	if (isForeign && isOfConsole(type)) return membersOf(cx.checker.getTypeAtLocation(key)).every(namesWriting);
	return !isForeign && (cx.facts.kinds.only(key) === "str" || isKeyOfThis(cx, key));
}

/** `console[level]` of a level such as "info" | "warn" */
function namesWriting(type: ts.Type): boolean {
	return type.isStringLiteral() && WRITING.includes(type.value);
}

/** `K extends keyof this`: the names of members that the class declares, though its bound is any kind of key. */
function isKeyOfThis(cx: Context, key: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(key);
	const [declared] = type.getSymbol()?.declarations ?? [];
	const isKey = (node: ts.Node | undefined): boolean =>
		node !== undefined && ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword;
	const isBound = declared !== undefined && ts.isTypeParameterDeclaration(declared) && isKey(declared.constraint);
	return isBound || (type.flags & ts.TypeFlags.Index) !== 0;
}

/** An object of a declared API that can be indexed, such as a deque. */
function hasNumberIndex(cx: Context, node: ts.ElementAccessExpression): boolean {
	const type = cx.checker.getTypeAtLocation(node.expression);
	const symbol = type.getSymbol();
	return type.getNumberIndexType() !== undefined && symbol !== undefined && isDeclaredOnly(symbol);
}

function readItem(cx: Context, node: ts.ElementAccessExpression, kind: Kind, value: Expr, at: Expr): Expr {
	const index = node.argumentExpression;
	if (isPlaceText(cx, index)) return py.call(cx.helper("_item"), [value, py.call("int", [at])]);
	if (cx.facts.kinds.only(index) === "any") return memberOfAny(cx, value, at);
	if (cx.facts.kinds.only(index) !== "number") return cx.refuse(index, "TSM2001");
	const known = cx.facts.numbers.of(index);
	// `x![i]!` is read as `x![i]` is, where x may be gone
	if (ts.isNonNullExpression(node.expression) && cx.facts.wordsErrors(cx.file))
		tellNull(cx, node.expression.expression);
	const isPerhaps =
		cx.facts.standsAlone(cx.file) && (isInsistedOn(cx, node.expression) || mayBeNothing(cx, node.expression));
	const isThere = isAsserted(cx, node) ? !isInsistedOn(cx, node.parent) : isTupleItem(cx, node) && !isPerhaps;
	if (isThere && cx.facts.sparse.is(node.expression)) return py.call(cx.helper("_stored_item"), [value, at]);
	// Python's own types keep Python's own meaning
	if (BYTES_KINDS.includes(kind) && isAsserted(cx, node) && !known.fraction) return py.index(value, at);
	if (isThere && isNonNegative(known)) return py.index(value, at);
	if (isThere) return py.call(cx.helper("_sure_item"), [value, at]);
	if (isPerhaps) return itemFrom(cx, node.expression, value, at);
	// what is only said to be a number names no item as undefined or a boolean, and is no place as a text
	if (isSaidNumber(cx, index)) return py.call(cx.helper("_item_at"), [value, at]);
	if (cx.facts.numbers.isOrNaN(index)) return py.call(cx.helper("_item_at"), [value, operandOrNaN(cx, index, at)]);
	return py.call(cx.helper(known.fraction ? "_item_at" : "_item"), [value, at]);
}

/** The variable of `for (const i in array)`. */
export function isPlaceText(cx: Context, node: ts.Expression): boolean {
	const declaration = ts.isIdentifier(node) ? cx.declarationOf(node) : undefined;
	if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
	const loop = declaration.parent.parent;
	return ts.isForInStatement(loop) && ["list", "tuple"].includes(cx.facts.kinds.only(loop.expression) ?? "");
}

/** `t[0]` of a tuple type that has a first item. */
function isTupleItem(cx: Context, node: ts.ElementAccessExpression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node.expression));
	const at = node.argumentExpression;
	if (!cx.checker.isTupleType(type) || !ts.isNumericLiteral(at)) return false;
	return Number(at.text) < ((type as ts.TypeReference).target as ts.TupleType).minLength;
}
