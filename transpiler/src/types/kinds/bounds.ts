// What a type parameter must be, where a value is handed to a parameter that is declared with it: `f<T extends Named>(x: T)`.
// There TypeScript asks, once it has found out what T stands for, for nothing but what the value is.

import { ts } from "ts-morph";
import { isRest, parameterAt } from "../functions/parameters.ts";

interface Place {
	/** As it is declared, before anything stands for its type parameters. */
	readonly type: ts.Type;
	/** Does a type parameter stand for it, or for what it is a part of? */
	readonly isBound: boolean;
}

/**
 * The constraint of the type parameter that the place of an argument, or of a part of a literal that is one, is declared
 * with; undefined of any other place, and of those that only declarations tell of.
 */
export function boundAt(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
	const place = placeOf(checker, node);
	return place?.isBound === true ? place.type : undefined;
}

function placeOf(checker: ts.TypeChecker, node: ts.Node): Place | undefined {
	const outer = node.parent;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer)) return placeOfArgument(checker, outer, node);
	if (ts.isArrayLiteralExpression(outer))
		return partOf(checker, placeOf(checker, outer), (whole) => whole.getNumberIndexType());
	const isValue = ts.isPropertyAssignment(outer) ? outer.initializer === node : ts.isShorthandPropertyAssignment(outer);
	if (!isValue) return undefined;
	const { name, parent: literal } = outer as ts.PropertyAssignment | ts.ShorthandPropertyAssignment;
	const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
	return partOf(checker, placeOf(checker, literal), (whole) => {
		const property = key === undefined ? undefined : whole.getProperty(key);
		return property === undefined ? whole.getStringIndexType() : checker.getTypeOfSymbol(property);
	});
}

function placeOfArgument(
	checker: ts.TypeChecker,
	call: ts.CallExpression | ts.NewExpression,
	node: ts.Node,
): Place | undefined {
	const at = call.arguments?.indexOf(node as ts.Expression) ?? -1;
	// what a type is mapped to may be declared nowhere
	const called = checker.getResolvedSignature(call)?.getDeclaration() as ts.SignatureDeclaration | undefined;
	if (at < 0 || called === undefined || called.getSourceFile().isDeclarationFile) return undefined;
	const parameter = parameterAt(called, at);
	if (parameter === undefined) return undefined;
	const whole = checker.getTypeAtLocation(parameter);
	return resolved(checker, isRest(parameter) ? (whole.getNumberIndexType() ?? whole) : whole, false);
}

function partOf(
	checker: ts.TypeChecker,
	whole: Place | undefined,
	take: (type: ts.Type) => ts.Type | undefined,
): Place | undefined {
	const part = whole === undefined ? undefined : take(checker.getNonNullableType(whole.type));
	return whole === undefined || part === undefined ? undefined : resolved(checker, part, whole.isBound);
}

/** In place of a type parameter its constraint; undefined of one that may be anything. */
function resolved(checker: ts.TypeChecker, type: ts.Type, isBound: boolean): Place | undefined {
	if ((type.flags & ts.TypeFlags.TypeParameter) === 0) return { type, isBound };
	const constraint = checker.getBaseConstraintOfType(type);
	return constraint === undefined || constraint === type ? undefined : { type: constraint, isBound: true };
}
