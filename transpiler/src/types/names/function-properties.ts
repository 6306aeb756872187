// `counter.calls = 0` beside `function counter() {...}`: Python's functions take no attributes on a board, so a
// property that the program gives a function is a variable beside it; where the function is handed on, and its
// properties with it, an object that can be called has them.

import { ts } from "ts-morph";
import { aroundAssertions, isAccess, isChanged, valueSymbol } from "../../syntax.ts";

/** May the file give properties to functions? */
export function mayHaveFunctionProperties(file: ts.SourceFile): boolean {
	return /\b(?!this\.)[\w$]+\.[\w$]+\s*=[^=>]|\bany\)*[.[]/.test(file.text);
}

/** The function that `x` in `f.x` is a property of, where `f` names it and assignments beside it make its properties. */
export function functionOfProperty(checker: ts.TypeChecker, name: ts.Node): ts.Symbol | null {
	const access = name.parent;
	if (!ts.isPropertyAccessExpression(access) || access.name !== name || !ts.isIdentifier(access.expression))
		return null;
	const owner = checker.getSymbolAtLocation(access.expression);
	const home = owner?.valueDeclaration;
	if (owner === undefined || home === undefined || !isFunction(home)) return null;
	const declarations = checker.getSymbolAtLocation(name)?.declarations ?? [];
	return declarations.some((d) => isMadeBeside(d, home)) && declarations.every(isAssigned) ? owner : null;
}

/** Is the function used but to call it and to ask it for its properties? Then others may ask it for them, too. */
export function isHandedOn(checker: ts.TypeChecker, home: ts.Declaration): boolean {
	const known = handedOn.get(home);
	if (known !== undefined) return known;
	const found = usesAsValue(checker, home);
	handedOn.set(home, found);
	return found;
}

const handedOn = new WeakMap<ts.Declaration, boolean>();

function usesAsValue(checker: ts.TypeChecker, home: ts.Declaration): boolean {
	const name = ts.getNameOfDeclaration(home);
	const around = ts.findAncestor(home, ts.isStatement)?.parent;
	if (name === undefined || around === undefined || !ts.isIdentifier(name) || !isFunction(home)) return false;
	const names = [name, ...nameWithin(home)];
	const symbols = names.map((n) => checker.getSymbolAtLocation(n));
	const isValue = (node: ts.Identifier): boolean => {
		const { parent } = node;
		const isOwner = ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent);
		return (
			!names.includes(node) &&
			!ts.isTypeQueryNode(parent) &&
			!(isOwner && parent.expression === node) &&
			symbols.includes(valueSymbol(checker, node))
		);
	};
	const visit = (node: ts.Node): boolean =>
		ts.isIdentifier(node) && names.some((n) => n.text === node.text)
			? isValue(node)
			: ts.forEachChild(node, visit) === true;
	return visit(around);
}

/** `const f = function g() {...}`: g, in it. */
export function nameWithin(home: ts.Declaration): ts.Identifier[] {
	const value = ts.isVariableDeclaration(home) ? home.initializer : undefined;
	return value !== undefined && ts.isFunctionExpression(value) && value.name !== undefined ? [value.name] : [];
}

/** A function that nothing else is ever stored in the name of. */
function isFunction(declaration: ts.Declaration): boolean {
	if (ts.isFunctionDeclaration(declaration)) return declaration.body !== undefined;
	if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false;
	const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
	return isConst && (ts.isArrowFunction(declaration.initializer) || ts.isFunctionExpression(declaration.initializer));
}

/** `(f as any).calls = 0`, `f.calls = 0` of `const f: any`: does the name stand there for a function that is given a property? */
export function isGivenByAny({ valueDeclaration: home }: ts.Symbol, name: ts.Identifier): boolean {
	const around = aroundAssertions(name);
	const access = around.parent;
	if (!isAccess(access) || access.expression !== around || !isChanged(access)) return false;
	if (home === undefined || !isFunction(home)) return false;
	return around !== name || (ts.isVariableDeclaration(home) && home.type?.kind === ts.SyntaxKind.AnyKeyword);
}

function isAssigned(declaration: ts.Node): boolean {
	return ts.isPropertyAccessExpression(declaration) || ts.isBinaryExpression(declaration);
}

/** By a statement of the block that the function is declared in. */
function isMadeBeside(declaration: ts.Node, home: ts.Declaration): boolean {
	const statement = ts.findAncestor(declaration, ts.isStatement);
	const beside = ts.findAncestor(home, ts.isStatement);
	return statement !== undefined && ts.isExpressionStatement(statement) && statement.parent === beside?.parent;
}
