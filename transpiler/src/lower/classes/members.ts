// Members of a class besides its constructor and its fields: methods, accessors, what is static.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isStatic } from "../../types/classes/classes.ts";
import { isPrimitive } from "../../types/kinds/kind.ts";
import { memberKey } from "../../types/names/member-keys.ts";
import type { Context } from "../context.ts";
import { runsProgram } from "../evaluation/running.ts";
import { mayBeDerived } from "../expressions/names.ts";
import { compiledParts, emitterOf } from "../functions/compiled.ts";
import { defStatement, lowerFunction } from "../functions/functions.ts";
import { attributeOf, memberName, symbolMember } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { accessorFunction } from "./accessors.ts";

export function fieldName(cx: Context, name: ts.PropertyName): string {
	if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) return memberName(cx, name);
	const ofSymbol = ts.isComputedPropertyName(name) ? symbolMember(cx, name.expression) : null;
	if (ofSymbol !== null) {
		const member = name.parent;
		// Python asks an object's class for it, and calls it at once
		const isPlainMethod = ts.isMethodDeclaration(member) && !isStatic(member);
		if (/^__a?iter__$/.test(ofSymbol) && !isPlainMethod)
			cx.refuse(name, "TSM1001", `\`${name.getText()}\` that is no method of objects`);
		return ofSymbol;
	}
	const key = memberKey(cx.checker, name);
	if (key !== null) return attributeOf(cx, name, key);
	cx.refuse(name, "TSM1001", "A computed name of a member");
	return "_";
}

/**
 * In the class's body if it is plain and nothing that runs before could see it there already; for all else after the
 * class, where the class has its name.
 */
export function lowerStatic(cx: Context, member: ts.PropertyDeclaration, after: Stmt[]): void {
	if (!isStatic(member)) return;
	const name = fieldName(cx, member.name);
	const initializer = member.initializer;
	const value = cx.capture(() =>
		initializer === undefined ? py.NONE : cx.inScope(cx.scopes.opened(member), () => lowerExpr(cx, initializer)),
	);
	const isInBody =
		value.statements.length === 0 && isPlain(value.value) && !(after.length > 0 && isSeenEarly(cx, member));
	if (isInBody) cx.push(py.assign(py.name(name), value.value));
	else {
		if (mayBeAskedBefore(cx, member)) cx.push(py.assign(py.name(name), py.NONE));
		after.push(...value.statements, py.assign(py.attr(py.name(cx.currentClass?.name ?? "cls"), name), value.value));
	}
}

/** `static one = new C()`, where what makes a C asks for `C.one`: there is none yet. */
function mayBeAskedBefore(cx: Context, member: ts.PropertyDeclaration): boolean {
	const owner = member.parent as ts.ClassLikeDeclaration;
	// a primitive's text would be None
	if (isPrimitive(cx.facts.kinds.of(member.name as ts.Expression))) return false;
	if (!cx.facts.standsAlone(cx.file) || owner.heritageClauses?.some(isExtending) === true) return false;
	if (!runsProgram(cx, member) && !isSeenEarly(cx, member)) return false;
	const asked = `${owner.name?.text}.${member.name.getText()}`;
	return owner.members.some((m) => !isStaticField(m) && m.getText().includes(asked));
}

function isExtending(clause: ts.HeritageClause): boolean {
	return clause.token === ts.SyntaxKind.ExtendsKeyword;
}

/** Does a static value or block above it run functions of the program? */
function isSeenEarly(cx: Context, member: ts.PropertyDeclaration): boolean {
	const owner = member.parent as ts.ClassLikeDeclaration;
	return owner.members.some(
		(m) => m.pos < member.pos && (ts.isClassStaticBlockDeclaration(m) || (isStaticField(m) && runsProgram(cx, m))),
	);
}

function isStaticField(member: ts.ClassElement): boolean {
	return ts.isPropertyDeclaration(member) && isStatic(member);
}

