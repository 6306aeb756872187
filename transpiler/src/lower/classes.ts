// Classes. A field belongs to the instance, so it is stored by `__init__`, after the base class's.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../python/ast.ts";
import * as py from "../python/build.ts";
import { hasModifier } from "../syntax.ts";
import { attachComments } from "./comments.ts";
import type { Context } from "./context.ts";
import { EXCEPTIONS } from "./expressions/names.ts";
import { defStatement, lowerFunction, scopeDeclarations } from "./functions.ts";
import { memberName } from "./members.ts";
import { lowerExpr } from "./recursion.ts";
import { shownFields } from "./shapes.ts";
import { checkExportedName } from "./statements/variables.ts";

export function lowerClass(cx: Context, node: ts.ClassDeclaration): void {
	if (hasModifier(node, ts.SyntaxKind.DeclareKeyword)) return;
	if (node.name === undefined || hasModifier(node, ts.SyntaxKind.DefaultKeyword)) {
		cx.refuse(node, "TSM1001", "A default export");
		return;
	}
	const decorated = (ts.getDecorators(node) ?? [])[0];
	if (decorated !== undefined) cx.refuse(decorated, "TSM1001", "A decorator");
	checkExportedName(cx, node.name);
	const name = cx.nameAt(node.name);
	const outer = cx.currentClass;
	cx.currentClass = { node, name };
	const after: Stmt[] = [];
	const body = cx.block(() => {
		const isStaticField = (m: ts.ClassElement): boolean => ts.isPropertyDeclaration(m) && isStatic(m);
		if (cx.facts.shown.has(node)) cx.push(py.assign(py.name("_shown"), shownFields(cx, node)));
		for (const member of node.members.filter(isStaticField)) lowerMember(cx, node, member, after);
		if (!node.members.some(ts.isConstructorDeclaration)) lowerImplicitConstructor(cx, node);
		for (const member of node.members.filter((m) => !isStaticField(m))) lowerMember(cx, node, member, after);
	});
	cx.currentClass = outer;
	cx.push({ k: "class", name, base: baseOf(cx, node), body }, ...after);
}

function baseOf(cx: Context, node: ts.ClassDeclaration): Expr | null {
	const clause = node.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword);
	const [base] = clause?.types ?? [];
	if (base === undefined) return null;
	if (ts.isIdentifier(base.expression)) {
		const exception = EXCEPTIONS[base.expression.text];
		const symbol = cx.symbolOf(base.expression);
		if (exception !== undefined && symbol !== undefined && cx.scopes.homeOf(symbol) === null) return py.name(exception);
	}
	return lowerExpr(cx, base.expression);
}

function lowerMember(cx: Context, owner: ts.ClassDeclaration, member: ts.ClassElement, after: Stmt[]): void {
	const made = cx.block(() =>
		cx.from(member, () => {
			if (ts.isConstructorDeclaration(member)) lowerConstructor(cx, owner, member);
			else if (ts.isMethodDeclaration(member)) lowerMethod(cx, member);
			else if (ts.isGetAccessor(member) || ts.isSetAccessor(member)) lowerAccessor(cx, member);
			else if (ts.isPropertyDeclaration(member)) lowerStatic(cx, member, after);
			else if (ts.isClassStaticBlockDeclaration(member)) cx.refuse(member, "TSM1001", "A static block");
		}),
	);
	if (made.length > 0) cx.push(...attachComments(member, made, cx.file));
}

function isStatic(node: ts.Node): boolean {
	return hasModifier(node, ts.SyntaxKind.StaticKeyword);
}

function lowerConstructor(cx: Context, owner: ts.ClassDeclaration, node: ts.ConstructorDeclaration): void {
	if (node.body === undefined) return;
	const superCall = node.body.statements.find(isSuperCall);
	const fields = (): void => {
		lowerFields(cx, owner);
		for (const p of node.parameters)
			if (ts.isParameterPropertyDeclaration(p, node) && ts.isIdentifier(p.name))
				cx.push(py.assign(py.attr(py.name("self"), p.name.text), py.name(cx.nameAt(p.name))));
	};
	if (superCall === undefined) {
		pushInit(cx, node, () => fields());
		return;
	}
	cx.afterSuper = { call: superCall, run: fields };
	pushInit(cx, node, () => {});
	cx.afterSuper = null;
}

function isSuperCall(node: ts.Statement): boolean {
	return (
		ts.isExpressionStatement(node) &&
		ts.isCallExpression(node.expression) &&
		node.expression.expression.kind === ts.SyntaxKind.SuperKeyword
	);
}

function pushInit(cx: Context, node: ts.ConstructorDeclaration, before: () => void): void {
	cx.push(defStatement("__init__", lowerFunction(cx, node, "self", before)));
}

