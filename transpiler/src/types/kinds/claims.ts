// Where a file takes a value for something that its type so far does not promise: by `x as T` or a guard, by what is `any`,
// by overloads, and by methods that take less than those they stand for. TypeScript believes all of these.

import { ts } from "ts-morph";
import { nodesOfKind, someOfKinds } from "../../nodes.ts";
import { bare, ownParameters } from "../../syntax.ts";
import { isRest } from "../functions/parameters.ts";
import { Differences, PRIMITIVES } from "./differences.ts";
import { hasFlags } from "./type-flags.ts";
import { argumentsOf } from "./type-parts.ts";

const K = ts.SyntaxKind;

export const UNCHECKED = /@ts-(ignore|expect-error|nocheck)\b/;

export const FUNCTIONS = [K.ArrowFunction, K.FunctionExpression, K.MethodDeclaration, K.FunctionDeclaration] as const;

/** May a value of the file be something else than its type says, as the file says so by itself? */
export function makesClaims(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const types = new Differences(checker, [...PRIMITIVES, ts.TypeFlags.Object]);
	return (
		UNCHECKED.test(file.text) ||
		nodesOfKind(file, K.AnyKeyword).length > 0 ||
		someOfKinds<ts.AssertionExpression>([file], [K.AsExpression, K.TypeAssertionExpression], (n) =>
			isClaim(checker, types, n),
		) ||
		nodesOfKind<ts.TypePredicateNode>(file, K.TypePredicate).some((n) => isBelieved(checker, types, n)) ||
		someOfKinds<ts.CallExpression | ts.NewExpression>([file], [K.CallExpression, K.NewExpression], (n) =>
			hasAny(checker, checker.getTypeAtLocation(n)),
		) ||
		someOfKinds<ts.SignatureDeclaration>(
			[file],
			FUNCTIONS,
			(n) => takesLess(checker, types, n) || givesMore(checker, types, n),
		) ||
		isUnlikeItsTwin(checker, types, file)
	);
}

/** `x as T` of an x that may be something else. */
export function isClaim(checker: ts.TypeChecker, types: Differences, node: ts.AssertionExpression): boolean {
	if (ts.isConstTypeReference(node.type)) return false;
	const said = checker.getTypeAtLocation(node);
	const isOfError = isCaught(checker, node.expression) && !PRIMITIVES.some((f) => hasFlags(said, f));
	return !isOfError && types.mayDiffer(checker.getTypeAtLocation(node.expression), said);
}

/** `(e as Error).message`: what a `catch` has is asked for by words of its own. */
function isCaught(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const declaration = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
	return declaration !== undefined && ts.isVariableDeclaration(declaration) && ts.isCatchClause(declaration.parent);
}

/** The parameter that `x is T` speaks of. */
export function guardedBy({ parent, parameterName }: ts.TypePredicateNode): ts.ParameterDeclaration | undefined {
	const owner = ts.findAncestor(parent, ts.isFunctionLike);
	const found = owner?.parameters.find((p) => p.name.getText() === parameterName.getText());
	return found !== undefined && ts.isParameter(found) ? found : undefined;
}

/** `x is T`, where the function that says so does not plainly look. */
export function isBelieved(checker: ts.TypeChecker, types: Differences, node: ts.TypePredicateNode): boolean {
	const owner = ts.findAncestor(node, ts.isFunctionLike);
	const asked = guardedBy(node);
	if (node.type === undefined || owner === undefined || asked === undefined) return false;
	const body = (owner as ts.FunctionLikeDeclaration).body;
	const [only] = body !== undefined && ts.isBlock(body) ? body.statements : [];
	const said = only !== undefined && ts.isReturnStatement(only) ? only.expression : body;
	if (said !== undefined && ts.isExpression(said) && looks(said)) return false;
	return types.mayDiffer(checker.getTypeAtLocation(asked), checker.getTypeFromTypeNode(node.type));
}

/** `typeof x === "string"`, `x instanceof C`, and those with more to it. */
function looks(node: ts.Expression): boolean {
	const test = bare(node);
	if (!ts.isBinaryExpression(test)) return false;
	switch (test.operatorToken.kind) {
		case K.AmpersandAmpersandToken:
			return looks(test.left) || looks(test.right);
		case K.BarBarToken:
			return looks(test.left) && looks(test.right);
		case K.InstanceOfKeyword:
			return true;
		default:
			return ts.isTypeOfExpression(test.left);
	}
}

/** What JavaScript's own functions give of which nothing is known: `JSON.parse(text)`, `new Map()`. */
function hasAny(checker: ts.TypeChecker, type: ts.Type, depth = 3): boolean {
	if (type.flags & ts.TypeFlags.Any) return true;
	return depth > 0 && argumentsOf(checker, type).some((t) => hasAny(checker, t, depth - 1));
}

