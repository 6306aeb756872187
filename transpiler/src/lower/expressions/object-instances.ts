// Object literals that become objects with attributes, where objects of classes may stand too.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { definitionName } from "../../python/names.ts";
import { memberKey } from "../../types/names/member-keys.ts";
import { worksOutNames } from "../classes/said-names.ts";
import type { Context } from "../context.ts";
import { inOrder, isPure } from "../evaluation/order.ts";
import { lowerFunction } from "../functions/functions.ts";
import { attributeName } from "../names/members.ts";
import { partShape, shownName, unshownPart } from "../printing/shapes.ts";
import { lowerExpr } from "../recursion.ts";
import { bindFunction, boundCaptures } from "./closures.ts";
import { display, isName, rebound } from "./object-spread.ts";

/** A property of the literal, or all those of an object that is spread there (which has no key). */
export interface Part {
	readonly key: (() => Expr) | null;
	readonly value: () => Expr;
	/** A method that asks for `this`. */
	readonly asksForThis: boolean;
}

export function lowerAsInstance(
	cx: Context,
	node: ts.ObjectLiteralExpression,
	parts: readonly Part[],
	accessors: readonly ts.AccessorDeclaration[],
): Expr {
	const own = parts.map((p) => p.key?.() ?? null);
	const isIterable = own.some((k) => k?.k === "str" && k.value.startsWith("_iterate"));
	const isIterator = own.some((k) => k?.k === "str" && k.value === "next");
	// nothing lists the names of their members, which may be words of Python's therefore
	const isRenamed = (k: Expr | null, i: number): k is StrExpr =>
		(isIterable || isIterator) &&
		k?.k === "str" &&
		parts[i]?.asksForThis === false &&
		attributeName(k.value) !== k.value;
	const keys = own.map((k, i) => (isRenamed(k, i) ? py.str(attributeName(k.value)) : k));
	if (keys.some((k) => k !== null && (k.k !== "str" || !isName(k.value)))) return cx.refuse(node, "TSM2010");
	const values = inOrder(
		cx,
		parts.map((p) => p.value),
	);
	const isShown = !isIterable && cx.facts.shown.hasAny();
	const said = isShown || worksOutNames(cx) ? own.filter(isRenamed) : [];
	const helper = isIterable ? "_made_iterable" : isShown ? "_made_shown" : "_made";
	const entries = keys.map((k, i) => [k, values[i] ?? py.NONE] as const);
	const late = (made: Expr): Expr => (isShown ? withLateFields(cx, node, parts, made) : made);
	if (keys.includes(null)) return late(madeOfSpread(cx, node, { make: cx.helper(helper), entries, parts, isShown }));
	const fields = entries.map(([k, value]) => {
		const shape = isShown && k?.k === "str" ? [fieldShape(cx, node, k.value)] : [];
		return py.tuple([k ?? py.NONE, value, ...shape]);
	});
	const hasAccessors = accessors.length > 0;
	const plain = hasAccessors
		? withSaidNames(cx, accessors, madeWith(cx, node, accessors, fields, isShown))
		: madePlain(cx, helper, fields, said);
	const made = hasAccessors && isIterable ? py.call(cx.helper("_made_iterating"), [plain]) : plain;
	return late(withThis(cx, "_with_self", parts, made));
}

type StrExpr = Extract<Expr, { k: "str" }>;

/** @param said names that Python cannot have, by which something may ask for members or show them */
function madePlain(cx: Context, helper: string, fields: readonly Expr[], said: readonly StrExpr[]): Expr {
	if (said.length === 0) return py.call(cx.helper(helper), fields);
	const names = said.map((k) => ({ name: attributeName(k.value), value: k }));
	return py.call(cx.helper("_made_said"), [cx.helper(helper), ...fields], names);
}

/** The object has its getters and setters by the names that the program says, too, where it may work these out. */
function withSaidNames(cx: Context, accessors: readonly ts.AccessorDeclaration[], made: Expr): Expr {
	const said = [...new Set(accessors.map((a) => accessorName(cx, a)))].filter((n) => attributeName(n) !== n);
	if (said.length === 0 || !worksOutNames(cx)) return made;
	const names = said.map((n) => ({ name: attributeName(n), value: py.str(n) }));
	return py.call(cx.helper("_with_said"), [made], names);
}

interface Spread {
	readonly make: Expr;
	/** Without a key what is spread. */
	readonly entries: readonly (readonly [Expr | null, Expr])[];
	readonly parts: readonly Part[];
	readonly isShown: boolean;
}

