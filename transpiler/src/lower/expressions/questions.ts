// Where a program asks whether a member is there at all: `(pet as Fish).swim !== undefined`. By its type it is; an
// assertion may have said so of an object that has no such member.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, hasModifier, isAssertion, isEquality, isNoneLiteral, unparenthesized } from "../../syntax.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import { hasFlags, OPEN } from "../../types/kinds/type-flags.ts";
import type { Context } from "../context.ts";
import { readFrom } from "../missing/nones.ts";
import { memberName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";

/** Does nothing but whether it is there come of reading the member? */
export function asksWhetherThere(cx: Context, member: ts.PropertyAccessExpression): boolean {
	if (member.expression.kind === ts.SyntaxKind.ThisKeyword) return false;
	const node = withAssertions(member);
	const asker = node.parent;
	if (ts.isTypeOfExpression(asker)) return true;
	if (!ts.isBinaryExpression(asker)) return isOfObjects(cx, member) && isCondition(node);
	const operator = asker.operatorToken.kind;
	if (isEquality(operator)) return isNoneLiteral(asker.left === node ? asker.right : asker.left);
	if (operator === ts.SyntaxKind.QuestionQuestionToken) return asker.left === node;
	return isOfObjects(cx, member) && isCondition(node);
}

/**
 * Is it an optional member of an interface of the program's, or of a class that others stand in for? An object literal
 * may have none, and an object of a class.
 */
export function mayLack(cx: Context, member: ts.Symbol | undefined): boolean {
	if (member === undefined || (member.flags & ts.SymbolFlags.Optional) === 0 || isDeclaredOnly(member)) return false;
	return (member.declarations ?? []).some((d) => {
		const owner = ts.isParameter(d) ? d.parent.parent : d.parent;
		if (ts.isClassLike(owner)) return cx.facts.kinds.isStoodInFor(owner) || isOnlyDeclared(d) || isMadeOptional(d);
		return ts.isPropertySignature(d) || ts.isMethodSignature(d);
	});
}

/** Need the object not have it, by its type or as the program asks whether it does? */
export function needNotBeThere(cx: Context, node: ts.PropertyAccessExpression): boolean {
	return mayLack(cx, cx.symbolOf(node.name)) || (isSaidToBeThere(cx, node) && asksWhetherThere(cx, node));
}

export function perhapsMember(cx: Context, { expression, name }: ts.PropertyAccessExpression): Expr {
	const holder = readFrom(cx, expression, lowerExpr(cx, expression), name.text);
	return perhaps(cx, holder, name.text, memberName(cx, name));
}

/** `x.name` where x need not have it: None then. */
export function perhaps(cx: Context, x: Expr, key: string, name: string): Expr {
	const mayBeRecord = key === name && cx.facts.standsAlone(cx.file) && cx.facts.features.handsAnything(cx.file);
	return mayBeRecord
		? py.call(cx.helper("_perhaps"), [x, py.str(key)])
		: py.call("getattr", [x, py.str(name), py.NONE]);
}

/** Is it a field that a constructor asks for before it is made? */
export function isEarly(cx: Context, member: ts.Symbol | undefined): boolean {
	return (member?.declarations ?? []).some((d) => cx.facts.early.isRead(d));
}

/**
 * Need a record not have the property? Also where its type has it always, as what may be undefined: what a cast or `any`
 * leads to a type need not have been made by that. Where null is a value of its own, None is undefined by any type.
 */
export function mayLackKey(cx: Context, property: ts.Symbol): boolean {
	if (cx.facts.missing.claimedParts.has(property)) return true;
	const flags = ts.TypeFlags.Undefined | (cx.facts.nullIsApart ? ts.TypeFlags.Null | OPEN : 0);
	return (property.flags & ts.SymbolFlags.Optional) !== 0 || hasFlags(cx.checker.getTypeOfSymbol(property), flags);
}

/** `hook?(): void` in a class, `abstract label?: string`: derived classes may have it. */
function isOnlyDeclared(member: ts.Declaration): boolean {
	if (ts.isMethodDeclaration(member)) return member.body === undefined;
	const modifiers = [ts.SyntaxKind.AbstractKeyword, ts.SyntaxKind.DeclareKeyword] as const;
	return ts.isPropertyDeclaration(member) && modifiers.some((m) => hasModifier(member, m));
}

/** `Partial<C>`: what C always has, and this need not. */
function isMadeOptional(member: ts.Declaration): boolean {
	return (member as { questionToken?: ts.Node }).questionToken === undefined;
}

/** Is it a member of the program's that an object of a class always has, by its type or by an assertion? */
export function isSaidToBeThere(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const symbol = cx.symbolOf(node.name);
	if (symbol === undefined || isDeclaredOnly(symbol) || ts.isPrivateIdentifier(node.name)) return false;
	return isAssertion(unparenthesized(node.expression)) || !cx.facts.kinds.of(node).has("none");
}

function withAssertions(node: ts.Node): ts.Node {
	const { parent } = node;
	const isAround = ts.isParenthesizedExpression(parent) || isAssertion(parent) || ts.isNonNullExpression(parent);
	return isAround ? withAssertions(parent) : node;
}

/** Python finds true of them what is not None. */
function isOfObjects(cx: Context, member: ts.Expression): boolean {
	const others: readonly Kind[] = ["number", "bool", "unknown", "any", "symbol", "bigint"];
	return [...cx.facts.kinds.of(member)].every((kind) => !others.includes(kind));
}

/** Is it asked only whether it is true? By the type of `!x && y` that is never y. */
function isCondition(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isParenthesizedExpression(parent)) return isCondition(parent);
	if (ts.isPrefixUnaryExpression(parent))
		return parent.operator === ts.SyntaxKind.ExclamationToken && (!isJoined(parent.parent) || isCondition(parent));
	if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
		return parent.expression === node;
	if (ts.isConditionalExpression(parent)) return parent.condition === node;
	if (ts.isForStatement(parent)) return parent.condition === node;
	return isJoined(parent) && isCondition(parent);
}

