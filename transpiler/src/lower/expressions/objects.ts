// Object literals: a dict by key, ordered where the program shows the order; or an object with attributes, where
// objects of classes may stand too.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { KEYWORDS } from "../../python/names.ts";
import { unparenthesized } from "../../syntax.ts";
import { ownFields } from "../../types/classes/fields.ts";
import type { Context } from "../context.ts";
import { staysWhile } from "../evaluation/effects.ts";
import { inOrder, reusable } from "../evaluation/order.ts";
import { lowerFunction } from "../functions/functions.ts";
import { recordKey } from "../names/keys.ts";
import { attributeName } from "../names/members.ts";
import { shapeExpr, unshownPart } from "../printing/shapes.ts";
import { lowerExpr } from "../recursion.ts";
import { bindFunction, boundCaptures, functionValue } from "./closures.ts";

/** A property of the literal, or all those of an object that is spread there (which has no key). */
interface Part {
	readonly key: (() => Expr) | null;
	readonly value: () => Expr;
	/** A method that asks for `this`. */
	readonly asksForThis: boolean;
}

export function lowerObject(cx: Context, node: ts.ObjectLiteralExpression): Expr {
	const form = formOf(cx, node);
	if (form === null) return cx.refuse(node, "TSM2010");
	const accessors = node.properties.filter(ts.isAccessor);
	const parts = node.properties.flatMap((p) => (ts.isAccessor(p) ? [] : [partOf(cx, p)]));
	if (form === "instance") return lowerAsInstance(cx, node, parts, accessors);
	const lowered = inOrder(
		cx,
		parts.flatMap((p) => (p.key === null ? [p.value] : [p.key, p.value])),
	);
	return assemble(cx, parts, lowered);
}

/** What the place asks for, else what the literal is by itself. */
function formOf(cx: Context, node: ts.ObjectLiteralExpression): "record" | "instance" | null {
	const asked = cx.checker.getContextualType(node);
	const kinds = new Set(cx.facts.kinds.ofType(asked ?? cx.checker.getTypeAtLocation(node)));
	// `Object.entries` asks for a record or an ArrayLike, which no literal is
	if (isOrArrayLike(asked)) kinds.delete("instance");
	const isOfClass = asked !== undefined && (asked.getSymbol()?.flags ?? 0) & ts.SymbolFlags.Class;
	if (node.properties.some(ts.isAccessor)) return kinds.has("record") || isOfClass ? null : "instance";
	if (kinds.has("record")) return kinds.has("instance") ? null : "record";
	if (kinds.has("unknown") || kinds.has("any")) return "record";
	return (kinds.has("instance") || kinds.has("iterator")) && !isOfClass ? "instance" : null;
}

function isOrArrayLike(asked: ts.Type | undefined): boolean {
	if (asked === undefined || !asked.isUnion()) return false;
	const others = asked.types.filter((t) => t.getSymbol()?.name !== "ArrayLike");
	return others.length < asked.types.length && others.every((t) => t.getStringIndexType() !== undefined);
}

type Plain = Exclude<ts.ObjectLiteralElementLike, ts.AccessorDeclaration>;

