// Items that `!` says are there where a loop runs to the end and looks beyond it: in JavaScript nothing is above or below
// undefined, which ends the loop, and to calculate with it gives NaN.

import { ts } from "ts-morph";
import { aroundParentheses, bare, isAssertion, isStep, unparenthesized } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import type { Kind } from "../kinds/kind.ts";
import { conditionsAt } from "../numbers/narrowing.ts";
import { isGivenBack } from "./kept-entries.ts";

/** `while (s[i]! >= "0") i++`: nothing before it in the loop's condition asks where i is. */
export function endsLoop(node: ts.NonNullExpression, item: ts.ElementAccessExpression): boolean {
	const place = bare(item.argumentExpression);
	let child: ts.Node = node;
	for (let outer = node.parent; !ts.isStatement(outer); child = outer, outer = outer.parent) {
		if (ts.isFunctionLike(outer)) return false;
		if (ts.isBinaryExpression(outer) && outer.right === child && asksFor(outer.left, place)) return false;
	}
	const loop = child.parent;
	if (ts.isForStatement(loop)) return loop.condition === child;
	return (ts.isWhileStatement(loop) || ts.isDoStatement(loop)) && loop.expression === child;
}

/** Is the place itself compared with something, or what it is worked out of? */
function asksFor(condition: ts.Node, place: ts.Expression): boolean {
	const parts = partsOf(place).map((part) => part.getText());
	const asks = (node: ts.Node): boolean => {
		if (ts.isBinaryExpression(node) && ORDERING.has(node.operatorToken.kind))
			return [...partsOf(node.left), ...partsOf(node.right)].some((part) => parts.includes(part.getText()));
		return ts.forEachChild(node, asks) === true;
	};
	return asks(condition);
}

/** What is counted with: of `i + 1` i, of `xs[i]` nothing else. */
function partsOf(node: ts.Expression): ts.Expression[] {
	const inner = bare(node);
	if (ts.isNumericLiteral(inner)) return [];
	return ts.isBinaryExpression(inner) ? [...partsOf(inner.left), ...partsOf(inner.right)] : [inner];
}

/** `xs[i + 1]! - xs[i]!` where i goes on to the last item, `xs[i]!` where it goes on beyond. */
export function isBehindLast(node: ts.NonNullExpression, item: ts.ElementAccessExpression): boolean {
	const at = bare(item.argumentExpression);
	const isNext = ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.PlusToken;
	if (isNext ? !isCounted(node) : !ts.isIdentifier(at)) return false;
	const counter = isNext ? `${bare(at.left).getText()} <` : `${at.getText()} <=`;
	const loop = ts.findAncestor(node, (n) => ts.isForStatement(n) || ts.isWhileStatement(n));
	const condition = loop !== undefined && ts.isForStatement(loop) ? loop.condition : loop?.expression;
	const runsOut = condition?.getText() === `${counter} ${bare(item.expression).getText()}.length`;
	// any other condition may have asked for the place
	return runsOut && conditionsAt(node).every((c) => !c.holds || c.condition === condition);
}

/** `{ value: xs[i]!, done: i++ >= xs.length }`: nobody takes the value of an iterator's last step. */
export function isStepsValue(node: ts.Expression): boolean {
	let inner = aroundParentheses(node);
	while (ts.isArrayLiteralExpression(inner.parent)) inner = aroundParentheses(inner.parent);
	const property = inner.parent;
	if (!ts.isObjectLiteralElementLike(property) || property.name?.getText() !== "value") return false;
	if (!ts.isObjectLiteralExpression(property.parent)) return false;
	return property.parent.properties.some((p) => /^done\b(?!: false$)/.test(p.getText()));
}

/** `return xs[xs.length - 1]!`, `return xs[0]!`: who asks a function for it may find the array empty. */
export function isGivenFromEnd(facts: Facts, node: ts.NonNullExpression, item: ts.ElementAccessExpression): boolean {
	if (!isGivenBack(node)) return false;
	const length = `${bare(item.expression).getText()}.length`;
	const at = bare(item.argumentExpression);
	const counted = ts.isBinaryExpression(at) ? bare(at.left) : null;
	// `const n = xs.length;`
	const isLength = counted !== null && ts.isIdentifier(counted) && lengthNamed(facts, counted) === length;
	const size = isLength ? counted.text : length;
	if (!["0", `${size} - 1`].includes(at.getText())) return false;
	return conditionsAt(node).every(({ condition }) => [size, length].every((s) => !condition.getText().includes(s)));
}

