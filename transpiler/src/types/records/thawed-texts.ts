// Where the texts that a template's tag is given may be stored to: they are frozen, and a type that does not say so lets it be tried.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import {
	bare,
	isAccess,
	isAssertion,
	isAssignment,
	isCallee,
	isChanged,
	ownParameters,
	valueSymbol,
} from "../../syntax.ts";
import { isReadonly } from "./thawed.ts";

const K = ts.SyntaxKind;

/** Arrays' methods that change them. */
export const CHANGING: ReadonlySet<string> = new Set(
	"push pop shift unshift splice sort reverse fill copyWithin".split(" "),
);

/** May those be of any template of the file? */
export function thawsTexts(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	return nodesOfKind<ts.TaggedTemplateExpression>(file, K.TaggedTemplateExpression).some((node) => {
		const { tag } = node;
		if (tag.getText() === "String.raw") return false;
		const isGivenBack = checker.getTypeAtLocation(node).getSymbol()?.name === "TemplateStringsArray";
		if (isGivenBack && isStored(checker, node, new Set())) return true;
		const symbol = ts.isPropertyAccessExpression(tag)
			? checker.getSymbolAtLocation(tag.name)
			: valueSymbol(checker, tag);
		const declared = symbol?.valueDeclaration;
		const made = declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
		const inner = made !== undefined && ts.isExpression(made) ? bare(made) : made;
		const texts = inner !== undefined && ts.isFunctionLike(inner) ? ownParameters(inner)[0] : undefined;
		return texts !== undefined && isNameStored(checker, texts.name, new Set());
	});
}

function isNameStored(checker: ts.TypeChecker, name: ts.Node, seen: Set<ts.Symbol>): boolean {
	// what a pattern takes out are texts, but for the raw ones
	if (!ts.isIdentifier(name)) return /\braw\b/.test(name.getText());
	const symbol = checker.getSymbolAtLocation(name);
	if (symbol === undefined || seen.has(symbol)) return false;
	seen.add(symbol);
	return nodesOfKind<ts.Identifier>(name.getSourceFile(), K.Identifier).some(
		(use) =>
			use !== name && use.text === name.text && valueSymbol(checker, use) === symbol && isStored(checker, use, seen),
	);
}

/** Is the value of the expression stored to, or does it get to where it may be? */
function isStored(checker: ts.TypeChecker, node: ts.Expression, seen: Set<ts.Symbol>): boolean {
	const outer = node.parent;
	if (isAccess(outer) && outer.expression === node) {
		const name = ts.isPropertyAccessExpression(outer) ? outer.name.text : "";
		if (name === "raw") return isStored(checker, outer, seen);
		return isChanged(outer) || (CHANGING.has(name) && isCallee(outer));
	}
	if (isAssertion(outer) || ts.isParenthesizedExpression(outer) || ts.isNonNullExpression(outer))
		return isStored(checker, outer, seen);
	if (ts.isVariableDeclaration(outer)) return isNameStored(checker, outer.name, seen);
	if (ts.isCallExpression(outer) && /^(console|JSON|Array)\.\w+$/.test(outer.expression.getText())) return false;
	const asked = checker.getContextualType(node);
	if (asked !== undefined) return !isReadonly(checker, asked);
	return ts.isBinaryExpression(outer) && isAssignment(outer.operatorToken.kind) && outer.right === node;
}
