// Reading properties and elements.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import { isUnboundMethod } from "../../types/functions/this-functions.ts";
import { BYTES_KINDS, isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import { isItemAskedFor } from "../../types/missing/asked-for.ts";
import { isOfNamespace } from "../../types/names/namespaces.ts";
import { isNonNegative } from "../../types/numbers/range.ts";
import { accessorOf } from "../classes/accessors.ts";
import { earlyField } from "../classes/early-fields.ts";
import { indexedName, takesAnyName } from "../classes/index-signatures.ts";
import type { Context } from "../context.ts";
import { inOrder, reusable } from "../evaluation/order.ts";
import { isOfCallableObject, mayLackProperty } from "../functions/callable-objects.ts";
import { firstOf } from "../iteration/iterables.ts";
import { memberOfAny, OF_CONTAINERS } from "../library/anything.ts";
import { consoleFunction } from "../library/console-functions.ts";
import { operandOrNaN } from "../library/numbers.ts";
import { readProperty } from "../library/properties.ts";
import { itemFrom, mayBeNothing, readFrom, tellWhich } from "../missing/nones.ts";
import { mayBeInherited, recordKey } from "../names/keys.ts";
import { attributeName, memberName, quotedMember, symbolMember, typeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { nameOfClass } from "./class-names.ts";
import { enumConstant } from "./literals.ts";
import {
	asksWhetherThere,
	claimOf,
	comesOpen,
	isEarly,
	mayLackKey,
	needNotBeThere,
	perhapsMember,
} from "./questions.ts";

export function lowerPropertyAccess(cx: Context, node: ts.PropertyAccessExpression): Expr {
	const ofNamespace = namespaceMember(cx, node);
	if (ofNamespace !== null) return cx.variable(ofNamespace);
	const printer = consoleFunction(cx, node);
	if (printer !== null) return printer;
	const constant = enumConstant(cx, node);
	if (constant !== null) return constant;
	if (hasLengthOnly(cx, node)) return py.call(cx.helper("_length"), [lowerExpr(cx, node.expression)]);
	const ofClass = nameOfClass(cx, node);
	if (ofClass !== null) return ofClass;
	const library = (node.name.text === "value" ? firstOf(cx, node.expression) : null) ?? readProperty(cx, node);
	if (library !== null) return library;
	const kind = cx.facts.kinds.owner(node);
	if (cx.facts.wordsErrors(cx.file) && cx.facts.missing.isGone(node.expression)) tellWhich(cx, node.expression);
	if (isClaimed(cx, node)) return propertyOf(cx, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind === "any") return openMember(cx, node, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind === "record" || kind === "dict")
		return readKey(cx, node, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind === "unknown" && isAskedFor(cx, node))
		return propertyOf(cx, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind !== "instance" && kind !== "function" && kind !== "promise")
		return cx.refuse(node.name, "TSM1005", node.name.text, typeName(cx, node.expression));
	return lowerAttribute(cx, node, kind);
}

/** Of a record, an array or an object of a class; of nothing there is none, which JavaScript says by which of the two it is. */
function propertyOf(cx: Context, object: Expr, key: Expr): Expr {
	cx.mixesNone ||= cx.facts.unknownIn(cx.file).isNull && cx.facts.wordsErrors(cx.file);
	return py.call(cx.helper("_property"), [object, key]);
}

/** Of an object of a class, a class, a function or a promise. */
function lowerAttribute(cx: Context, node: ts.PropertyAccessExpression, kind: Kind): Expr {
	const getter = accessorOf(cx, node, "_get_");
	if (getter !== null) return py.call(getter);
	if (kind === "function" && isOfFunction(cx, node))
		return cx.refuse(node.name, "TSM1005", node.name.text, typeName(cx, node.expression));
	const indexed = kind === "instance" ? indexedName(cx, node) : null;
	if (indexed !== null) {
		const object = readFrom(cx, node.expression, lowerExpr(cx, node.expression), node.name.text);
		return py.call("getattr", [object, py.str(indexed), py.NONE]);
	}
	if (isUnboundMethod(cx.checker, node)) {
		const name = py.str(memberName(cx, node.name));
		return py.call(cx.helper("_taken"), [lowerExpr(cx, node.expression), name]);
	}
	isInsistedOn(cx, node.expression);
	if (isEarly(cx, cx.symbolOf(node.name))) return earlyField(cx, node);
	if (kind === "instance" && needNotBeThere(cx, node)) return perhapsMember(cx, node);
	if (kind === "function" && mayLackProperty(cx, node))
		return py.call("getattr", [lowerExpr(cx, node.expression), py.str(memberName(cx, node.name)), py.NONE]);
	const value = py.attr(lowerExpr(cx, node.expression), memberName(cx, node.name));
	return isField(cx, node) ? cx.markField(value) : value;
}

/** A property of a function that is no class: on a board functions have none. */
export function isOfFunction(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node.expression));
	const symbol = cx.symbolOf(node.name);
	const isOwn = symbol !== undefined && !isDeclaredOnly(symbol) && !isOfCallableObject(cx, node);
	return isOwn && type.getCallSignatures().length > 0 && type.getConstructSignatures().length === 0;
}

