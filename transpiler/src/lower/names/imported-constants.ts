// Constants of other modules. A whole number in capitals, which its own module declares by `const()`, stands in place of
// its name in the modules that import it too: that costs them neither a global name nor the look-up of one.

import { ts } from "ts-morph";
import { bare, hasModifier, isShorthandName } from "../../syntax.ts";
import type { Context } from "../context.ts";

/** MicroPython's small integers on boards of 32 bits: larger ones are objects, of which one is enough. */
const MOST = 2 ** 30 - 1;

/** As it is written where it is declared. */
type Literal = ts.NumericLiteral | ts.PrefixUnaryExpression;

/** The number, or its negative, that an import's name stands for at its place; null: the name has to be there. */
export function importedConstant(cx: Context, node: ts.Identifier): Literal | null {
	if (isShorthandName(node) || ts.isExportSpecifier(node.parent)) return null;
	const symbol = cx.symbolOf(node);
	return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? constantOf(cx, symbol) : null;
}

/** Is nothing left of the import's name, as each of its uses is the number? */
export function isInlined(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	if (symbol === undefined || constantOf(cx, symbol) === null) return false;
	return cx.scopes.everyUse(
		symbol,
		(use) => use === name || (ts.isIdentifier(use) && importedConstant(cx, use) !== null),
	);
}

function constantOf(cx: Context, imported: ts.Symbol): Literal | null {
	const declaration = cx.checker.getAliasedSymbol(imported).valueDeclaration;
	if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return null;
	if (!ts.isIdentifier(declaration.name) || !/^[A-Z][A-Z0-9_]*$/.test(declaration.name.text)) return null;
	if ((declaration.parent.flags & ts.NodeFlags.Const) === 0 || !ts.isVariableStatement(declaration.parent.parent))
		return null;
	const isOwn = !declaration.getSourceFile().isDeclarationFile && ts.isSourceFile(declaration.parent.parent.parent);
	const value = isOwn && declaration.initializer !== undefined ? bare(declaration.initializer) : null;
	if (value === null || !isSmallInteger(value)) return null;
	return cx.facts.kinds.wantsFloat(cx.checker.getTypeAtLocation(declaration)) ? null : value;
}

function isSmallInteger(node: ts.Expression): node is Literal {
	const isNegative = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
	const literal = isNegative ? node.operand : node;
	if (!ts.isNumericLiteral(literal) || (isNegative && Number(literal.text) === 0)) return false;
	return Number.isInteger(Number(literal.text)) && Number(literal.text) <= MOST;
}

/** Does it show that the module has run? Not where it only defines things. */
export function hasEffects(cx: Context, file: ts.SourceFile, seen = new Set<ts.SourceFile>()): boolean {
	if (seen.has(file)) return false;
	seen.add(file);
	return file.statements.some((s) => acts(cx, s, seen));
}

function acts(cx: Context, s: ts.Statement, seen: Set<ts.SourceFile>): boolean {
	if (ts.isImportDeclaration(s) || ts.isExportDeclaration(s)) return actsElsewhere(cx, s.moduleSpecifier, seen);
	if (ts.isVariableStatement(s))
		return s.declarationList.declarations.some(
			(d) => !ts.isIdentifier(d.name) || (d.initializer !== undefined && !isPlain(d.initializer)),
		);
	if (ts.isClassDeclaration(s)) return s.members.some(isRunAtOnce) || (ts.getDecorators(s) ?? []).length > 0;
	return !(
		ts.isFunctionDeclaration(s) ||
		ts.isInterfaceDeclaration(s) ||
		ts.isTypeAliasDeclaration(s) ||
		ts.isEmptyStatement(s)
	);
}

/** The board's own modules do nothing but define things. */
function actsElsewhere(cx: Context, specifier: ts.Expression | undefined, seen: Set<ts.SourceFile>): boolean {
	if (specifier === undefined) return false;
	const declarations = cx.symbolOf(specifier)?.declarations ?? [];
	const own = declarations.find(ts.isSourceFile);
	if (own === undefined) return declarations.length === 0 || !declarations.every(ts.isModuleDeclaration);
	return own.isDeclarationFile || hasEffects(cx, own, seen);
}

function isRunAtOnce(m: ts.ClassElement): boolean {
	if (ts.isClassStaticBlockDeclaration(m) || (m.name !== undefined && ts.isComputedPropertyName(m.name))) return true;
	const isStatic = ts.isPropertyDeclaration(m) && hasModifier(m, ts.SyntaxKind.StaticKeyword);
	return isStatic && m.initializer !== undefined && !isPlain(m.initializer);
}

/** Working it out does nothing else. */
function isPlain(node: ts.Expression): boolean {
	const value = bare(node);
	if (ts.isArrayLiteralExpression(value)) return value.elements.every(isPlain);
	if (ts.isPrefixUnaryExpression(value)) return ts.isNumericLiteral(value.operand);
	return (
		ts.isLiteralExpression(value) ||
		ts.isArrowFunction(value) ||
		ts.isFunctionExpression(value) ||
		value.kind === ts.SyntaxKind.TrueKeyword ||
		value.kind === ts.SyntaxKind.FalseKeyword ||
		value.kind === ts.SyntaxKind.NullKeyword
	);
}