/** `{ ...user, name }`: what comes later replaces in its place. */
function madeOfSpread(cx: Context, node: ts.ObjectLiteralExpression, spread: Spread): Expr {
	// nothing lists private names
	const listed = cx.checker.getPropertiesOfType(cx.checker.getTypeAtLocation(node)).map((p) => p.name);
	const names = listed.filter((n) => !n.startsWith("#"));
	if (node.properties.some(ts.isAccessor) || names.some((n) => !isName(n) || attributeName(n) !== n))
		return cx.refuse(node, "TSM2010");
	const shapes = names.flatMap((name) => {
		const shape = spread.isShown ? fieldShape(cx, node, name) : py.NONE;
		return shape.k === "none" ? [] : [[py.str(name), shape] as const];
	});
	const made = py.call(cx.helper("_made_spread"), [
		spread.make,
		display(cx, []),
		spread.isShown ? { k: "dict", entries: shapes } : py.NONE,
		...spread.entries.map(([key, value]) => (key === null ? value : py.tuple([key, value]))),
	]);
	const sources = node.properties.filter(ts.isSpreadAssignment);
	if (sources.some((s) => spread.parts.some((p, i) => p.asksForThis && mayReplace(cx, s, node.properties[i]))))
		return cx.refuse(node, "TSM2033");
	return rebound(
		cx,
		withThis(cx, "_with_self", spread.parts, made),
		sources.map((s) => s.expression),
		"instance",
	);
}

/** An object with all that these have, what comes later in place of what comes before. */
export function madeOf(cx: Context, sources: readonly Expr[]): Expr {
	const isShown = cx.facts.shown.hasAny();
	const shapes: Expr = isShown ? { k: "dict", entries: [] } : py.NONE;
	const make = cx.helper(isShown ? "_made_shown" : "_made");
	return py.call(cx.helper("_made_spread"), [make, display(cx, []), shapes, ...sources]);
}

/** May what is spread have a member of that name, which stands before it? */
function mayReplace(
	cx: Context,
	spread: ts.SpreadAssignment,
	member: ts.ObjectLiteralElementLike | undefined,
): boolean {
	if (member?.name === undefined || member.pos > spread.pos) return false;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(spread.expression));
	return !ts.isIdentifier(member.name) || type.getProperty(member.name.text) !== undefined;
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
	if (!isShown) return py.call(cx.helper("_made_with"), [py.tuple(pairs.map(withGetter)), ...fields]);
	const rest = [...fields];
	const listed = new Set<string>();
	const members = node.properties.flatMap((p) => {
		if (!ts.isAccessor(p)) return rest.splice(0, 1);
		const name = accessorName(cx, p);
		const pair = listed.has(name) ? undefined : pairs[listed.size];
		if (pair === undefined) return [];
		listed.add(name);
		const [key = py.NONE, getter = py.NONE, setter = py.NONE] = pair;
		const label = key.k === "str" && key.value === name ? [] : [py.str(shownName(name))];
		return [py.tuple([key, getter, getter.k === "none" ? UNDEFINED : fieldShape(cx, node, name), setter, ...label])];
	});
	return py.call(cx.helper("_made_accessible"), members);
}

/** The shape of what a property without a getter gives. */
const UNDEFINED: Expr = py.tuple([py.str("undefined"), py.NONE, py.str(""), py.NONE]);

/** What console.log has to know of a field, by the type of the place that the literal goes to. */
function fieldShape(cx: Context, node: ts.ObjectLiteralExpression, name: string): Expr {
	const own = cx.checker.getTypeAtLocation(node).getProperty(name);
	const property = commonProperty(cx, node, name) ?? askedProperties(cx, node).find((p) => p.name === name) ?? own;
	return property === undefined ? py.NONE : shapeOfField(cx, property);
}

function shapeOfField(cx: Context, property: ts.Symbol): Expr {
	const shape = cx.facts.shapes.of(cx.checker.getTypeOfSymbol(property));
	// what turns out to be an error ends the program where it is shown
	return partShape(cx, shape, unshownPart(cx, shape, true));
}

function commonProperty(cx: Context, node: ts.ObjectLiteralExpression, name: string): ts.Symbol | undefined {
	const asked = cx.checker.getContextualType(node);
	return asked === undefined ? undefined : cx.checker.getNonNullableType(asked).getProperty(name);
}