/** `"x" in o` has found it in what nothing else is known of: `object & Record<"x", unknown>`. */
function isAskedFor(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const type = cx.checker.getTypeAtLocation(node.expression);
	return type.isIntersection() && cx.symbolOf(node.name) !== undefined;
}

/**
 * `(x as Duck).quack` of an x of which nothing is known: guards ask so whether it is there, in a record, in an object
 * of a class, or nowhere.
 */
function isClaimed(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const kind = cx.facts.kinds.present(node.expression);
	// a guard of the program's says no more of it than an assertion does
	const isGuarded = kind === "record" && ts.isIdentifier(node.expression) && cx.facts.standsAlone(cx.file);
	if (!isGuarded && claimOf(cx, node.expression) === null) return false;
	const isPlainName = attributeName(node.name.text) === node.name.text && ts.isIdentifier(node.name);
	return (kind === "record" || kind === "instance") && isPlainName && comesOpen(cx, node.expression);
}

/** The variable that `N.x` is, of a namespace or a function of the file's. */
export function namespaceMember(cx: Context, node: ts.PropertyAccessExpression): ts.Symbol | null {
	const owned = cx.scopes.hasFunctionProperties ? cx.symbolOf(node.name) : undefined;
	const owner = owned === undefined ? null : cx.scopes.functionOf(owned);
	if (owned !== undefined && owner !== null && cx.symbolOf(node.expression) === owner) return owned;
	const symbol = isOfNamespace(cx.checker, node.name) && isPath(node.expression) ? cx.symbolOf(node.name) : undefined;
	return symbol !== undefined && cx.scopes.homeOf(symbol) !== null ? symbol : null;
}

/** `N`, `N.M`: names, and nothing that does something. */
function isPath(node: ts.Expression): boolean {
	const n = bare(node);
	return ts.isPropertyAccessExpression(n) ? isPath(n.expression) : ts.isIdentifier(n);
}

/** `x.length` of `{ length: number }`: a text and an array are such objects too. */
function hasLengthOnly(cx: Context, node: ts.PropertyAccessExpression): boolean {
	if (node.name.text !== "length" || cx.facts.kinds.present(node.expression) !== "record") return false;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node.expression));
	return cx.checker.getApparentType(type).getProperties().length === 1;
}

/** A field of a class: reading it does nothing else. */
function isField(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const declaration = cx.symbolOf(node.name)?.valueDeclaration;
	return declaration !== undefined && (ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration));
}

/** `r["key"]`: None if it may be absent, KeyError if the program insists (`!`) or the type has the key. */
function readKey(
	cx: Context,
	node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
	record: Expr,
	key: Expr,
): Expr {
	const isInAbsent = cx.facts.catchesErrors(cx.file) && cx.facts.missing.mayBe(node.expression);
	if (isInAbsent || isInsistedOn(cx, node.expression)) return py.call(cx.helper("_read"), [record, key]);
	if (isInsistedOn(cx, node.parent)) return py.method(record, "get", [key]);
	const isSure = isAsserted(cx, node) || !mayBeAbsent(cx, node);
	const isAskedAbout = ts.isPropertyAccessExpression(node) && asksWhetherThere(cx, node);
	return isSure && !isAskedAbout ? py.index(record, key) : py.method(record, "get", [key]);
}

