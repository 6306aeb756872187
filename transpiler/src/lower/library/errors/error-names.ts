// Names that errors are given other than by `this.name = ...`: by `Object.defineProperty`, or on the prototype of their class.

import { ts } from "ts-morph";
import { someOfKinds } from "../../../nodes.ts";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isAssignment } from "../../../syntax.ts";
import { writtenKey } from "../../../types/names/member-keys.ts";
import type { Context } from "../../context.ts";
import { lowerExpr } from "../../recursion.ts";
import { isException } from "./errors.ts";

/** What else the definition says; what it does not say is false. */
interface Definition {
	readonly value: ts.Expression;
	readonly writable: boolean;
	readonly configurable: boolean;
}

/** `Object.defineProperty(this, "name", { value: "AppError" })` of an error, also of a prototype; null for any other call. */
export function defineErrorName(cx: Context, node: ts.CallExpression): Expr | null {
	if (node.expression.getText() !== "Object.defineProperty" || !ts.isExpressionStatement(node.parent)) return null;
	const [object, key, described, more] = node.arguments;
	if (object === undefined || key === undefined || described === undefined || more !== undefined) return null;
	const definition = definitionOf(described);
	const owner = ownerOf(cx, object);
	const isName = ts.isStringLiteralLike(key) && key.text === "name" && owner !== null;
	if (!isName || definition === null || cx.facts.kinds.only(definition.value) !== "str") return null;
	if (isRefusedLater(cx, node, definition)) return null;
	const value = lowerExpr(cx, definition.value);
	cx.push(py.assign(py.attr(lowerExpr(cx, owner), "name"), value));
	return py.NONE;
}

/** `AppError.prototype.name = "AppError"`; null for any other target. */
export function prototypeOfErrors(cx: Context, left: ts.Expression): Expr | null {
	if (!ts.isPropertyAccessExpression(left) || left.name.text !== "name") return null;
	const owner = classOfPrototype(cx, left.expression);
	return owner === null ? null : py.attr(lowerExpr(cx, owner), "name");
}

/** Of `this` or an own class's prototype; null of another object, or of one that is no error. */
function ownerOf(cx: Context, object: ts.Expression): ts.Expression | null {
	if (object.kind !== ts.SyntaxKind.ThisKeyword) return classOfPrototype(cx, object);
	return ts.findAncestor(object, ts.isConstructorDeclaration) !== undefined && isException(cx, object) ? object : null;
}

function classOfPrototype(cx: Context, node: ts.Expression): ts.Identifier | null {
	if (!ts.isPropertyAccessExpression(node) || node.name.text !== "prototype") return null;
	const owner = node.expression;
	const declaration = ts.isIdentifier(owner) ? cx.declarationOf(owner) : undefined;
	const isOwn = declaration !== undefined && ts.isClassLike(declaration) && ts.isIdentifier(owner);
	return isOwn && isException(cx, node) ? owner : null;
}

/** Null where it is no literal of a value and of what stands there as true or false. */
function definitionOf(node: ts.Expression): Definition | null {
	if (!ts.isObjectLiteralExpression(node)) return null;
	const said = new Map<string, ts.Expression>();
	for (const p of node.properties) {
		if (!ts.isPropertyAssignment(p)) return null;
		said.set(p.name.getText(), p.initializer);
	}
	const value = said.get("value");
	const flags = [...said].filter(([name]) => name !== "value");
	const isFlag = ([name, flag]: readonly [string, ts.Expression]): boolean =>
		/^(enumerable|writable|configurable)$/.test(name) && /^(true|false)$/.test(flag.getText());
	if (value === undefined || !flags.every(isFlag)) return null;
	const isSet = (name: string): boolean => said.get(name)?.kind === ts.SyntaxKind.TrueKeyword;
	return { value, writable: isSet("writable"), configurable: isSet("configurable") };
}

/** A name that may not be written, or not be defined again, makes JavaScript raise where the program does that all the same. */
function isRefusedLater(cx: Context, node: ts.CallExpression, { writable, configurable }: Definition): boolean {
	const home = ts.findAncestor(node, ts.isClassLike);
	const heirs = new Set<ts.Node>(home === undefined ? [] : cx.facts.derivedFrom(home));
	const isInHeir = (n: ts.Node): boolean => heirs.has(ts.findAncestor(n, ts.isClassLike) ?? n);
	const isOnThis = node.arguments[0]?.kind === ts.SyntaxKind.ThisKeyword;
	const isStore = (n: ts.Node): boolean => {
		const object = namedBy(cx, n);
		if (object === null) return false;
		if (!isOnThis) return true;
		if (object.kind !== ts.SyntaxKind.ThisKeyword) return classOfPrototype(cx, object) === null;
		return isInHeir(n) || ts.findAncestor(n, ts.isClassLike) === home;
	};
	const isAgain = (n: ts.Node): boolean => isInHeir(n) && (isFieldName(n) || isDefinitionOfName(n));
	const { sources } = cx.facts.loaded;
	const again = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.PropertyDeclaration];
	return (
		(!writable && someOfKinds(sources, [ts.SyntaxKind.BinaryExpression], isStore)) ||
		(!configurable && isOnThis && someOfKinds(sources, again, isAgain))
	);
}

/** The error whose name is stored, by whatever operator; null of another node. */
function namedBy(cx: Context, node: ts.Node): ts.Expression | null {
	if (!ts.isBinaryExpression(node) || !isAssignment(node.operatorToken.kind)) return null;
	const target = node.left;
	const isName = ts.isPropertyAccessExpression(target) && target.name.text === "name";
	return isName && isException(cx, target.expression) ? target.expression : null;
}

function isFieldName(node: ts.Node): boolean {
	return ts.isPropertyDeclaration(node) && writtenKey(node.name) === "name";
}

function isDefinitionOfName(node: ts.Node): boolean {
	return ts.isCallExpression(node) && /^Object\.defineProperty\(\s*this,\s*["']name["']/.test(node.getText());
}
