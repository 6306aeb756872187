// `namespace N { ... }`, and `import x = N.y`, which is no variable of its own on the board but another name for N's.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasModifier, isInside, valueSymbol } from "../../syntax.ts";
import { isInstantiated } from "../../types/names/namespaces.ts";
import type { Context } from "../context.ts";
import { lowerStatements } from "../recursion.ts";

/** What is in it becomes a part of what is around it. */
export function lowerNamespace(cx: Context, node: ts.ModuleDeclaration): void {
	if (hasModifier(node, ts.SyntaxKind.DeclareKeyword) || !isInstantiated(node)) return;
	const isShared = hasModifier(node, ts.SyntaxKind.ExportKeyword) && cx.facts.hasNeighbours(cx.file);
	if (isShared && ts.isSourceFile(node.parent))
		cx.refuse(node.name, "TSM1001", "A namespace that other modules ask for");
	const { body } = node;
	if (body === undefined) return;
	if (ts.isModuleDeclaration(body)) lowerNamespace(cx, body);
	else if (ts.isModuleBlock(body)) {
		refuseThis(cx, body.statements);
		lowerStatements(cx, body.statements, body);
	}
}

/** `N.f()` hands N to `f` as its `this`, and N is no value. */
function refuseThis(cx: Context, statements: readonly ts.Statement[]): void {
	for (const s of statements)
		if (ts.isFunctionDeclaration(s) && hasModifier(s, ts.SyntaxKind.ExportKeyword) && cx.facts.thisFunctions.isFree(s))
			cx.refuse(s.name ?? s, "TSM1001", "`this` in a function that a namespace exports");
}

/** JavaScript takes the value where the line stands. */
export function lowerNamespaceAlias(cx: Context, node: ts.ImportEqualsDeclaration): void {
	const symbol = cx.symbolOf(node.name);
	const declared = symbol?.declarations?.[0];
	if (symbol === undefined || declared === undefined) return;
	const uses = usesOf(cx, node, symbol);
	if (uses.length === 0) return;
	const early = uses.find((n) => n.pos < node.pos && ts.findAncestor(n, ts.isFunctionLike) === undefined);
	if (early !== undefined) cx.refuse(early, "TSM3007", early.text);
	if (cx.facts.assignments.isReassigned(symbol))
		cx.refuse(node, "TSM1001", "`import x = N.y` of what is stored to again");
	else if (isAhead(node, declared)) cx.refuse(node, "TSM1001", "`import x = N.y` above what it names");
}

/** Where its value is asked for; one that stands for types only vanishes. */
function usesOf(cx: Context, node: ts.ImportEqualsDeclaration, symbol: ts.Symbol): readonly ts.Identifier[] {
	const isNamed = (n: ts.Identifier): boolean => (n.parent as ts.NamedDeclaration).name === n;
	return nodesOfKind<ts.Identifier>(node.getSourceFile(), ts.SyntaxKind.Identifier).filter(
		(n) =>
			n.text === node.name.text &&
			!isNamed(n) &&
			!isInside(n, node) &&
			!ts.isPartOfTypeNode(n) &&
			valueSymbol(cx.checker, n) === symbol,
	);
}

/** Has it no value yet? Functions and namespaces have theirs as soon as the namespace that they stand in begins. */
function isAhead(node: ts.ImportEqualsDeclaration, declared: ts.Declaration): boolean {
	if (declared.getSourceFile() !== node.getSourceFile()) return false;
	const isThereAtOnce = ts.isFunctionDeclaration(declared) || ts.isModuleDeclaration(declared);
	const begun = isThereAtOnce ? ts.findAncestor(declared, ts.isModuleDeclaration) : declared;
	return begun !== undefined && begun.pos > node.pos;
}
