// `let found: T | null = null`, stored to by a function that has run since: TypeScript goes on taking it for null.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { bare, hasModifier, immediateCall, isAccess, isAssignment, nameOfAccess, valueSymbol } from "../../syntax.ts";
import { isSameMember } from "../assignments.ts";

const NONE = ts.TypeFlags.Null | ts.TypeFlags.Undefined;

/**
 * The type that a variable or a member was declared with, where TypeScript says that it is null or undefined, and a
 * function may have stored something else.
 *
 * @param found what TypeScript says
 */
export function unnarrowed(
	checker: ts.TypeChecker,
	node: ts.Node,
	found: ts.Type,
	asking: readonly ts.Symbol[] = [],
): ts.Type {
	if ((found.flags & NONE) === 0) return found;
	if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node))
		return unnarrowed(checker, node.expression, found, asking);
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return found;
	const symbol = valueSymbol(checker, ts.isIdentifier(node) ? node : node.name);
	if (symbol?.valueDeclaration === undefined || symbol.valueDeclaration === node.parent) return found;
	if (asking.includes(symbol)) return found;
	const declared = checker.getTypeOfSymbol(symbol);
	if ((declared.flags & NONE) !== 0) return found;
	// what was stored to an accessor says nothing of what it gives
	const isAccessor = (symbol.flags & ts.SymbolFlags.Accessor) !== 0;
	const mayBeMore = isAccessor || isStoredElsewhere(checker, node, symbol, [...asking, symbol]);
	return mayBeMore ? declared : found;
}

/** Is the type that the second checker gives another one for that reason? */
export function isUnnarrowed(plain: ts.TypeChecker, checker: ts.TypeChecker, node: ts.Node): boolean {
	const [said, found] = [plain, checker].map((c) => c.getTypeAtLocation(node).flags & NONE);
	return said !== 0 && found === 0;
}

/** By another function, or by this one from what another function stored to in turn: TypeScript takes that for null, too. */
function isStoredElsewhere(
	checker: ts.TypeChecker,
	node: ts.Node,
	symbol: ts.Symbol,
	asking: readonly ts.Symbol[],
): boolean {
	const own = functionAround(node);
	const isTakenForNone = (value: ts.Expression): boolean => {
		const inner = bare(value);
		if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].some(isTakenForNone);
		const said = checker.getTypeAtLocation(inner);
		return unnarrowed(checker, inner, said, asking) !== said;
	};
	const start = symbol.valueDeclaration;
	if (start !== undefined && ts.isVariableDeclaration(start) && start.initializer !== undefined)
		if (isTakenForNone(start.initializer)) return true;
	const stores = nodesOfKind<ts.BinaryExpression>(node.getSourceFile(), ts.SyntaxKind.BinaryExpression);
	return stores.some(({ operatorToken, left, right }) => {
		if (!isAssignment(operatorToken.kind)) return false;
		const name = isAccess(left) ? nameOfAccess(left) : left;
		if ((!ts.isMemberName(name) && !ts.isStringLiteralLike(name)) || name.text !== symbol.name) return false;
		const stored = checker.getSymbolAtLocation(name);
		// by way of `any` it may be this member
		if (stored === undefined ? name === left : !isSameMember(stored, symbol)) return false;
		if (functionAround(left) === own) return isTakenForNone(right);
		return (checker.getTypeAtLocation(right).flags & NONE) === 0;
	});
}

/** What TypeScript looks at as a whole: a function, but for one that is called where it stands, or the file. */
export function functionAround(node: ts.Node): ts.Node {
	let n = node.parent;
	while (!(ts.isFunctionLike(n) && !runsAtOnce(n)) && !ts.isSourceFile(n)) n = n.parent;
	return n;
}

/** What TypeScript goes back through for what is known of a variable: it takes async functions and generators that are called where they stand for parts of what is around them, too. */
export function knownAround(node: ts.Node): ts.Node {
	let n = functionAround(node);
	while (isCalledAtOnce(n)) n = functionAround(n);
	return n;
}

/** Is it a function that is called where it stands, and runs as a part of what is around it? */
export function runsAtOnce(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
	if (!isCalledAtOnce(node)) return false;
	return node.asteriskToken === undefined && !hasModifier(node, ts.SyntaxKind.AsyncKeyword);
}

function isCalledAtOnce(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
	return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && immediateCall(node) !== null;
}