/** What the place that the literal goes to says of its object; of several types those that the literal is of. */
function askedProperties(cx: Context, node: ts.ObjectLiteralExpression): readonly ts.Symbol[] {
	const asked = cx.checker.getContextualType(node);
	if (asked === undefined) return [];
	const present = cx.checker.getNonNullableType(asked);
	if (!present.isUnion()) return present.getProperties();
	const own = cx.checker.getTypeAtLocation(node);
	return present.types.filter((t) => cx.checker.isTypeAssignableTo(own, t)).flatMap((t) => t.getProperties());
}

/** `const page: Page = made`: what classes of the program have beside, that such an object may be taken for. */
function laterProperties(cx: Context, own: ts.Type): readonly ts.Symbol[] {
	const declared = cx.facts
		.worldOf(cx.file)
		.flatMap((file) => nodesOfKind<ts.ClassDeclaration>(file, ts.SyntaxKind.ClassDeclaration))
		.filter((c) => c.typeParameters === undefined);
	const types = declared.map((c) => cx.checker.getTypeAtLocation(c));
	return types.filter((t) => cx.checker.isTypeAssignableTo(own, t)).flatMap((t) => t.getProperties());
}

/** `Object.assign(o, ...)`, `o[key] = x` */
const STORING_BY_KEYS = /\bObject\.assign\(|[\w$)\]!]\[[^"'`\]]*[^"'`\]\d]\]\s*[-+*/%&|^?<>]*=(?!=)/;

/** Tells of fields that the literal lacks and the object may get later: they are shown behind all others. */
function withLateFields(cx: Context, node: ts.ObjectLiteralExpression, parts: readonly Part[], made: Expr): Expr {
	const own = cx.checker.getTypeAtLocation(node);
	// a class's constructor stores in its own objects
	const owner = parts.some((p) => p.asksForThis) ? "" : "(?<!\\bthis)";
	const isStored = (name: string): boolean =>
		cx.says(STORING_BY_KEYS) || cx.says(new RegExp(`${owner}\\.\\s*${name}\\b(?!\\s*\\()|(["'\`])${name}\\1\\s*\\]`));
	const lacking = [...askedProperties(cx, node), ...laterProperties(cx, own)].filter(
		({ name }) => own.getProperty(name) === undefined && isName(name) && isStored(name),
	);
	const late = lacking.filter(({ name }, i) => lacking.findIndex((p) => p.name === name) === i);
	if (late.length === 0) return made;
	if (node.properties.some(ts.isAccessor))
		return cx.refuse(node, "TSM2050", `An object that gets a \`${late[0]?.name}\` later`);
	const fields = late.map((p) => py.tuple([py.str(p.name), py.str(attributeName(p.name)), shapeOfField(cx, p)]));
	return py.call(cx.helper("_with_late"), [made, ...fields]);
}

/** What is only stored to reads as undefined. */
function withGetter([key = py.NONE, getter = py.NONE, ...rest]: Expr[]): Expr {
	return py.tuple([key, getter.k === "none" ? py.lambda([{ name: "_", fallback: null }], py.NONE) : getter, ...rest]);
}

/** Name, getter and setter for each name. */
function accessorPairs(cx: Context, accessors: readonly ts.AccessorDeclaration[]): Expr[][] {
	const names = [...new Set(accessors.map((a) => accessorName(cx, a)))];
	return names.map((name) => {
		const functionOf = (a: ts.AccessorDeclaration | undefined): Expr =>
			a === undefined
				? py.NONE
				: bindFunction(
						cx,
						cx.temp(definitionName(attributeName(name))),
						lowerFunction(cx, a, "self"),
						boundCaptures(cx, a),
					);
		const own = accessors.filter((a) => accessorName(cx, a) === name);
		return [
			py.str(attributeName(name)),
			functionOf(own.find(ts.isGetAccessor)),
			functionOf(own.find(ts.isSetAccessor)),
		];
	});
}

function accessorName(cx: Context, node: ts.AccessorDeclaration): string {
	const worked = ts.isComputedPropertyName(node.name) ? node.name.expression : null;
	const isKnown = worked === null || isPure(cx.capture(() => lowerExpr(cx, worked)).value);
	const name = isKnown ? memberKey(cx.checker, node.name) : null;
	if (name !== null && isName(attributeName(name))) return name;
	cx.refuse(node.name, "TSM1001", "A getter or setter of this name in an object");
	return node.name.getText();
}

/** Its methods that ask for `this` are told which object they are of, by the helper of that name. */
export function withThis(cx: Context, helper: string, parts: readonly Part[], made: Expr): Expr {
	const names = parts.flatMap((p) => (p.asksForThis && p.key !== null ? [p.key()] : []));
	return names.length === 0 ? made : py.call(cx.helper(helper), [made, ...names]);
}
