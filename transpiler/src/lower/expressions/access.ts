// Reading properties: `x.y`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isPath } from "../../syntax.ts";
import { isUnboundMethod } from "../../types/functions/this-functions.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import { isOfNamespace } from "../../types/names/namespaces.ts";
import { accessorOf } from "../classes/accessors.ts";
import { earlyField } from "../classes/early-fields.ts";
import { indexedName } from "../classes/index-signatures.ts";
import type { Context } from "../context.ts";
import { isStoredTo } from "../evaluation/places.ts";
import { isOfCallableObject, mayLackProperty } from "../functions/callable-objects.ts";
import { firstOf } from "../iteration/iterables.ts";
import { seenAs } from "../library/arrays/seen-arrays.ts";
import { consoleFunction } from "../library/console/console-functions.ts";
import { hasLengthOnly, readProperty } from "../library/properties.ts";
import { readFrom, tellWhich } from "../missing/nones.ts";
import { isInherited } from "../names/keys.ts";
import { attributeName, memberName, typeName } from "../names/members.ts";
import { memberVariable } from "../names/undeclared.ts";
import { lowerExpr } from "../recursion.ts";
import { nameOfClass } from "./class-names.ts";
import { enumConstant } from "./literals.ts";
import { claimOf, comesOpen, isEarly, needNotBeThere, perhapsMember } from "./questions.ts";
import { isInsistedOn, openMember, propertyOf, readKey } from "./reads.ts";

export function lowerPropertyAccess(cx: Context, node: ts.PropertyAccessExpression): Expr {
	const ofNamespace = namespaceMember(cx, node);
	if (ofNamespace !== null) return memberVariable(cx, ofNamespace);
	const printer = consoleFunction(cx, node);
	if (printer !== null) return printer;
	const constant = enumConstant(cx, node);
	if (constant !== null) return constant;
	if (hasLengthOnly(cx, node.expression, node.name.text))
		return py.call(cx.helper("_length"), [lowerExpr(cx, node.expression)]);
	const ofClass = nameOfClass(cx, node);
	if (ofClass !== null) return ofClass;
	const library = (node.name.text === "value" ? firstOf(cx, node.expression) : null) ?? readProperty(cx, node);
	if (library !== null) return library;
	const kind = cx.facts.kinds.owner(node);
	if (cx.facts.wordsErrors(cx.file) && cx.facts.missing.isGone(node.expression)) tellWhich(cx, node.expression);
	if (isClaimed(cx, node)) return propertyOf(cx, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind === "any") return openMember(cx, node, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind === "record" && isInherited(cx, node))
		return cx.refuse(node.name, "TSM1001", "A name that all objects have, but for a call,");
	if (kind === "record" || kind === "dict")
		return readKey(cx, node, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind === "unknown" && isAskedFor(cx, node))
		return propertyOf(cx, lowerExpr(cx, node.expression), py.str(node.name.text));
	if (kind !== "instance" && kind !== "function" && kind !== "promise")
		return cx.refuse(node.name, "TSM1005", node.name.text, typeName(cx, node.expression));
	return lowerAttribute(cx, node, kind);
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
	const seen = isStoredTo(node) ? null : seenAs(cx, node, value);
	if (seen !== null) return seen;
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
	const symbol = cx.symbolOf(node.name);
	// of `T & object`, TypeScript knows what all objects have, which no object has of its own
	return type.isIntersection() && symbol !== undefined && !isDeclaredOnly(symbol);
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

/** A field of a class: reading it does nothing else. */
function isField(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const declaration = cx.declarationOf(node.name);
	return declaration !== undefined && (ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration));
}
