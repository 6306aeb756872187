// Arrow functions and function expressions: a lambda where the body is one expression, else a named function put
// before the statement. What a closure takes from a loop's turn is bound when the closure is made.

import { ts } from "ts-morph";
import type { Expr, Param, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { aroundParentheses, bare, isInside, isVar } from "../../syntax.ts";
import { isInLoop, isInStep, isLoopStep, isNamedByVariable } from "../../types/functions/cells.ts";
import { comparedFunctions, isOnlyCalled, mayBeSame } from "../../types/functions/compared-functions.ts";
import type { Wanted } from "../../types/functions/parameters.ts";
import { isSettling } from "../../types/functions/signatures.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
import { defStatement, type FunctionParts, lowerFunction } from "../functions/functions.ts";
import { calledByType } from "../library/functions/callback-arity.ts";
import { isNullish } from "../missing/nones.ts";

type Closure = ts.ArrowFunction | ts.FunctionExpression;

export function lowerFunctionExpression(cx: Context, node: Closure): Expr {
	const parts = lowerFunction(cx, node, null);
	const atOnce = cx.calledAtOnce.has(node);
	const bound = atOnce ? [] : boundCaptures(cx, node);
	const name = node.name;
	if (name !== undefined) return bindFunction(cx, cx.nameAt(name), parts, bound);
	if (atOnce || isStored(node)) return bindFunction(cx, cx.temp("callback"), parts, bound);
	return functionValue(cx, node, parts, bound, () => cx.temp("callback"));
}

/** A lambda, or the name of a definition that is pushed. */
export function functionValue(
	cx: Context,
	node: Closure | ts.MethodDeclaration,
	parts: FunctionParts,
	bound: readonly string[],
	name: () => string,
): Expr {
	const isPlain = !parts.isAsync && !isGenerator(node) && !isVoided(cx, node);
	const value = isPlain ? lambdaValue(node, parts) : null;
	if (value === null) return bindFunction(cx, name(), parts, bound);
	const made = (parts.decorators ?? []).reduceRight((f, d) => py.call(d, [f]), py.lambda(parts.params, value));
	return bound.length === 0 ? made : py.call(py.lambda(asParams(bound), made), bound.map(py.name));
}

/** In a variable: what has a name is a `def` in Python (PEP 8). */
function isStored(node: Closure): boolean {
	const holder = aroundParentheses(node).parent;
	if (ts.isVariableDeclaration(holder)) return true;
	return (
		ts.isBinaryExpression(holder) &&
		holder.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
		ts.isIdentifier(holder.left)
	);
}

/** The one expression that the body consists of, or null. */
function lambdaValue(node: Closure | ts.MethodDeclaration, parts: FunctionParts): Expr | null {
	const [only, more] = parts.body;
	if (only === undefined || more !== undefined) return null;
	if (only.k === "return") return only.value;
	return only.k === "expr" && !(node.body === undefined || ts.isBlock(node.body)) ? only.value : null;
}

/** `() => void f()`, of whose result somebody may be told: a lambda would give what f gives. */
function isVoided(cx: Context, { body }: Closure | ts.MethodDeclaration): boolean {
	if (body === undefined || ts.isBlock(body) || !cx.facts.missing.showsValues) return false;
	return ts.isVoidExpression(bare(body));
}

/** Pushes the function's definition; gives what names it. */
export function bindFunction(cx: Context, name: string, parts: FunctionParts, bound: readonly string[]): Expr {
	if (bound.length === 0) {
		cx.push(defStatement(name, parts));
		return cx.markSteady(py.name(name));
	}
	const maker = cx.temp(`_make_${name}`);
	const inner = [defStatement(name, parts), py.ret(py.name(name))];
	cx.push(defStatement(maker, { params: asParams(bound), body: inner, isAsync: false }));
	const made = py.name(name);
	cx.push(py.assign(made, py.call(maker, bound.map(py.name))));
	return cx.markSteady(made);
}

/** A class that is made at each turn of a loop takes along what the turn has, as functions do. */
export function pushPerTurn(cx: Context, node: ts.ClassLikeDeclaration, made: Stmt & { name: string }): void {
	const bound = isInLoop(node) ? boundCaptures(cx, node) : [];
	if (bound.length === 0) {
		cx.push(made);
		return;
	}
	const maker = cx.temp(`_make_${made.name}`);
	const body = [made, py.ret(py.name(made.name))];
	cx.push(defStatement(maker, { params: asParams(bound), body, isAsync: false }));
	cx.push(py.assign(py.name(made.name), py.call(maker, bound.map(py.name))));
}

function asParams(names: readonly string[]): Param[] {
	return names.map((name) => ({ name, fallback: null }));
}

function isGenerator(node: Closure | ts.MethodDeclaration): boolean {
	return !ts.isArrowFunction(node) && node.asteriskToken !== undefined;
}

/**
 * Names of the variables that a new one is made of at each turn of a loop around the closure: Python has one variable
 * for all turns. A variable that is stored to after that cannot be bound by its value.
 */
export function boundCaptures(cx: Context, node: ts.Node): string[] {
	const found: string[] = [];
	for (const symbol of cx.scopes.capturesOf(node)) {
		const declaration = symbol.valueDeclaration;
		if (declaration === undefined || isVar(declaration) || isItself(declaration, node) || !isPerTurn(declaration, node))
			continue;
		if (declaration.pos > node.pos) cx.refuse(node, "TSM3007", symbol.name);
		// what the step of the loop makes has the next turn's variable, to which the step stores
		const isOfStep = isInStep(node, ts.findAncestor(declaration, ts.isVariableDeclarationList)?.parent);
		const writes = cx.facts.assignments
			.of(symbol)
			.filter((w) => !isInside(declaration, w.node) && (isOfStep || !isLoopStep(w.node)));
		if (writes.length > 0 && !cx.scopes.isCell(symbol)) cx.refuse(declaration, "TSM3008", symbol.name);
		found.push(cx.scopes.nameOf(symbol));
	}
	return found.sort();
}

/** What calls or makes itself finds itself by its own name. */
function isItself(declaration: ts.Node, closure: ts.Node): boolean {
	if (declaration === closure) return true;
	const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
	return value !== undefined && value === closure && isNamedByVariable(value);
}

/** Declared inside a loop that also has the closure inside, in the same function. */
function isPerTurn(declaration: ts.Node, closure: ts.Node): boolean {
	for (let n = declaration.parent; !ts.isFunctionLike(n) && !ts.isSourceFile(n); n = n.parent)
		if (ts.isIterationStatement(n, false)) return closure.pos >= n.pos && closure.end <= n.end;
	return false;
}

/** A function of which only the type is known, where it is called with another number of arguments. */
export function adapted(cx: Context, node: ts.Expression, value: Expr, wanted: Wanted): Expr {
	const [signature] = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node)).getCallSignatures();
	const takes = signature?.parameters.length ?? 0;
	if (signature !== undefined && wanted.most <= takes && isSettling(signature)) return settling(cx, value, takes);
	if (mayBeCompared(cx, node)) cx.refuse(node, "TSM1009");
	const held = reusable(cx, value, "function");
	const most = wanted.most === Number.POSITIVE_INFINITY ? takes : wanted.most;
	const params: Param[] = Array.from({ length: most }, (_, i) => ({
		name: `a${i}`,
		fallback: i >= wanted.least ? py.NONE : null,
	}));
	if (wanted.most === Number.POSITIVE_INFINITY) params.push({ name: "_", fallback: null, rest: true });
	const isByType = params.length > takes && cx.facts.sizes.mayTakeMore(cx.file, takes);
	const names = params.map((p) =>
		p.rest === true ? ({ k: "star", value: py.name(p.name) } as const) : py.name(p.name),
	);
	const call = isByType ? calledByType(cx, held, takes, names) : py.call(held, names.slice(0, takes));
	const made = resized(cx, py.lambda(params, call), held, params);
	const bound = asNow(cx, node, held, made);
	return cx.facts.kinds.of(node).has("none") ? py.cond(isNullish(cx, node, held), held, bound) : bound;
}

