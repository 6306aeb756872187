// Object literals: a dict by key, ordered where the program shows the order; or an object with attributes, where
// objects of classes may stand too.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { definitionName, KEYWORDS } from "../../python/names.ts";
import { unparenthesized } from "../../syntax.ts";
import { memberKey } from "../../types/names/member-keys.ts";
import type { Context } from "../context.ts";
import { acts, staysWhile } from "../evaluation/effects.ts";
import { inOrder, isPure, reusable } from "../evaluation/order.ts";
import { lowerFunction } from "../functions/functions.ts";
import { recordKey } from "../names/keys.ts";
import { lowerExpr } from "../recursion.ts";
import { boundCaptures, functionValue } from "./closures.ts";
import { lowerAsInstance, type Part, withThis } from "./object-instances.ts";
import { display, isOpenRecord, rebound, spreadSource, usesThis } from "./object-spread.ts";

export function lowerObject(cx: Context, node: ts.ObjectLiteralExpression): Expr {
	const form = formOf(cx, node);
	if (form === null) return cx.refuse(node, "TSM2010");
	const accessors = node.properties.filter(ts.isAccessor);
	const isAlike = form === "record" && isReadAlike(cx, node);
	/** What is spread and is no variable, once it has been worked out. */
	const held = new Map<ts.Expression, Expr>();
	const parts = node.properties.flatMap((p) => {
		if (ts.isAccessor(p)) return [];
		const isHeld =
			isAlike && ts.isSpreadAssignment(p) && isOpenRecord(cx, p.expression) && !ts.isIdentifier(p.expression);
		return [isHeld ? heldSpread(cx, p, held) : partOf(cx, p, form === "instance")];
	});
	if (form === "instance") return lowerAsInstance(cx, node, parts, accessors);
	const spread = node.properties.flatMap((p) => (ts.isSpreadAssignment(p) ? [p.expression] : []));
	const lowered = inOrder(
		cx,
		parts.flatMap((p) => (p.key === null ? [p.value] : [p.key, p.value])),
	);
	const made = assemble(cx, parts, lowered);
	const isOpen = (e: ts.Expression): boolean => held.has(e) || (ts.isIdentifier(e) && isOpenRecord(cx, e));
	const open = isAlike && !parts.some((p) => p.asksForThis) ? spread.filter(isOpen) : [];
	if (open.length === 0) return rebound(cx, made, spread, "record");
	const sources = open.map((s) => held.get(s) ?? lowerExpr(cx, s));
	return rebound(cx, py.call(cx.helper("_alike"), [made, ...sources]), spread, "any");
}

/** `...this.items[i]`, to be asked later how what it gives is read. */
function heldSpread(cx: Context, p: ts.SpreadAssignment, held: Map<ts.Expression, Expr>): Part {
	const value = (): Expr => {
		const source = reusable(cx, lowerExpr(cx, p.expression), "object");
		held.set(p.expression, source);
		return takenBefore(cx, p, py.call(cx.helper("_spread"), [source]));
	};
	return { key: null, value, asksForThis: false };
}

/** `{ ...o, ...changes }` of a type parameter's type: only the run tells how what it becomes is read. */
function isReadAlike(cx: Context, node: ts.ObjectLiteralExpression): boolean {
	const kinds = cx.facts.kinds.ofType(cx.checker.getContextualType(node) ?? cx.checker.getTypeAtLocation(node));
	return kinds.has("unknown") && [...kinds].every((k) => k === "unknown" || k === "record" || k === "none");
}

/** What the place asks for, else what the literal is by itself. */
function formOf(cx: Context, node: ts.ObjectLiteralExpression): "record" | "instance" | null {
	const asked = isSpread(node) ? undefined : cx.checker.getContextualType(node);
	const kinds = new Set(cx.facts.kinds.ofType(asked ?? cx.checker.getTypeAtLocation(node)));
	// `Object.entries` asks for a record or an ArrayLike, which no literal is
	if (isOrArrayLike(asked)) kinds.delete("instance");
	if (node.properties.some(ts.isAccessor)) return kinds.has("record") ? null : "instance";
	if (kinds.has("record")) return kinds.has("instance") ? null : "record";
	if (kinds.has("unknown") || kinds.has("any")) return node.properties.some(isProtocol) ? "instance" : "record";
	return kinds.has("instance") || kinds.has("iterator") ? "instance" : null;
}

/** `...{ a: 1 }`, `...(x && { a: 1 })`: what is asked there is of the object that it becomes a part of. */
function isSpread(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isSpreadAssignment(outer)) return true;
	const handsOn =
		ts.isParenthesizedExpression(outer) || ts.isConditionalExpression(outer) || ts.isBinaryExpression(outer);
	return handsOn && isSpread(outer);
}

/** A member such as `[Symbol.iterator]`: what goes through the object finds it in an instance only. */
function isProtocol(p: ts.ObjectLiteralElementLike): boolean {
	return p.name !== undefined && Object.hasOwn(PROTOCOLS, p.name.getText());
}

function isOrArrayLike(asked: ts.Type | undefined): boolean {
	if (asked === undefined || !asked.isUnion()) return false;
	const others = asked.types.filter((t) => t.getSymbol()?.name !== "ArrayLike");
	return others.length < asked.types.length && others.every((t) => t.getStringIndexType() !== undefined);
}

type Plain = Exclude<ts.ObjectLiteralElementLike, ts.AccessorDeclaration>;

