// Going through Python that has been made.

import type { Expr, Origin, Stmt } from "./ast.ts";

/** Calls `visit` for each statement and expression, each before its parts, with where it, or what is around it, came from. */
export function walk(body: readonly Stmt[], visit: (node: Expr | Stmt, origin: Origin | null) => void): void {
	for (const statement of body) walkPart(statement, null, visit);
}

/** Also what is neither, and has some inside: a parameter, a handler, the lists of both. */
function walkPart(
	part: object,
	around: Origin | null,
	visit: (node: Expr | Stmt, origin: Origin | null) => void,
): void {
	if (Array.isArray(part)) {
		for (const item of part) if (isPart(item)) walkPart(item, around, visit);
		return;
	}
	const origin = (part as { origin?: Origin }).origin ?? around;
	if ("k" in part) visit(part as Expr | Stmt, origin);
	for (const key in part) {
		const inner = (part as Record<string, unknown>)[key];
		if (isPart(inner) && key !== "origin" && key !== "comments") walkPart(inner, origin, visit);
	}
}

function isPart(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}
