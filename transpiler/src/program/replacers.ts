// The function of `text.replace(/x/g, (match, at) => ...)`: TypeScript knows no types for what comes after the match, and
// our typings take it for groups, which are texts. Behind the groups comes the place of the match: that parameter is
// told to be a number, as if the program had said so.

import { ts } from "ts-morph";
import { ownParameters } from "../syntax.ts";

/** To be called before the file is bound. */
export function typePlaces(file: ts.SourceFile): void {
	if (!/\.replace(All)?\(/.test(file.text)) return;
	const replacers: ts.CallExpression[] = [];
	const declared = new Map<string, ts.Node | null>();
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && isReplacing(node)) replacers.push(node);
		if (
			(ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
			ts.isIdentifier(node.name)
		)
			declared.set(node.name.text, declared.has(node.name.text) ? null : (node.initializer ?? null));
		ts.forEachChild(node, visit);
	};
	visit(file);
	for (const { arguments: given } of replacers) {
		const [pattern, by] = given;
		if (pattern === undefined || by === undefined || !(ts.isArrowFunction(by) || ts.isFunctionExpression(by))) continue;
		const regex = ts.isIdentifier(pattern) ? declared.get(pattern.text) : pattern;
		const groups = regex ? groupsOf(regex) : null;
		const place = groups === null ? undefined : ownParameters(by)[groups];
		if (place !== undefined && place.type === undefined && place.initializer === undefined) typeAsNumber(place);
	}
}

function isReplacing(node: ts.CallExpression): boolean {
	return ts.isPropertyAccessExpression(node.expression) && /^replace(All)?$/.test(node.expression.name.text);
}

/** How many groups the pattern has, the whole match included; null of what is no pattern that stands there. */
function groupsOf(node: ts.Node): number | null {
	if (!ts.isRegularExpressionLiteral(node)) return null;
	const end = node.text.lastIndexOf("/");
	try {
		// what may match nothing tells how many groups there are
		const found = new RegExp(`${node.text.slice(1, end)}|`, node.text.slice(end + 1).replace(/[gy]/g, "")).exec("");
		return found?.length ?? null;
	} catch {
		return null;
	}
}

function typeAsNumber(parameter: ts.ParameterDeclaration): void {
	if (parameter.dotDotDotToken !== undefined || parameter.questionToken !== undefined) return;
	const type = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword);
	ts.setTextRange(type, { pos: parameter.name.end, end: parameter.name.end });
	(parameter as { type?: ts.TypeNode }).type = type;
	(type as { parent: ts.Node }).parent = parameter;
}
