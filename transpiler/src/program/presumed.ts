// Files that were written without `strictNullChecks`: they say nowhere that what may be missing is there. Where that is all
// that is wrong with them, it is put into their trees what they would have to say, `map.get(key)!`.

import { ts } from "ts-morph";
import { bare, hasModifier } from "../syntax.ts";

/** Expressions, by their places. */
export type Presumed = Set<string>;

/** What begins as `[]` and has no type holds anything, as it does without `strict`. */
export const ANY_ITEMS = "any items";

/** To be called before the file is bound. */
export function presume(file: ts.SourceFile, presumed: Presumed): void {
	if (presumed.size === 0 || file.statements.some(isOfBoard)) return;
	// nothing knows its parent yet
	const visit = (node: ts.Node, parent: ts.Node): void => {
		ts.forEachChild(node, (child) => visit(child, node));
		if (presumed.has(ANY_ITEMS) && ts.isVariableDeclaration(node) && beginsEmpty(node)) typeAsAny(node);
		if (presumed.has(nullAt(node))) replace(node, orNull(node as ts.TypeNode), parent);
		if (!presumed.has(placeOf(node))) return;
		if (ts.isTypeNode(node)) replace(node, orNothing(node), parent);
		else replace(node, ts.factory.createNonNullExpression(node as ts.Expression), parent);
	};
	ts.forEachChild(file, (child) => visit(child, file));
}

/**
 * Adds what a file would have to say for errors of the type checker to go.
 *
 * @param mayGiveNothing a function that gives what may be missing may say so in its type
 * @returns was there any?
 */
export function presumeMore(
	program: ts.Program,
	file: ts.SourceFile,
	presumed: Presumed,
	mayGiveNothing: boolean,
): boolean {
	if (file.statements.some(isOfBoard)) return false;
	const checker = program.getTypeChecker();
	const before = presumed.size;
	for (const { code, start, length } of program.getSemanticDiagnostics(file)) {
		if (start === undefined || length === undefined || !ABOUT_MISSING.has(code)) continue;
		const at = nodeAt(file, start, start + length);
		const place = at === null ? null : presumedAt(checker, at, mayGiveNothing);
		if (place !== null) presumed.add(place);
	}
	return presumed.size > before;
}

function beginsEmpty(node: ts.VariableDeclaration): boolean {
	const { type, initializer } = node;
	if (type !== undefined || initializer === undefined) return false;
	return ts.isArrayLiteralExpression(initializer) && initializer.elements.length === 0;
}

function typeAsAny(node: ts.VariableDeclaration): void {
	const items = ts.factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
	const type = ts.factory.createArrayTypeNode(items);
	for (const made of [items, type]) ts.setTextRange(made, { pos: node.name.end, end: node.name.end });
	(node as { type?: ts.TypeNode }).type = type;
}

/** Programs for boards say what may be missing: nobody looks at what they raise. */
function isOfBoard(node: ts.Statement): boolean {
	if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return false;
	return !node.moduleSpecifier.text.startsWith(".");
}

function presumedAt(checker: ts.TypeChecker, at: ts.Node, mayGiveNothing: boolean): string | null {
	const value = valueAt(at);
	if (value === null) return null;
	if (checker.getTypeAtLocation(value).flags & ts.TypeFlags.Null) {
		const asked = askedFor(checker, at, value);
		return asked?.getSourceFile() === at.getSourceFile() ? nullAt(asked) : null;
	}
	if (!mayBeMissing(checker, value)) return null;
	const isGivenBack = mayGiveNothing && ts.isReturnStatement(at) && mayBeUndefined(checker, value);
	return placeOf((isGivenBack ? resultType(at) : null) ?? value);
}

/** "Object is possibly 'undefined'" and its like; types that do not fit, which that may be the cause of. */
const ABOUT_MISSING: ReadonlySet<number> = new Set([
	2322, 2339, 2345, 2349, 2365, 2488, 2531, 2532, 2533, 2538, 2721, 2722, 2723, 2769, 18047, 18048, 18049,
]);

function placeOf(node: ts.Node): string {
	return `${node.pos} ${node.end} ${node.kind}`;
}

/** Of a statement that gives something back only the word is marked. */
function nullAt(node: ts.Node): string {
	return `${placeOf(node)} null`;
}

function nodeAt(file: ts.SourceFile, start: number, end: number): ts.Node | null {
	const find = (node: ts.Node): ts.Node | undefined => {
		if (node.pos > start || node.end < end) return undefined;
		const isWhole = node.getStart(file) === start && node.end === end && (ts.isExpression(node) || isNamed(node));
		const isReturn = ts.isReturnStatement(node) && node.getStart(file) === start;
		return isWhole || isReturn ? node : ts.forEachChild(node, find);
	};
	return find(file) ?? null;
}

