// What conditions say of a field of `this` that is counted up or down: after `if (this.used === 0) return`, before
// `this.used -= 1`.

import { ts } from "ts-morph";
import { isFieldOfThis, leaves } from "../../syntax.ts";
import type { Write } from "../assignments.ts";
import { apply, type Condition, conditionsAt } from "./narrowing.ts";
import type { Numbers } from "./numbers.ts";
import type { Range } from "./range.ts";
import * as range from "./range.ts";

/** Narrows what is known of a field by the conditions that hold where it is stored to. */
export function narrowedField(numbers: Numbers, target: ts.Expression, known: Range): Range {
	if (known.fraction || !isFieldOfThis(target)) return known;
	const name = target.name.text;
	const writes = numbers.flows.storesTo(name);
	if (writes === null) return known;
	const isIt = (n: ts.Expression): boolean => isFieldOfThis(n) && n.name.text === name;
	const valueOf = (n: ts.Expression): Range | null => (ts.isNumericLiteral(n) ? numbers.of(n) : null);
	let found = known;
	for (const condition of conditionsAt(target))
		if (isSteadySince(numbers, condition, target, writes))
			found = apply(condition.condition, condition.holds, found, isIt, valueOf);
	return range.isNothing(found) && !numbers.solver.isUnderWay ? known : found;
}

/** Does nothing that runs from the condition on, up to the place, store in the field, whatever object it is of? */
function isSteadySince(
	numbers: Numbers,
	{ condition, between }: Condition,
	place: ts.Node,
	writes: readonly Write[],
): boolean {
	// a class around the place has a `this` of its own; a loop's turns come from behind
	if (between !== undefined || !sameAround(ts.isClassLike, condition, place)) return false;
	if (!sameAround((n) => ts.isIterationStatement(n, false), condition, place)) return false;
	if (writes.some((w) => w.node.pos >= condition.pos && w.node.end <= place.pos)) return false;
	const isHarmless = (node: ts.Node): boolean => {
		if (node.end <= condition.pos || node.pos >= place.pos) return true;
		const isBetween = node.pos >= condition.pos && node.end <= place.pos;
		if (isBetween && !runsNothingElse(numbers, node)) return false;
		return ts.forEachChild(node, (child) => !isHarmless(child)) !== true;
	};
	const around = ts.findAncestor(place, ts.isFunctionLike);
	return around !== undefined && isHarmless(around);
}

function sameAround(test: (node: ts.Node) => boolean, a: ts.Node, b: ts.Node): boolean {
	return ts.findAncestor(a, test) === ts.findAncestor(b, test);
}

/** Can the node by itself, its parts left out, run no other code of the program: no call, no accessor, no conversion? */
function runsNothingElse(numbers: Numbers, node: ts.Node): boolean {
	if (ts.isPropertyAccessExpression(node)) return !numbers.flows.mayBeAccessor(node.name.text);
	if (ts.isElementAccessExpression(node)) return numbers.isArray(node.expression);
	if (ts.isBinaryExpression(node)) return asksNothing(node) || isOfNumbers(numbers, node);
	if (ts.isVariableDeclaration(node)) return ts.isIdentifier(node.name);
	return HARMLESS.has(node.kind) || ts.isToken(node) || ts.isTypeNode(node) || isExit(node);
}

function asksNothing(node: ts.BinaryExpression): boolean {
	return ASKING_NOTHING.has(node.operatorToken.kind);
}

function isOfNumbers(numbers: Numbers, node: ts.BinaryExpression): boolean {
	return [node.left, node.right].every((n) => numbers.kinds.only(n) === "number");
}

function isExit(node: ts.Node): boolean {
	return ts.isStatement(node) && leaves(node);
}

const ASKING_NOTHING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.EqualsToken,
	ts.SyntaxKind.EqualsEqualsEqualsToken,
	ts.SyntaxKind.ExclamationEqualsEqualsToken,
	ts.SyntaxKind.AmpersandAmpersandToken,
	ts.SyntaxKind.BarBarToken,
]);

const HARMLESS: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.Block,
	ts.SyntaxKind.ExpressionStatement,
	ts.SyntaxKind.Identifier,
	ts.SyntaxKind.IfStatement,
	ts.SyntaxKind.NonNullExpression,
	ts.SyntaxKind.ParenthesizedExpression,
	ts.SyntaxKind.VariableDeclarationList,
	ts.SyntaxKind.VariableStatement,
]);
