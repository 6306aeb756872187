// `var`: one variable of the whole function, undefined until something is stored.

import { ts } from "ts-morph";
import type { Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isVar } from "../../syntax.ts";
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
	const declarations = symbol.declarations ?? [];
	const [first] = declarations;
	if (first === undefined || !declarations.every((d) => ts.isVariableDeclaration(d) && isVar(d))) return false;
	if (declarations.length === 1 && isAtTop(first))
		return cx.scopes.isUsedBefore(symbol, first.pos) || cx.scopes.isCaptured(symbol);
	const isBare = declarations.some((d) => ts.isVariableDeclaration(d) && d.initializer === undefined);
	return isBare || cx.scopes.isCaptured(symbol) || cx.facts.kinds.of(first).has("none");
}

/** Does its statement stand in the function's body itself, or head a loop there? */
function isAtTop(declaration: ts.Declaration): boolean {
	const statement = declaration.parent.parent;
	const place = statement.parent;
	return (
		(ts.isVariableStatement(statement) || ts.isForStatement(statement)) &&
		(ts.isSourceFile(place) || (ts.isBlock(place) && ts.isFunctionLike(place.parent)))
	);
}
