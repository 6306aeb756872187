// Functions handed to a library method, which calls them at once, item by item: an expression where the function is
// one, else a call with exactly the parameters that the function declares.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare, isFallback, ownParameters } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { isSteady } from "../../evaluation/order.ts";
import { lowerTest } from "../../expressions/logic.ts";
import { foundMethod } from "../../expressions/moved-methods.ts";
import { isPresent, isPresentOf } from "../../missing/nones.ts";
import { lowerExpr } from "../../recursion.ts";
import { runForEffect } from "../../statements/effects.ts";
import { calledByType, closureArity, declaredArity, mayTakeMore } from "./callback-arity.ts";
import { textOfType } from "./callback-texts.ts";
import { givenType } from "./converting-functions.ts";

export interface Callback {
	/** How many of the arguments it takes. */
	readonly arity: number;
	/** Variables for its arguments, as a `for` has them: a pattern of a tuple is `(a, b)`. */
	readonly params: readonly string[];
	/** What it gives for them. */
	readonly value: Expr;
	/** What it does for them, where its value counts for nothing. */
	readonly statements?: readonly Stmt[];
	/** As a function of `arity` parameters. */
	readonly asFunction: () => Expr;
}

interface Wanted {
	/** How many arguments the library gives. */
	readonly most: number;
	/** Is its answer a condition? */
	readonly test?: boolean;
	readonly patterns?: boolean;
	/** Do its variables live in the function around it? */
	readonly loop?: boolean;
	/** Names for the arguments of a function that has none to show. */
	readonly names: readonly string[];
	/** What `this` is in it, if it is told. */
	readonly self?: Expr | null;
	/** What looks whether it is a function at all. */
	readonly asked?: ((callback: Expr) => Expr) | null;
}

export function lowerCallback(cx: Context, node: ts.Expression, wanted: Wanted): Callback {
	const inner = bare(node);
	const closure = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? inner : null;
	if (closure !== null) cx.calledAtOnce.add(closure);
	const inlined = closure === null ? globalFunction(cx, inner, wanted) : inlineArrow(cx, closure, wanted);
	return inlined ?? called(cx, inner, closure, wanted);
}

/** `(x, i) => expression`, taken apart. */
function inlineArrow(cx: Context, node: ts.ArrowFunction | ts.FunctionExpression, wanted: Wanted): Callback | null {
	const body = node.body;
	if (!ts.isArrowFunction(node) || ts.isBlock(body) || node.parameters.length > wanted.most) return null;
	if (ts.getModifiers(node)?.length) return null;
	if (node.parameters.some((p) => ts.isArrayBindingPattern(p.name)) && wanted.patterns !== true) return null;
	const names = node.parameters.map((p) => parameterNames(cx, p));
	if (names.includes(null) || names.length > wanted.names.length - 1) return null;
	if (wanted.loop === true)
		return inlineLoop(
			cx,
			node,
			body,
			names.map((n) => n ?? []),
		);
	const before = cx.diagnostics.length;
	const lowered = cx.inScope(cx.scopes.opened(node), () =>
		cx.capture(() => (wanted.test === true ? lowerTest(cx, body) : lowerExpr(cx, body))),
	);
	if (lowered.statements.length > 0) {
		cx.diagnostics.length = before;
		return null;
	}
	const targets = names.map((n) => n ?? []);
	// variables that the library sets beside them must have other names
	for (const name of targets.flat()) cx.scope.taken.add(cx.nameAt(name));
	return fromExpression(targetsOf(cx, node, targets), lowered.value);
}

/** The parameters as a `for` has them. */
function targetsOf(cx: Context, node: ts.ArrowFunction, names: readonly (readonly ts.Identifier[])[]): string[] {
	return names.map((parts, i) => {
		const all = parts.map((v) => cx.nameAt(v));
		const isPlain = ts.isIdentifier(ownParameters(node)[i]?.name ?? node);
		return isPlain ? (all[0] ?? "_") : `(${all.join(", ")})`;
	});
}

/** The body as statements of the function around it, unless that would have to declare what it writes. */
function inlineLoop(
	cx: Context,
	node: ts.ArrowFunction,
	body: ts.Expression,
	names: readonly (readonly ts.Identifier[])[],
): Callback | null {
	const scope = cx.scopes.opened(node);
	if (scope.writesGlobal.size + scope.writesOuter.size > 0) return null;
	for (const name of names.flat()) moveOut(cx, name);
	cx.unasked.add(body);
	const { statements } = cx.capture(() => cx.from(body, () => runForEffect(cx, body)));
	return { ...fromExpression(targetsOf(cx, node, names), py.NONE), statements };
}

