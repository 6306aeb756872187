// Where a value becomes part of something whose type, found by the type checker, says less than the value's own: beside a
// part of type `any` every other part is `any`, too, though nothing asks for one.

import { ts } from "ts-morph";
import { isFallback } from "../../syntax.ts";
import { isOverloaded, joinsOfOverload } from "../functions/overloads.ts";
import { widened } from "./empty-literals.ts";
import { argumentsOf } from "./type-parts.ts";

/** The type of a value, and the one that it has in what it becomes a part of. */
export interface Join {
	readonly given: ts.Type;
	readonly asked: ts.Type;
}

/** What is joined at this node, its parts' own nodes left out. */
export function joinsAt(checker: ts.TypeChecker, node: ts.Node): Join[] {
	const own = joinsOf(checker, node);
	// what an arrow function gives may itself be a call, or a choice
	return isBody(node) ? [...own, ...resultsOf(checker, node)] : own;
}

function joinsOf(checker: ts.TypeChecker, node: ts.Node): Join[] {
	const typeOf = (n: ts.Node): ts.Type => checker.getTypeAtLocation(n);
	const join = (value: ts.Expression | undefined, asked: ts.Type): Join[] =>
		value === undefined ? [] : [{ given: typeOf(value), asked }];
	if (ts.isConditionalExpression(node))
		return [node.whenTrue, node.whenFalse].flatMap((n) => join(n, widened(typeOf(node))));
	if (ts.isBinaryExpression(node))
		return operandsOf(node).flatMap((n) => join(n, typeOf(STORING.has(kindOf(node)) ? node.left : node)));
	if (ts.isArrayLiteralExpression(node)) return itemsOf(checker, node);
	if (ts.isObjectLiteralExpression(node)) return spreadBesideAny(checker, node);
	if (ts.isReturnStatement(node) || ts.isYieldExpression(node)) return resultsOf(checker, node);
	if (ts.isBindingElement(node))
		return [
			...join(node.initializer, typeOf(node)),
			...(node.initializer === undefined ? [] : unpacked(checker, node)),
		];
	if (ts.isShorthandPropertyAssignment(node)) return join(node.objectAssignmentInitializer, typeOf(node.name));
	if (ts.isForOfStatement(node)) return itemsInto(checker, node);
	if (ts.isElementAccessExpression(node) && !ts.isLiteralExpression(node.argumentExpression))
		return partsOf(checker, typeOf(node.expression)).map((given) => ({ given, asked: typeOf(node) }));
	if (ts.isTaggedTemplateExpression(node)) return asTagged(checker, node);
	if (ts.isCallExpression(node)) return [...ofObject(checker, node), ...asTaken(checker, node)];
	if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node))
		return ofTuple(checker, typeOf(node));
	return isOverloaded(node) ? joinsOfOverload(checker, node) : [];
}

const JOINING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.BarBarToken,
	ts.SyntaxKind.QuestionQuestionToken,
	ts.SyntaxKind.CommaToken,
]);

const STORING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.AmpersandAmpersandEqualsToken,
	ts.SyntaxKind.BarBarEqualsToken,
	ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

function kindOf(node: ts.BinaryExpression): ts.SyntaxKind {
	return node.operatorToken.kind;
}

/** Those whose values the operator may give, or store. */
function operandsOf(node: ts.BinaryExpression): ts.Expression[] {
	if (JOINING.has(kindOf(node))) return [node.left, node.right];
	return STORING.has(kindOf(node)) || kindOf(node) === ts.SyntaxKind.AmpersandAmpersandToken ? [node.right] : [];
}

function itemsOf(checker: ts.TypeChecker, node: ts.ArrayLiteralExpression): Join[] {
	const item = checker.getTypeAtLocation(node).getNumberIndexType();
	if (item === undefined) return [];
	const asked = widened(item);
	return node.elements.flatMap((e) => {
		const given = checker.getTypeAtLocation(ts.isSpreadElement(e) ? e.expression : e);
		return ts.isSpreadElement(e) ? itemsAs(checker, given, asked) : [{ given, asked }];
	});
}

/** `{ ...a, ...b }` is `any` if one of them is. */
function spreadBesideAny(checker: ts.TypeChecker, node: ts.ObjectLiteralExpression): Join[] {
	if (!node.properties.some(ts.isSpreadAssignment)) return [];
	const asked = checker.getTypeAtLocation(node);
	if ((asked.flags & ts.TypeFlags.Any) === 0) return [];
	return node.properties.flatMap((p) => {
		const value = ts.isSpreadAssignment(p) ? p.expression : ts.isPropertyAssignment(p) ? p.initializer : p.name;
		return value === undefined ? [] : [{ given: checker.getTypeAtLocation(value), asked }];
	});
}

