// Variables that hold arrays of a kind, told from all that a file does with them.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import { bare, valueSymbol } from "../../syntax.ts";

/** Each kind is a class of its own; what was told of a variable is remembered. */
export abstract class ArrayVariables {
	private readonly known = new Map<ts.Symbol, boolean>();
	protected readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker) {
		this.checker = checker;
	}

	/** Is the expression such a variable? */
	is(node: ts.Expression): boolean {
		const inner = bare(node);
		const symbol = ts.isIdentifier(inner) ? valueSymbol(this.checker, inner) : undefined;
		if (symbol === undefined) return false;
		const known = this.known.get(symbol) ?? this.holds(symbol);
		this.known.set(symbol, known);
		return known;
	}

	protected abstract holds(symbol: ts.Symbol): boolean;

	/** All places of the file where the variable is named, but its declaration. */
	protected usesOf(symbol: ts.Symbol, declaration: ts.VariableDeclaration): ts.Identifier[] {
		return nodesOf(declaration.getSourceFile()).filter(
			(n): n is ts.Identifier =>
				ts.isIdentifier(n) &&
				n.text === symbol.name &&
				n !== declaration.name &&
				valueSymbol(this.checker, n) === symbol,
		);
	}
}

/** The array literal that a variable is declared with. */
export function literalOf(declaration: ts.VariableDeclaration): ts.ArrayLiteralExpression | null {
	const made = declaration.initializer === undefined ? null : bare(declaration.initializer);
	return made !== null && ts.isArrayLiteralExpression(made) ? made : null;
}

/** Has the declaration a modifier, such as `export`? */
export function isModified(declaration: ts.VariableDeclaration): boolean {
	return (ts.findAncestor(declaration, ts.isVariableStatement)?.modifiers ?? []).length > 0;
}