/** A loop's variable is the function's around it, and must not be one that is there already. */
function moveOut(cx: Context, name: ts.Identifier): void {
	const symbol = cx.symbolOf(name);
	if (symbol !== undefined) cx.scopes.rename(symbol, cx.temp(cx.nameAt(name)));
}

function fromExpression(params: readonly string[], value: Expr): Callback {
	const plain = params.every((p) => !p.startsWith("("));
	const asFunction = (): Expr => {
		if (plain)
			return py.lambda(
				params.map((name) => ({ name, fallback: null })),
				value,
			);
		throw new Error("a pattern is no parameter in Python");
	};
	return { arity: params.length, params, value, asFunction };
}

/** The variable that a parameter is, or those of a tuple's pattern; null if a default, a rest or a closure is about. */
function parameterNames(cx: Context, p: ts.ParameterDeclaration): ts.Identifier[] | null {
	if (p.initializer !== undefined || p.dotDotDotToken !== undefined) return null;
	if (ts.isIdentifier(p.name)) return isFree(cx, p.name) ? [p.name] : null;
	if (!ts.isArrayBindingPattern(p.name)) return null;
	const type = cx.checker.getTypeAtLocation(p);
	if (!cx.checker.isTupleType(type)) return null;
	const tuple = (type as ts.TypeReference).target as ts.TupleType;
	if (tuple.hasRestElement || tuple.minLength !== p.name.elements.length || tuple.minLength < 2) return null;
	const names: ts.Identifier[] = [];
	for (const e of p.name.elements) {
		if (!ts.isBindingElement(e) || e.initializer !== undefined || e.dotDotDotToken !== undefined) return null;
		if (!ts.isIdentifier(e.name) || !isFree(cx, e.name)) return null;
		names.push(e.name);
	}
	return names;
}

/** A function that outlives the turn would find the next turn's value in a comprehension's variable. */
function isFree(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	if (symbol === undefined || cx.facts.assignments.isReassigned(symbol)) return false;
	return cx.scopes.capturers(symbol).every((f) => isCalledAtOnce(cx, f));
}

const AT_ONCE: ReadonlySet<string> = new Set(
	"map filter some every find findIndex findLast findLastIndex forEach flatMap reduce reduceRight sort".split(" "),
);

/** Is the function handed to an array's method that calls it before it ends? */
function isCalledAtOnce(cx: Context, node: ts.Node): boolean {
	const call = node.parent;
	if (!ts.isCallExpression(call) || call.arguments[0] !== node || !ts.isPropertyAccessExpression(call.expression))
		return false;
	const kind = cx.facts.kinds.present(call.expression.expression);
	return AT_ONCE.has(call.expression.name.text) && (kind === "list" || kind === "tuple" || kind === "typed");
}

/** `String`, `Number`, `Boolean` and the like, which are no values in Python: as what a call of them gives. */
function globalFunction(cx: Context, node: ts.Expression, wanted: Wanted): Callback | null {
	if (!ts.isIdentifier(node)) return null;
	const symbol = cx.symbolOf(node);
	if (symbol === undefined || cx.scopes.homeOf(symbol) !== null) return null;
	if (node.text === "Boolean" && wanted.test === true) return ofItem(cx, node, wanted, truthOfType);
	return node.text === "String" && wanted.test !== true ? ofItem(cx, node, wanted, textOfType) : null;
}

/** `xs.filter(Boolean)`, `xs.map(String)`: by the type of the item. */
function ofItem(
	cx: Context,
	node: ts.Identifier,
	wanted: Wanted,
	make: (cx: Context, type: ts.Type, value: Expr) => Expr | null,
): Callback | null {
	const [name = "item"] = wanted.names;
	const type = givenType(cx, node);
	const param = cx.temp(name);
	const value = type === null ? null : make(cx, type, py.name(param));
	return value === null ? null : fromExpression([param], value);
}

/**
 * The callback as a function that is given `count` arguments.
 *
 * @param value what it gives, if that is to be something else
 */
export function asFunctionOf(cx: Context, callback: Callback, count: number, value = callback.value): Expr {
	if (callback.arity === count && value === callback.value) return callback.asFunction();
	const params = [...callback.params];
	while (params.length < count) {
		const name = cx.temp("_");
		if (!params.includes(name)) params.push(name);
	}
	return py.lambda(
		params.map((name) => ({ name, fallback: null })),
		value,
	);
}

