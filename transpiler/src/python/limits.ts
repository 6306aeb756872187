// What MicroPython compiles wrongly, or not at all, because there is too much of it.

import type { Expr, Origin, Stmt } from "./ast.ts";
import { walk } from "./walk.ts";

/** Counts of arguments, parameters and captured variables have one byte in MicroPython's bytecode. */
export const MOST = 255;

export interface Excess {
	readonly code: "TSM3013" | "TSM3014";
	/** "arguments in a call"; the beginning of the name that is too long */
	readonly what: string;
	readonly origin: Origin | null;
}

export function excesses(body: readonly Stmt[]): Excess[] {
	const found: Excess[] = [];
	walk(body, (node, origin) => {
		const excess = excessIn(node);
		if (excess !== null) found.push({ code: excess[0], what: excess[1], origin });
	});
	return found;
}

function excessIn(node: Expr | Stmt): [Excess["code"], string] | null {
	const counted = countedIn(node);
	if (counted !== null && counted[0] > MOST) return ["TSM3013", counted[1]];
	const name = nameIn(node);
	return name !== null && name.length > MOST ? ["TSM3014", `${name.slice(0, 20)}...`] : null;
}

function countedIn(node: Expr | Stmt): [number, string] | null {
	if (node.k === "call") return [Math.max(node.args.length, node.keywords.length), "arguments in a call"];
	if (node.k === "def" || node.k === "lambda") return [node.params.length, "parameters"];
	return null;
}

/** The name where it is made or asked for: a parameter's and a variable's uses are names again. */
function nameIn(node: Expr | Stmt): string | null {
	switch (node.k) {
		case "name":
			return node.id;
		case "attr":
			return node.attr;
		case "def":
		case "class":
			return node.name;
		default:
			return null;
	}
}
