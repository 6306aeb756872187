// Functions of every form: parameters, defaults, bodies, what they write around them.

import { ts } from "ts-morph";
import type { Expr, Param, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { MOST } from "../../python/limits.ts";
import { bare, hasModifier, ownParameters, unparenthesized } from "../../syntax.ts";
import { asksForArguments } from "../../types/functions/own-arguments.ts";
import { parameterCount } from "../../types/functions/sizes.ts";
import { functionKind, functionName } from "../../types/names/function-names.ts";
import { returnsOf } from "../../types/numbers/places.ts";
import type { Context } from "../context.ts";
import { isStoredTo } from "../evaluation/places.ts";
import { mayHoldNull } from "../patterns/items.ts";
import { unpack } from "../patterns/patterns.ts";
import { lowerExpr, lowerStatements } from "../recursion.ts";
import { runForEffect } from "../statements/effects.ts";
import { earlyVariables } from "../statements/vars.ts";
import { ANY } from "./library-functions.ts";
import { takeArguments } from "./own-arguments.ts";
import { isPrimed, primingYield } from "./primed.ts";
import { asyncDecorators, hasJavaScriptPromises } from "./promises.ts";

export interface FunctionParts {
	readonly params: readonly Param[];
	readonly body: readonly Stmt[];
	readonly isAsync: boolean;
	/** What makes it an async function as JavaScript has them. */
	readonly decorators?: readonly Expr[];
	/** The type of its result, where the board's compiler asks for it. */
	readonly returns?: string | null;
}

/**
 * @param before statements at the head of the body
 * @param first statements that come before the parameters' defaults are worked out: an initialiser's fields
 */
export function lowerFunction(
	cx: Context,
	node: ts.FunctionLikeDeclaration,
	receiver: "self" | "cls" | null,
	before: () => void = () => {},
	first: () => void = () => {},
): FunctionParts {
	const scope = cx.scopes.opened(node);
	if (capturedAround(cx, node) > MOST) cx.refuse(node, "TSM3013", "variables of functions around one");
	return cx.inScope(scope, () => {
		const self = receiver ?? (asksForThis(cx, node) ? "self" : null);
		const params: Param[] = self === null ? [] : [{ name: self, fallback: null }];
		const isEarly = isPrimed(cx, node);
		const statements = cx.block(() => {
			const declared: Param[] = [];
			const defaults = cx.block(() => {
				for (const p of node.parameters) lowerParameter(cx, p, declared);
			});
			if (asksForArguments(node)) params.push(takeArguments(cx, node, declared));
			else params.push(...declared, ...extraParameters(cx, node));
			first();
			cx.push(...defaults);
			if (isEarly) cx.push(primingYield(cx, node));
			before();
			lowerBody(cx, node);
			if (isEmptyGenerator(node)) cx.push(NO_ITEMS);
		});
		const isAsync = hasModifier(node, ts.SyntaxKind.AsyncKeyword);
		if (isAsync && !hasJavaScriptPromises(cx) && "asteriskToken" in node && node.asteriskToken !== undefined)
			cx.refuse(node, "TSM1001", "An async generator");
		return {
			params,
			body: [...scopeDeclarations(cx), ...earlyVariables(cx), ...statements],
			isAsync,
			decorators: [
				...freeDecorator(cx, node),
				...valueDecorators(cx, node, params),
				...asyncDecorators(cx, node),
				...(isEarly ? [cx.helper("_primed")] : []),
			],
		};
	});
}

/** A plain function that is given `this` as a parameter. */
function asksForThis(cx: Context, node: ts.FunctionLikeDeclaration): boolean {
	if (!ts.isFunctionDeclaration(node) && !ts.isFunctionExpression(node)) return false;
	return cx.facts.thisFunctions.takesThis(node) || cx.facts.thisFunctions.isFree(node);
}

function isFree(cx: Context, node: ts.FunctionLikeDeclaration): boolean {
	return (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node)) && cx.facts.thisFunctions.isFree(node);
}

/** What makes a value of a function that has to be told what `this` is. */
function freeDecorator(cx: Context, node: ts.FunctionLikeDeclaration): Expr[] {
	return isFree(cx, node) ? [cx.helper("_Receiving")] : [];
}

/** In Python, a function is a generator by its `yield`; in MicroPython one under `while False` does not count. */
function isEmptyGenerator(node: ts.FunctionLikeDeclaration): boolean {
	const yields = (n: ts.Node): boolean =>
		ts.isYieldExpression(n) || (!ts.isFunctionLike(n) && !isNeverRun(n) && ts.forEachChild(n, yields) === true);
	return "asteriskToken" in node && node.asteriskToken !== undefined && node.body !== undefined && !yields(node.body);
}