function partOf(cx: Context, p: Plain): Part {
	if (ts.isSpreadAssignment(p)) return { key: null, value: () => spreadSource(cx, p.expression), asksForThis: false };
	if (ts.isShorthandPropertyAssignment(p)) {
		const asksForThis = cx.facts.thisFunctions.namedBy(p.name) !== null;
		return { key: () => py.str(p.name.text), value: () => lowerExpr(cx, p.name), asksForThis };
	}
	const key = (): Expr => keyOf(cx, p.name);
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

/** JavaScript's protocols, under the names that our own helpers have for them. */
const PROTOCOLS: Readonly<Record<string, string>> = {
	"[Symbol.iterator]": "_iterate",
	"[Symbol.asyncIterator]": "_iterate_async",
	"[Symbol.dispose]": "_dispose",
	"[Symbol.asyncDispose]": "_dispose_async",
};

function keyOf(cx: Context, name: ts.PropertyName): Expr {
	if (isPrototype(name)) return cx.refuse(name, "TSM1001", "`__proto__` in an object");
	if (ts.isPrivateIdentifier(name)) return py.str(name.text);
	const text = name.getText();
	const protocol = Object.hasOwn(PROTOCOLS, text) ? PROTOCOLS[text] : undefined;
	if (protocol !== undefined) return py.str(protocol);
	if (!ts.isComputedPropertyName(name))
		return py.str(ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text);
	const key = recordKey(cx, name.expression);
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
	const base = ts.isIdentifier(name) && !KEYWORDS.has(name.text) ? name.text : "method";
	return functionValue(cx, node, parts, boundCaptures(cx, node), () => cx.temp(base));
}

/** Does `this` inside it mean the object that the method is called on? */
export function usesThis(node: ts.Node): boolean {
	const visit = (n: ts.Node): boolean => {
		if (n.kind === ts.SyntaxKind.ThisKeyword) return true;
		if (ts.isFunctionDeclaration(n) || ts.isFunctionExpression(n) || ts.isClassLike(n) || ts.isMethodDeclaration(n))
			return false;
		return ts.forEachChild(n, visit) === true;
	};
	return ts.forEachChild(node, visit) === true;
}

/** Runs of properties, and what is spread between them. */
function assemble(cx: Context, parts: readonly Part[], lowered: readonly Expr[]): Expr {
	const pieces: Expr[] = [];
	let run: [Expr, Expr][] = [];
	let at = 0;
	for (const p of parts) {
		const first = lowered[at++] ?? py.NONE;
		if (p.key !== null) run.push([first, lowered[at++] ?? py.NONE]);
		else {
			if (run.length > 0 || pieces.length === 0) pieces.push(display(cx, run));
			run = [];
			pieces.push(first);
		}
	}
	if (pieces.length === 0 || run.length > 0) pieces.push(display(cx, run));
	const [target = py.NONE, ...sources] = pieces;
	const made = sources.length === 0 ? target : py.call(cx.helper("_assign"), [target, ...sources]);
	return withThis(cx, "_with_this", parts, made);
}

function withThis(cx: Context, helper: string, parts: readonly Part[], made: Expr): Expr {
	const names = parts.flatMap((p) => (p.asksForThis && p.key !== null ? [p.key()] : []));
	return names.length === 0 ? made : py.call(cx.helper(helper), [made, ...names]);
}

/** A call can take so many keyword arguments. */
const MOST_KEYWORDS = 60;

/** A new record with these entries. */
export function display(cx: Context, entries: readonly (readonly [Expr, Expr])[]): Expr {
	if (!cx.facts.order.records) return { k: "dict", entries };
	const make = cx.boardName("collections", "OrderedDict");
	const keywords = entries.flatMap(([key, value]) =>
		key.k === "str" && isName(key.value) ? [{ name: key.value, value }] : [],
	);
	if (keywords.length === entries.length && entries.length <= MOST_KEYWORDS) return py.call(make, [], keywords);
	return py.call(make, [py.tuple(entries.map(([key, value]) => py.tuple([key, value])))]);
}

function isName(key: string): boolean {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) && !KEYWORDS.has(key);
}

/** `...x` in an object: nothing at all, false and the like add nothing. */
export function spreadSource(cx: Context, node: ts.Expression): Expr {
	const kinds = new Set(cx.facts.kinds.of(node));
	for (const k of ["none", "bool", "record"] as const) kinds.delete(k);
	if (kinds.has("str") && isEmptyText(cx, node)) kinds.delete("str");
	if (kinds.size === 1 && kinds.has("number")) return py.call(cx.helper("_spread"), [lowerExpr(cx, node)]);
	if (kinds.size === 0) return refusesMethods(cx, node) ? cx.refuse(node, "TSM2033") : lowerExpr(cx, node);
	if (isOpenRecord(cx, node) && !cx.facts.order.hasThisInLiterals)
		return py.call(cx.helper("_spread"), [lowerExpr(cx, node)]);
	const fields = kinds.size === 1 && kinds.has("instance") ? fieldsOf(cx, node) : null;
	if (fields === null && kinds.size === 1 && kinds.has("instance") && listsFields(cx, node))
		return refusesMethods(cx, node) ? cx.refuse(node, "TSM2033") : fieldsAsRecord(cx, lowerExpr(cx, node));
	if (fields === null) return cx.refuse(node, "TSM1001", "Spread of this in an object");
	const held = reusable(cx, lowerExpr(cx, node), "object");
	return display(
		cx,
		fields.map((f) => [py.str(f), py.attr(held, attributeName(f))]),
	);
}

