// Plain functions that ask for `this`. Where the program hands them nothing but an object, by `call`, `apply`, `bind` or
// as a property of a literal, `this` is their first parameter on the board.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { valueSymbol } from "../../syntax.ts";
import { usesThis } from "../classes/classes.ts";

type Plain = ts.FunctionDeclaration | ts.FunctionExpression;

export class ThisFunctions {
	private readonly memo = new Map<Plain, boolean>();
	private readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker) {
		this.checker = checker;
	}

	/** Is `this` a parameter of the function, wherever it is called? */
	takesThis(node: Plain): boolean {
		const known = this.memo.get(node);
		if (known !== undefined) return known;
		const name = ownName(node);
		const found = name !== null && usesThis(node) && this.isOnlyGivenObjects(node, name);
		this.memo.set(node, found);
		return found;
	}

	/** The function of that kind which the expression names; null for any other expression. */
	namedBy(node: ts.Expression): Plain | null {
		const symbol = ts.isIdentifier(node) ? this.symbolAt(node) : undefined;
		const declared = symbol?.valueDeclaration;
		const made = declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
		if (made === undefined || !(ts.isFunctionDeclaration(made) || ts.isFunctionExpression(made))) return null;
		return this.takesThis(made) ? made : null;
	}

	private isOnlyGivenObjects(node: Plain, name: ts.Identifier): boolean {
		// calls of what is any do not tell that there is a `this` to hand over
		if (this.checker.getTypeAtLocation(name).flags & ts.TypeFlags.Any) return false;
		const symbol = this.checker.getSymbolAtLocation(name);
		return nodesOfKind<ts.Identifier>(node.getSourceFile(), ts.SyntaxKind.Identifier).every(
			(use) => use === name || use.text !== name.text || this.symbolAt(use) !== symbol || givesObject(use),
		);
	}

	private symbolAt(node: ts.Identifier): ts.Symbol | undefined {
		return valueSymbol(this.checker, node);
	}
}

/** A function expression has the name of the constant that it is stored in. */
function ownName(node: Plain): ts.Identifier | null {
	if (ts.isFunctionDeclaration(node)) return node.name ?? null;
	const holder = node.parent;
	const isConst = ts.isVariableDeclaration(holder) && (holder.parent.flags & ts.NodeFlags.Const) !== 0;
	return isConst && node.name === undefined && ts.isIdentifier(holder.name) ? holder.name : null;
}

function givesObject(use: ts.Identifier): boolean {
	const outer = use.parent;
	if (ts.isTypeQueryNode(outer) || ts.isShorthandPropertyAssignment(outer)) return true;
	if (ts.isPropertyAssignment(outer)) return outer.initializer === use && ts.isObjectLiteralExpression(outer.parent);
	if (!ts.isPropertyAccessExpression(outer) || outer.expression !== use) return false;
	if (outer.name.text === "name" || outer.name.text === "length") return true;
	return (
		/^(call|apply|bind)$/.test(outer.name.text) &&
		ts.isCallExpression(outer.parent) &&
		outer.parent.expression === outer
	);
}
