// What a type parameter must be, where a value is handed to a parameter that is declared with it: `f<T extends Named>(x: T)`.
// There TypeScript asks, once it has found out what T stands for, for nothing but what the value is.

import { ts } from "ts-morph";
import { ownParameters } from "../../syntax.ts";
import { isRest } from "../functions/parameters.ts";

/** The constraint of the type parameter that an argument's place is declared with; undefined of any other place. */
export function boundAt(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
	const call = node.parent;
	if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return undefined;
	const at = call.arguments?.indexOf(node) ?? -1;
	// what a type is mapped to may be declared nowhere
	const called = checker.getResolvedSignature(call)?.getDeclaration() as ts.SignatureDeclaration | undefined;
	if (at < 0 || called === undefined) return undefined;
	const taken = ownParameters(called);
	const last = taken.at(-1);
	const parameter = taken[at] ?? (isRest(last) ? last : undefined);
	if (parameter === undefined) return undefined;
	const whole = checker.getTypeAtLocation(parameter);
	const declared = isRest(parameter) ? (whole.getNumberIndexType() ?? whole) : whole;
	return declared.flags & ts.TypeFlags.TypeParameter ? checker.getBaseConstraintOfType(declared) : undefined;
}
