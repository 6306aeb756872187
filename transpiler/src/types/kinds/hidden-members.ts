// Members that an object has and the type does not by which it is known: nothing can ask for one by its name, but
// who lists all, or reads by a key that is only known when the program runs, meets it under a type that leaves it out.

import { ts } from "ts-morph";
import { nodesOf, someOfKinds } from "../../nodes.ts";
import { bare } from "../../syntax.ts";
import { hasFlags, OPEN } from "./type-flags.ts";
import { argumentsOf, DEPTH, isDeclaredType, membersOf } from "./type-parts.ts";

const K = ts.SyntaxKind;

/** Does the file read members of an object by anything else than their names? */
export function listsMembers(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const isNamed = (node: ts.Expression): boolean =>
		membersOf(checker.getNonNullableType(checker.getTypeAtLocation(node))).some(hasNamedMembers);
	return (
		someOfKinds<ts.ElementAccessExpression>(
			[file],
			[K.ElementAccessExpression],
			(n) => !isLiteral(n.argumentExpression) && isNamed(n.expression),
		) ||
		someOfKinds<ts.CallExpression>([file], [K.CallExpression], ({ expression, arguments: [listed] }) => {
			return /^Object\s*\.\s*(values|entries)$/.test(expression.getText()) && listed !== undefined && isNamed(listed);
		}) ||
		someOfKinds<ts.BindingElement>(
			[file],
			[K.BindingElement],
			(n) => n.propertyName !== undefined && ts.isComputedPropertyName(n.propertyName),
		)
	);
}

function isLiteral(key: ts.Expression): boolean {
	const inner = bare(key);
	return ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner);
}

/** Is it a type of an object with members of its own, and no array, Map or record? */
function hasNamedMembers(type: ts.Type): boolean {
	if (!hasFlags(type, ts.TypeFlags.Object | ts.TypeFlags.TypeParameter | ts.TypeFlags.Intersection)) return false;
	return !isDeclaredType(type) && type.getStringIndexType() === undefined && type.getNumberIndexType() === undefined;
}

/**
 * Does the file take an object for one that has fewer members, none of which is of the kind of those left out?
 *
 * @param kinds the type flags of what is told apart, each for itself
 */
export function hidesMembers(checker: ts.TypeChecker, file: ts.SourceFile, kinds: readonly ts.TypeFlags[]): boolean {
	return nodesOf(file).some((node) => {
		if (!canHide(node)) return false;
		const asked = askedFor(checker, node);
		return asked !== undefined && isHidden(checker, checker.getTypeAtLocation(node), asked, kinds);
	});
}

/** TypeScript itself looks at what a literal has too many of. */
function canHide(node: ts.Node): node is ts.Expression {
	switch (node.kind) {
		case K.Identifier:
		case K.PropertyAccessExpression:
		case K.ElementAccessExpression:
		case K.ThisKeyword:
		case K.CallExpression:
		case K.NewExpression:
		case K.AwaitExpression:
		case K.AsExpression:
		case K.ObjectLiteralExpression:
			return true;
		default:
			return false;
	}
}

/** The type of the place that it goes to: of a parameter `o: T`, what T must be. */
function askedFor(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
	const { parent } = node;
	if (ts.isAsExpression(parent)) return checker.getTypeAtLocation(parent);
	const asked = checker.getContextualType(node);
	if (asked === undefined || !ts.isCallExpression(parent)) return asked;
	const index = parent.arguments.indexOf(node);
	const parameter = checker.getResolvedSignature(parent)?.getDeclaration()?.parameters[index];
	const declared = parameter === undefined ? undefined : checker.getTypeAtLocation(parameter);
	return declared !== undefined && declared.flags & ts.TypeFlags.TypeParameter
		? checker.getBaseConstraintOfType(declared)
		: asked;
}

function isHidden(
	checker: ts.TypeChecker,
	given: ts.Type,
	asked: ts.Type,
	kinds: readonly ts.TypeFlags[],
	depth = DEPTH,
): boolean {
	if (given === asked || depth === 0) return false;
	const [from, to] = [given, asked].map((t) => membersOf(checker.getNonNullableType(t))) as [
		readonly ts.Type[],
		readonly ts.Type[],
	];
	return from.some((own) => to.some((other) => own !== other && partsHide(checker, own, other, kinds, depth)));
}

function partsHide(
	checker: ts.TypeChecker,
	from: ts.Type,
	to: ts.Type,
	kinds: readonly ts.TypeFlags[],
	depth: number,
): boolean {
	const hides = (a: ts.Type | undefined, b: ts.Type | undefined): boolean =>
		a !== undefined && b !== undefined && isHidden(checker, a, b, kinds, depth - 1);
	const held = argumentsOf(checker, to);
	if (argumentsOf(checker, from).some((t, i) => hides(t, held[i]))) return true;
	if (hides(from.getStringIndexType(), to.getStringIndexType())) return true;
	if (!hasNamedMembers(from) || !hasNamedMembers(to)) return false;
	const typeOf = (p: ts.Symbol): ts.Type => checker.getTypeOfSymbol(p);
	const known = to.getProperties();
	const left = from.getProperties().filter((p) => to.getProperty(p.name) === undefined);
	if (known.length > 0 && left.some((p) => isOfOtherKind(typeOf(p), known.map(typeOf), kinds))) return true;
	return known.some((p) => {
		const own = from.getProperty(p.name);
		return own !== undefined && hides(typeOf(own), typeOf(p));
	});
}

function isOfOtherKind(left: ts.Type, known: readonly ts.Type[], kinds: readonly ts.TypeFlags[]): boolean {
	return kinds.some((flags) => hasFlags(left, flags | OPEN) && !known.some((t) => hasFlags(t, flags | OPEN)));
}
