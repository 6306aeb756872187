// `var`: one variable of the whole function, undefined until something is stored.

import { ts } from "ts-morph";
import type { Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isVar, varDeclaration } from "../../syntax.ts";
import type { Context } from "../context.ts";

/** What the open scope stores at its head: variables that may be asked for before their line has run. */
export function earlyVariables(cx: Context): Stmt[] {
	return cx.scopes
		.declaredIn(cx.scope)
		.filter((s) => startsAbsent(cx, s))
		.map((s) => py.assign(py.name(cx.scopes.nameOf(s)), py.NONE));
}

/** TypeScript's own flow analysis sees to all others: it lets nobody ask for them before they are stored. */
export function startsAbsent(cx: Context, symbol: ts.Symbol): boolean {
	const names = symbol.declarations ?? [];
	const declarations = names.map(varDeclaration).filter((d) => d !== null);
	const [first] = declarations;
	if (first === undefined || declarations.length < names.length) return false;
	if (declarations.length === 1 && isAtTop(first))
		return cx.scopes.isUsedBefore(symbol, first.pos) || cx.scopes.isCaptured(symbol);
	const isBare = declarations.some((d) => d.initializer === undefined);
	if (isBare || cx.scopes.isCaptured(symbol) || cx.scopes.hasExclamation(symbol)) return true;
	return cx.facts.kinds.of(names[0] as ts.Declaration).has("none");
}

/**
 * A `var` called like a parameter is another variable for JavaScript where a parameter has a default: functions in the
 * defaults go on seeing the parameter.
 */
export function isSeenByDefault(cx: Context, d: ts.VariableDeclaration): boolean {
	const symbol = isVar(d) ? cx.symbolOf(d.name) : undefined;
	const parameter = symbol?.declarations?.find(ts.isParameter);
	if (symbol === undefined || parameter === undefined) return false;
	const mentions = (n: ts.Node): boolean =>
		cx.isUseOf(n, symbol) || ts.forEachChild(n, (child) => mentions(child) || undefined) === true;
	const captures = (n: ts.Node): boolean =>
		ts.isFunctionLike(n) ? mentions(n) : ts.forEachChild(n, (child) => captures(child) || undefined) === true;
	return parameter.parent.parameters.some((p) => p.initializer !== undefined && captures(p.initializer));
}

/** Does its statement stand in the function's body itself, or head a loop there? */
function isAtTop(declaration: ts.VariableDeclaration): boolean {
	const statement = declaration.parent.parent;
	const place = statement.parent;
	return (
		(ts.isVariableStatement(statement) || ts.isForStatement(statement)) &&
		(ts.isSourceFile(place) || (ts.isBlock(place) && ts.isFunctionLike(place.parent)))
	);
}
