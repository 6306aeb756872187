// How many arguments the library gives to the functions that it is handed.

import type { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { mostOf, mostTaken } from "../../../types/functions/parameters.ts";
import type { Context } from "../../context.ts";

export function closureArity(node: ts.FunctionLikeDeclaration, most: number): number {
	return Math.min(mostOf(node), most);
}

/** Is it a function that only its type is known of, which may take more than the type tells of? */
export function mayTakeMore(cx: Context, node: ts.Expression, declared: number, most: number): boolean {
	if (declared >= most || cx.facts.kinds.only(node) === "any") return false;
	return !cx.facts.sizes.isNamed(node) && cx.facts.sizes.mayTakeMore(cx.file, declared);
}

/** A call with as many of the arguments as the function takes, or as its type tells of where that is not known. */
export function calledByType(cx: Context, callee: Expr, declared: number, given: readonly Expr[]): Expr {
	return py.call(cx.helper("_call_back"), [py.int(declared), callee, ...given]);
}

/** How many of at most that many arguments a function that only its type is known of is called with. */
export function declaredArity(cx: Context, node: ts.Expression, most: number): number {
	const signatures = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node)).getCallSignatures();
	const made = cx.facts.sizes.definitionOf(node);
	const own = made === null ? 0 : closureArity(made, most);
	return Math.min(Math.max(own, ...signatures.map((s) => mostTaken(cx.checker, s))), most);
}
