// `let found: T | null = null`, stored to by a function that has run since: TypeScript goes on taking it for null.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import {
	type Access,
	bare,
	hasModifier,
	immediateCall,
	isAccess,
	isAssignment,
	isTarget,
	nameOfAccess,
	valueSymbol,
} from "../../syntax.ts";
import { isSameMember } from "../assignments.ts";
import { OPEN } from "../kinds/type-flags.ts";
import { partOfPath } from "./parts-of-paths.ts";

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
	if (ts.isCallExpression(node)) {
		const called = bare(node.expression);
		return runsAtOnce(called) && !ts.isBlock(called.body) ? unnarrowed(checker, called.body, found, asking) : found;
	}
	if (ts.isElementAccessExpression(node)) return unnarrowedItem(checker, node, found);
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return found;
	const symbol = valueSymbol(checker, ts.isIdentifier(node) ? node : node.name);
	if (symbol === undefined && ts.isPropertyAccessExpression(node)) return unnarrowedItem(checker, node, found);
	if (symbol?.valueDeclaration === undefined || symbol.valueDeclaration === node.parent) return found;
	if (asking.includes(symbol)) return found;
	const given = givenAtOnce(symbol.valueDeclaration);
	if (given !== null) return unnarrowed(checker, given, found, [...asking, symbol]);
	const declared = checker.getTypeOfSymbol(symbol);
	if ((declared.flags & NONE) !== 0) return found;
	// what was stored to an accessor says nothing of what it gives
	const isAccessor = (symbol.flags & ts.SymbolFlags.Accessor) !== 0;
	const mayBeMore = isAccessor || isStoredElsewhere(checker, node, symbol, [...asking, symbol]);
	return mayBeMore ? declared : found;
}

/**
 * `xs[0]` after a test for undefined, `o["b"]` after a `delete`: methods, and who knows the thing by another name or finds
 * the place by another key, put something there that TypeScript sees nothing of.
 */
function unnarrowedItem(checker: ts.TypeChecker, node: Access, found: ts.Type): ts.Type {
	if (isTarget(node)) return found;
	// `o.list?.[0]`, o.list being taken for null itself
	const holder = unnarrowed(checker, node.expression, checker.getTypeAtLocation(node.expression));
	const owner = checker.getNonNullableType(holder);
	const isNamed = ts.isPropertyAccessExpression(node);
	const declared = isNamed ? owner.getStringIndexType() : declaredAt(checker, owner, node);
	if (declared === undefined || declared.flags & (NONE | OPEN)) return found;
	// a list or a record may lack it
	return checker.getNullableType(declared, ts.TypeFlags.Undefined);
}

function declaredAt(
	checker: ts.TypeChecker,
	owner: ts.Type,
	{ argumentExpression: key }: ts.ElementAccessExpression,
): ts.Type | undefined {
	const member = ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? owner.getProperty(key.text) : undefined;
	if (member !== undefined) return checker.getTypeOfSymbol(member);
	const isPlace = (checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike) !== 0;
	return (isPlace ? owner.getNumberIndexType() : undefined) ?? owner.getStringIndexType();
}

/** Is the type that the second checker gives another one for that reason? */
export function isUnnarrowed(plain: ts.TypeChecker, checker: ts.TypeChecker, node: ts.Node): boolean {
	const [said, found] = [plain, checker].map((c) => c.getTypeAtLocation(node).flags & NONE);
	return said !== 0 && found === 0;
}

