// Decorators of classes, methods and fields, as TypeScript 5 has them. They are called once the class is there, by a
// helper that knows their order.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isAutoAccessor, isStatic, nameInJavaScript } from "../../types/classes/classes.ts";
import { writtenKey } from "../../types/names/member-keys.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { emitterOf } from "../functions/compiled.ts";
import { lowerExpr } from "../recursion.ts";
import { accessorFunction } from "./accessors.ts";
import { fieldName } from "./members.ts";

type Decorated = ts.MethodDeclaration | ts.PropertyDeclaration | ts.AccessorDeclaration;

/** Calls the decorators of the class and of its members, if there are any. */
export function pushDecorated(cx: Context, node: ts.ClassLikeDeclaration, name: string): void {
	const own = decoratorsOf(node);
	const members = node.members.filter((m): m is Decorated => isDecorated(cx, m));
	if (own.length === 0 && members.length === 0) return;
	const replacing = own.find((d) => givesSomething(cx, d));
	if (replacing !== undefined && (mayAskName(cx, node) || namesItself(node)))
		cx.refuse(
			replacing,
			"TSM1001",
			"A decorator that gives another class, for one that names itself or is asked for its name,",
		);
	const [adding] = members;
	if (adding !== undefined && addsInitializers(cx, node) && cx.facts.shown.hasItself(node))
		cx.refuse(adding, "TSM1001", "`addInitializer` for objects that are shown or listed");
	const all = [...own, ...members.flatMap(decoratorsOf)];
	const values = inOrder(
		cx,
		all.map((d) => () => lowerDecorator(cx, d)),
	);
	const next = (of: readonly ts.Decorator[]): Expr => py.tuple(of.map((d) => values[all.indexOf(d)] ?? py.NONE));
	if (cx.facts.namesFunctions(cx.file)) noteNames(cx, members, name);
	const told = members.map((m) =>
		py.tuple([
			py.str(fieldName(cx, m.name)),
			py.str(writtenKey(m.name)),
			py.str(kindOf(m)),
			py.bool(isStatic(m)),
			next(decoratorsOf(m)),
		]),
	);
	const given = [py.name(name), py.str(nameInJavaScript(node)), next(own), ...told];
	const made = py.call(cx.helper("_decorated"), given);
	cx.push(replacing === undefined ? py.exprStmt(made) : py.assign(py.name(name), made));
}

/** The class that a decorator gives may have another name than the one that it stands for, or none. */
function mayAskName(cx: Context, node: ts.ClassLikeDeclaration): boolean {
	const name = node.name?.text ?? "default";
	return cx.facts.namesFunctions(cx.file) || cx.says(new RegExp(`\\b(constructor|${name})\\.name\\b`));
}

/** Which of the two a class's own name means inside is not the same everywhere. */
function namesItself(node: ts.ClassLikeDeclaration): boolean {
	const visit = (n: ts.Node): boolean =>
		!ts.isTypeNode(n) && ((ts.isIdentifier(n) && n.text === node.name?.text) || ts.forEachChild(n, visit) === true);
	return node.members.some(visit);
}

/** What the decorators are given says what it is called. */
function noteNames(cx: Context, members: readonly Decorated[], name: string): void {
	for (const m of members) {
		if (ts.isPropertyDeclaration(m)) continue;
		const said = ts.isMethodDeclaration(m) ? "" : ts.isGetAccessor(m) ? "get " : "set ";
		const note = py.call(cx.helper("_named"), [py.str(`${said}${writtenKey(m.name)}`)]);
		const attribute = ts.isMethodDeclaration(m) ? fieldName(cx, m.name) : accessorFunction(cx, m);
		cx.push(py.exprStmt(py.call(note, [py.attr(py.name(name), attribute)])));
	}
}

function kindOf(member: Decorated): string {
	if (ts.isMethodDeclaration(member)) return "method";
	if (ts.isPropertyDeclaration(member)) return "field";
	return ts.isGetAccessor(member) ? "getter" : "setter";
}

/** Does a decorator have a word on how objects of the class are made? */
export function addsInitializers(cx: Context, node: ts.ClassLikeDeclaration): boolean {
	if (!cx.says(/\baddInitializer\b/)) return false;
	return node.members.some((m) => !isStatic(m) && isDecorated(cx, m) && decoratorsOf(m).some((d) => mayAdd(cx, d)));
}

/** Does the decorator's function, or what makes it, name `addInitializer`? */
function mayAdd(cx: Context, { expression }: ts.Decorator): boolean {
	const declared = cx.declarationOf(ts.isCallExpression(expression) ? expression.expression : expression);
	return declared === undefined || /\baddInitializer\b/.test(declared.getText());
}

/** Is its value what its decorator makes of it? */
export function isDecorated(cx: Context, member: ts.ClassElement): boolean {
	const [first] = decoratorsOf(member);
	return first !== undefined && emitterOf(cx, first) === null && cx.facts.standsAlone(cx.file);
}

/** What has decorators of a kind that is not taken. */
export function refuseDecorators(cx: Context, member: ts.ClassElement): void {
	const [decorator, more] = decoratorsOf(member);
	if (decorator === undefined) return;
	if (isAutoAccessor(member)) cx.refuse(member, "TSM1001", "A decorator of an `accessor`");
	const emitter = ts.isMethodDeclaration(member) ? emitterOf(cx, decorator) : null;
	const wrong = emitter === null ? decorator : more;
	if (wrong !== undefined && (emitter !== null || !isTaken(cx, member, more !== undefined)))
		cx.refuse(wrong, "TSM1001", "A decorator");
}

function isTaken(cx: Context, member: ts.ClassElement, hasMore: boolean): boolean {
	if (!cx.facts.standsAlone(cx.file) || (member.name !== undefined && ts.isComputedPropertyName(member.name)))
		return false;
	// which of two makes the value first is not the same everywhere
	if (ts.isPropertyDeclaration(member)) return !hasMore && !isStatic(member) && member.initializer !== undefined;
	if (ts.isAccessor(member)) return !isStatic(member);
	if (!ts.isMethodDeclaration(member)) return false;
	// its `this` may be a class that derives from this one
	return !isStatic(member) || (ts.isClassLike(member.parent) && cx.facts.derivedFrom(member.parent).length === 0);
}

function decoratorsOf(node: ts.Node): readonly ts.Decorator[] {
	return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

function givesSomething(cx: Context, decorator: ts.Decorator): boolean {
	const signature = cx.checker.getResolvedSignature(decorator);
	if (signature === undefined) return true;
	const given = cx.facts.kinds.ofType(cx.checker.getReturnTypeOfSignature(signature));
	return [...given].some((k) => k !== "none");
}

/** It is given what it stands at, and what there is to say of that, even if it does not ask for it. */
function lowerDecorator(cx: Context, decorator: ts.Decorator): Expr {
	const value = lowerExpr(cx, decorator.expression);
	// nobody knows how much it takes
	if (cx.checker.getTypeAtLocation(decorator.expression).flags & ts.TypeFlags.Any)
		return cx.refuse(decorator.expression, "TSM2002");
	const takes = cx.checker.getResolvedSignature(decorator)?.parameters.length ?? 2;
	if (takes >= 2) return value;
	const held = value.k === "name" ? value : cx.hold(value, "decorator");
	const params = [
		{ name: "at", fallback: null },
		{ name: "_", fallback: null },
	];
	return py.lambda(params, py.call(held, takes === 0 ? [] : [py.name("at")]));
}