/** `...(text && { text })`: the empty text has no keys. */
function isEmptyText(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	const texts = (type.isUnion() ? type.types : [type]).filter((t) => t.flags & ts.TypeFlags.StringLike);
	return texts.every((t) => t.isStringLiteral() && t.value === "");
}

/** Of a type parameter's type: a record, or what makes the output raise. */
export function isOpenRecord(cx: Context, node: ts.Expression): boolean {
	return cx.facts.kinds.only(node) === "unknown" && !cx.facts.unknownIn(cx.file).isMap;
}

/** The names of an object's own properties, in their order, if its class alone tells them. */
export function fieldsOf(cx: Context, node: ts.Expression): string[] | null {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const declaration = type.getSymbol()?.valueDeclaration;
	if (declaration === undefined || !ts.isClassLike(declaration) || cx.facts.features.addsFields(cx.file)) return null;
	return ownFields(cx.facts, declaration);
}

/** Do objects of the node's type, whatever class they are of, tell their own properties when the program runs? */
export function listsFields(cx: Context, node: ts.Node): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const shape = cx.facts.shapes.of(type);
	return (
		shape.problem === null &&
		shape.classes.size > 0 &&
		[...shape.classes].every((c) => c === null || cx.facts.shown.has(c))
	);
}

/** A new record of an object's own properties. */
export function fieldsAsRecord(cx: Context, object: Expr): Expr {
	const make = cx.facts.order.records ? cx.boardName("collections", "OrderedDict") : py.name("dict");
	return py.call(make, [py.call(cx.helper("_field_pairs"), [object])]);
}

/** Methods of an object literal that ask for `this` keep the object that they were made for. */
function refusesMethods(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return type.getProperties().some((p) =>
		(p.declarations ?? []).some((d) => {
			if (ts.isMethodDeclaration(d) && ts.isObjectLiteralExpression(d.parent)) return usesThis(d);
			if (ts.isShorthandPropertyAssignment(d)) return cx.facts.thisFunctions.namedBy(d.name) !== null;
			if (ts.isPropertyAssignment(d))
				return ts.isFunctionExpression(d.initializer)
					? usesThis(d.initializer)
					: cx.facts.thisFunctions.namedBy(d.initializer) !== null;
			const isOwn = !d.getSourceFile().isDeclarationFile;
			return ts.isMethodSignature(d) && isOwn && cx.facts.order.hasThisInLiterals;
		}),
	);
}

function lowerAsInstance(
	cx: Context,
	node: ts.ObjectLiteralExpression,
	parts: readonly Part[],
	accessors: readonly ts.AccessorDeclaration[],
): Expr {
	const own = parts.map((p) => p.key?.() ?? null);
	const isIterable = own.some((k) => k?.k === "str" && k.value.startsWith("_iterate"));
	const isIterator = own.some((k) => k?.k === "str" && k.value === "next");
	// nothing lists the names of their members, which may be words of Python's therefore
	const keys = own.map((k, i) =>
		(isIterable || isIterator) && k?.k === "str" && parts[i]?.asksForThis === false
			? py.str(attributeName(k.value))
			: k,
	);
	if (keys.some((k) => k === null || k.k !== "str" || !isName(k.value))) return cx.refuse(node, "TSM2010");
	const values = inOrder(
		cx,
		parts.map((p) => p.value),
	);
	const isShown = !isIterable && cx.facts.shown.hasAny();
	const fields = keys.map((k, i) => {
		const shape = isShown && k?.k === "str" ? [fieldShape(cx, node, k.value)] : [];
		return py.tuple([k ?? py.NONE, values[i] ?? py.NONE, ...shape]);
	});
	if (isShown) refuseLaterFields(cx, node);
	if (isIterable && accessors.length > 0) return cx.refuse(node, "TSM1001", "An iterator in an object with a getter");
	const made =
		accessors.length > 0
			? madeWith(cx, node, accessors, fields, isShown)
			: py.call(cx.helper(isIterable ? "_made_iterable" : isShown ? "_made_shown" : "_made"), fields);
	return withThis(cx, "_with_self", parts, made);
}