/** `const { d } = o`, where TypeScript says that `o.d` is null or undefined, and a function may have stored something else. */
export function isPartUnnarrowed(checker: ts.TypeChecker, node: ts.BindingElement): boolean {
	const part = partOfPath(node);
	if (part === null || part.isItem || (checker.getTypeAtLocation(node).flags & NONE) === 0) return false;
	const member = checker.getTypeAtLocation(part.owner).getProperty(part.key);
	if (member === undefined || (checker.getTypeOfSymbol(member).flags & NONE) !== 0) return false;
	return isStoredElsewhere(checker, node, member, [member]);
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
	const file = node.getSourceFile();
	if (isAssigned(checker, file, symbol)) return true;
	const stores = nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression);
	return stores.some(({ operatorToken, left, right }) => {
		if (!isAssignment(operatorToken.kind)) return false;
		const isThere = (): boolean => (checker.getTypeAtLocation(right).flags & NONE) === 0;
		if (ts.isElementAccessExpression(left) && mayMean(checker, left, symbol)) return isThere();
		const name = isAccess(left) ? nameOfAccess(left) : left;
		if ((!ts.isMemberName(name) && !ts.isStringLiteralLike(name)) || name.text !== symbol.name) return false;
		const stored = checker.getSymbolAtLocation(name);
		// by way of `any` it may be this member
		if (stored === undefined ? name === left : !isSameMember(stored, symbol) && !mayBeMember(checker, left, symbol))
			return false;
		if (functionAround(left) === own && !isOtherName(left, node)) return isTakenForNone(right);
		return isThere();
	});
}

/** `p.name = null` of a `p: { name: string | null }`: may what has the member, of that name, be known as what is stored to? */
export function mayBeMember(checker: ts.TypeChecker, left: ts.Expression, member: ts.Symbol): boolean {
	const home = member.declarations?.[0]?.parent;
	if (home === undefined || !isAccess(left) || (member.flags & ts.SymbolFlags.Property) === 0) return false;
	const [type, owner] = [home, left.expression].map((n) => checker.getTypeAtLocation(n)) as [ts.Type, ts.Type];
	return checker.isTypeAssignableTo(type, owner) || checker.isTypeAssignableTo(owner, type);
}

/** `twin.v`, where TypeScript follows `o.v` only. */
function isOtherName(left: ts.Expression, node: ts.Node): boolean {
	const owner = isAccess(node) ? node.expression : ts.isBindingElement(node) ? partOfPath(node)?.owner : undefined;
	return isAccess(left) && owner !== undefined && left.expression.getText() !== owner.getText();
}

/** `o[key]`, where the key may be the member's. */
function mayMean(
	checker: ts.TypeChecker,
	{ expression, argumentExpression: key }: ts.ElementAccessExpression,
	member: ts.Symbol,
): boolean {
	if (ts.isLiteralExpression(key) || (member.flags & ts.SymbolFlags.Property) === 0) return false;
	if (checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike) return false;
	const owner = checker.getTypeAtLocation(expression);
	return (owner.flags & ts.TypeFlags.TypeParameter) !== 0 || isSameMember(owner.getProperty(member.name), member);
}

/** `Object.assign(o, { v: 1 })` */
function isAssigned(checker: ts.TypeChecker, file: ts.SourceFile, member: ts.Symbol): boolean {
	if ((member.flags & ts.SymbolFlags.Property) === 0 || !file.text.includes("Object.assign")) return false;
	return nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).some((call) => {
		if (call.expression.getText() !== "Object.assign") return false;
		const [target] = call.arguments;
		const owner = target === undefined ? undefined : checker.getTypeAtLocation(target);
		return isSameMember(owner?.getProperty(member.name), member);
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

/** `((x) => x)(xs[0])`: what the parameter is given. */
function givenAtOnce(declaration: ts.Declaration): ts.Expression | null {
	if (!ts.isParameter(declaration) || declaration.type !== undefined || !runsAtOnce(declaration.parent)) return null;
	const at = declaration.parent.parameters.indexOf(declaration);
	return immediateCall(declaration.parent)?.arguments[at] ?? null;
}

/** Is it a function that is called where it stands, and runs as a part of what is around it? */
export function runsAtOnce(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
	if (!isCalledAtOnce(node)) return false;
	return node.asteriskToken === undefined && !hasModifier(node, ts.SyntaxKind.AsyncKeyword);
}

function isCalledAtOnce(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
	return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && immediateCall(node) !== null;
}