/** A function that is called by name, with as many arguments as it declares. */
function called(
	cx: Context,
	node: ts.Expression,
	closure: ts.ArrowFunction | ts.FunctionExpression | null,
	wanted: Wanted,
): Callback {
	const chosen = closure === null ? chosenFunction(cx, node, wanted) : null;
	const given = chosen?.value ?? foundMethod(cx, node, lowerExpr(cx, node));
	const lowered = chosen === null && closure === null && wanted.asked ? wanted.asked(given) : given;
	const callee = closure !== null || isSteady(cx, lowered) ? lowered : cx.hold(lowered, "callback");
	// only the program's run tells how many arguments it takes
	const isOpen = closure === null && chosen === null && cx.facts.kinds.only(node) === "any";
	const declared = closure === null ? declaredArity(cx, node, wanted.most) : closureArity(closure, wanted.most);
	const isByType = closure === null && chosen === null && mayTakeMore(cx, node, declared, wanted.most);
	if (isByType && wanted.self) cx.refuse(node, "TSM1009");
	const arity = chosen?.arity ?? (isOpen || isByType ? wanted.most : declared);
	const params = wanted.names.slice(0, arity).map((n) => cx.temp(n));
	const items = params.map(py.name);
	const value = isByType
		? calledByType(cx, callee, declared, items)
		: isOpen
			? py.call(cx.helper("_call"), [callee, ...items])
			: callOf(cx, callee, wanted.self ?? null, items);
	const tested = wanted.test === true ? testOfCall(cx, node, value) : value;
	const asFunction = (): Expr =>
		tested === value && !isOpen && !isByType && !wanted.self
			? callee
			: py.lambda(
					params.map((name) => ({ name, fallback: null })),
					tested,
				);
	return { arity, params, value: tested, asFunction };
}

function callOf(cx: Context, callee: Expr, self: Expr | null, given: readonly Expr[]): Expr {
	return self === null ? py.call(callee, given) : py.call(cx.helper("_call_on"), [callee, self, ...given]);
}

interface Chosen {
	readonly value: Expr;
	/** How many arguments it takes, whichever it is. */
	readonly arity: number;
}

/** `test ? (x) => x : (x, i) => i`, `given ?? ((x) => x)`: both take as many arguments as the one that takes more. */
function chosenFunction(cx: Context, node: ts.Expression, wanted: Wanted): Chosen | null {
	const choice = ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse] : fallbackOf(node);
	if (choice === null || !choice.some(isClosure) || !choice.every((n) => isClosure(n) || ts.isIdentifier(bare(n))))
		return null;
	const [first = node] = choice;
	const test = ts.isConditionalExpression(node)
		? lowerTest(cx, node.condition)
		: isPresent(cx, first, lowerExpr(cx, first));
	const callbacks = choice.map((n) => lowerCallback(cx, n, { most: wanted.most, names: wanted.names }));
	const arity = Math.max(...callbacks.map((c) => c.arity));
	const [a = py.NONE, b = py.NONE] = callbacks.map((c) => asFunctionOf(cx, c, arity));
	return { value: py.cond(test, a, b), arity };
}

/** `f ?? g`, `f || g` */
function fallbackOf(node: ts.Expression): readonly ts.Expression[] | null {
	return ts.isBinaryExpression(node) && isFallback(node) ? [node.left, node.right] : null;
}

/** A function that is written there, or two of which one is taken. */
export function isClosure(node: ts.Expression): boolean {
	const inner = bare(node);
	if (ts.isConditionalExpression(inner)) return isClosure(inner.whenTrue) && isClosure(inner.whenFalse);
	return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner);
}

function testOfCall(cx: Context, node: ts.Expression, value: Expr): Expr {
	const [signature] = cx.checker.getTypeAtLocation(node).getCallSignatures();
	const type = signature === undefined ? undefined : cx.checker.getReturnTypeOfSignature(signature);
	const test = type === undefined ? null : truthOfType(cx, type, value);
	return test ?? py.call(cx.helper("_truth"), [value]);
}

/** What Python asks of a value of that type to learn whether JavaScript finds it true; null if it may be anything. */
export function truthOfType(cx: Context, type: ts.Type, value: Expr): Expr | null {
	if (cx.facts.lies.mayBeIn(cx.file)) return py.call(cx.helper("_truth"), [value]);
	const kinds = new Set(cx.facts.kinds.ofType(type));
	kinds.delete("none");
	const all = [...kinds];
	if (all.every((k) => k === "bool" || k === "str" || k === "bigint")) return value;
	if (all.every((k) => k === "bool" || k === "number")) return py.call(cx.helper("_is_true"), [value]);
	const isObject = all.every((k) => !["bool", "str", "number", "bigint", "unknown", "any", "symbol"].includes(k));
	return isObject ? isPresentOf(cx, type, value) : null;
}
