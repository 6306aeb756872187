// TSM1021: a method that is handed on by its name has no `this` in TypeScript; Python's bound methods keep theirs.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { bare, givesSecond, isAssignment, isFallback, valueSymbol } from "../syntax.ts";
import { isBoundMethod } from "../types/classes/bound-methods.ts";
import { usesThis } from "../types/classes/classes.ts";
import type { Facts } from "../types/facts.ts";
import { isHandedOver } from "../types/functions/flowing.ts";
import { isMethod } from "../types/functions/signatures.ts";
import { isUnboundMethod } from "../types/functions/this-functions.ts";
import { isDeclaredOnly, type Kind } from "../types/kinds/kinds.ts";
import { membersOf } from "../types/kinds/type-parts.ts";
import { hasPartsOf } from "../types/records/handed-on.ts";

const CALLABLE: readonly Kind[] = ["function", "instance", "unknown", "any"];

type Taken = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.BindingElement;

export function lostThis(facts: Facts, node: ts.Node): Diagnostic | null {
	if (ts.isCallExpression(node)) return lostInList(facts, node);
	if (!isTaken(node) || (!ts.isBindingElement(node) && !isKept(facts, node))) return null;
	if (facts.standsAlone(node.getSourceFile()) && isUnboundMethod(facts.checker, node)) return null;
	const names = namesOf(facts, node);
	if (names.length === 0)
		return ts.isElementAccessExpression(node) && mayBeMethod(facts, node)
			? diagnosticAt(node, "TSM1021", node.getText())
			: null;
	const lost = names.find((name) => asksForItsObject(facts, node, name));
	const taker = ts.isBindingElement(node) ? node.parent : handedOn(node).parent;
	return lost !== undefined && !isBoards(facts, taker) ? diagnosticAt(node, "TSM1021", lost) : null;
}

function asksForItsObject(facts: Facts, node: Taken, name: string): boolean {
	const member = memberOf(facts, node, name);
	if (member === undefined) return mayBeAnyMethod(facts, node, name);
	return (
		!isDeclaredOnly(member) &&
		mayBeFunction(facts, member) &&
		(member.declarations ?? []).some((d) => asksForThis(facts, d, name, ownerOf(facts, node)))
	);
}

/** `Object.values(o)`, `Object.entries(o)`, where a literal's method asks for `this`. */
function lostInList(facts: Facts, node: ts.CallExpression): Diagnostic | null {
	const [object] = node.arguments;
	if (
		!facts.order.hasThisInLiterals ||
		object === undefined ||
		!/^Object\.(values|entries)$/.test(node.expression.getText())
	)
		return null;
	const method = methodWithThis(facts, object);
	return method === undefined ? null : diagnosticAt(object, "TSM1021", method.name);
}

/** `o[key]`, of an object with such methods. */
function mayBeMethod(facts: Facts, node: ts.ElementAccessExpression): boolean {
	if (!facts.order.hasThisInLiterals) return false;
	if (isMixedIn(node) && facts.kinds.of(node.expression).has("any")) return true;
	const kinds = facts.kinds.of(node);
	return (kinds.has("function") || kinds.has("any")) && methodWithThis(facts, node.expression) !== undefined;
}

/** `target[key] ??= source[key]`; what `=` stores, also a fallback, is made a method of the target. */
function isMixedIn(node: ts.ElementAccessExpression): boolean {
	const value = handedOn(node);
	const { parent } = value;
	if (!ts.isBinaryExpression(parent) || parent.right !== value || !isAssignment(parent.operatorToken.kind))
		return false;
	return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken && ts.isElementAccessExpression(bare(parent.left));
}

function methodWithThis(facts: Facts, object: ts.Expression): ts.Symbol | undefined {
	const type = facts.checker.getNonNullableType(facts.checker.getTypeAtLocation(object));
	return facts.checker
		.getPropertiesOfType(type)
		.find((p) => !isDeclaredOnly(p) && (p.declarations ?? []).some((d) => isOwnWithThis(facts, d, p.name)));
}