/** A class with fields and no constructor hands on what it is given, as TypeScript does. */
function lowerImplicitConstructor(cx: Context, node: ts.ClassDeclaration): void {
	const fields = cx.block(() => lowerFields(cx, node));
	if (fields.length === 0) return;
	const isDerived = node.heritageClauses?.some((h) => h.token === ts.SyntaxKind.ExtendsKeyword) === true;
	const params = [
		{ name: "self", fallback: null },
		...(isDerived ? [{ name: "args", fallback: null, rest: true }] : []),
	];
	const handOn = py.exprStmt(py.call(py.attr(py.call("super"), "__init__"), [{ k: "star", value: py.name("args") }]));
	const init: Stmt = {
		k: "def",
		name: "__init__",
		params,
		body: isDerived ? [handOn, ...fields] : fields,
		decorators: [],
		isAsync: false,
	};
	cx.push(init);
}

function lowerFields(cx: Context, owner: ts.ClassDeclaration): void {
	for (const member of owner.members) {
		if (!ts.isPropertyDeclaration(member) || isStatic(member) || hasModifier(member, ts.SyntaxKind.DeclareKeyword))
			continue;
		if (hasModifier(member, ts.SyntaxKind.AbstractKeyword)) continue;
		const made = cx.block(() => cx.from(member, () => lowerField(cx, member)));
		if (made.length > 0) cx.push(...attachComments(member, made, cx.file));
	}
}

/** A field without a value is None if its type lets it be; else the constructor stores it before anybody asks. */
function lowerField(cx: Context, member: ts.PropertyDeclaration): void {
	const target = py.attr(py.name("self"), fieldName(cx, member.name));
	const initializer = member.initializer;
	if (initializer === undefined) {
		if (
			cx.facts.kinds.of(member).has("none") ||
			member.questionToken !== undefined ||
			member.exclamationToken !== undefined
		)
			cx.push(py.assign(target, py.NONE));
		return;
	}
	cx.inScope(cx.scopes.opened(member), () => {
		const declared = scopeDeclarations(cx);
		if (declared.length > 0) cx.refuse(initializer, "TSM1001", "A field's value that stores into a variable");
		cx.push(py.assign(target, lowerExpr(cx, initializer)));
	});
}

function fieldName(cx: Context, name: ts.PropertyName): string {
	if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) return memberName(cx, name);
	cx.refuse(name, "TSM1001", "A computed name of a member");
	return "_";
}

/** In the class's body if it is plain, for all else after the class, where the class has its name. */
function lowerStatic(cx: Context, member: ts.PropertyDeclaration, after: Stmt[]): void {
	if (!isStatic(member)) return;
	const name = fieldName(cx, member.name);
	const initializer = member.initializer;
	const value = cx.capture(() =>
		initializer === undefined ? py.NONE : cx.inScope(cx.scopes.opened(member), () => lowerExpr(cx, initializer)),
	);
	if (value.statements.length === 0 && isPlain(value.value)) cx.push(py.assign(py.name(name), value.value));
	else after.push(...value.statements, py.assign(py.attr(py.name(cx.currentClass?.name ?? "cls"), name), value.value));
}

/** What needs no name to be worked out. */
function isPlain(e: Expr): boolean {
	if (e.k === "list" || e.k === "tuple") return e.items.every(isPlain);
	if (e.k === "dict") return e.entries.every(([k, v]) => isPlain(k) && isPlain(v));
	return py.isConstant(e);
}

/** JavaScript's protocols by the names Python has for them. */
const PROTOCOLS: Readonly<Record<string, string>> = {
	"[Symbol.iterator]": "__iter__",
	"[Symbol.asyncIterator]": "__aiter__",
};

function lowerMethod(cx: Context, node: ts.MethodDeclaration): void {
	if (node.body === undefined) return;
	const name = ts.isComputedPropertyName(node.name) ? PROTOCOLS[node.name.getText()] : fieldName(cx, node.name);
	if (name === undefined) {
		cx.refuse(node.name, "TSM1001", "A computed name of a member");
		return;
	}
	const decorated = (ts.getDecorators(node) ?? [])[0];
	if (decorated !== undefined) cx.refuse(decorated, "TSM1001", "A decorator");
	const parts = lowerFunction(cx, node, isStatic(node) ? null : "self");
	cx.push(defStatement(name, parts, isStatic(node) ? [py.name("staticmethod")] : []));
}

function lowerAccessor(cx: Context, node: ts.AccessorDeclaration): void {
	if (isStatic(node)) {
		cx.refuse(node, "TSM1001", "A static accessor");
		return;
	}
	const name = fieldName(cx, node.name);
	const decorator = ts.isGetAccessor(node) ? py.name("property") : py.attr(py.name(name), "setter");
	cx.push(defStatement(name, lowerFunction(cx, node, "self"), [decorator]));
}
