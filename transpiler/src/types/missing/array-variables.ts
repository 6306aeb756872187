// Variables, parameters and fields that hold arrays of a kind, told from all that a file does with them.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
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
		const symbol = this.symbolOf(bare(node));
		if (symbol === undefined) return false;
		const known = this.known.get(symbol) ?? this.holds(symbol);
		this.known.set(symbol, known);
		return known;
	}

	protected abstract holds(symbol: ts.Symbol): boolean;

	/** Of a variable, or of a member that is asked for by its name. */
	protected symbolOf(node: ts.Expression): ts.Symbol | undefined {
		if (ts.isPropertyAccessExpression(node)) return this.checker.getSymbolAtLocation(node.name);
		return ts.isIdentifier(node) ? valueSymbol(this.checker, node) : undefined;
	}

	/** All places of the file where the variable is named, but its declaration. */
	protected usesOf(symbol: ts.Symbol, declaration: Named): ts.MemberName[] {
		const name = declaration.name;
		if (!ts.isMemberName(name)) return [];
		return nodesOfKind<ts.MemberName>(declaration.getSourceFile(), name.kind).filter(
			(n) => n.text === name.text && n !== name && valueSymbol(this.checker, n) === symbol,
		);
	}
}

type Named = ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration;

/** The array literal that a variable is declared with. */
export function literalOf(
	declaration: ts.VariableDeclaration | ts.PropertyDeclaration,
): ts.ArrayLiteralExpression | null {
	const made = declaration.initializer === undefined ? null : bare(declaration.initializer);
	return made !== null && ts.isArrayLiteralExpression(made) ? made : null;
}

/** Has the declaration a modifier, such as `export`? */
export function isModified(declaration: ts.VariableDeclaration): boolean {
	return (ts.findAncestor(declaration, ts.isVariableStatement)?.modifiers ?? []).length > 0;
}
