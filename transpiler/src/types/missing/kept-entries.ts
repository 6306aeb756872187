// Entries of records and Maps, and items of arrays, that `!` says are there, where the program only keeps what it finds:
// JavaScript goes on with undefined. Who lists the keys, asks for them or for the length, or puts them there knows that
// they are.

import { ts } from "ts-morph";
import { aroundParentheses, bare } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import { isSurelyText } from "../records/sure-texts.ts";

/** `return names[key]!`, `const handler = handlers.get(kind)!` */
export function isEntryKept(facts: Facts, node: ts.Expression, holder: ts.Expression, key: ts.Expression): boolean {
	const kind = facts.kinds.present(holder);
	if (kind !== "record" && kind !== "map") return false;
	return (isKept(node) || isGoneThrough(facts, node)) && !isSurelyText(facts, key) && !isKnownThere(node, holder);
}

/** `return items[i]!`, `const first = items[0]!`, also of texts */
export function isItemKept(facts: Facts, node: ts.Expression, item: ts.ElementAccessExpression): boolean {
	if (!isGivenBack(node) && !ts.isNumericLiteral(item.argumentExpression)) return false;
	const kind = facts.kinds.present(item.expression);
	return (kind === "list" || kind === "str") && isKept(node) && !isCounted(node, item.expression);
}

/** Is it what the function around returns, if by way of a variable? */
export function isGivenBack(node: ts.Expression): boolean {
	const outer = aroundParentheses(node).parent;
	return ts.isReturnStatement(outer) || ts.isArrowFunction(outer) || isReturned(variableGiven(node));
}

/** `found` in `const found = items[i]!` and in `found = items[i]!;`; null for anything else */
function variableGiven(node: ts.Expression): ts.Identifier | null {
	const outer = aroundParentheses(node).parent;
	let name: ts.Node | null = null;
	if (ts.isVariableDeclaration(outer)) name = outer.name;
	else if (ts.isBinaryExpression(outer) && ts.isExpressionStatement(outer.parent))
		name = outer.operatorToken.kind === ts.SyntaxKind.EqualsToken ? outer.left : null;
	return name !== null && ts.isIdentifier(name) ? name : null;
}

/** Does the function around return the variable as it is? */
function isReturned(name: ts.Identifier | null): boolean {
	return name !== null && new RegExp(`\\breturn ${name.text};`).test(aroundOf(name).getText());
}

/** `return items.pop()!` */
export function isTakenKept(facts: Facts, node: ts.Expression, items: ts.Expression): boolean {
	return facts.kinds.present(items) === "list" && isKept(node) && !isCounted(node, items);
}

/** Does the function around ask how many items there are? */
function isCounted(node: ts.Node, items: ts.Expression): boolean {
	const code = aroundOf(node).getText();
	return code.includes(`${bare(items).getText()}.length`) || /\bisEmpty\b|\.size\b/.test(code);
}

/** The function, with the arrows in it, or the whole file. */
function aroundOf(node: ts.Node): ts.Node {
	let arrow: ts.Node | null = null;
	for (let n = node.parent; n !== undefined; n = n.parent)
		if (ts.isArrowFunction(n)) arrow = n;
		else if (ts.isFunctionLike(n)) return n;
	return arrow ?? node.getSourceFile();
}

/** `for (const x of lists[key]!)`, which the program may catch the error of */
function isGoneThrough(facts: Facts, node: ts.Expression): boolean {
	const outer = aroundParentheses(node).parent;
	const isSource = ts.isSpreadElement(outer) || (ts.isForOfStatement(outer) && outer.initializer !== node);
	const isTakenApart = ts.isVariableDeclaration(outer) && ts.isArrayBindingPattern(outer.name);
	return (isSource || isTakenApart) && facts.catchesErrors(node.getSourceFile());
}

/** Does it go on as it is? */
function isKept(node: ts.Expression): boolean {
	// who names these errors counts on them
	if (/\b(Key|Index|Lookup)Error\b/.test(node.getSourceFile().text)) return false;
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer)) return outer.expression !== n;
	return variableGiven(node) !== null || KEEPING.has(outer.kind);
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
	const code = aroundOf(node).getText();
	if ([`${text}.has(`, `${text}.set(`, ` in ${text}`, `hasOwn(${text}`].some((asking) => code.includes(asking)))
		return true;
	// `names[key] = ...`, but not `names[key] === ...`
	return code
		.split(`${text}[`)
		.slice(1)
		.some((rest) => /^[^\]\n]*\]!?\s*(\?\?|[-+*|&])?=[^=>]/.test(rest));
}
