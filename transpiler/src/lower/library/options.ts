// Options that stand in the program, as in `x.toLocaleString("en", { style: "percent" })`: what they ask for is worked out
// before it runs.

import { ts } from "ts-morph";
import { bare } from "../../syntax.ts";

export type Options = ReadonlyMap<string, string | number | boolean>;

/** What stands in an object literal, by its names; null for anything else. */
export function literalOptions(node: ts.Expression): Options | null {
	const literal = bare(node);
	if (!ts.isObjectLiteralExpression(literal)) return null;
	const found = new Map<string, string | number | boolean>();
	for (const p of literal.properties) {
		const value = ts.isPropertyAssignment(p) && ts.isIdentifier(p.name) ? valueOf(p.initializer) : null;
		if (value === null) return null;
		found.set((p.name as ts.Identifier).text, value);
	}
	return found;
}

function valueOf(node: ts.Expression): string | number | boolean | null {
	const value = bare(node);
	if (ts.isStringLiteralLike(value)) return value.text;
	if (ts.isNumericLiteral(value)) return Number(value.text);
	if (value.kind === ts.SyntaxKind.TrueKeyword) return true;
	return value.kind === ts.SyntaxKind.FalseKeyword ? false : null;
}
