// Small questions about TypeScript's syntax.

import { ts } from "ts-morph";

/** Is it the x of `{ x }` or of `{ x = y }`, which names both a property and a variable? */
export function isShorthandName(
	node: ts.Node,
): node is ts.Identifier & { readonly parent: ts.ShorthandPropertyAssignment } {
	return ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node;
}

/** What a name stands for as a value: in `{ x }` that is the variable, not the property. */
export function valueSymbol(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
	return isShorthandName(node)
		? checker.getShorthandAssignmentValueSymbol(node.parent)
		: checker.getSymbolAtLocation(node);
}

/** The parameters that arguments go to: `this`, which is given otherwise, may come before them. */
export function ownParameters<P extends ts.ParameterDeclaration | ts.JSDocParameterTag>(node: {
	readonly parameters: readonly P[];
}): readonly P[] {
	const [first] = node.parameters;
	return first !== undefined && ts.isIdentifier(first.name) && first.name.text === "this"
		? node.parameters.slice(1)
		: node.parameters;
}

/** `import x = N.y`: no module, and nothing that others import. */
export function isNamespaceAlias(node: ts.Node): node is ts.ImportEqualsDeclaration {
	if (!ts.isImportEqualsDeclaration(node) || ts.isExternalModuleReference(node.moduleReference)) return false;
	return !hasModifier(node, ts.SyntaxKind.ExportKeyword);
}