function isJoined(node: ts.Node): boolean {
	if (ts.isParenthesizedExpression(node)) return isJoined(node.parent);
	if (!ts.isBinaryExpression(node)) return false;
	const operator = node.operatorToken.kind;
	return operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken;
}

/** `x as T`, also where it has a name: `const o = x as T`. */
export function claimOf(cx: Context, node: ts.Expression): ts.Expression | null {
	const inner = unparenthesized(node);
	if (isAssertion(inner)) return inner;
	// the board's modules give what they say
	if (!ts.isIdentifier(inner) || !cx.facts.standsAlone(cx.file)) return null;
	const symbol = cx.meantBy(inner);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return null;
	const claim = declaration.initializer === undefined ? inner : unparenthesized(declaration.initializer);
	const isKept = declaration.type === undefined && !cx.facts.assignments.isReassigned(symbol);
	return isKept && isAssertion(claim) && ts.isIdentifier(bare(claim)) ? claim : null;
}

/** `(x as Record<string, unknown>)[k]` of an x of which nothing is known, or of an object: it may be an array, or an object of a class. */
export function comesOpen(cx: Context, node: ts.Expression): boolean {
	const inner = bare(claimOf(cx, node) ?? node);
	const symbol = ts.isIdentifier(inner) ? cx.symbolOf(inner) : undefined;
	const from = symbol === undefined ? cx.checker.getTypeAtLocation(inner) : cx.checker.getTypeOfSymbol(symbol);
	const kinds = cx.facts.kinds.ofType(from);
	const isOpen = (k: Kind): boolean => k === "unknown" || k === "any" || k === "none";
	return kinds.size > 0 && ([...kinds].every(isOpen) || isObjectAsRecord(cx, node));
}

/** `(this as unknown as Record<string, number>)[k]` of an object of a class: it keeps its attributes. */
function isObjectAsRecord(cx: Context, node: ts.Expression): boolean {
	const inner = bare(node);
	if (inner === node || cx.facts.kinds.present(node) !== "record") return false;
	return cx.facts.kinds.present(inner) === "instance";
}
