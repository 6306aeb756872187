// A `var` is there, and undefined, before the line that gives it a value; a `let` can neither be read nor stored to. The type
// checker sees that within one function; another function may be called before that line, and `x!` tells it to look away.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { aroundParentheses, hasExclamation, isInside, valueSymbol, varDeclaration } from "../../syntax.ts";

/** Does the name stand where its `var` may have no value yet, whatever its type says? */
export function isAheadOfVar(checker: ts.TypeChecker, node: ts.Identifier, symbol: ts.Symbol | undefined): boolean {
	const declarations = varDeclarations(symbol);
	const [first] = declarations;
	if (first === undefined || symbol === undefined) return false;
	const file = first.getSourceFile();
	if (node.getSourceFile() !== file) return false;
	const around = outermost(node, ts.findAncestor(first, ts.isFunctionLike) ?? file);
	if (around === null && !(hasExclamation(node) && isSaidToBeThere(checker, symbol))) return false;
	const place = around ?? node;
	return !declarations.some((d) => hasRunAt(d, place) && !(around !== null && isNamedBefore(checker, around, d)));
}

/** `x`, in a function that may be called before the line of `let x` or `const x` has run: Python would store to it. */
export function isAheadOfLet(checker: ts.TypeChecker, node: ts.Identifier): boolean {
	const symbol = valueSymbol(checker, node);
	const named = symbol?.valueDeclaration;
	if (named === undefined || (ts.getCombinedNodeFlags(named) & (ts.NodeFlags.Let | ts.NodeFlags.Const)) === 0)
		return false;
	const declaration = ts.isBindingElement(named) ? ts.walkUpBindingElementsAndPatterns(named) : named;
	const file = declaration.getSourceFile();
	if (!ts.isVariableDeclaration(declaration) || file !== node.getSourceFile()) return false;
	const around = outermost(node, ts.findAncestor(declaration, ts.isFunctionLike) ?? file);
	if (around === null) return false;
	return mayRunBefore(checker, around, declaration, new Set());
}

/** One that has a name runs where that is used: at once, or in a function that does. */
function mayRunBefore(
	checker: ts.TypeChecker,
	around: ts.Node,
	declaration: ts.VariableDeclaration,
	seen: Set<ts.Node>,
): boolean {
	if (seen.has(around)) return false;
	seen.add(around);
	const name = nameOfFunction(around);
	if (name === null) return around.pos < declaration.pos;
	const home = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
	return usesOf(checker, name).some((use) => {
		const user = outermost(use, home);
		return user === null ? use.pos < declaration.pos : mayRunBefore(checker, user, declaration, seen);
	});
}

/** What calls of it name: the function itself, the variable that it is stored in, or its class. */
function nameOfFunction(node: ts.Node): ts.Identifier | null {
	if (ts.isFunctionDeclaration(node)) return node.name ?? null;
	// others know a class expression by the variable that it is stored in
	const made = ts.isClassElement(node) ? node.parent : node;
	const holder = ts.isClassDeclaration(made) ? made : aroundParentheses(made).parent;
	const name = ts.isClassLike(holder) || ts.isVariableDeclaration(holder) ? holder.name : undefined;
	return name !== undefined && ts.isIdentifier(name) ? name : null;
}

function usesOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Identifier[] {
	const symbol = checker.getSymbolAtLocation(name);
	return nodesOfKind<ts.Identifier>(name.getSourceFile(), ts.SyntaxKind.Identifier).filter(
		(n) => n !== name && n.text === name.text && valueSymbol(checker, n) === symbol,
	);
}

/** Those that give it a value; none if it is no `var`, or has one that gives none. */
function varDeclarations(symbol: ts.Symbol | undefined): readonly ts.VariableDeclaration[] {
	const names = symbol?.valueDeclaration === undefined ? [] : (symbol.declarations ?? []);
	const found = names.map(varDeclaration).filter((d) => d !== null && (d.initializer !== undefined || isOfLoop(d)));
	return found.length < names.length ? [] : (found as ts.VariableDeclaration[]);
}

/** `for (var x of xs)`, which may have no turn. */
function isOfLoop(declaration: ts.VariableDeclaration): boolean {
	const statement = declaration.parent.parent;
	return ts.isForOfStatement(statement) || ts.isForInStatement(statement);
}

function isSaidToBeThere(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
	const type = checker.getTypeOfSymbol(symbol);
	return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0 && checker.getNonNullableType(type) === type;
}

/** Is the place behind the declaration, in the block that it stands in? */
function hasRunAt(declaration: ts.VariableDeclaration, place: ts.Node): boolean {
	if (place.pos < declaration.pos) return false;
	const statement = declaration.parent.parent;
	if (isOfLoop(declaration)) return place.end <= statement.end;
	let block = statement.parent;
	while (ts.isLabeledStatement(block)) block = block.parent;
	return place.end <= block.end;
}

/** The function inside `home` that the node stands in; null if it stands in no other. */
function outermost(node: ts.Node, home: ts.Node): ts.Node | null {
	let found: ts.Node | null = null;
	for (let n = node.parent; n !== home && n !== undefined; n = n.parent) if (ts.isFunctionLike(n)) found = n;
	return found;
}

/** A function's declaration counts from the top of where it stands. */
function isNamedBefore(checker: ts.TypeChecker, around: ts.Node, declaration: ts.VariableDeclaration): boolean {
	if (!ts.isFunctionDeclaration(around) || around.name === undefined) return false;
	return usesOf(checker, around.name).some((n) => n.pos < declaration.pos && !isInside(n, around));
}

/** Is there any in the file? */
export function hasVars(file: ts.SourceFile): boolean {
	return /\bvar\s/.test(file.text);
}
