// Where a literal that `Object.freeze` has made may be stored to all the same: TypeScript refuses that under the type which it
// gives, and gives what is known as `Readonly<T>` to whoever asks for a T.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isAccess, isAssertion, isAssignment, valueSymbol } from "../../syntax.ts";
import { UNNAMED } from "../kinds/type-flags.ts";
import { membersOf } from "../kinds/type-parts.ts";

const K = ts.SyntaxKind;

/** May any that the file freezes? */
export function thawsAny(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	return nodesOfKind<ts.CallExpression>(file, K.CallExpression).some(
		(n) => n.expression.getText() === "Object.freeze" && mayBeStored(checker, n),
	);
}

/** Does the value of the expression get to where its type lets it be stored to? */
export function mayBeStored(checker: ts.TypeChecker, node: ts.Expression, seen = new Set<ts.Symbol>()): boolean {
	const outer = node.parent;
	if (isReadOnly(node, outer)) return false;
	if (handsOn(node, outer)) return mayBeStored(checker, outer, seen);
	// what says by `as` that it may be stored to is refused there
	if (isAssertion(outer))
		return isReadonly(checker, checker.getTypeAtLocation(outer)) && mayBeStored(checker, outer, seen);
	if (ts.isCallExpression(outer)) {
		if (isLooking(node, outer)) return false;
		if (STORING.test(outer.expression.getText())) return true;
	}
	if (ts.isVariableDeclaration(outer) || ts.isPropertyDeclaration(outer)) {
		if (outer.type !== undefined && !isReadonly(checker, checker.getTypeAtLocation(outer.type))) return true;
		return !ts.isObjectBindingPattern(outer.name) && isNameStored(checker, outer.name, seen);
	}
	const asked = checker.getContextualType(node);
	if (asked !== undefined) return !isReadonly(checker, asked);
	return !ts.isPropertyAssignment(outer) || isNameStored(checker, outer.name, seen);
}

/** Is a part of it read, or whether it is there, or what it is? */
function isReadOnly(node: ts.Expression, outer: ts.Node): boolean {
	if (isAccess(outer) || ts.isForInStatement(outer) || ts.isForOfStatement(outer)) return true;
	if (ts.isBinaryExpression(outer)) return !isChoice(outer) && !isAssignment(outer.operatorToken.kind);
	if (ts.isConditionalExpression(outer)) return outer.condition === node;
	return READING.has(outer.kind);
}

const READING: ReadonlySet<ts.SyntaxKind> = new Set([
	K.SpreadElement,
	K.SpreadAssignment,
	K.TypeOfExpression,
	K.TemplateSpan,
	K.ExpressionStatement,
	K.IfStatement,
	K.WhileStatement,
	K.PrefixUnaryExpression,
	K.ExportSpecifier,
	K.ExportAssignment,
]);

function handsOn(node: ts.Expression, outer: ts.Node): outer is ts.Expression {
	if (isAssertion(outer)) return ts.isConstTypeReference(outer.type);
	if (ts.isBinaryExpression(outer)) return isChoice(outer);
	if (ts.isConditionalExpression(outer)) return outer.condition !== node;
	return ts.isParenthesizedExpression(outer) || ts.isNonNullExpression(outer) || ts.isSatisfiesExpression(outer);
}

function isChoice({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
	return kind === K.QuestionQuestionToken || kind === K.BarBarToken || kind === K.AmpersandAmpersandToken;
}

/** Does a function of the library's only look at what it is given? */
function isLooking(node: ts.Expression, call: ts.CallExpression): boolean {
	const name = call.expression.getText();
	return LOOKING.test(name) || (name === "Object.assign" && call.arguments[0] !== node);
}

const LOOKING =
	/^(console\.\w+|JSON\.stringify|Object\.(keys|values|entries|hasOwn|is|freeze|getOwnPropertyNames)|Array\.(isArray|from)|Boolean|String|structuredClone)$/;

const STORING = /^(Object\.(assign|define\w+|setPrototypeOf)|Reflect\.\w+)$/;

/** May what the name stands for be stored to where the name is used? */
function isNameStored(checker: ts.TypeChecker, name: ts.Node, seen: Set<ts.Symbol>): boolean {
	const symbol = checker.getSymbolAtLocation(name);
	if (symbol === undefined || seen.has(symbol)) return symbol === undefined;
	seen.add(symbol);
	return nodesOfKind<ts.Identifier>(name.getSourceFile(), K.Identifier).some((use) => {
		if (use === name || use.text !== symbol.name || valueSymbol(checker, use) !== symbol) return false;
		if (isOfType(use.parent)) return false;
		if (ts.isBindingElement(use.parent)) return true;
		const isMember = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use;
		const value = isMember ? (use.parent as ts.Expression) : use;
		return !isStoredAnew(value) && mayBeStored(checker, value, seen);
	});
}

/** `type Color = ...` beside `const Color = ...` */
function isOfType(node: ts.Node): boolean {
	return (
		ts.isTypeNode(node) ||
		ts.isQualifiedName(node) ||
		ts.isTypeAliasDeclaration(node) ||
		ts.isInterfaceDeclaration(node)
	);
}

/** `settings = ...` stores another object, and nothing in this one. */
function isStoredAnew(node: ts.Expression): boolean {
	const outer = node.parent;
	return ts.isBinaryExpression(outer) && outer.left === node && outer.operatorToken.kind === K.EqualsToken;
}

/** Does TypeScript refuse every store under that type? */
export function isReadonly(checker: ts.TypeChecker, asked: ts.Type): boolean {
	return membersOf(checker.getNonNullableType(asked)).every((type) => {
		if (type.flags & UNNAMED) return false;
		if (checker.isArrayType(type)) return type.getSymbol()?.name === "ReadonlyArray";
		if (type.aliasSymbol?.name === "Readonly") return true;
		const properties = type.getProperties();
		const entries = checker.getIndexInfosOfType(type);
		if (properties.length === 0 && entries.length === 0) return false;
		return entries.every((e) => e.isReadonly) && properties.every(isReadonlyProperty);
	});
}

function isReadonlyProperty({ flags, valueDeclaration }: ts.Symbol): boolean {
	if (flags & ts.SymbolFlags.Method) return true;
	return (
		valueDeclaration !== undefined && (ts.getCombinedModifierFlags(valueDeclaration) & ts.ModifierFlags.Readonly) !== 0
	);
}
