// How many arguments functions may be given, by what they declare.

import { ts } from "ts-morph";
import { ownParameters } from "../../syntax.ts";
import { asksForArguments } from "./own-arguments.ts";
import { isJavaScripts } from "./signatures.ts";

export interface Wanted {
	/** The most arguments that it may be given; Infinity for a rest. */
	readonly most: number;
	/** The fewest. */
	readonly least: number;
}

/** Does it take all that it is given, by a rest parameter or as its `arguments`? */
export function hasRest(signature: ts.Signature): boolean {
	return asksForArguments(signature.declaration) || signature.parameters.some((p) => isRest(p.valueDeclaration));
}

/**
 * How many arguments it takes; Infinity with a rest. That of `bind` is a tuple of what the function takes that was bound, but one
 * of the program's may stand for a function with a rest.
 */
export function mostTaken(checker: ts.TypeChecker, signature: ts.Signature): number {
	const { parameters } = signature;
	if (!hasRest(signature)) return parameters.length;
	const last = parameters.at(-1);
	const rest = last && isJavaScripts(signature) ? checker.getTypeOfSymbol(last) : undefined;
	if (rest === undefined || !checker.isTupleType(rest)) return Number.POSITIVE_INFINITY;
	const { hasRestElement, elementFlags } = (rest as ts.TypeReference).target as ts.TupleType;
	return hasRestElement ? Number.POSITIVE_INFINITY : parameters.length - 1 + elementFlags.length;
}

export function arityOf(signature: ts.Signature): Wanted {
	const declared = signature.parameters.map((p) => p.valueDeclaration);
	const needed = declared.findIndex(
		(d) => d !== undefined && ts.isParameter(d) && (d.questionToken ?? d.initializer ?? d.dotDotDotToken) !== undefined,
	);
	return {
		most: hasRest(signature) ? Number.POSITIVE_INFINITY : declared.length,
		least: needed < 0 ? declared.length : needed,
	};
}

export function isRest(node: ts.Declaration | undefined): boolean {
	return node !== undefined && ts.isParameter(node) && node.dotDotDotToken !== undefined;
}

/** The parameter that the argument at that place goes to: to a rest go all from its own place on. */
export function parameterAt<P extends ts.ParameterDeclaration | ts.JSDocParameterTag>(
	declaration: { readonly parameters: readonly P[] },
	at: number,
): P | undefined {
	const taken = ownParameters(declaration);
	const last = taken.at(-1);
	return taken[at] ?? (isRest(last) ? last : undefined);
}

/** Infinity with a rest. */
export function mostOf(node: ts.FunctionLikeDeclaration): number {
	const parameters = ownParameters(node);
	return parameters.some(isRest) || asksForArguments(node) ? Number.POSITIVE_INFINITY : parameters.length;
}

export function leastOf(node: ts.SignatureDeclaration): number {
	const parameters = ownParameters(node);
	const needed = parameters.findIndex((p) => (p.questionToken ?? p.initializer ?? p.dotDotDotToken) !== undefined);
	return needed < 0 ? parameters.length : needed;
}
