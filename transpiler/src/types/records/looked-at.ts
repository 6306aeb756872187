// Functions that are known by one name, and what, by its form, only looks at a parameter of theirs.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isAssignment } from "../../syntax.ts";

type Owner = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

export function* ownersIn(file: ts.SourceFile): Generator<Owner> {
	const kinds = [ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.ArrowFunction, ts.SyntaxKind.FunctionExpression];
	for (const kind of kinds)
		for (const node of nodesOfKind<Owner>(file, kind as Owner["kind"])) {
			if (node.body !== undefined && !mayLie(node) && !/\barguments\b/.test(node.getText())) yield node;
		}
}

/** What a guard says of its parameter need not be so, but where it does nothing else than ask for its type. */
function mayLie({ type, body }: Owner): boolean {
	if (type === undefined || !ts.isTypePredicateNode(type) || body === undefined) return false;
	const [only, ...others] = ts.isBlock(body) ? body.statements : [body];
	if (only === undefined || others.length > 0 || type.assertsModifier !== undefined) return true;
	const answer = ts.isExpression(only) ? only.getText() : /^return ([^;]*);?$/.exec(only.getText())?.[1];
	return answer !== `typeof ${type.parameterName.getText()} === "${type.type?.getText()}"`;
}

export function isOwner(node: ts.Node): node is Owner {
	return ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** The one name that the function is known by. */
export function nameOf(owner: Owner): ts.Identifier | undefined {
	if (ts.isFunctionDeclaration(owner)) return owner.name;
	const { parent } = owner;
	const isConstant = ts.isVariableDeclaration(parent) && (parent.parent.flags & ts.NodeFlags.Const) !== 0;
	const isPlain = ts.isArrowFunction(owner) || owner.name === undefined;
	return isConstant && isPlain && ts.isIdentifier(parent.name) ? parent.name : undefined;
}

export function nameOfDeclared(node: ts.Node): ts.Node | undefined {
	return ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) ? node.name : undefined;
}

/** `console.log(v)`, without a text that says how. */
export function isPlainPrint(call: ts.CallExpression): boolean {
	return call.expression.getText() === "console.log" && !call.arguments.some((a) => a.getText().includes("%"));
}

/** `console.log(...rest)` */
export function isPrintedWhole(node: ts.Identifier): boolean {
	const { parent } = node;
	return ts.isSpreadElement(parent) && ts.isCallExpression(parent.parent) && isPlainPrint(parent.parent);
}

/** `if (v)`, `!v`, `v ? a : b` */
export function isTested(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
	if (ts.isConditionalExpression(parent)) return parent.condition === node;
	return ts.isIfStatement(parent) && parent.expression === node;
}

/** `rest.length`, to read it */
export function isMeasured({ parent }: ts.Identifier): boolean {
	if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== "length") return false;
	const around = parent.parent;
	if (ts.isBinaryExpression(around)) return !isAssignment(around.operatorToken.kind);
	return ts.isTemplateSpan(around) || ts.isCallExpression(around);
}
