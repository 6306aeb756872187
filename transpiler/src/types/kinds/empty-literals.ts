// The `{}` of `[1, {}]`: all that stands beside it, or is stored in its place, is of its type for TypeScript, so that the type says nothing of a value.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { aroundParentheses, bare, hasModifier, unparenthesized } from "../../syntax.ts";

/** What TypeScript takes all of the type for, once it is stored. */
export function widened(type: ts.Type): ts.Type {
	if (!type.isUnion()) return type;
	return type.types.find((t) => t.getSymbol()?.declarations?.some(isEmptyAmongOthers)) ?? type;
}

const known = new WeakMap<ts.Declaration, boolean>();

export function isEmptyAmongOthers(declaration: ts.Declaration): boolean {
	if (!ts.isObjectLiteralExpression(declaration) || declaration.properties.length > 0) return false;
	const is =
		known.get(declaration) ??
		(isTakenApart(declaration) || besides(declaration).some((e) => !ts.isObjectLiteralExpression(e)));
	known.set(declaration, is);
	return is;
}

/** `let { p } = { p: {} }`: what is stored to p is of its type. */
function isTakenApart(node: ts.Expression): boolean {
	const { parent } = around(node);
	if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return !ts.isIdentifier(parent.name);
	if (ts.isArrayLiteralExpression(parent)) return isTakenApart(parent);
	return ts.isPropertyAssignment(parent) && isTakenApart(parent.parent);
}

/** The outermost of the parentheses around it, and of what asks for a type and leaves its own standing. */
function around(node: ts.Expression): ts.Node {
	const whole = aroundParentheses(node);
	return ts.isSatisfiesExpression(whole.parent) ? around(whole.parent) : whole;
}

/** What is of one type with the expression, as far as the form of the program tells. */
function besides(node: ts.Expression): ts.Expression[] {
	const whole = around(node);
	const { parent } = whole;
	if (ts.isArrayLiteralExpression(parent))
		return [parent, ...besides(parent).filter(ts.isArrayLiteralExpression)].flatMap((list) =>
			list.elements.filter((e) => e !== whole).map(unparenthesized),
		);
	if (ts.isPropertyAssignment(parent))
		return [
			...besides(parent.parent).flatMap((o) => (ts.isObjectLiteralExpression(o) ? propertyOf(o, parent.name) : [])),
			...storedTo(parent.name),
		];
	if (ts.isConditionalExpression(parent))
		return [parent.whenTrue, parent.whenFalse].filter((e) => e !== whole).map(unparenthesized);
	if (ts.isVariableDeclaration(parent)) return besidesVariable(parent);
	// calls may give anything
	if (ts.isParameter(parent)) return parent.type === undefined && ts.isIdentifier(parent.name) ? [parent.name] : [];
	if (ts.isPropertyDeclaration(parent)) return parent.type === undefined ? storedTo(parent.name) : [];
	return ts.isReturnStatement(parent) ? otherResults(parent) : [];
}

/** `const o = {}` and `[1, o]`, `let o = {}` and `o = 1` */
function besidesVariable({ name, type, parent }: ts.VariableDeclaration): ts.Expression[] {
	if (!ts.isIdentifier(name) || type !== undefined) return [];
	// other modules may put it beside anything
	if (hasModifier(parent.parent, ts.SyntaxKind.ExportKeyword)) return [name];
	const listed = nodesOfKind<ts.ArrayLiteralExpression>(name.getSourceFile(), ts.SyntaxKind.ArrayLiteralExpression)
		.flatMap((list) => list.elements.filter((e) => ts.isIdentifier(e) && e.text === name.text))
		.flatMap(besides)
		.filter((e) => !ts.isIdentifier(e) || e.text !== name.text);
	return (parent.flags & ts.NodeFlags.Const) === 0 ? [...listed, ...storedTo(name)] : listed;
}

/** What the file stores to variables, or members, of that name. */
function storedTo(name: ts.PropertyName): ts.Expression[] {
	if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return [];
	const isNamed = (target: ts.Expression): boolean => {
		const last = ts.isPropertyAccessExpression(target) ? target.name : target;
		return ts.isMemberName(last) && last.text === name.text;
	};
	return nodesOfKind<ts.BinaryExpression>(name.getSourceFile(), ts.SyntaxKind.BinaryExpression)
		.filter((n) => n.operatorToken.kind === ts.SyntaxKind.EqualsToken && isNamed(bare(n.left)))
		.map((n) => unparenthesized(n.right));
}

function propertyOf(literal: ts.ObjectLiteralExpression, name: ts.PropertyName): ts.Expression[] {
	return literal.properties.flatMap((p) => {
		if (p.name?.getText() !== name.getText()) return [];
		return ts.isPropertyAssignment(p)
			? [unparenthesized(p.initializer)]
			: ts.isShorthandPropertyAssignment(p)
				? [p.name]
				: [];
	});
}

/** What else the function gives back, where no type is said. */
function otherResults(node: ts.ReturnStatement): ts.Expression[] {
	const owner = ts.findAncestor(node, ts.isFunctionLike);
	if (owner === undefined || owner.type !== undefined) return [];
	const found: ts.Expression[] = [];
	const visit = (n: ts.Node): void => {
		if (ts.isReturnStatement(n) && n !== node && n.expression !== undefined) found.push(unparenthesized(n.expression));
		else if (!ts.isFunctionLike(n)) ts.forEachChild(n, visit);
	};
	ts.forEachChild(owner, visit);
	return found;
}