/** What the constant is declared as. */
function lengthNamed({ checker }: Facts, name: ts.Identifier): string | undefined {
	const declared = checker.getSymbolAtLocation(name)?.valueDeclaration;
	const isConstant = declared !== undefined && ts.isVariableDeclaration(declared) && isConst(declared);
	return isConstant ? declared.initializer?.getText() : undefined;
}

function isConst(declaration: ts.VariableDeclaration): boolean {
	return (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
}

/** `counts[word]! += 1`, of a record that nothing around asks for the word. */
export function isEntryCounted(facts: Facts, node: ts.NonNullExpression, item: ts.ElementAccessExpression): boolean {
	if (facts.kinds.present(item.expression) !== "record" || !(isOperand(node) || isStepped(node))) return false;
	if (facts.kinds.only(node) !== "number" || facts.kinds.isInt(facts.checker.getTypeAtLocation(node))) return false;
	const record = bare(item.expression).getText();
	return conditionsAt(node).every(({ condition }) => !condition.getText().includes(record));
}

function isStepped(node: ts.Expression): boolean {
	return isStep(aroundParentheses(node).parent);
}

/** Is it calculated with, or kept to be? */
function isCounted(node: ts.Expression): boolean {
	return ts.isVariableDeclaration(aroundParentheses(node).parent) || isOperand(node);
}

function isOperand(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isBinaryExpression(outer)) return ARITHMETIC.has(outer.operatorToken.kind);
	return ts.isCallExpression(outer) && outer.arguments.includes(n as ts.Expression) && isOfMath(outer);
}

/** `xs.pop()` in `xs.pop()!` and `xs.pop() as number` */
export function insistedOn(node: ts.Expression): ts.Expression {
	return ts.isNonNullExpression(node) || isAssertion(node) ? unparenthesized(node.expression) : node;
}

/** `map.get(k)! + 1`, `xs.pop()! * 2`: nothing around asks whether there is one. */
export function isCountedUnasked(facts: Facts, node: ts.Expression): boolean {
	const call = insistedOn(node);
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
	const asking = ASKING[call.expression.name.text];
	if (asking === undefined || !(isOperand(node) || isOrdered(node)) || !facts.standsAlone(node.getSourceFile()))
		return false;
	const holder = call.expression.expression;
	if (facts.kinds.present(holder) !== asking.holder) return false;
	const type = facts.checker.getTypeAtLocation(node);
	if (facts.kinds.only(node) !== "number" || facts.kinds.isInt(type)) return false;
	const question = holder.getText() + asking.by;
	return conditionsAt(node).every(({ condition }) => !condition.getText().includes(question));
}

/** What gives an item, and what asks whether there is one. */
const ASKING: Readonly<Record<string, { holder: Kind; by: string }>> = {
	get: { holder: "map", by: ".has(" },
	pop: { holder: "list", by: ".length" },
	shift: { holder: "list", by: ".length" },
};

function isOfMath(call: ts.CallExpression): boolean {
	return ts.isPropertyAccessExpression(call.expression) && call.expression.expression.getText() === "Math";
}

/** `x < y` and its like */
export function isOrdered(node: ts.Node): boolean {
	const outer = aroundParentheses(node).parent;
	return ts.isBinaryExpression(outer) && ORDERING.has(outer.operatorToken.kind);
}

const ORDERING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.LessThanToken,
	ts.SyntaxKind.LessThanEqualsToken,
	ts.SyntaxKind.GreaterThanToken,
	ts.SyntaxKind.GreaterThanEqualsToken,
]);

const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.PlusToken,
	ts.SyntaxKind.MinusToken,
	ts.SyntaxKind.AsteriskToken,
	ts.SyntaxKind.SlashToken,
	ts.SyntaxKind.PercentToken,
	ts.SyntaxKind.PlusEqualsToken,
	ts.SyntaxKind.MinusEqualsToken,
	ts.SyntaxKind.AsteriskEqualsToken,
]);
