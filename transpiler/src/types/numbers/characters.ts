// Where a text certainly has a character: `s.charCodeAt(i)` in `for (let i = 0; i < s.length; i++)`, and the variable of
// a loop over a text.

import { ts } from "ts-morph";
import { ownParameters, unparenthesized } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import type { Kinds } from "../kinds/kinds.ts";

export interface CharacterFacts {
	readonly checker: ts.TypeChecker;
	readonly kinds: Kinds;
	readonly assignments: Assignments;
}

/** Is the argument of `s.charCodeAt(i)` a place that the text has, as the loop around it says? */
export function isPlaceIn(facts: CharacterFacts, call: ts.CallExpression): boolean {
	const [at] = call.arguments;
	if (at === undefined || !ts.isIdentifier(at) || !ts.isPropertyAccessExpression(call.expression)) return false;
	const text = unparenthesized(call.expression.expression);
	const [counter, source] = [facts.checker.getSymbolAtLocation(at), facts.checker.getSymbolAtLocation(text)];
	if (counter === undefined || source === undefined || !ts.isIdentifier(text)) return false;
	for (let n: ts.Node = call; !ts.isFunctionLike(n) && !ts.isSourceFile(n); n = n.parent) {
		if (!ts.isForStatement(n.parent) || n.parent.statement !== n) continue;
		if (countsThrough(facts, n.parent, counter, source)) return true;
	}
	return false;
}

/** `for (let i = 0; i < s.length; i++)`, where nothing else stores to `i` or `s` meanwhile. */
function countsThrough(facts: CharacterFacts, loop: ts.ForStatement, counter: ts.Symbol, text: ts.Symbol): boolean {
	const { initializer, condition } = loop;
	if (initializer === undefined || !ts.isVariableDeclarationList(initializer)) return false;
	const declared = initializer.declarations.find((d) => facts.checker.getSymbolAtLocation(d.name) === counter);
	const from = declared?.initializer;
	if (from === undefined || !ts.isNumericLiteral(from) || !/^\d+$/.test(from.text)) return false;
	if (condition === undefined || !ts.isBinaryExpression(condition)) return false;
	if (condition.operatorToken.kind !== ts.SyntaxKind.LessThanToken) return false;
	const { left, right } = condition;
	if (facts.checker.getSymbolAtLocation(left) !== counter || !ts.isPropertyAccessExpression(right)) return false;
	if (right.name.text !== "length" || facts.checker.getSymbolAtLocation(right.expression) !== text) return false;
	const step = loop.incrementor?.getText().replaceAll(" ", "") ?? "";
	if (![`${counter.name}++`, `++${counter.name}`].includes(step)) return false;
	const writes = facts.assignments.of(counter).filter((w) => w.node !== declared && w.node !== loop.incrementor);
	return writes.length === 0 && !facts.assignments.isReassigned(text);
}

/** Is the receiver of a call a variable that holds one character of a text? */
export function isOneCharacter(facts: CharacterFacts, call: ts.CallExpression): boolean {
	if (!ts.isPropertyAccessExpression(call.expression)) return false;
	const receiver = unparenthesized(call.expression.expression);
	const symbol = facts.checker.getSymbolAtLocation(receiver);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || facts.assignments.isReassigned(symbol)) return false;
	if (ts.isVariableDeclaration(declaration)) {
		const loop = declaration.parent.parent;
		return ts.isForOfStatement(loop) && isCharacters(facts, loop.expression);
	}
	return ts.isParameter(declaration) && isItemOf(facts, declaration);
}

/** `c` of `[...s].map((c) => ...)`. */
function isItemOf(facts: CharacterFacts, parameter: ts.ParameterDeclaration): boolean {
	const callback = parameter.parent;
	if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return false;
	const call = callback.parent;
	if (!ts.isCallExpression(call) || call.arguments[0] !== callback || ownParameters(callback)[0] !== parameter)
		return false;
	if (!ts.isPropertyAccessExpression(call.expression)) return false;
	const isEach = /^(map|filter|forEach|some|every|find|findIndex|flatMap)$/.test(call.expression.name.text);
	return isEach && isCharacters(facts, call.expression.expression);
}

/** A text, or the list of its characters. */
function isCharacters(facts: CharacterFacts, node: ts.Expression): boolean {
	const inner = unparenthesized(node);
	if (facts.kinds.only(inner) === "str") return true;
	if (ts.isArrayLiteralExpression(inner)) {
		const [only] = inner.elements;
		return (
			inner.elements.length === 1 &&
			only !== undefined &&
			ts.isSpreadElement(only) &&
			facts.kinds.only(only.expression) === "str"
		);
	}
	if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return false;
	const [given] = inner.arguments;
	if (given === undefined) return false;
	const isSplit = inner.expression.name.text === "split" && ts.isStringLiteral(given) && given.text === "";
	return isSplit && facts.kinds.only(inner.expression.expression) === "str";
}