/** `on(x: number)` in place of `on(x: unknown)`: methods may. */
export function takesLess(checker: ts.TypeChecker, types: Differences, node: ts.SignatureDeclaration): boolean {
	if (node.parameters.every((p) => p.type === undefined)) return false;
	const own = checker.getTypeAtLocation(node);
	return stoodFor(checker, node).some((type) => types.takesLess(type, own));
}

/** What guards, and functions that stand for others, take what they are given for: `x is Fish`, `handle(e: Click)` as a `handle(e: Event)`. */
export function takenForLess(checker: ts.TypeChecker, file: ts.SourceFile): { is: ts.Type; said: ts.Type }[] {
	const ofGuards = nodesOfKind<ts.TypePredicateNode>(file, K.TypePredicate).flatMap((node) => {
		const asked = guardedBy(node);
		if (asked === undefined || node.type === undefined) return [];
		return { is: checker.getTypeAtLocation(asked), said: checker.getTypeFromTypeNode(node.type) };
	});
	const functions = FUNCTIONS.flatMap((kind) => nodesOfKind<ts.SignatureDeclaration>(file, kind));
	const ofOthers = functions
		.filter((node) => node.parameters.some((p) => p.type !== undefined))
		.flatMap((node) =>
			stoodFor(checker, node).flatMap((type) => {
				const [taken] = checker.getNonNullableType(type).getCallSignatures();
				return ownParameters(node).flatMap((p, i) => {
					const is = p.type === undefined || taken === undefined ? undefined : takenAt(checker, taken, i);
					return is === undefined ? [] : { is, said: checker.getTypeAtLocation(p) };
				});
			}),
		);
	return [...ofGuards, ...ofOthers];
}

/** What such a function is given at that place: of `(...args: any[]) => void` at any place anything. */
function takenAt(checker: ts.TypeChecker, { parameters }: ts.Signature, at: number): ts.Type | undefined {
	const symbol = parameters[at] ?? parameters.at(-1);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined) return undefined;
	const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
	if (isRest(declaration)) return type.getNumberIndexType() ?? type;
	return at < parameters.length ? type : undefined;
}

/** Has the file a method that an object may be known to have, and a member of that name that takes less? */
function isUnlikeItsTwin(checker: ts.TypeChecker, types: Differences, file: ts.SourceFile): boolean {
	const asked = nodesOfKind<ts.MethodSignature>(file, K.MethodSignature).filter((m) => m.parameters.length > 0);
	if (asked.length === 0) return false;
	return someOfKinds<ts.ObjectLiteralElementLike | ts.ClassElement>([file], MEMBERS, (member) => {
		const twins = asked.filter((m) => m.name.getText() === member.name?.getText());
		const own = twins.length === 0 || member.name === undefined ? null : checker.getTypeAtLocation(member.name);
		return own !== null && twins.some((m) => types.takesLess(checker.getTypeAtLocation(m), own));
	});
}

const MEMBERS = [
	K.MethodDeclaration,
	K.PropertyAssignment,
	K.ShorthandPropertyAssignment,
	K.PropertyDeclaration,
] as const;

/** The types of what a function is known as elsewhere: where it stands, or in the class's bases. */
function stoodFor(checker: ts.TypeChecker, node: ts.SignatureDeclaration): ts.Type[] {
	if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return [checker.getContextualType(node) ?? []].flat();
	if (!ts.isMethodDeclaration(node) || !ts.isIdentifier(node.name)) return [];
	const { text } = node.name;
	const owners = ts.isObjectLiteralExpression(node.parent)
		? [checker.getContextualType(node.parent)]
		: (node.parent.heritageClauses ?? []).flatMap((h) => h.types.map((t) => checker.getTypeAtLocation(t)));
	return owners.flatMap((owner) => {
		const member = owner && checker.getPropertyOfType(checker.getNonNullableType(owner), text);
		return member === undefined ? [] : [checker.getTypeOfSymbol(member)];
	});
}

/** An overload promises less than what the function that it stands for may give. */
export function givesMore(checker: ts.TypeChecker, types: Differences, node: ts.SignatureDeclaration): boolean {
	if ((node as ts.FunctionLikeDeclaration).body === undefined || node.name === undefined) return false;
	const declared = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
	const resultOf = (d: ts.Node): ts.Type | undefined =>
		ts.isFunctionLike(d) ? checker.getSignatureFromDeclaration(d)?.getReturnType() : undefined;
	const own = declared.length > 1 ? resultOf(node) : undefined;
	if (own === undefined) return false;
	return declared.some((d) => {
		const said = d === node ? undefined : resultOf(d);
		return said !== undefined && types.mayDiffer(own, said);
	});
}
