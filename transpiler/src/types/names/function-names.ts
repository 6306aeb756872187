// The names that JavaScript gives to functions, as console.log shows them and `name` tells them.

import { ts } from "ts-morph";
import { bare, hasModifier } from "../../syntax.ts";

/** "" for a function without a name; null where only running the program tells it. */
export function functionName(node: ts.FunctionLikeDeclaration): string | null {
	if (ts.isFunctionDeclaration(node)) return node.name?.text ?? "default";
	if (ts.isMethodDeclaration(node)) return textOf(node.name);
	if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
	return node.name === undefined ? nameFromPlace(node) : node.name.text;
}

/** What a function or class that has no name is called by where it stands: "" for nothing, null if only running the program tells it. */
export function nameFromPlace(node: ts.ArrowFunction | ts.FunctionExpression | ts.ClassExpression): string | null {
	// what only types need is gone before JavaScript names it
	let n: ts.Node = node;
	while (bare(n.parent as ts.Expression) === node) n = n.parent;
	return nameFromHolder(n.parent, n);
}

function nameFromHolder(holder: ts.Node, value: ts.Node): string | null {
	if (ts.isBinaryExpression(holder)) {
		const isStored = holder.right === value && NAMING.has(holder.operatorToken.kind);
		return isStored && ts.isIdentifier(holder.left) ? holder.left.text : "";
	}
	// the default of `({ f = () => 1 } = value)`
	if (ts.isShorthandPropertyAssignment(holder)) return holder.name.text;
	const isInitial =
		ts.isParameter(holder) ||
		ts.isVariableDeclaration(holder) ||
		ts.isBindingElement(holder) ||
		ts.isPropertyAssignment(holder) ||
		ts.isPropertyDeclaration(holder);
	if (!isInitial || holder.initializer !== value) return ts.isExportAssignment(holder) ? "default" : "";
	return ts.isObjectBindingPattern(holder.name) || ts.isArrayBindingPattern(holder.name) ? "" : textOf(holder.name);
}

const NAMING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.EqualsToken,
	ts.SyntaxKind.QuestionQuestionEqualsToken,
	ts.SyntaxKind.BarBarEqualsToken,
	ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

function textOf(name: ts.PropertyName): string | null {
	const said = ts.isComputedPropertyName(name) ? bare(name.expression) : name;
	if (ts.isNumericLiteral(said)) return String(Number(said.text));
	if (ts.isStringLiteralLike(said) || said === name) return (said as ts.StringLiteralLike | ts.MemberName).text;
	return null;
}

/** What console.log calls such a function. */
export function functionKind(node: ts.FunctionLikeDeclaration): string {
	const isAsync = hasModifier(node, ts.SyntaxKind.AsyncKeyword);
	const isGenerator = "asteriskToken" in node && node.asteriskToken !== undefined;
	return `${isAsync ? "Async" : ""}${isGenerator ? "Generator" : ""}Function`;
}
