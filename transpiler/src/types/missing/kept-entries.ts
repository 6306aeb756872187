// Entries of records and Maps that `!` says are there, where the program only keeps what it finds: JavaScript goes on with
// undefined. Who lists the keys, asks for them or puts them there knows that they are.

import { ts } from "ts-morph";
import { aroundParentheses, bare } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import { isSurelyText } from "../records/sure-texts.ts";

/** `return names[key]!`, `const handler = handlers.get(kind)!` */
export function isEntryKept(facts: Facts, node: ts.Expression, holder: ts.Expression, key: ts.Expression): boolean {
	const kind = facts.kinds.present(holder);
	if (kind !== "record" && kind !== "map") return false;
	return isKept(node) && !isSurelyText(facts, key) && !isKnownThere(node, holder);
}

/** Does it go on as it is? */
function isKept(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer)) return outer.expression !== n;
	if (ts.isVariableDeclaration(outer)) return ts.isIdentifier(outer.name);
	return KEEPING.has(outer.kind);
}

const KEEPING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ReturnStatement,
	ts.SyntaxKind.ArrowFunction,
	ts.SyntaxKind.PropertyAssignment,
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.TemplateSpan,
]);

/** Does the function around ask for keys, or put entries there? */
function isKnownThere(node: ts.Node, holder: ts.Expression): boolean {
	const text = bare(holder).getText();
	const around = ts.findAncestor(node, (n) => ts.isFunctionLike(n) && !ts.isArrowFunction(n)) ?? node.getSourceFile();
	const code = around.getText();
	if ([`${text}.has(`, `${text}.set(`, ` in ${text}`, `hasOwn(${text}`].some((asking) => code.includes(asking)))
		return true;
	// `names[key] = ...`, but not `names[key] === ...`
	return code
		.split(`${text}[`)
		.slice(1)
		.some((rest) => /^[^\n]*?\]!?\s*(\?\?|[-+*|&])?=[^=]/.test(rest));
}