/** What a loop over such a value finds; of a Map these are pairs of what it holds. */
function itemsAs(checker: ts.TypeChecker, type: ts.Type, asked: ts.Type): Join[] {
	const item = type.getNumberIndexType();
	if (item !== undefined) return [{ given: item, asked }];
	const parts = argumentsOf(checker, type);
	const places = [asked, asked.getNumberIndexType()].filter((t) => t !== undefined);
	return parts.flatMap((given) => places.map((place) => ({ given, asked: place })));
}

function isBody(node: ts.Node): node is ts.Expression {
	return (
		ts.isArrowFunction(node.parent ?? node) && (node.parent as ts.ArrowFunction).body === node && !ts.isBlock(node)
	);
}

/** What a function gives back, or yields, is of the one type of all that it does. */
function resultsOf(checker: ts.TypeChecker, node: ts.ReturnStatement | ts.YieldExpression | ts.Expression): Join[] {
	const value = ts.isReturnStatement(node) || ts.isYieldExpression(node) ? node.expression : node;
	const owner = ts.findAncestor(node.parent, ts.isFunctionLike);
	const signature = owner === undefined ? undefined : checker.getSignatureFromDeclaration(owner);
	if (value === undefined || owner === undefined || signature === undefined) return [];
	const given = checker.getTypeAtLocation(value);
	const result = signature.getReturnType();
	// in a promise, or through a generator, goes the value itself; of what any other result holds only `any` may tell
	const holdsValue = isAsyncOrGenerator(owner) || (given.flags & ts.TypeFlags.Any) !== 0;
	const parts = holdsValue ? argumentsOf(checker, result) : [];
	// a generator's result holds what it yields, then what it gives back
	const inside = isGenerator(owner) ? parts.slice(...(ts.isYieldExpression(node) ? [0, 1] : [1, 2])) : parts;
	return [result, ...inside].map((asked) => ({ given, asked }));
}

function isGenerator(owner: ts.SignatureDeclaration): boolean {
	return "asteriskToken" in owner && owner.asteriskToken !== undefined;
}

function isAsyncOrGenerator(owner: ts.SignatureDeclaration): boolean {
	return isGenerator(owner) || (ts.getCombinedModifierFlags(owner) & ts.ModifierFlags.Async) !== 0;
}

/** What is there of `{ x = fallback }`, and `[x = fallback]`, as part of what x may be. */
function unpacked(checker: ts.TypeChecker, { parent, name, propertyName }: ts.BindingElement): Join[] {
	const whole = checker.getNonNullableType(checker.getTypeAtLocation(parent));
	const asked = checker.getTypeAtLocation(name);
	if (ts.isArrayBindingPattern(parent)) return itemsAs(checker, whole, asked);
	const key = propertyName ?? name;
	const member = ts.isIdentifier(key) || ts.isStringLiteral(key) ? whole.getProperty(key.text) : undefined;
	const given = member === undefined ? whole.getStringIndexType() : checker.getTypeOfSymbol(member);
	return given === undefined ? [] : [{ given, asked }];
}

/** `for (x of list)`, where x stands before. */
function itemsInto(checker: ts.TypeChecker, node: ts.ForOfStatement): Join[] {
	if (ts.isVariableDeclarationList(node.initializer)) return [];
	return itemsAs(checker, checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node.initializer));
}

function partsOf(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
	return type.getProperties().map((p) => checker.getTypeOfSymbol(p));
}

/** The members of one object in another, which may know them by their keys only. */
function membersAs(checker: ts.TypeChecker, from: ts.Type, to: ts.Type): Join[] {
	const index = to.getStringIndexType();
	if (index === undefined) return [{ given: from, asked: to }];
	return partsOf(checker, from).map((given) => ({ given, asked: index }));
}

/**
 * `f.call(o, x)`, `f.apply(o, xs)` and `f.bind(o, x)`: what they are given is what f takes, also its `this`. By the types of these
 * methods both are of one type.
 */
