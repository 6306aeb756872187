// What is stored in a thing under a name whose type has room for it, where the thing's own type has none: an array of
// numbers that a function takes for one of numbers and booleans has a boolean in it from there on.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import { isAssignment } from "../../syntax.ts";
import { hasFlags, OPEN } from "./type-flags.ts";
import { DEPTH, membersOf } from "./type-parts.ts";

/** They put what they are given into what they are called on. */
const PUTTING = /^(push|unshift|splice|fill|set|add)$/;

/**
 * @param kinds the type flags of what may be stored so, each for itself
 * @param isWide has a place of that type room for what the thing's own type leaves out?
 */
export function storesByWiderType(
	checker: ts.TypeChecker,
	file: ts.SourceFile,
	kinds: readonly ts.TypeFlags[],
	isWide: (place: ts.Type) => boolean,
): boolean {
	const nodes = nodesOf(file);
	const stores = kinds.map((flags) => ({ flags, names: storesOf(checker, nodes, flags, isWide) }));
	if (stores.every(({ names }) => names.size === 0)) return false;
	return nodes.some((node) => {
		const asked = isShared(node) ? checker.getContextualType(node) : undefined;
		if (asked === undefined) return false;
		const given = checker.getTypeAtLocation(node);
		return stores.some((s) => widens(checker, given, asked, s));
	});
}

type Names = ReadonlySet<string>;

/** Any of an array's items, and of what is reached by a key that is not known. */
const ITEM = "[]";

/** The names of the members that may be stored to so. */
function storesOf(
	checker: ts.TypeChecker,
	nodes: readonly ts.Node[],
	flags: ts.TypeFlags,
	isWide: (place: ts.Type) => boolean,
): Names {
	const found = new Set<string>();
	for (const node of nodes)
		for (const { name, value, place } of storesIn(node)) {
			if (found.has(name) || !hasFlags(checker.getTypeAtLocation(value), flags | OPEN)) continue;
			const type = place === null ? checker.getContextualType(value) : checker.getTypeAtLocation(place);
			if (type === undefined || isWide(type)) found.add(name);
		}
	return found;
}

interface Store {
	readonly name: string;
	readonly value: ts.Expression;
	/** Null for what a method puts in. */
	readonly place: ts.Expression | null;
}

function storesIn(node: ts.Node): Store[] {
	if (ts.isCallExpression(node)) return putIn(node).map((value) => ({ name: ITEM, value, place: null }));
	if (!ts.isBinaryExpression(node) || !isAssignment(node.operatorToken.kind)) return [];
	const { left: place, right: value } = node;
	if (ts.isPropertyAccessExpression(place)) return [{ name: place.name.text, value, place }];
	return ts.isElementAccessExpression(place) ? [{ name: keyOf(place), value, place }] : [];
}

function keyOf({ argumentExpression: key }: ts.ElementAccessExpression): string {
	return ts.isStringLiteralLike(key) ? key.text : ITEM;
}

/** Is it a thing that has another name, too, where it is stored, handed over or given back? */
function isShared(node: ts.Node): node is ts.Expression {
	return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

interface Stores {
	readonly flags: ts.TypeFlags;
	readonly names: Names;
}

/** Does the type that is asked for let something be stored that the thing's own type leaves out? */
function widens(checker: ts.TypeChecker, given: ts.Type, asked: ts.Type, stores: Stores, depth = DEPTH): boolean {
	if (given === asked || depth === 0 || stores.names.size === 0) return false;
	return partsOf(checker, given, asked).some(({ name, own, other }) => {
		const isAdded = hasFlags(other, stores.flags | OPEN) && !hasFlags(own, stores.flags | OPEN);
		if (isAdded && (stores.names.has(name) || stores.names.has(ITEM))) return true;
		return widens(checker, own, other, stores, depth - 1);
	});
}

interface Part {
	readonly name: string;
	readonly own: ts.Type;
	readonly other: ts.Type;
}

/** The parts of two types by which something can be stored: items, and members of object types. */
function partsOf(checker: ts.TypeChecker, given: ts.Type, asked: ts.Type): Part[] {
	const [from, to] = [given, asked].map((t) => checker.getNonNullableType(t)) as [ts.Type, ts.Type];
	if ((from.flags & ts.TypeFlags.Object) === 0 || (to.flags & ts.TypeFlags.Object) === 0) return [];
	const [items, places] = [from, to].map((t) => itemOf(checker, t));
	if (items !== undefined && places !== undefined) return [{ name: ITEM, own: items, other: places }];
	return from.getProperties().flatMap((p) => {
		const at = to.getProperty(p.name);
		const other = at === undefined ? places : checker.getTypeOfSymbol(at);
		return other === undefined || p.flags & ts.SymbolFlags.Method
			? []
			: [{ name: p.name, own: checker.getTypeOfSymbol(p), other }];
	});
}

/** Of arrays, records, Maps (their values) and Sets. */
function itemOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
	const item = type.getNumberIndexType() ?? type.getStringIndexType();
	if (item !== undefined || !/^(Map|Set)$/.test(type.getSymbol()?.name ?? "")) return item;
	return checker.getTypeArguments(type as ts.TypeReference).at(-1);
}

