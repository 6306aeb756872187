// Properties that a spread may overwrite with undefined, of which the type of the whole does not tell: to TypeScript an
// optional property that is spread is either there or leaves what stood before it.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { membersOf } from "../kinds/type-parts.ts";

const K = ts.SyntaxKind;

const UNDEFINED = ts.TypeFlags.Undefined | ts.TypeFlags.Void;

/** The names under which the files store undefined, or leave it where a class declares a field without a value. */
export function namesOfUndefined(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): ReadonlySet<string> {
	const found = files.flatMap((file) => [
		...storesIn(file)
			.filter(([, value]) => hasFlags(checker.getTypeAtLocation(value), UNDEFINED))
			.flatMap(([name]) => namesAt(checker, name)),
		...nodesOfKind<ts.PropertyDeclaration>(file, K.PropertyDeclaration)
			.filter((field) => field.initializer === undefined)
			.flatMap((field) => namesAt(checker, field.name)),
	]);
	return new Set(found);
}

/** The names and keys that something is stored under, with what is. */
function storesIn(file: ts.SourceFile): (readonly [ts.Node, ts.Expression])[] {
	const assignments = nodesOfKind<ts.BinaryExpression>(file, K.BinaryExpression).filter(
		({ operatorToken }) => operatorToken.kind === K.EqualsToken,
	);
	return [
		...nodesOfKind<ts.PropertyAssignment>(file, K.PropertyAssignment).map((p) => [p.name, p.initializer] as const),
		...nodesOfKind<ts.ShorthandPropertyAssignment>(file, K.ShorthandPropertyAssignment).map(
			(p) => [p.name, p.name] as const,
		),
		...assignments.flatMap(({ left, right }): (readonly [ts.Node, ts.Expression])[] => {
			if (ts.isPropertyAccessExpression(left)) return [[left.name, right]];
			return ts.isElementAccessExpression(left) ? [[left.argumentExpression, right]] : [];
		}),
	];
}

/** Of a name, or of a key that is worked out, by the texts that its type lists. */
function namesAt(checker: ts.TypeChecker, node: ts.Node): string[] {
	if (ts.isIdentifier(node) && !isKey(node)) return [node.text];
	const type = checker.getTypeAtLocation(ts.isComputedPropertyName(node) ? node.expression : node);
	return membersOf(type).flatMap((t) => (t.isStringLiteral() ? [t.value] : []));
}

/** `o[key] = x`: the key stands for its value. */
function isKey(node: ts.Node): boolean {
	return ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node;
}

/** The names of what a spread of a type that each call says anew may overwrite: `{ ...old, ...by }` of a `Partial<T>`. */
export function overwrittenByAnything(
	checker: ts.TypeChecker,
	file: ts.SourceFile,
	names: ReadonlySet<string>,
): readonly string[] {
	if (names.size === 0) return [];
	const isGeneric = nodesOfKind<ts.SpreadAssignment>(file, K.SpreadAssignment).some((node) => {
		const first = node.parent.properties[0] === node;
		const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
		return !first && membersOf(type).some((t) => isMappedOfAnything(checker, t));
	});
	return isGeneric ? [...names] : [];
}

/** `Partial<T>` of a type parameter: it has no properties that are known. */
function isMappedOfAnything(checker: ts.TypeChecker, type: ts.Type): boolean {
	const isMapped = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0;
	return hasFlags(type, ts.TypeFlags.Object) && isMapped && checker.getPropertiesOfType(type).length === 0;
}

/** The properties of what is made by `{ p: 0, ...o }`, or `Object.assign({ p: 0 }, o)`, that may be undefined if they have such names. */
export function overwrittenIn(checker: ts.TypeChecker, file: ts.SourceFile, names: ReadonlySet<string>): ts.Symbol[] {
	if (names.size === 0) return [];
	const spreads = nodesOfKind<ts.SpreadAssignment>(file, K.SpreadAssignment).flatMap((node) =>
		overwritten(checker, node.expression, node.parent, names).filter((p) => !isStoredBehind(node, p.name)),
	);
	const calls = nodesOfKind<ts.CallExpression>(file, K.CallExpression).filter(
		(node) => node.arguments.length > 1 && /^Object\s*\.\s*assign$/.test(node.expression.getText()),
	);
	return [
		...spreads,
		...calls.flatMap((node) => node.arguments.slice(1).flatMap((a) => overwritten(checker, a, node, names))),
	];
}

function overwritten(
	checker: ts.TypeChecker,
	source: ts.Expression,
	whole: ts.Expression,
	names: ReadonlySet<string>,
): ts.Symbol[] {
	const wholes = membersOf(checker.getTypeAtLocation(whole));
	const spread = membersOf(checker.getNonNullableType(checker.getTypeAtLocation(source)));
	const isUndefined = (type: ts.Type | undefined): boolean => type !== undefined && hasFlags(type, UNDEFINED);
	const known = spread
		.flatMap((t) => checker.getPropertiesOfType(t))
		.filter((p) => names.has(p.name) && isUndefined(checker.getTypeOfSymbol(p)))
		.flatMap((p) => wholes.flatMap((t) => t.getProperty(p.name) ?? []));
	// entries may have any name
	const anyKnown = spread.some((t) => isUndefined(t.getStringIndexType()))
		? wholes.flatMap((t) => t.getProperties().filter((p) => names.has(p.name)))
		: [];
	return [...known, ...anyKnown].filter((own) => !hasFlags(checker.getTypeOfSymbol(own), UNDEFINED | OPEN));
}

/** `{ ...o, p: 0 }` */
function isStoredBehind(node: ts.SpreadAssignment, name: string): boolean {
	const { properties } = node.parent;
	return properties.slice(properties.indexOf(node) + 1).some((p) => p.name?.getText() === name);
}