function asTaken(checker: ts.TypeChecker, node: ts.CallExpression): Join[] {
	const [first, ...others] = node.arguments.map((a) => checker.getTypeAtLocation(a));
	const callee = node.expression;
	if (first === undefined || !ts.isPropertyAccessExpression(callee) || !/^(call|apply|bind)$/.test(callee.name.text))
		return [];
	const [signature] = checker.getTypeAtLocation(callee.expression).getCallSignatures();
	const own = signature?.getDeclaration()?.parameters[0];
	const given = others.flatMap((t) => withItems(t));
	const asked = (signature?.parameters ?? []).flatMap((p) => withItems(checker.getTypeOfSymbol(p)));
	const joins = eachWithEach(given, asked);
	if (own === undefined || own.name.getText() !== "this") return joins;
	return [{ given: first, asked: checker.getTypeAtLocation(own) }, ...joins];
}

/** As one argument, and as the items of a list of them. */
function withItems(type: ts.Type): ts.Type[] {
	const item = type.getNumberIndexType();
	return item === undefined ? [type] : [type, item];
}

/** What a tag is given of what stands in its template, by the types that it was written with. */
function asTagged(checker: ts.TypeChecker, { tag, template }: ts.TaggedTemplateExpression): Join[] {
	const [signature] = checker.getTypeAtLocation(tag).getCallSignatures();
	if (signature === undefined || !ts.isTemplateExpression(template)) return [];
	const asked = signature.parameters.slice(1).flatMap((p) => withItems(checker.getTypeOfSymbol(p)));
	const given = template.templateSpans.map((s) => checker.getTypeAtLocation(s.expression));
	return eachWithEach(given, asked);
}

/** Of what is given nothing tells which of those asked for it becomes. */
function eachWithEach(given: readonly ts.Type[], asked: readonly ts.Type[]): Join[] {
	return given.flatMap((g) => asked.map((a) => ({ given: g, asked: a })));
}

/** What Object's functions take out of an object, or put into one. */
function ofObject(checker: ts.TypeChecker, node: ts.CallExpression): Join[] {
	const [, name] = /^Object\.(assign|values|entries|fromEntries)$/.exec(node.expression.getText()) ?? [];
	const [first, ...others] = node.arguments.map((a) => checker.getTypeAtLocation(a));
	if (name === undefined || first === undefined) return [];
	if (name === "assign") return others.flatMap((given) => membersAs(checker, given, first));
	const result = checker.getTypeAtLocation(node);
	if (name === "fromEntries") return [{ given: first, asked: result }];
	const item = result.getNumberIndexType();
	const value = name === "values" ? item : item?.getNumberIndexType();
	return value === undefined ? [] : partsOf(checker, first).map((given) => ({ given, asked: value }));
}

/** The items of a tuple are taken for one another wherever it is gone through. */
function ofTuple(checker: ts.TypeChecker, type: ts.Type): Join[] {
	const asked = checker.isTupleType(type) ? type.getNumberIndexType() : undefined;
	return asked === undefined
		? []
		: checker.getTypeArguments(type as ts.TypeReference).map((given) => ({ given, asked }));
}

/** Does it make one type of several values', of which no other tells, and may these be objects? */
export function mayJoinObjects(node: ts.Node): boolean {
	if (ts.isReturnStatement(node) || ts.isYieldExpression(node) || ts.isArrowFunction(node)) {
		const owner = ts.isArrowFunction(node) ? node : ts.findAncestor(node, ts.isFunctionLike);
		const value = ts.isArrowFunction(node) ? node.body : node.expression;
		return owner?.type === undefined && value !== undefined && !ts.isBlock(value) && mayBeObject(value);
	}
	if (ts.isConditionalExpression(node)) return mayBeObject(node.whenTrue) && mayBeObject(node.whenFalse);
	if (ts.isBinaryExpression(node)) return isFallback(node) && mayBeObject(node.right);
	return !ts.isArrayLiteralExpression(node) || (node.elements.length > 1 && node.elements.some(mayBeObject));
}

/** By its form: no text, number, boolean or function. */
function mayBeObject(node: ts.Node): boolean {
	if (ts.isBinaryExpression(node)) return isFallback(node);
	return !(ts.isLiteralExpression(node) || ts.isTemplateExpression(node) || PLAIN.has(node.kind));
}

const PLAIN: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ArrowFunction,
	ts.SyntaxKind.FalseKeyword,
	ts.SyntaxKind.FunctionExpression,
	ts.SyntaxKind.NullKeyword,
	ts.SyntaxKind.PostfixUnaryExpression,
	ts.SyntaxKind.PrefixUnaryExpression,
	ts.SyntaxKind.TrueKeyword,
	ts.SyntaxKind.TypeOfExpression,
]);