/** An object with getters and setters; one that is shown lists its members in the literal's order. */
function madeWith(
	cx: Context,
	node: ts.ObjectLiteralExpression,
	accessors: readonly ts.AccessorDeclaration[],
	fields: readonly Expr[],
	isShown: boolean,
): Expr {
	const pairs = accessorPairs(cx, accessors);
	if (!isShown) return py.call(cx.helper("_made_with"), [py.tuple(pairs.map((p) => py.tuple(p))), ...fields]);
	const rest = [...fields];
	const listed = new Set<string>();
	const members = node.properties.flatMap((p) => {
		if (!ts.isAccessor(p)) return rest.splice(0, 1);
		const name = p.name.getText();
		const pair = listed.has(name) ? undefined : pairs[listed.size];
		if (pair === undefined) return [];
		listed.add(name);
		const [key = py.NONE, getter = py.NONE, setter = py.NONE] = pair;
		const label = key.k === "str" && key.value === name ? [] : [py.str(name)];
		return [py.tuple([key, getter, getter.k === "none" ? UNDEFINED : fieldShape(cx, node, name), setter, ...label])];
	});
	return py.call(cx.helper("_made_accessible"), members);
}

/** The shape of what a property without a getter gives. */
const UNDEFINED: Expr = py.tuple([py.str("undefined"), py.NONE, py.str(""), py.NONE]);

/** What console.log has to know of a field, by the type of the place that the literal goes to. */
function fieldShape(cx: Context, node: ts.ObjectLiteralExpression, name: string): Expr {
	const own = cx.checker.getTypeAtLocation(node).getProperty(name);
	const property = askedOf(cx, node)?.getProperty(name) ?? own;
	if (property === undefined) return py.NONE;
	const shape = cx.facts.shapes.of(cx.checker.getTypeOfSymbol(property));
	return unshownPart(cx, shape) === null ? shapeExpr(cx, shape) : cx.helper("_unshowable");
}

function askedOf(cx: Context, node: ts.ObjectLiteralExpression): ts.Type | undefined {
	const asked = cx.checker.getContextualType(node);
	return asked === undefined ? undefined : cx.checker.getNonNullableType(asked);
}

/** Only the fields that the literal has are shown: none may come later. */
function refuseLaterFields(cx: Context, node: ts.ObjectLiteralExpression): void {
	const own = cx.checker.getTypeAtLocation(node);
	for (const { name } of askedOf(cx, node)?.getProperties() ?? [])
		if (
			own.getProperty(name) === undefined &&
			new RegExp(`\\.${name}\\s*([-+*/%&|^?<>]*=(?!=)|\\+\\+|--)`).test(cx.file.text)
		)
			cx.refuse(node, "TSM2050", `An object that gets a \`${name}\` later`);
}

/** Name, getter and setter for each name. */
function accessorPairs(cx: Context, accessors: readonly ts.AccessorDeclaration[]): Expr[][] {
	const names = [...new Set(accessors.map((a) => a.name.getText()))];
	return names.map((name) => {
		if (!isName(attributeName(name)))
			cx.refuse(accessors[0] ?? cx.file, "TSM1001", "A getter or setter of this name in an object");
		const functionOf = (a: ts.AccessorDeclaration | undefined): Expr =>
			a === undefined
				? py.NONE
				: bindFunction(cx, cx.temp(attributeName(name)), lowerFunction(cx, a, "self"), boundCaptures(cx, a));
		const own = accessors.filter((a) => a.name.getText() === name);
		return [
			py.str(attributeName(name)),
			functionOf(own.find(ts.isGetAccessor)),
			functionOf(own.find(ts.isSetAccessor)),
		];
	});
}
