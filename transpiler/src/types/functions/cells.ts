// Variables that a loop makes anew at each turn, that a function takes along, and that are stored to after that (or only
// then for the first time): in Python each is a list of one item, so that the turn and its functions share it.

import { ts } from "ts-morph";
import { isInside } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import { isStatic } from "../classes/classes.ts";

/** Methods that call what they are given before they return. */
const AT_ONCE =
	/^(forEach|map|filter|some|every|find|findLast|findIndex|findLastIndex|reduce|reduceRight|sort|flatMap)$/;

/** @param uses where the variable is named */
export function isCell(symbol: ts.Symbol, uses: readonly ts.Node[], assignments: Assignments): boolean {
	const declaration = symbol.valueDeclaration;
	if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
		return false;
	const list = declaration.parent;
	if (!ts.isVariableDeclarationList(list) || (list.flags & ts.NodeFlags.BlockScoped) === 0) return false;
	if (!ts.isVariableStatement(list.parent) && !ts.isForStatement(list.parent)) return false;
	if (!isInLoop(declaration)) return false;
	if (isTakenEarly(declaration, uses)) return true;
	if (ts.isForStatement(list.parent) && uses.some((use) => isInStep(use, list.parent) && isKept(use, declaration)))
		return true;
	const writes = assignments.of(symbol).filter((w) => w.node !== declaration && !isLoopStep(w.node));
	return writes.length > 0 && uses.some((use) => isKept(use, declaration));
}

/** What the step of a `for` makes sees the variable after it. */
export function isInStep(use: ts.Node, loop: ts.Node | undefined): boolean {
	const step = loop !== undefined && ts.isForStatement(loop) ? loop.incrementor : undefined;
	return step !== undefined && isInside(use, step);
}

/** `const p = start(() => use(p))`: the function is made before the variable has its value. */
export function isTakenEarly(declaration: ts.VariableDeclaration, uses: readonly ts.Node[]): boolean {
	const { initializer } = declaration;
	if (initializer === undefined || isNamedByVariable(initializer)) return false;
	return uses.some((use) => use.pos >= initializer.pos && use.end <= initializer.end && isKept(use, declaration));
}

/** `const f = () => f()`, `const C = class { make() { return new C(); } }`: in Python, too, the name is its own. */
export function isNamedByVariable(value: ts.Expression): boolean {
	if (ts.isArrowFunction(value)) return true;
	return (ts.isFunctionExpression(value) || ts.isClassExpression(value)) && value.name === undefined;
}

/** The `i++` of a `for`: it makes the next turn's variable. */
export function isLoopStep(node: ts.Node): boolean {
	for (let n = node; n.parent !== undefined; n = n.parent) {
		if (ts.isForStatement(n.parent)) return n.parent.incrementor === n;
		if (ts.isStatement(n.parent)) return false;
	}
	return false;
}

/** Is there a loop around it, in the same function? */
export function isInLoop(declaration: ts.Node): boolean {
	for (let n = declaration.parent; !ts.isFunctionLike(n) && !ts.isSourceFile(n); n = n.parent)
		if (ts.isIterationStatement(n, false)) return true;
	return false;
}

/** Is it used in a function that may be called later? */
function isKept(use: ts.Node, declaration: ts.Node): boolean {
	const home = ts.findAncestor(declaration, (n) => ts.isFunctionLike(n) || ts.isSourceFile(n));
	for (let n = use.parent; n !== home && n !== undefined; n = n.parent) if (isLater(n)) return true;
	return false;
}

/** What runs later than where it stands: functions, and the values of the fields of a class's objects. */
function isLater(node: ts.Node): boolean {
	if (ts.isPropertyDeclaration(node)) return !isStatic(node);
	return ts.isFunctionLike(node) && !isCalledAtOnce(node);
}

function isCalledAtOnce(node: ts.Node): boolean {
	const call = node.parent;
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
	return call.arguments[0] === node && AT_ONCE.test(call.expression.name.text);
}