function isNeverRun(node: ts.Node): boolean {
	if (!ts.isIfStatement(node) && !ts.isWhileStatement(node)) return false;
	return /^(0|false|null|undefined|""|'')$/.test(unparenthesized(node.expression).getText());
}

/** It yields nothing, also where the compiler leaves out what is never reached. */
const NO_ITEMS: Stmt = {
	k: "for",
	target: py.name("_"),
	source: py.tuple([]),
	body: [py.exprStmt({ k: "yield", value: null })],
	isAsync: false,
};

/** How many variables of functions around it, `this` among them, it holds on to. */
function capturedAround(cx: Context, node: ts.FunctionLikeDeclaration): number {
	// each is named once at the least
	if (node.end - node.pos < 2 * MOST) return 0;
	return cx.scopes.capturesOf(node).filter((s) => (cx.scopes.homeOf(s)?.parent ?? null) !== null).length + 1;
}

/** What tells the names and the sizes of functions that are values, in a program that asks for them. */
function valueDecorators(cx: Context, node: ts.FunctionLikeDeclaration, params: readonly Param[]): Expr[] {
	const isOfClass = ts.isClassElement(node) && !ts.isObjectLiteralExpression(node.parent);
	const isValue = !isOfClass || (ts.isMethodDeclaration(node) && cx.facts.sharedMethods.has(node));
	if (!isValue || cx.calledAtOnce.has(node)) return [];
	const name = cx.facts.namesFunctions(cx.file) ? nameDecorator(cx, node) : [];
	if (!cx.facts.sizes.areAsked(cx.file)) return name;
	const own = params.length - (isFree(cx, node) ? 1 : 0);
	const most = params.some((p) => p.rest === true) ? [] : [py.int(own)];
	const all = asksForArguments(node) ? [py.int(ANY)] : most;
	return [...name, py.call(cx.helper("_sized"), [py.int(parameterCount(node)), ...all])];
}

function nameDecorator(cx: Context, node: ts.FunctionLikeDeclaration): Expr[] {
	const name = functionName(node);
	if (name === null) return [];
	const kind = functionKind(node);
	return [py.call(cx.helper("_named"), [py.str(name), ...(kind === "Function" ? [] : [py.str(kind)])])];
}

/** `global` and `nonlocal` lines of the scope that is open. */
export function scopeDeclarations(cx: Context): Stmt[] {
	const found: Stmt[] = [];
	if (cx.scope.writesGlobal.size > 0) found.push({ k: "global", names: [...cx.scope.writesGlobal].sort() });
	if (cx.scope.writesOuter.size > 0) found.push({ k: "nonlocal", names: [...cx.scope.writesOuter].sort() });
	return found;
}

function lowerBody(cx: Context, node: ts.FunctionLikeDeclaration): void {
	const body = node.body;
	if (body === undefined) return;
	if (ts.isBlock(body)) {
		lowerStatements(cx, body.statements, body);
		return;
	}
	// where null is a value of its own, it is to be given back like any other
	const nothing =
		cx.facts.kinds.only(body) === "none" &&
		!(cx.facts.nullIsApart && mayHoldNull(cx, cx.checker.getTypeAtLocation(body))) &&
		!(cx.facts.missing.showsValues && mayGiveAll(cx, body));
	cx.from(body, () => (nothing ? runForEffect(cx, body) : cx.push(py.ret(lowerExpr(cx, body)))));
}

/** A call by a type without a result, `() => void`, which functions with one have, too; or of one that hands on what it is given. */
function mayGiveAll(cx: Context, node: ts.Expression): boolean {
	const call = bare(node);
	if (ts.isConditionalExpression(call)) return mayGiveAll(cx, call.whenTrue) || mayGiveAll(cx, call.whenFalse);
	if (ts.isBinaryExpression(call)) return mayGiveAll(cx, call.left) || mayGiveAll(cx, call.right);
	if (!ts.isCallExpression(call)) return false;
	const declaration = cx.checker.getResolvedSignature(call)?.getDeclaration();
	if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false;
	// another may override a method
	if (ts.isMethodDeclaration(declaration)) return true;
	const { body } = declaration as ts.FunctionLikeDeclaration;
	return body === undefined || !ts.isBlock(body) || returnsOf(body).length > 0;
}