function isNamed(node: ts.Node): boolean {
	return ts.isBindingElement(node) || ts.isArrayBindingPattern(node) || ts.isObjectBindingPattern(node);
}

/** The value that the error is about, which stands there or is given to what does; null if there is none. */
function valueAt(node: ts.Node): ts.Expression | null {
	const { parent } = node;
	if (ts.isReturnStatement(node)) return node.expression ?? null;
	if (isNamed(node) || isNamed(parent)) return ts.findAncestor(node, ts.isVariableDeclaration)?.initializer ?? null;
	if (isGiven(parent) && parent.name === node) return parent.initializer ?? null;
	if (ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
		return parent.right;
	// `{ name }`, `o.name`
	const isName = "name" in parent && parent.name === node;
	return ts.isExpression(node) && !isName && !isContinued(node) ? node : null;
}

function isGiven(
	node: ts.Node,
): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration | ts.PropertyAssignment {
	return (
		ts.isVariableDeclaration(node) ||
		ts.isParameter(node) ||
		ts.isPropertyDeclaration(node) ||
		ts.isPropertyAssignment(node)
	);
}

/** The part of `o?.p.q` that may be missing already is asked for. */
function isContinued(node: ts.Node): boolean {
	return ts.isOptionalChain(node) && ts.isOptionalChain(node.parent) && node.parent.expression === node;
}

/** A value or nothing: `null` by itself is nothing that could be there. */
function mayBeMissing(checker: ts.TypeChecker, node: ts.Expression): boolean {
	if (ts.isNonNullExpression(bare(node)) || ts.isFunctionLike(node)) return false;
	const type = checker.getTypeAtLocation(node);
	const present = checker.getNonNullableType(type);
	return present !== type && (present.flags & ts.TypeFlags.Never) === 0;
}

function mayBeUndefined(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const type = checker.getTypeAtLocation(node);
	return type.isUnion() && !type.types.some((t) => t.flags & ts.TypeFlags.Null);
}

/** The type that the function says that it gives, where nothing else has to agree with it. */
function resultType(node: ts.ReturnStatement): ts.TypeNode | null {
	const home = ts.findAncestor(node, ts.isFunctionLike);
	if (home?.type === undefined || hasModifier(home, ts.SyntaxKind.AsyncKeyword)) return null;
	if (ts.isFunctionDeclaration(home)) return home.asteriskToken === undefined ? home.type : null;
	const isAlone = ts.isMethodDeclaration(home) && ts.isClassLike(home.parent) && !home.parent.heritageClauses;
	return isAlone && home.asteriskToken === undefined ? home.type : null;
}

/** The type of what a `null` is given to. */
function askedFor(checker: ts.TypeChecker, at: ts.Node, value: ts.Expression): ts.TypeNode | null {
	const { parent } = at;
	if (ts.isReturnStatement(at)) return resultType(at);
	if (isGiven(parent) && parent.name === at && !ts.isPropertyAssignment(parent)) return parent.type ?? null;
	const declared =
		value === at ? parameterOf(checker, value) : checker.getSymbolAtLocation(isMember(at) ? at.name : at);
	const place = declared?.valueDeclaration;
	return place !== undefined && (isGiven(place) || ts.isPropertySignature(place)) && !ts.isPropertyAssignment(place)
		? (place.type ?? null)
		: null;
}

function isMember(node: ts.Node): node is ts.PropertyAccessExpression {
	return ts.isPropertyAccessExpression(node);
}

function parameterOf(checker: ts.TypeChecker, given: ts.Expression): ts.Symbol | undefined {
	const call = given.parent;
	if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return undefined;
	return checker.getResolvedSignature(call)?.parameters[call.arguments?.indexOf(given) ?? -1];
}

function orNull(node: ts.TypeNode): ts.TypeNode {
	const value = ts.factory.createNull();
	const nothing = ts.factory.createLiteralTypeNode(value);
	for (const made of [value, nothing]) ts.setTextRange(made, { pos: node.end, end: node.end });
	return ts.factory.createUnionTypeNode([node, nothing]);
}

function orNothing(node: ts.TypeNode): ts.TypeNode {
	const nothing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
	ts.setTextRange(nothing, { pos: node.end, end: node.end });
	return ts.factory.createUnionTypeNode([node, nothing]);
}

function replace(node: ts.Node, made: ts.Node, parent: ts.Node): void {
	ts.setTextRange(made, node);
	(made as { flags: ts.NodeFlags }).flags = node.flags & ~ts.NodeFlags.OptionalChain;
	const parts = parent as unknown as Record<string, unknown>;
	for (const [key, part] of Object.entries(parts)) {
		if (key === "parent") continue;
		if (part === node) parts[key] = made;
		else if (Array.isArray(part) && part.includes(node)) part[part.indexOf(node)] = made;
	}
}
