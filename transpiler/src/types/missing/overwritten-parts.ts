// Properties that a spread may overwrite with undefined, of which the type of the whole does not tell: to TypeScript an
// optional property that is spread is either there or leaves what stood before it.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { membersOf } from "../kinds/type-parts.ts";

const K = ts.SyntaxKind;

const UNDEFINED = ts.TypeFlags.Undefined | ts.TypeFlags.Void;

/** The names under which the files store undefined. */
export function namesOfUndefined(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): ReadonlySet<string> {
	const found = new Set<string>();
	const note = (name: ts.Node, value: ts.Expression): void => {
		if (ts.isIdentifier(name) && hasFlags(checker.getTypeAtLocation(value), UNDEFINED)) found.add(name.text);
	};
	for (const file of files) {
		for (const p of nodesOfKind<ts.PropertyAssignment>(file, K.PropertyAssignment)) note(p.name, p.initializer);
		for (const p of nodesOfKind<ts.ShorthandPropertyAssignment>(file, K.ShorthandPropertyAssignment))
			note(p.name, p.name);
		for (const { left, operatorToken, right } of nodesOfKind<ts.BinaryExpression>(file, K.BinaryExpression))
			if (operatorToken.kind === K.EqualsToken && ts.isPropertyAccessExpression(left)) note(left.name, right);
	}
	return found;
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
	return spread
		.flatMap((t) => checker.getPropertiesOfType(t))
		.filter((p) => names.has(p.name) && hasFlags(checker.getTypeOfSymbol(p), UNDEFINED))
		.flatMap((p) => wholes.flatMap((t) => t.getProperty(p.name) ?? []))
		.filter((own) => !hasFlags(checker.getTypeOfSymbol(own), UNDEFINED | OPEN));
}

/** `{ ...o, p: 0 }` */
function isStoredBehind(node: ts.SpreadAssignment, name: string): boolean {
	const { properties } = node.parent;
	return properties.slice(properties.indexOf(node) + 1).some((p) => p.name?.getText() === name);
}