/** A class's methods are none of its objects' own. */
function isOwnWithThis(facts: Facts, declaration: ts.Declaration, name: string): boolean {
	const isOfInterface = ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration);
	const all = isOfInterface ? facts.membersNamed(name) : [declaration];
	return all.some((d) => !isMethod(d) && isMethodWithThis(facts, d));
}

function isTaken(node: ts.Node): node is Taken {
	if (ts.isBindingElement(node)) return ts.isObjectBindingPattern(node.parent);
	return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** What may store its right side as it is. */
const STORING = /^(|\|\||&&|\?\?)=$/;

function isKept(facts: Facts, node: ts.Expression): boolean {
	const value = handedOn(node);
	const { parent } = value;
	if (ts.isArrowFunction(parent) && isTestOfItems(facts, parent)) return false;
	if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.initializer === value;
	if (ts.isBinaryExpression(parent)) return parent.right === value && STORING.test(parent.operatorToken.getText());
	if (isGivenObject(facts, value, parent)) return false;
	// `(a || o.m)()`: in parentheses alone it would still be called on its object
	if (ts.isCallExpression(parent) && parent.expression === value) return bare(value) !== node;
	return isHandedOver(value, parent);
}

/** What it becomes the value of: `(o.m)`, `o.m!`, `a && o.m`, `a || o.m`, `(a, o.m)`. */
function handedOn(node: ts.Expression): ts.Expression {
	const { parent } = node;
	if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return handedOn(parent);
	if (!ts.isBinaryExpression(parent)) return node;
	const gives = isFallback(parent) || (parent.right === node && givesSecond(parent));
	return gives ? handedOn(parent) : node;
}

/** `xs.forEach(this.add, this)` */
function isGivenObject({ checker }: Facts, node: ts.Expression, call: ts.Node): boolean {
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(node) || call.arguments[0] !== node) return false;
	if (call.arguments[1]?.getText() !== node.expression.getText()) return false;
	const { expression: callee } = call;
	const method = ts.isPropertyAccessExpression(callee) ? checker.getSymbolAtLocation(callee.name) : undefined;
	return method !== undefined && isDeclaredOnly(method) && TAKING_THIS.test(method.name);
}

const TAKING_THIS = /^(map|filter|forEach|some|every|find(Last)?(Index)?|flatMap)$/;

/** `devices.filter((d) => d.calibrate)` only asks whether it is there. */
function isTestOfItems({ checker }: Facts, { parent }: ts.ArrowFunction): boolean {
	if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
	const { name } = parent.expression;
	const method = TESTING.test(name.text) ? checker.getSymbolAtLocation(name) : undefined;
	return method !== undefined && isDeclaredOnly(method);
}

const TESTING = /^(filter|some|every|find|findLast|findIndex|findLastIndex)$/;

function namesOf({ checker }: Facts, node: Taken): readonly string[] {
	if (ts.isPropertyAccessExpression(node)) return [node.name.text];
	const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.argumentExpression;
	if (ts.isBindingElement(node)) return ts.isStringLiteral(name) || ts.isIdentifier(name) ? [name.text] : [];
	const type = checker.getTypeAtLocation(name);
	const names = type.isUnion() ? type.types : [type];
	return names.every((t) => t.isStringLiteral()) ? names.map((t) => t.value) : [];
}

function memberOf({ checker }: Facts, node: Taken, name: string): ts.Symbol | undefined {
	if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
	const owner = ts.isElementAccessExpression(node) ? node.expression : node.parent;
	return checker.getNonNullableType(checker.getTypeAtLocation(owner)).getProperty(name);
}

