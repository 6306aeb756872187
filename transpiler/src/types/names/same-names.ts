// Does a name of a file mean one thing wherever it stands in it?

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";

/** Is the text a name of this symbol's only: of no parameter, member, key or inner variable? */
export function meansOnly(checker: ts.TypeChecker, file: ts.SourceFile, symbol: ts.Symbol): boolean {
	const names = nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier);
	const keys = nodesOfKind<ts.StringLiteral>(file, ts.SyntaxKind.StringLiteral).filter(
		(node) => ts.isPropertyName(node) && ts.isObjectLiteralElement(node.parent),
	);
	return [...names, ...keys].every((node) => node.text !== symbol.name || symbolAt(checker, node) === symbol);
}

function symbolAt(checker: ts.TypeChecker, node: ts.Identifier | ts.StringLiteral): ts.Symbol | undefined {
	return ts.isExportSpecifier(node.parent)
		? checker.getExportSpecifierLocalTargetSymbol(node.parent)
		: checker.getSymbolAtLocation(node);
}
