// null, or undefined, that is stored through another name of a thing: the types at the places that read it do not say so.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import { isAssignment } from "../../syntax.ts";
import { isJsonParse } from "../classes/value-places.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";

/** What anything may be a member of, by such a type. */
const MEMBER_OF_ANY = OPEN | ts.TypeFlags.IndexedAccess;

const UNDEFINED = ts.TypeFlags.Undefined | ts.TypeFlags.Void;

const NONE = ts.TypeFlags.Null | UNDEFINED | OPEN;

/** They put what they are given into what they are called on. */
const PUTTING = /^(push|unshift|splice|fill|set|add)$/;

/** How deep the parts of two types are compared. */
const DEPTH = 4;

/** The one, and the other. */
const EITHER = [ts.TypeFlags.Null, UNDEFINED] as const;

/** May the file store one of the two where a type elsewhere says that only the other can be, or neither? */
export function hidesNone(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const isHidden = nodesOf(file).some((node) => {
		if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) && isHiddenIn(checker, node);
		if (ts.isSpreadAssignment(node)) return isSpreadOver(checker, node);
		return ts.isCallExpression(node) && (isPutIn(checker, node) || isMixedIn(checker, node) || isParsed(checker, node));
	});
	return isHidden || storesByWiderType(checker, file);
}

/** Is one of the two stored in a thing under a name whose type has room for it, where the thing's own type has none? */
function storesByWiderType(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (!/\b(null|undefined|any|unknown)\b/.test(file.text)) return false;
	const nodes = nodesOf(file);
	const stores = EITHER.map((none) => ({ none, names: storesOf(checker, nodes, none) }));
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
function storesOf(checker: ts.TypeChecker, nodes: readonly ts.Node[], none: ts.TypeFlags): Names {
	const found = new Set<string>();
	for (const node of nodes) {
		const isNone = (n: ts.Expression): boolean => hasFlags(checker.getTypeAtLocation(n), none | OPEN);
		if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && isNone(node.right)) {
			if (ts.isPropertyAccessExpression(node.left)) found.add(node.left.name.text);
			if (ts.isElementAccessExpression(node.left)) found.add(keyOf(node.left));
		}
		if (ts.isCallExpression(node) && putIn(node).some(isNone)) found.add(ITEM);
	}
	return found;
}

function keyOf({ argumentExpression: key }: ts.ElementAccessExpression): string {
	return ts.isStringLiteralLike(key) ? key.text : ITEM;
}

/** Is it a thing that has another name, too, where it is stored, handed over or given back? */
function isShared(node: ts.Node): node is ts.Expression {
	return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

interface Stores {
	readonly none: ts.TypeFlags;
	readonly names: Names;
}

/** Does the type that is asked for let something be stored that the thing's own type leaves out? */
function widens(checker: ts.TypeChecker, given: ts.Type, asked: ts.Type, stores: Stores, depth = DEPTH): boolean {
	if (given === asked || depth === 0 || stores.names.size === 0) return false;
	return partsOf(checker, given, asked).some(({ name, own, other }) => {
		const isAdded = hasFlags(other, stores.none | OPEN) && !hasFlags(own, stores.none | OPEN);
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

/** `x = null` where x may be both, `r.p = null` where p may be anything; `n = x` of an x of which nothing is known. */
function isHiddenIn(checker: ts.TypeChecker, { left, right }: ts.BinaryExpression): boolean {
	const [place, value] = [checker.getTypeAtLocation(left), checker.getTypeAtLocation(right)];
	if (!hasFlags(place, OPEN) && hasFlags(value, ts.TypeFlags.Any)) return true;
	if (!hasFlags(value, NONE)) return false;
	const isMember = ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left);
	return takesBoth(place) || (isMember && hasFlags(place, MEMBER_OF_ANY));
}

function takesBoth(place: ts.Type): boolean {
	return EITHER.every((none) => hasFlags(place, none));
}

/** `list.push(x)` and its like, by what is put in. */
function putIn(call: ts.CallExpression): readonly ts.Expression[] {
	const callee = call.expression;
	return ts.isPropertyAccessExpression(callee) && PUTTING.test(callee.name.text) ? call.arguments : [];
}

/** `list.push(null)` of an array that may hold anything, or both. */
function isPutIn(checker: ts.TypeChecker, call: ts.CallExpression): boolean {
	const isOfAny = putIn(call).length > 0 && hasFlags(checker.getTypeAtLocation(call.expression), ts.TypeFlags.Any);
	return putIn(call).some((a) => {
		if (!hasFlags(checker.getTypeAtLocation(a), NONE)) return false;
		const asked = checker.getContextualType(a);
		return isOfAny || (asked !== undefined && (hasFlags(asked, OPEN) || takesBoth(asked)));
	});
}

/** `Object.assign(x, { p: undefined })` where x.p cannot be that by its type. */
function isMixedIn(checker: ts.TypeChecker, call: ts.CallExpression): boolean {
	if (call.expression.getText() !== "Object.assign") return false;
	const [first, ...others] = call.arguments.map((a) => checker.getTypeAtLocation(a));
	return others.some((other) =>
		checker.getPropertiesOfType(other).some((p) => {
			const own = first === undefined ? undefined : checker.getPropertyOfType(first, p.name);
			const [given, asked] = [p, own].map((s) => (s === undefined ? undefined : checker.getTypeOfSymbol(s)));
			if (given === undefined || asked === undefined) return false;
			return EITHER.some((none) => hasFlags(given, none) && !hasFlags(asked, none));
		}),
	);
}

/** `{ p: 0, ...o }`: by its type an optional p of o is never undefined there, and so only null where it may be both. */
function isSpreadOver(checker: ts.TypeChecker, { expression, parent }: ts.SpreadAssignment): boolean {
	const whole = checker.getTypeAtLocation(parent);
	return checker.getPropertiesOfType(checker.getTypeAtLocation(expression)).some((p) => {
		const own = whole.getProperty(p.name);
		const isOptional = (p.flags & ts.SymbolFlags.Optional) !== 0 && takesBoth(checker.getTypeOfSymbol(p));
		return isOptional && own !== undefined && !hasFlags(checker.getTypeOfSymbol(own), UNDEFINED);
	});
}

/** `JSON.parse(text) as T`: JSON knows null only, and may have it anywhere, whatever T says. */
function isParsed(checker: ts.TypeChecker, call: ts.CallExpression): boolean {
	if (!isJsonParse(call)) return false;
	const asked = checker.getContextualType(call);
	return asked !== undefined && !hasFlags(asked, OPEN);
}
