// Functions that JavaScript calls where no call stands: accessors, and what makes a text, a number, JSON or items of an object.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isInside } from "../../syntax.ts";
import { isPrimitive } from "../kinds/kind.ts";
import type { Kinds } from "../kinds/kinds.ts";

const NAMES = /^(toString|valueOf|toJSON|next|return|then)$|^\[/;

/** Those of the file's functions that run so. */
export function unaskedIn(file: ts.SourceFile): readonly ts.Node[] {
	if (!/\b(get|set)\b|toString|valueOf|toJSON|\bnext\b|\breturn\s*\(|\bthen\b|\[Symbol/.test(file.text)) return [];
	const methods = nodesOfKind<ts.MethodDeclaration>(file, ts.SyntaxKind.MethodDeclaration);
	const properties = nodesOfKind<ts.PropertyAssignment>(file, ts.SyntaxKind.PropertyAssignment);
	return [
		...ACCESSORS.flatMap((kind) => nodesOfKind(file, kind)),
		...[...methods, ...properties].filter(({ name }) => NAMES.test(name.getText())),
	];
}

const ACCESSORS = [ts.SyntaxKind.GetAccessor, ts.SyntaxKind.SetAccessor] as const;

/** Does it call what may be a function of the program's own? */
export function callsOwn(checker: ts.TypeChecker, unasked: ts.Node): boolean {
	const mayBeOwn = (call: ts.CallLikeExpression): boolean =>
		checker.getResolvedSignature(call)?.getDeclaration()?.getSourceFile().isDeclarationFile !== true;
	return CALLS.some((kind) =>
		nodesOfKind<ts.CallLikeExpression>(unasked.getSourceFile(), kind).some((n) => isInside(n, unasked) && mayBeOwn(n)),
	);
}

const CALLS = [
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.NewExpression,
	ts.SyntaxKind.TaggedTemplateExpression,
] as const;

/** May such a function run where the node stands? */
export function mayRunUnasked(checker: ts.TypeChecker, kinds: Kinds, node: ts.Node): boolean {
	const isObject = (n: ts.Expression): boolean => !isPrimitive(kinds.of(n));
	const isNoArray = (n: ts.Expression): boolean => isObject(n) && kinds.only(n) !== "list";
	if (ts.isPropertyAccessExpression(node)) return isOfAnyClass(checker.getSymbolAtLocation(node.name));
	if (ts.isElementAccessExpression(node) || ts.isForOfStatement(node)) return isNoArray(node.expression);
	if (ts.isSpreadElement(node)) return isNoArray(node.expression);
	if (ts.isTemplateSpan(node)) return isObject(node.expression);
	if (ts.isPrefixUnaryExpression(node)) return isObject(node.operand);
	if (ts.isBinaryExpression(node))
		return CONVERTING.test(node.operatorToken.getText()) && [node.left, node.right].some(isObject);
	if (ts.isCallExpression(node)) return ASKING.test(node.expression.getText());
	return ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node) || ts.isSpreadAssignment(node);
}

/** Of what nothing is known, or an interface says, it may be an accessor as well. */
function isOfAnyClass(member: ts.Symbol | undefined): boolean {
	return member === undefined || member.declarations?.some(ts.isPropertySignature) === true;
}

const CONVERTING = /^([-+*/%<>&|^]|\*\*|<<|>>>?|[<>=!]=)=?$/;

/** What of JavaScript's own looks into objects that it is given. */
const ASKING =
	/^(JSON|Object|Array|Reflect|String|Number|console)\b|\.(join|concat|toString|toLocaleString|sort|toSorted)$/;