/** What needs no name to be worked out. */
function isPlain(e: Expr): boolean {
	if (e.k === "list" || e.k === "tuple") return e.items.every(isPlain);
	if (e.k === "dict") return e.entries.every(([k, v]) => isPlain(k) && isPlain(v));
	return py.isConstant(e);
}

export function lowerMethod(cx: Context, node: ts.MethodDeclaration): void {
	if (node.body === undefined) return;
	const name = fieldName(cx, node.name);
	const [decorated] = ts.getDecorators(node) ?? [];
	const emitter = decorated === undefined ? null : emitterOf(cx, decorated);
	const receiver = receiverOf(cx, node);
	const isOfClass = isStatic(node) || receiver === null;
	const decorators = isOfClass ? [py.name(receiver === null ? "staticmethod" : "classmethod")] : [];
	const parts = lowerFunction(cx, node, receiver);
	cx.push(defStatement(name, emitter === null ? parts : compiledParts(cx, emitter, node, parts), decorators));
}

/** A static method that asks for `this` is told the class it is called on: it may be a derived one. What is handed on is told nothing. */
function receiverOf(cx: Context, node: ts.MethodDeclaration | ts.AccessorDeclaration): "self" | "cls" | null {
	if (!isStatic(node)) return ts.isMethodDeclaration(node) && cx.facts.sharedMethods.has(node) ? null : "self";
	return mayBeDerived(cx, node) ? "cls" : null;
}

export function lowerAccessor(cx: Context, node: ts.AccessorDeclaration): void {
	if (node.body === undefined) return;
	if (isStatic(node)) {
		const receiver = receiverOf(cx, node);
		const decorator = py.name(receiver === null ? "staticmethod" : "classmethod");
		cx.push(defStatement(accessorFunction(cx, node), lowerFunction(cx, node, receiver), [decorator]));
		return;
	}
	const name = fieldName(cx, node.name);
	if (isNamedAccessor(cx, node)) {
		cx.push(defStatement(accessorFunction(cx, node), lowerFunction(cx, node, "self")));
		if (isLastOfPair(cx, node)) cx.push(py.assign(py.name(name), py.call("property", pairOf(cx, node))));
		return;
	}
	const decorator = ts.isGetAccessor(node) ? py.name("property") : py.attr(py.name(name), "setter");
	cx.push(defStatement(name, lowerFunction(cx, node, "self"), [decorator]));
}

/** One that `super` reaches, that has decorators, or that only stores: its functions have names of their own. */
function isNamedAccessor(cx: Context, node: ts.AccessorDeclaration): boolean {
	if (partners(cx, node).some((a) => (ts.getDecorators(a) ?? []).length > 0)) return true;
	return cx.facts.classes.superAccessors.has(keyOf(cx, node)) || !ts.isGetAccessor(partners(cx, node)[0] ?? node);
}

function keyOf(cx: Context, node: ts.AccessorDeclaration): string {
	return memberKey(cx.checker, node.name) ?? node.name.getText();
}

/** The getter and the setter of one name, in the order in which they stand. */
function partners(cx: Context, node: ts.AccessorDeclaration): ts.AccessorDeclaration[] {
	const owner = node.parent as ts.ClassLikeDeclaration;
	return owner.members.filter(
		(m): m is ts.AccessorDeclaration =>
			ts.isAccessor(m) && m.body !== undefined && keyOf(cx, m) === keyOf(cx, node) && !isStatic(m),
	);
}

function isLastOfPair(cx: Context, node: ts.AccessorDeclaration): boolean {
	return partners(cx, node).at(-1) === node;
}

function pairOf(cx: Context, node: ts.AccessorDeclaration): Expr[] {
	const all = partners(cx, node);
	const [getter, setter] = [all.find(ts.isGetAccessor), all.find(ts.isSetAccessor)];
	// what is only stored to reads as undefined
	const read =
		getter === undefined ? py.lambda([{ name: "_", fallback: null }], py.NONE) : py.name(accessorFunction(cx, getter));
	return setter === undefined ? [read] : [read, py.name(accessorFunction(cx, setter))];
}