function partOf(cx: Context, p: Plain, isAttribute: boolean): Part {
	if (ts.isSpreadAssignment(p)) return { key: null, value: () => spreadBefore(cx, p), asksForThis: false };
	if (ts.isShorthandPropertyAssignment(p)) {
		const asksForThis = cx.facts.thisFunctions.namedBy(p.name) !== null;
		return { key: () => py.str(p.name.text), value: () => lowerExpr(cx, p.name), asksForThis };
	}
	const key = (): Expr => keyOf(cx, p.name, isAttribute);
	const body = ts.isMethodDeclaration(p) ? p : unparenthesized(p.initializer);
	if (ts.isMethodDeclaration(body) || ts.isFunctionExpression(body)) {
		const asksForThis = usesThis(body);
		if (ts.isMethodDeclaration(body) || asksForThis)
			return { key, value: () => lowerMethod(cx, body, p.name, asksForThis), asksForThis };
	}
	const { initializer } = p as ts.PropertyAssignment;
	return {
		key,
		value: () => lowerExpr(cx, initializer),
		asksForThis: cx.facts.thisFunctions.namedBy(initializer) !== null,
	};
}

function spreadBefore(cx: Context, p: ts.SpreadAssignment): Expr {
	const source = spreadSource(cx, p.expression);
	if (isMadeThere(p.expression) || cx.facts.kinds.only(p.expression) === "instance") return source;
	return takenBefore(cx, p, source);
}

/** `{ ...o, b: o.a++ }`: what is spread is taken before what comes later can change it. */
function takenBefore(cx: Context, p: ts.SpreadAssignment, source: Expr): Expr {
	const { properties } = p.parent;
	const later = properties.slice(properties.indexOf(p) + 1);
	return later.some((q) => acts(cx, q)) ? assigned(cx, display(cx, []), [source]) : source;
}

/** A literal, which nobody else knows. */
function isMadeThere(node: ts.Expression): boolean {
	const n = unparenthesized(node);
	if (ts.isConditionalExpression(n)) return isMadeThere(n.whenTrue) && isMadeThere(n.whenFalse);
	if (ts.isBinaryExpression(n) && n.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
		return isMadeThere(n.right);
	return ts.isObjectLiteralExpression(n);
}

/** JavaScript's protocols, under the names that our own helpers have for them. */
const PROTOCOLS: Readonly<Record<string, string>> = {
	"[Symbol.iterator]": "_iterate",
	"[Symbol.asyncIterator]": "_iterate_async",
	"[Symbol.dispose]": "_dispose",
	"[Symbol.asyncDispose]": "_dispose_async",
};

function keyOf(cx: Context, name: ts.PropertyName, isAttribute: boolean): Expr {
	if (isPrototype(name)) return cx.refuse(name, "TSM1001", "`__proto__` in an object");
	if (ts.isPrivateIdentifier(name)) return py.str(name.text);
	const text = name.getText();
	const protocol = Object.hasOwn(PROTOCOLS, text) ? PROTOCOLS[text] : undefined;
	if (protocol !== undefined) return py.str(protocol);
	if (!ts.isComputedPropertyName(name))
		return py.str(ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text);
	const key = recordKey(cx, name.expression);
	// an attribute's name has to be known
	const known = isAttribute && isPure(key) ? memberKey(cx.checker, name) : null;
	if (known !== null) return py.str(known);
	// Python evaluates a value before its key
	const outer = name.parent;
	const value = ts.isPropertyAssignment(outer) ? outer.initializer : null;
	const part = { node: name.expression, value: key };
	return value !== null && staysWhile(cx, part, value) ? key : cx.hold(key, "key");
}

/** `__proto__: x` makes no property; `["__proto__"]: x` would. */
function isPrototype(name: ts.PropertyName): boolean {
	const isText = ts.isIdentifier(name) || ts.isStringLiteral(name);
	return isText && name.text === "__proto__" && ts.isPropertyAssignment(name.parent);
}

function lowerMethod(
	cx: Context,
	node: ts.MethodDeclaration | ts.FunctionExpression,
	name: ts.PropertyName,
	asksForThis: boolean,
): Expr {
	const parts = lowerFunction(cx, node, asksForThis ? "self" : null);
	const base = ts.isIdentifier(name) && !KEYWORDS.has(name.text) ? definitionName(name.text) : "method";
	return functionValue(cx, node, parts, boundCaptures(cx, node), () => cx.temp(base));
}

/** Runs of properties, and what is spread between them, which may replace methods that stand before it. */
function assemble(cx: Context, parts: readonly Part[], lowered: readonly Expr[]): Expr {
	let made: Expr | null = null;
	let sources: Expr[] = [];
	let run: [Expr, Expr][] = [];
	let own: Part[] = [];
	let at = 0;
	const endRun = (): void => {
		const piece = display(cx, run);
		if (made === null) made = piece;
		else sources.push(piece);
		if (own.some((p) => p.asksForThis)) {
			made = withThis(cx, "_with_this", own, assigned(cx, made, sources));
			sources = [];
		}
		run = [];
		own = [];
	};
	for (const p of parts) {
		const first = lowered[at++] ?? py.NONE;
		if (p.key !== null) {
			run.push([first, lowered[at++] ?? py.NONE]);
			own.push(p);
		} else {
			if (run.length > 0 || made === null) endRun();
			sources.push(first);
		}
	}
	if (made === null || run.length > 0) endRun();
	return assigned(cx, made ?? py.NONE, sources);
}

function assigned(cx: Context, target: Expr, sources: readonly Expr[]): Expr {
	return sources.length === 0 ? target : py.call(cx.helper("_assign"), [target, ...sources]);
}
