// Names whose value JavaScript itself makes a text, whatever the program's types say of other values.

import { ts } from "ts-morph";
import { bare, ownParameters, valueSymbol } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";

/** Is it a text for certain: the variable of `for (const key in o)`, an item of `Object.keys(o)`, of `line.split(" ")`? */
export function isSurelyText({ checker, assignments }: Facts, node: ts.Expression): boolean {
	const name = bare(node);
	const symbol = ts.isIdentifier(name) ? valueSymbol(checker, name) : undefined;
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || assignments.isReassigned(symbol)) return false;
	if (ts.isParameter(declaration)) return isItemOfCallback(checker, declaration);
	const [variable, at] = ts.isBindingElement(declaration) ? patternOf(declaration) : [declaration, null];
	if (variable === null || !ts.isVariableDeclaration(variable)) return false;
	const loop = variable.parent.parent;
	if (ts.isForInStatement(loop)) return true;
	return ts.isForOfStatement(loop) && isListed(checker, loop.expression, at);
}

/** `[key, value]` and the place in it, where nothing stands for what is missing. */
function patternOf(node: ts.BindingElement): [ts.Node | null, number] {
	const isPlain = ts.isArrayBindingPattern(node.parent) && node.initializer === undefined;
	return [isPlain ? node.parent.parent : null, isPlain ? node.parent.elements.indexOf(node) : -1];
}

/** `Object.keys(o).forEach((key) => ...)` */
function isItemOfCallback(checker: ts.TypeChecker, node: ts.ParameterDeclaration): boolean {
	const call = node.parent.parent;
	if (ownParameters(node.parent)[0] !== node || !ts.isCallExpression(call) || call.arguments[0] !== node.parent)
		return false;
	const callee = call.expression;
	return (
		ts.isPropertyAccessExpression(callee) &&
		ITEMWISE.test(callee.name.text) &&
		isListed(checker, callee.expression, null)
	);
}

const ITEMWISE = /^(forEach|map|filter|some|every|find|flatMap)$/;

/**
 * `Object.keys(o)`, `line.split(" ")`, or `Object.entries(o)`, of which the first of a pair is asked for.
 *
 * @param at the place in the pair; null where the items themselves are asked for
 */
function isListed(checker: ts.TypeChecker, node: ts.Expression, at: number | null): boolean {
	const call = bare(node);
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
	const { name } = call.expression;
	const symbol = checker.getSymbolAtLocation(name);
	if (symbol === undefined || !isDeclaredOnly(symbol)) return false;
	if (call.expression.expression.getText() === "Object") return name.text === (at === 0 ? "entries" : "keys");
	return at === null && name.text === "split";
}
