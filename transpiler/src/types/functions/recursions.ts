// May a function of a program call itself, straight or by way of others? Told by names: what a function mentions, it may
// call. A name too many costs the output a few lines, and nothing else.

import { ts } from "ts-morph";
import { isAssertion } from "../../syntax.ts";

/** Does any of the files have such a function? */
export function hasRecursion(files: readonly ts.SourceFile[]): boolean {
	const mentioned = new Map<string, Set<string>>();
	for (const file of files) visit(file, [], mentioned);
	return [...mentioned.keys()].some((name) => reaches(name, mentioned));
}

/** What JavaScript calls of itself, by what makes it do so. */
const IMPLIED: readonly (readonly [(node: ts.Node) => boolean, string])[] = [
	[(n) => ts.isTemplateExpression(n) || (ts.isIdentifier(n) && /^(String|join|toString)$/.test(n.text)), "toString"],
	[(n) => n.kind === ts.SyntaxKind.PlusToken, "toString"],
	[(n) => ts.isForOfStatement(n) || ts.isSpreadElement(n) || ts.isYieldExpression(n), "[Symbol.iterator]"],
	[(n) => ts.isIdentifier(n) && n.text === "JSON", "toJSON"],
];

function visit(node: ts.Node, homes: readonly string[], into: Map<string, Set<string>>): void {
	if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
	const name = nameOf(node);
	const inner = name === null ? homes : [...homes, name];
	if (name !== null && !into.has(name)) into.set(name, new Set());
	const mention = (text: string): void => {
		for (const home of inner) into.get(home)?.add(text);
	};
	if (ts.isIdentifier(node) && !isDeclared(node)) mention(node.text);
	else if (ts.isPrivateIdentifier(node) && !isDeclared(node)) mention(node.text);
	for (const [implies, text] of IMPLIED) if (inner.length > 0 && implies(node)) mention(text);
	ts.forEachChild(node, (child) => visit(child, inner, into));
}

/** The name that a function is called by: its own, or that of what holds it; a class stands for what `new` runs. */
function nameOf(node: ts.Node): string | null {
	if (ts.isClassLike(node)) return node.name?.text ?? null;
	if (!ts.isFunctionLike(node)) return null;
	const own = (node as { readonly name?: ts.Node }).name ?? heldBy(node);
	return own?.getText() ?? null;
}

function heldBy(node: ts.Node): ts.Node | undefined {
	let n = node.parent;
	while (ts.isParenthesizedExpression(n) || ts.isCallExpression(n) || isAssertion(n)) n = n.parent;
	if (ts.isBinaryExpression(n)) return ts.isPropertyAccessExpression(n.left) ? n.left.name : n.left;
	return (n as { readonly name?: ts.Node }).name;
}

function isDeclared(node: ts.Node): boolean {
	return (
		(node.parent as { readonly name?: ts.Node }).name === node &&
		!ts.isPropertyAccessExpression(node.parent) &&
		!ts.isShorthandPropertyAssignment(node.parent)
	);
}

function reaches(name: string, mentioned: ReadonlyMap<string, ReadonlySet<string>>): boolean {
	const seen = new Set<string>();
	const open = [...(mentioned.get(name) ?? [])];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (next === name) return true;
		if (seen.has(next)) continue;
		seen.add(next);
		open.push(...(mentioned.get(next) ?? []));
	}
	return false;
}