/** `list.push(x)` and its like, by what is put in. */
export function putIn(call: ts.CallExpression): readonly ts.Expression[] {
	const callee = call.expression;
	return ts.isPropertyAccessExpression(callee) && PUTTING.test(callee.name.text) ? call.arguments : [];
}

/** `Object.assign(x, { p: undefined })` where x.p cannot be that by its type; or what is mixed in, or p, may be anything. */
export function isMixedIn(checker: ts.TypeChecker, call: ts.CallExpression, kinds: readonly ts.TypeFlags[]): boolean {
	if (call.expression.getText() !== "Object.assign") return false;
	const [first, ...others] = call.arguments.map((a) => checker.getTypeAtLocation(a));
	if (first !== undefined && !hasFlags(first, OPEN) && others.some((t) => hasFlags(t, ts.TypeFlags.Any))) return true;
	const places = first === undefined ? [] : checker.getPropertiesOfType(first);
	const entries = first?.getStringIndexType();
	const hasOther = (other: ts.Type): boolean =>
		entries !== undefined &&
		other.getProperties().some((p) => isLeftOut(checker, checker.getTypeOfSymbol(p), entries, kinds));
	if (others.some(hasOther)) return true;
	return others.some((other) =>
		places.some((place) => {
			const [given, asked] = [mixedInAs(checker, other, place.name), checker.getTypeOfSymbol(place)];
			if (given === undefined || hasFlags(asked, OPEN)) return false;
			return given === null || isLeftOut(checker, given, asked, kinds);
		}),
	);
}

/** Is there any of the kinds in what is given, or in a part of it, where what is asked for has none? */
function isLeftOut(
	checker: ts.TypeChecker,
	given: ts.Type,
	asked: ts.Type,
	kinds: readonly ts.TypeFlags[],
	depth = DEPTH,
): boolean {
	if (given === asked || depth === 0 || hasFlags(asked, OPEN)) return false;
	// where there is never anything by its type, whatever is given is left out
	if (asked.flags & ts.TypeFlags.Never) return true;
	if (kinds.some((flags) => hasFlags(given, flags | OPEN) && !hasFlags(asked, flags))) return true;
	const [has, asks] = [objectsOf(given), objectsOf(asked)];
	const lacks = (from: ts.Type, to: ts.Type): boolean =>
		partsOf(checker, from, to).some(({ own, other }) => isLeftOut(checker, own, other, kinds, depth - 1));
	return asks.length > 0 && has.some((from) => asks.every((to) => lacks(from, to)));
}

function objectsOf(type: ts.Type): readonly ts.Type[] {
	return membersOf(type).filter((t) => t.flags & ts.TypeFlags.Object);
}

/** The type of the member that what is mixed in has of that name; null of one that nothing is known of. */
function mixedInAs(checker: ts.TypeChecker, from: ts.Type, name: string): ts.Type | null | undefined {
	const member = checker.getPropertyOfType(from, name);
	if (member !== undefined) return checker.getTypeOfSymbol(member);
	return from.getStringIndexType() ?? (hasFlags(from, NAMELESS) ? null : undefined);
}

/** `object`, `unknown`, `T`: they name no members. */
const NAMELESS = OPEN | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter;