/** May what is taken of an `any`, or of a record that has anything by any name, be a method that asks for `this`? */
function mayBeAnyMethod(facts: Facts, node: Taken, name: string): boolean {
	const { checker, kinds } = facts;
	const named = (): readonly ts.Node[] => facts.membersNamed(name);
	if (kinds.of(ownerNode(node)).has("any"))
		return isStep(node, name) || named().some((d) => isMethodWithThis(facts, d));
	const item = checker.getIndexTypeOfType(ownerOf(facts, node), ts.IndexKind.String);
	if (item === undefined || !CALLABLE.some((k) => kinds.ofType(item).has(k))) return false;
	return named().some((d) => !isMethod(d) && isMethodWithThis(facts, d));
}

/** `const next = it.next`, which is called: an iterator's asks for that, the one of a list is no function. */
function isStep(node: Taken, name: string): boolean {
	const holder = ts.isBindingElement(node) ? node : node.parent;
	if (name !== "next" || !(ts.isVariableDeclaration(holder) || ts.isBindingElement(holder))) return false;
	const called = `(?<![.\\w$])${holder.name.getText().replaceAll("$", "\\$")}(\\.(call|apply))?\\(`;
	return ts.isIdentifier(holder.name) && new RegExp(called).test(node.getSourceFile().text);
}

function ownerNode(node: Taken): ts.Node {
	return ts.isBindingElement(node) ? node.parent : node.expression;
}

/** A member that is data by its type may have the name of another class's method. */
function mayBeFunction({ checker, kinds }: Facts, member: ts.Symbol): boolean {
	const all = kinds.ofType(checker.getTypeOfSymbol(member));
	return all.size === 0 || CALLABLE.some((k) => all.has(k));
}

/** The type of what the method is taken from. */
function ownerOf({ checker }: Facts, node: Taken): ts.Type {
	return checker.getNonNullableType(checker.getTypeAtLocation(ownerNode(node)));
}

/** Does a method that it declares ask for `this`, or one of that name that an object of an interface may have? */
function asksForThis(facts: Facts, declaration: ts.Declaration, name: string, owner: ts.Type): boolean {
	const isOfInterface = ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration);
	if (!isOfInterface) return isMethodWithThis(facts, declaration);
	return facts.membersNamed(name).some((d) => isMethodWithThis(facts, d) && mayHaveMember(facts, owner, d));
}

/** May what has the type have that method of a class? Not if its objects lack other members that the type asks for. */
function mayHaveMember(facts: Facts, owner: ts.Type, method: ts.Node): boolean {
	if (!ts.isMethodDeclaration(method) || !ts.isClassLike(method.parent)) return true;
	const objects = [method.parent, ...facts.derivedFrom(method.parent)].map((c) => facts.checker.getTypeAtLocation(c));
	const asked = membersOf(owner);
	return objects.some((object) => asked.some((t) => hasPartsOf(object, t)));
}

function isMethodWithThis(facts: Facts, node: ts.Node): boolean {
	if (ts.isMethodDeclaration(node)) return usesThis(node) && !isBoundMethod(facts.checker, node);
	if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node))
		return node.initializer !== undefined && isFunctionWithThis(facts, node.initializer);
	if (ts.isShorthandPropertyAssignment(node)) return isFunctionWithThis(facts, node.name);
	return ts.isExpression(node) && isFunctionWithThis(facts, node);
}

function isFunctionWithThis({ checker }: Facts, value: ts.Expression): boolean {
	const inner = bare(value);
	if (ts.isFunctionExpression(inner)) return usesThis(inner);
	const declared = ts.isIdentifier(inner) ? valueSymbol(checker, inner)?.valueDeclaration : undefined;
	return declared !== undefined && ts.isFunctionDeclaration(declared) && usesThis(declared);
}

/** What the board calls back keeps its object: it is declared so. */
function isBoards(facts: Facts, call: ts.Node): boolean {
	if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return false;
	const symbol = facts.checker.getTypeAtLocation(call.expression).getSymbol();
	const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
	return symbol !== undefined && isDeclaredOnly(symbol) && !/\/lib\.[\w.]+\.d\.ts$/.test(file);
}