/** Without the parentheses around it. */
export function unparenthesized(node: ts.Expression): ts.Expression {
	let n = node;
	while (ts.isParenthesizedExpression(n)) n = n.expression;
	return n;
}

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** `x.y`, `x[y]` */
export function isAccess(node: ts.Node): node is Access {
	return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

export function nameOfAccess(node: Access): ts.Node {
	return ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
}

/** The outermost of the parentheses around it, or itself. */
export function aroundParentheses(node: ts.Node): ts.Node {
	let n = node;
	while (ts.isParenthesizedExpression(n.parent)) n = n.parent;
	return n;
}

/** The outermost of the parentheses and assertions around it, or itself. */
export function aroundAssertions(node: ts.Node): ts.Node {
	let n = node;
	while (ts.isParenthesizedExpression(n.parent) || isAssertion(n.parent)) n = n.parent;
	return n;
}

/** Without parentheses, `as`, `satisfies` and `!`. */
export function bare(node: ts.Expression): ts.Expression {
	let n = node;
	while (ts.isParenthesizedExpression(n) || isAssertion(n) || ts.isSatisfiesExpression(n) || ts.isNonNullExpression(n))
		n = n.expression;
	return n;
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
	return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((m) => m.kind === kind);
}

/** What a decorator makes of it may be given, and give, anything; those of the board's compiler change nothing. */
export function isDecorated(node: ts.Node): boolean {
	const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
	return decorators.some((d) => !/^(native|viper)$/.test(d.expression.getText()));
}

/** `private x`, `#x` */
export function isPrivate(member: ts.Node): boolean {
	const name = (member as ts.NamedDeclaration).name;
	if (name !== undefined && ts.isPrivateIdentifier(name)) return true;
	return hasModifier(member, ts.SyntaxKind.PrivateKeyword);
}

/** Does control never come to what follows the statement? */
export function leaves(node: ts.Statement): boolean {
	if (ts.isBlock(node)) {
		const last = node.statements.at(-1);
		return last !== undefined && leaves(last);
	}
	if (ts.isIfStatement(node))
		return node.elseStatement !== undefined && leaves(node.thenStatement) && leaves(node.elseStatement);
	return (
		ts.isBreakStatement(node) || ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isContinueStatement(node)
	);
}

/** Is it declared by `var`? */
export function isVar(node: ts.Node): boolean {
	return varDeclaration(node) !== null;
}

/** The declaration by `var` that is the node, or whose pattern it stands in; null if there is none. */
export function varDeclaration(node: ts.Node): ts.VariableDeclaration | null {
	let n = node;
	while (ts.isBindingElement(n) || ts.isObjectBindingPattern(n) || ts.isArrayBindingPattern(n)) n = n.parent;
	return ts.isVariableDeclaration(n) &&
		ts.isVariableDeclarationList(n.parent) &&
		(n.parent.flags & ts.NodeFlags.BlockScoped) === 0
		? n
		: null;
}

/** Is it the x of `x!`? */
export function hasExclamation(use: ts.Node): boolean {
	const outer = use.parent;
	return ts.isParenthesizedExpression(outer) ? hasExclamation(outer) : ts.isNonNullExpression(outer);
}

/** `using x = ...` or `await using x = ...`. */
export function isUsing(list: ts.VariableDeclarationList): boolean {
	return (list.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using;
}

/** `for (using x of xs)` */
export function holdsInHead(node: ts.Node): boolean {
	return ts.isForOfStatement(node) && ts.isVariableDeclarationList(node.initializer) && isUsing(node.initializer);
}

/** Is it what a tagged template hands to its function? */
export function isTagArgument(node: ts.Node): boolean {
	const span = node.parent as ts.Node | undefined;
	return span !== undefined && ts.isTemplateSpan(span) && ts.isTaggedTemplateExpression(span.parent.parent);
}

/** `null` or `undefined`, written out. */
export function isNoneLiteral(node: ts.Expression): boolean {
	const inner = unparenthesized(node);
	return inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === "undefined");
}

/** `node(...)` */
export function isCallee(node: ts.Node): boolean {
	return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

/** Does `inner` lie within `outer`, or is it the same? Both of one file. */
export function isInside(inner: ts.Node, outer: ts.Node): boolean {
	return inner.pos >= outer.pos && inner.end <= outer.end;
}

/** `this.used` */
export function isFieldOfThis(node: ts.Node): node is ts.PropertyAccessExpression {
	return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
}

export type Rounding = "floor" | "trunc" | "ceil" | "round";

/** `Math.floor(x)` and its like, taken apart; null for anything else. */
export function roundingOf(node: ts.Expression): { readonly how: Rounding; readonly value: ts.Expression } | null {
	const inner = unparenthesized(node);
	if (!ts.isCallExpression(inner)) return null;
	const [, how] = /^Math\.(floor|ceil|trunc|round)$/.exec(inner.expression.getText()) ?? [];
	const [value] = inner.arguments;
	return how === undefined || value === undefined ? null : { how: how as Rounding, value };
}

/** The operators of `&=` and its like, by the plain operator. */
export const PLAIN_OPERATOR: Readonly<Partial<Record<ts.SyntaxKind, ts.SyntaxKind>>> = {
	[ts.SyntaxKind.PlusEqualsToken]: ts.SyntaxKind.PlusToken,
	[ts.SyntaxKind.MinusEqualsToken]: ts.SyntaxKind.MinusToken,
	[ts.SyntaxKind.AsteriskEqualsToken]: ts.SyntaxKind.AsteriskToken,
	[ts.SyntaxKind.SlashEqualsToken]: ts.SyntaxKind.SlashToken,
	[ts.SyntaxKind.PercentEqualsToken]: ts.SyntaxKind.PercentToken,
	[ts.SyntaxKind.AsteriskAsteriskEqualsToken]: ts.SyntaxKind.AsteriskAsteriskToken,
	[ts.SyntaxKind.AmpersandEqualsToken]: ts.SyntaxKind.AmpersandToken,
	[ts.SyntaxKind.BarEqualsToken]: ts.SyntaxKind.BarToken,
	[ts.SyntaxKind.CaretEqualsToken]: ts.SyntaxKind.CaretToken,
	[ts.SyntaxKind.LessThanLessThanEqualsToken]: ts.SyntaxKind.LessThanLessThanToken,
	[ts.SyntaxKind.GreaterThanGreaterThanEqualsToken]: ts.SyntaxKind.GreaterThanGreaterThanToken,
	[ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken]: ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
};

/** `x as T`, or its older form `<T>x`. */
export function isAssertion(node: ts.Node): node is ts.AssertionExpression {
	return ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
}

/** `=`, `+=` and their like. */
export function isAssignment(kind: ts.SyntaxKind): boolean {
	return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `x++`, `--x` */
export function isStep(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
	if (ts.isPostfixUnaryExpression(node)) return true;
	if (!ts.isPrefixUnaryExpression(node)) return false;
	return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
}

/** `a ?? b`, `a || b`: it may give either. */
export function isFallback(node: ts.BinaryExpression): boolean {
	return (
		node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
		node.operatorToken.kind === ts.SyntaxKind.BarBarToken
	);
}

/** `a && b`, `(a, b)`: it may give the second. */
export function givesSecond(node: ts.BinaryExpression): boolean {
	return (
		node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
		node.operatorToken.kind === ts.SyntaxKind.CommaToken
	);
}

/** What binds `this` here: the nearest function that is no arrow, a field, or the file. */
export function thisContainer(node: ts.Node): ts.Node {
	let n = node.parent;
	while (!ts.isSourceFile(n)) {
		if (ts.isClassElement(n) || ts.isFunctionDeclaration(n) || ts.isFunctionExpression(n)) return n;
		n = n.parent;
	}
	return n;
}

/** `===` and its like. */
export function isEquality(kind: ts.SyntaxKind): boolean {
	return EQUALITIES.has(kind);
}

const EQUALITIES: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.EqualsEqualsToken,
	ts.SyntaxKind.EqualsEqualsEqualsToken,
	ts.SyntaxKind.ExclamationEqualsToken,
	ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** `N`, `N.M`: names, and nothing that does something. */
export function isPath(node: ts.Expression): boolean {
	const inner = bare(node);
	return ts.isIdentifier(inner) || (ts.isPropertyAccessExpression(inner) && isPath(inner.expression));
}

/** The call of a function where it stands: `(() => 1)()`. */
export function immediateCall(node: ts.ArrowFunction | ts.FunctionExpression): ts.CallExpression | null {
	const called = aroundParentheses(node);
	const outer = called.parent;
	return ts.isCallExpression(outer) && outer.expression === called ? outer : null;
}

/** Is it stored to there, also as a part of a pattern? */
export function isTarget(place: ts.Node): boolean {
	let n = place;
	while (PATTERNS.has(n.parent.kind) || isAssertion(n.parent)) n = n.parent;
	const outer = n.parent;
	if (ts.isForOfStatement(outer) || ts.isForInStatement(outer)) return outer.initializer === n;
	return ts.isBinaryExpression(outer) && outer.left === n && outer.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** Is it stored to, also in a pattern, counted up or down, or deleted? */
export function isChanged(place: ts.Node): boolean {
	let n = place;
	while (PATTERNS.has(n.parent.kind) || isAssertion(n.parent)) n = n.parent;
	const outer = n.parent;
	if (ts.isBinaryExpression(outer)) return outer.left === n && isAssignment(outer.operatorToken.kind);
	return isStep(outer) || ts.isDeleteExpression(outer) || isTarget(n);
}

const PATTERNS: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ParenthesizedExpression,
	ts.SyntaxKind.NonNullExpression,
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.ObjectLiteralExpression,
	ts.SyntaxKind.PropertyAssignment,
	ts.SyntaxKind.SpreadAssignment,
	ts.SyntaxKind.SpreadElement,
]);