/** `x!.y`, or `const { y } = x!`, in a program that catches what comes of an x that is not there. */
export function isInsistedOn(cx: Context, node: ts.Node): boolean {
	if (!ts.isNonNullExpression(node) || !cx.facts.catchesErrors(cx.file)) return false;
	const access = node.parent;
	const isItem = ts.isElementAccessExpression(access) && !ts.isNonNullExpression(access.parent);
	const isReading = ts.isPropertyAccessExpression(access) || ts.isCallExpression(access) || isItem;
	const isTakingApart = ts.isVariableDeclaration(access) && ts.isObjectBindingPattern(access.name);
	if (!isTakingApart && !(isReading && access.expression === node)) return false;
	if (cx.facts.wordsErrors(cx.file)) tellNull(cx, node.expression);
	return true;
}

/** null and undefined have words of their own. */
function tellNull(cx: Context, node: ts.Expression): void {
	const type = cx.checker.getTypeAtLocation(node);
	const mayBeNull = membersOf(type).some((t) => (t.flags & ts.TypeFlags.Null) !== 0);
	if (mayBeNull && !cx.facts.nullIsApart) cx.mixesNone = true;
}

function isAsserted(cx: Context, node: ts.Node): boolean {
	const outer = node.parent;
	return ts.isNonNullExpression(outer) && outer.expression === node && !isItemAskedFor(cx.facts, outer);
}

function mayBeAbsent(cx: Context, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
	const symbol = cx.symbolOf(ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression);
	if (ts.isPropertyAccessExpression(node) && symbol !== undefined && symbol.flags & ts.SymbolFlags.Property)
		return mayLackKey(cx, symbol);
	return true;
}

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
			if (hasNumberIndex(cx, node)) return py.index(value, at);
			if (takesAnyName(cx, node.expression) && mayBeInherited(cx, node))
				return cx.refuse(node.argumentExpression, "TSM1001", "A key that may name what all objects have");
			return isOwn(cx, node) ? attributeAt(cx, node, value, at) : refuseIndex(cx, node);
		case "unknown":
			return propertyOf(cx, value, at);
		case "any":
			return openMember(cx, node, value, at);
		default:
			return cx.facts.kinds.isTextOrArray(node.expression)
				? readItem(cx, node, "list", value, at)
				: refuseIndex(cx, node);
	}
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
	const symbol = cx.checker.getTypeAtLocation(node.expression).getSymbol();
	const isForeign = symbol !== undefined && isDeclaredOnly(symbol);
	const key = node.argumentExpression;
	return !isForeign && (cx.facts.kinds.only(key) === "str" || isKeyOfThis(cx, key));
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
	if (cx.facts.numbers.isOrNaN(index)) return py.call(cx.helper("_item_at"), [value, operandOrNaN(cx, index, at)]);
	return py.call(cx.helper(known.fraction ? "_item_at" : "_item"), [value, at]);
}

/** The variable of `for (const i in array)`. */
export function isPlaceText(cx: Context, node: ts.Expression): boolean {
	const declaration = ts.isIdentifier(node) ? cx.symbolOf(node)?.valueDeclaration : undefined;
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

/** Of `any`: what it is decides at run time; a Map that is boxed has no methods. */
function openMember(
	cx: Context,
	node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
	value: Expr,
	name: Expr,
): Expr {
	// only what the class made has a private name
	if (ts.isPropertyAccessExpression(node) && ts.isPrivateIdentifier(node.name))
		return py.call(cx.helper("_private"), [value, py.str(memberName(cx, node.name)), name]);
	const { isMap, isNull } = cx.facts.unknownIn(cx.file);
	if (isMap && name.k === "str" && OF_CONTAINERS.has(name.value)) return cx.refuse(node.expression, "TSM2002");
	if (isNull && cx.facts.wordsErrors(cx.file)) cx.mixesNone = true;
	return memberOfAny(cx, value, name);
}
