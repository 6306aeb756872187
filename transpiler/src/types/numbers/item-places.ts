// Variables that hold the place of an item in an array: the index that a callback is given, or that `entries()` gives.

import { ts } from "ts-morph";
import { ownParameters } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";

/** Where the index stands among a callback's parameters, by the method. */
const INDEX_AT: Readonly<Record<string, number>> = {
	map: 1,
	filter: 1,
	some: 1,
	every: 1,
	find: 1,
	findIndex: 1,
	findLast: 1,
	findLastIndex: 1,
	forEach: 1,
	flatMap: 1,
	reduce: 2,
	reduceRight: 2,
};

export function isItemPlace(declaration: ts.Declaration, kinds: Kinds): boolean {
	if (ts.isParameter(declaration)) return isIndexParameter(declaration, kinds);
	if (ts.isBindingElement(declaration)) return isEntryIndex(declaration, kinds);
	return ts.isVariableDeclaration(declaration) && isLoopOver(declaration, "keys", kinds);
}

function isIndexParameter(parameter: ts.ParameterDeclaration, kinds: Kinds): boolean {
	const callback = parameter.parent;
	if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return false;
	const call = callback.parent;
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
	const at = ownParameters(callback).indexOf(parameter);
	const method = call.expression.name.text;
	if (method === "from" && /^\w*Array$/.test(call.expression.expression.getText()))
		return at === 1 && call.arguments[1] === callback;
	return call.arguments[0] === callback && INDEX_AT[method] === at && isArray(call.expression.expression, kinds);
}

/** `i` of `for (const [i, x] of xs.entries())`. */
function isEntryIndex(element: ts.BindingElement, kinds: Kinds): boolean {
	const pattern = element.parent;
	const variable = pattern.parent;
	if (!ts.isArrayBindingPattern(pattern) || pattern.elements[0] !== element || element.initializer !== undefined)
		return false;
	return ts.isVariableDeclaration(variable) && isLoopOver(variable, "entries", kinds);
}

function isLoopOver(variable: ts.VariableDeclaration, method: string, kinds: Kinds): boolean {
	const loop = variable.parent.parent;
	if (!ts.isForOfStatement(loop) || !ts.isCallExpression(loop.expression)) return false;
	const called = loop.expression.expression;
	return ts.isPropertyAccessExpression(called) && called.name.text === method && isArray(called.expression, kinds);
}

function isArray(node: ts.Expression, kinds: Kinds): boolean {
	const kind = kinds.present(node);
	return kind === "list" || kind === "tuple" || kind === "typed";
}