/** What stands for the function is not the one that others of its type are compared with. */
function mayBeCompared({ checker, facts, file }: Context, node: ts.Expression): boolean {
	if (isOnlyCalled(checker, node)) return false;
	const type = checker.getContextualType(node) ?? checker.getTypeAtLocation(node);
	const find = (f: ts.SourceFile) => () => comparedFunctions(facts.kinds, f);
	return facts
		.worldOf(file)
		.flatMap((f) => facts.loaded.findings.ofKinds(f, "compared functions", find(f)))
		.some((compared) => mayBeSame(checker, type, checker.getTypeAtLocation(compared)));
}

/** `resolve`, that may be called with nothing. Who knows no more of it may hand it to what gives it a value. */
function settling(cx: Context, value: Expr, takes: number): Expr {
	if (!cx.facts.sizes.areAsked(cx.file)) return value;
	return py.call(py.call(cx.helper("_sized"), [py.int(takes), py.int(takes)]), [value]);
}

/** What stands for the function has its `name` and its `length`. */
function resized(cx: Context, made: Expr, of: Expr, params: readonly Param[]): Expr {
	const named = cx.facts.namesFunctions(cx.file) ? py.call(cx.helper("_named_as"), [made, of]) : made;
	if (!cx.facts.sizes.areAsked(cx.file)) return named;
	const most = params.some((p) => p.rest === true) ? [] : [py.int(params.length)];
	return py.call(cx.helper("_resized"), [named, of, ...most]);
}

/**
 * The function that calls what the variable holds now, if that may be another one when it is called: the variable may be stored to
 * later, or is another one at each turn of a loop.
 *
 * @param node what the variable is written as, or what it holds
 */
export function asNow(cx: Context, node: ts.Expression, held: Expr, made: Expr): Expr {
	if (held.k !== "name") return made;
	const isLasting = cx.isSteady(held) && !isPerCall(declarationHeldBy(cx, bare(node), held.id) ?? node);
	return isLasting ? made : py.call(py.lambda([{ name: held.id, fallback: null }], made), [held]);
}

/** Of the variable itself: what is stored to again has been copied, where it is written, into one that Python alone has. */
function declarationHeldBy(cx: Context, node: ts.Expression, name: string): ts.Declaration | undefined {
	const symbol = ts.isIdentifier(node) ? cx.symbolOf(node) : undefined;
	return symbol !== undefined && cx.scopes.nameOf(symbol) === name ? symbol.valueDeclaration : undefined;
}

/** Is it in a loop, or in a function that may be written as one: `xs.forEach((x) => ...)`? */
function isPerCall(node: ts.Node): boolean {
	const home = ts.findAncestor(node.parent, (n) => ts.isFunctionLike(n) || ts.isSourceFile(n));
	return isInLoop(node) || (home !== undefined && ts.isArrowFunction(home) && ts.isCallExpression(home.parent));
}