function lowerParameter(cx: Context, p: ts.ParameterDeclaration, into: Param[]): void {
	if (ts.isIdentifier(p.name) && p.name.text === "this") return;
	const name = ts.isIdentifier(p.name) ? cx.nameAt(p.name) : cx.temp("argument");
	if (p.dotDotDotToken !== undefined) {
		into.push({ name, fallback: null, rest: true });
		// Python hands a tuple; TypeScript an array that may be changed.
		if (isChanged(cx, p)) cx.push(py.assign(py.name(name), py.call("list", [py.name(name)])));
	} else into.push({ name, fallback: defaultOf(cx, p, name) });
	if (!ts.isIdentifier(p.name)) unpack(cx, p.name, py.name(name), p);
}

/** A rest parameter that is only read, or spread, may stay the tuple that Python hands over. */
function isChanged(cx: Context, p: ts.ParameterDeclaration): boolean {
	const symbol = cx.symbolOf(p.name);
	let changed = false;
	const visit = (node: ts.Node): void => {
		if (cx.isUseOf(node, symbol) && node.parent !== p) {
			const parent = node.parent;
			const read =
				ts.isSpreadElement(parent) ||
				(ts.isForOfStatement(parent) && parent.expression === node) ||
				(ts.isElementAccessExpression(parent) && parent.expression === node && !isStoredTo(parent)) ||
				(ts.isPropertyAccessExpression(parent) && parent.name.text === "length" && !isStoredTo(parent));
			if (!read) changed = true;
		}
		ts.forEachChild(node, visit);
	};
	ts.forEachChild(p.parent, visit);
	return changed;
}

/** A literal that cannot change stands in the signature; anything else is worked out at each call. */
function defaultOf(cx: Context, p: ts.ParameterDeclaration, name: string): Expr | null {
	const initializer = p.initializer;
	if (initializer === undefined) return p.questionToken === undefined && !mayBeLeftOut(cx, p) ? null : py.NONE;
	const value = cx.capture(() => lowerExpr(cx, initializer));
	const isLast = isFollowedByOptional(p);
	const isPlain = value.statements.length === 0 && py.isConstant(value.value);
	if (isPlain && isLast && !cx.facts.defaults.mayGetUndefined(p)) return value.value;
	const takesNull = cx.facts.defaults.takesNull(p);
	const isOpen = takesNull && cx.facts.defaults.isOpen(cx.checker.getTypeAtLocation(p));
	if (isOpen && cx.facts.defaults.mayGetUndefined(p)) cx.mixesNone = true;
	const unset = takesNull ? py.UNSET : py.NONE;
	const isUnset = py.compare("is", py.name(name), unset);
	cx.push(py.ifStmt(isUnset, [...value.statements, py.assign(py.name(name), value.value)]));
	return isLast ? unset : null;
}

/** Python lets no parameter follow one with a default that has none itself. */
function isFollowedByOptional(p: ts.ParameterDeclaration): boolean {
	const all = ownParameters(p.parent);
	return all
		.slice(all.indexOf(p) + 1)
		.every((q) => (q.initializer ?? q.questionToken ?? q.dotDotDotToken) !== undefined);
}

/** The function is also called by a type that lets the parameter be left out. */
function mayBeLeftOut(cx: Context, p: ts.ParameterDeclaration): boolean {
	const wanted = cx.facts.arity.of(p.parent);
	return wanted !== null && ownParameters(p.parent).indexOf(p) >= wanted.least;
}

/** TypeScript lets a function take fewer arguments than it is given; Python does not. */
function extraParameters(cx: Context, node: ts.FunctionLikeDeclaration): Param[] {
	const wanted = cx.calledAtOnce.has(node) ? null : cx.facts.arity.of(node);
	if (wanted === null || node.parameters.some((p) => p.dotDotDotToken !== undefined)) return [];
	const own = ownParameters(node).length;
	if (wanted.most === Number.POSITIVE_INFINITY) return [{ name: cx.temp("_"), fallback: null, rest: true }];
	const mayBeLeftOut = (at: number): boolean =>
		at >= wanted.least || node.parameters.some((p) => (p.initializer ?? p.questionToken) !== undefined);
	return Array.from({ length: Math.max(0, wanted.most - own) }, (_, i) => ({
		name: cx.temp("_"),
		fallback: mayBeLeftOut(own + i) ? py.NONE : null,
	}));
}

/** A method's or function's statement. */
export function defStatement(name: string, parts: FunctionParts, decorators: readonly Expr[] = []): Stmt {
	return {
		k: "def",
		name,
		params: parts.params,
		body: parts.body,
		decorators: [...decorators, ...(parts.decorators ?? [])],
		isAsync: parts.isAsync,
		...(parts.returns === undefined ? {} : { returns: parts.returns }),
	};
}
