// Imports of a circle that do no harm: running the modules does nothing but declare, and what is imported is asked for by
// functions only, which run when all modules are there.

import { ts } from "ts-morph";
import { hasModifier, isAssertion, valueSymbol } from "../../syntax.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";

/** Does running the module only declare things? Then it does not matter when it runs. */
export function onlyDeclares(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	return file.statements.every((s) => isDeclaring(checker, s));
}

function isDeclaring(checker: ts.TypeChecker, s: ts.Statement): boolean {
	if (ts.isClassDeclaration(s)) return isDeclaringClass(checker, s);
	if (ts.isVariableStatement(s))
		return s.declarationList.declarations.every(
			(d) => ts.isIdentifier(d.name) && (d.initializer === undefined || isStill(checker, d.initializer)),
		);
	if (ts.isExportAssignment(s)) return isStill(checker, s.expression);
	return (
		ts.isImportDeclaration(s) ||
		ts.isExportDeclaration(s) ||
		ts.isInterfaceDeclaration(s) ||
		ts.isTypeAliasDeclaration(s) ||
		ts.isFunctionDeclaration(s) ||
		ts.isEnumDeclaration(s)
	);
}

function isDeclaringClass(checker: ts.TypeChecker, node: ts.ClassLikeDeclaration): boolean {
	if (ts.canHaveDecorators(node) && ts.getDecorators(node) !== undefined) return false;
	return node.members.every((m) => {
		if (ts.isClassStaticBlockDeclaration(m) || (m.name !== undefined && ts.isComputedPropertyName(m.name)))
			return false;
		if (ts.canHaveDecorators(m) && ts.getDecorators(m) !== undefined) return false;
		const isOfClass = ts.isPropertyDeclaration(m) && hasModifier(m, ts.SyntaxKind.StaticKeyword);
		return !isOfClass || m.initializer === undefined || isStill(checker, m.initializer);
	});
}

/** Does working it out run none of the program's functions? */
function isStill(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const still = (n: ts.Expression): boolean => isStill(checker, n);
	if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
	if (ts.isClassExpression(node)) return isDeclaringClass(checker, node);
	if (ts.isArrayLiteralExpression(node)) return node.elements.every(still);
	if (ts.isObjectLiteralExpression(node)) return node.properties.every((p) => isStillProperty(checker, p));
	if (ts.isNewExpression(node)) {
		const symbol = valueSymbol(checker, node.expression);
		return symbol !== undefined && isDeclaredOnly(symbol) && (node.arguments ?? []).every(still);
	}
	if (ts.isParenthesizedExpression(node) || isAssertion(node) || ts.isSatisfiesExpression(node))
		return still(node.expression);
	if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
	if (ts.isPropertyAccessExpression(node))
		return ((checker.getSymbolAtLocation(node.name)?.flags ?? 0) & ts.SymbolFlags.EnumMember) !== 0;
	return ts.isIdentifier(node) || STILL.has(node.kind);
}

function isStillProperty(checker: ts.TypeChecker, p: ts.ObjectLiteralElementLike): boolean {
	if (ts.isSpreadAssignment(p) || ts.isComputedPropertyName(p.name)) return false;
	return !ts.isPropertyAssignment(p) || isStill(checker, p.initializer);
}

const STILL: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.NumericLiteral,
	ts.SyntaxKind.BigIntLiteral,
	ts.SyntaxKind.StringLiteral,
	ts.SyntaxKind.NoSubstitutionTemplateLiteral,
	ts.SyntaxKind.RegularExpressionLiteral,
	ts.SyntaxKind.TrueKeyword,
	ts.SyntaxKind.FalseKeyword,
	ts.SyntaxKind.NullKeyword,
]);

/** Does it run when somebody calls, or makes an object, and not with the module? */
export function runsLater(node: ts.Node): boolean {
	return (
		ts.findAncestor(
			node,
			(n) => ts.isFunctionLike(n) || (ts.isPropertyDeclaration(n) && !hasModifier(n, ts.SyntaxKind.StaticKeyword)),
		) !== undefined
	);
}
