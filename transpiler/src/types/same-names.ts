// Does a name of a file mean one thing wherever it stands in it?

import { ts } from "ts-morph";

const found = new WeakMap<ts.SourceFile, ReadonlyMap<string, ReadonlySet<ts.Symbol | undefined>>>();

/** Is the text a name of this symbol's only: of no parameter, member, key or inner variable? */
export function meansOnly(checker: ts.TypeChecker, file: ts.SourceFile, symbol: ts.Symbol): boolean {
	const all = found.get(file) ?? symbolsByName(checker, file);
	found.set(file, all);
	const named = all.get(symbol.name);
	return named === undefined || (named.size === 1 && named.has(symbol));
}

function symbolsByName(
	checker: ts.TypeChecker,
	file: ts.SourceFile,
): ReadonlyMap<string, ReadonlySet<ts.Symbol | undefined>> {
	const all = new Map<string, Set<ts.Symbol | undefined>>();
	const visit = (node: ts.Node): void => {
		const isKey = ts.isStringLiteral(node) && ts.isPropertyName(node) && ts.isObjectLiteralElement(node.parent);
		if (ts.isIdentifier(node) || isKey) {
			const symbols = all.get(node.text) ?? new Set();
			const isListed = ts.isExportSpecifier(node.parent);
			symbols.add(
				isListed ? checker.getExportSpecifierLocalTargetSymbol(node.parent) : checker.getSymbolAtLocation(node),
			);
			all.set(node.text, symbols);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return all;
}
