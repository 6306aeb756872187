// Object.create. Of a class's object no constructor makes the fields: those that follow have to.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { aroundAssertions, bare, unparenthesized } from "../../../syntax.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import type { Context } from "../../context.ts";
import { display } from "../../expressions/object-spread.ts";
import { type CreatedClass, createdClass, objectOfPrototype } from "../../expressions/prototypes.ts";
import { lowerExpr } from "../../recursion.ts";
import { copiedObject } from "./assigning.ts";

/** An empty record, where a record is asked for; an object that has at once what the statements behind it give it. */
export function create(cx: Context, node: ts.CallExpression): Expr {
	const [prototype, properties] = node.arguments;
	if (prototype === undefined || properties !== undefined) return refused(cx, node);
	const made = cx.facts.standsAlone(cx.file) ? filledNext(cx, node, prototype) : null;
	if (made !== null) return made;
	const asked = cx.checker.getContextualType(node);
	const kinds = asked === undefined ? new Set<Kind>() : cx.facts.kinds.ofType(asked);
	const isRecord = kinds.size === 1 && (kinds.has("record") || kinds.has("dict"));
	if (prototype.kind !== ts.SyntaxKind.NullKeyword || !isRecord) return refused(cx, node);
	if (cx.facts.standsAlone(cx.file)) return py.call(cx.helper("_made_bare"), [display(cx, [])]);
	return cx.facts.order.records ? refused(cx, node) : display(cx, []);
}

function refused(cx: Context, node: ts.CallExpression): Expr {
	const [prototype] = node.arguments;
	const isNull = prototype?.kind === ts.SyntaxKind.NullKeyword;
	return cx.refuse(
		node,
		"TSM1005",
		"Object.create",
		isNull ? "`null` here" : "an object that is to be the prototype of another",
	);
}

/** A variable of its own for the object, and the statements behind that. */
interface Variable {
	readonly name: ts.Identifier;
	readonly next: readonly ts.Statement[];
}

function variableOf(node: ts.CallExpression): Variable | null {
	const { parent } = aroundAssertions(node);
	if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return null;
	const statement = parent.parent.parent;
	if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length > 1) return null;
	const around = statement.parent;
	if (!ts.isBlock(around) && !ts.isSourceFile(around)) return null;
	return { name: parent.name, next: around.statements.slice(around.statements.indexOf(statement) + 1) };
}

function filledNext(cx: Context, node: ts.CallExpression, prototype: ts.Expression): Expr | null {
	const variable = variableOf(node);
	if (variable === null) return null;
	const copied = assignedNext(cx, node, variable);
	if (copied !== null) return copied;
	const created = createdClass(cx, prototype);
	if (created !== null && hasEachField(cx, created, variable))
		return py.method(py.name("object"), "__new__", [created.value()]);
	const source = objectOfPrototype(cx, prototype);
	const isCopied = source !== null && copiesKeys(cx, source, variable);
	return isCopied ? py.call(cx.helper("_alike_empty"), [lowerExpr(cx, source)]) : null;
}

/** `const copy = Object.create(...); Object.assign(copy, x);` */
function assignedNext(cx: Context, node: ts.CallExpression, { name, next: [first] }: Variable): Expr | null {
	const call = first !== undefined && ts.isExpressionStatement(first) ? first.expression : undefined;
	if (call === undefined || !ts.isCallExpression(call) || call.expression.getText() !== "Object.assign") return null;
	const [target, source] = call.arguments;
	return target?.getText() === name.text && source !== undefined ? copiedObject(cx, node, [source]) : null;
}

/** `copy.x = ...; copy.y = ...;`: each of the class's fields, where somebody lists them in their order. */
function hasEachField(cx: Context, { fields, isListed }: CreatedClass, { name, next }: Variable): boolean {
	const stored = next.slice(0, fields.length).map((statement) => {
		const store = storeIn(statement);
		if (store === null || namesIt(cx, store.right, name)) return null;
		const { left } = store;
		return ts.isPropertyAccessExpression(left) && left.expression.getText() === name.text ? left.name.text : null;
	});
	return fields.every((field, i) => (isListed ? stored[i] === field : stored.includes(field)));
}

/**
 * `for (const key of Object.keys(x)) copy[key] = ...`, `for (const key in x) if (x.hasOwnProperty(key)) copy[key] = ...`; the
 * copy may be noted for x before.
 */
function copiesKeys(cx: Context, source: ts.Expression, { name, next }: Variable): boolean {
	const text = bare(source).getText();
	const [first, second] = next;
	const loop = loopOver(first !== undefined && isNoted(first, text, name.text) ? second : first);
	if (loop === null || loop.object !== text) return false;
	const store = storeIn(withoutQuestion(loop.body, text, loop.key));
	if (store === null || namesIt(cx, store.right, name)) return false;
	const left = bare(store.left);
	return (
		ts.isElementAccessExpression(left) &&
		bare(left.expression).getText() === name.text &&
		bare(left.argumentExpression).getText() === loop.key
	);
}

/** `seen.set(x, copy)` */
function isNoted(statement: ts.Statement, object: string, copy: string): boolean {
	const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
	if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
	const given = call.arguments.map((a) => bare(a).getText());
	return call.expression.name.text === "set" && given.length === 2 && given[0] === object && given[1] === copy;
}

/** What is done with each key of an object. */
interface KeyLoop {
	readonly object: string;
	readonly key: string;
	readonly body: ts.Statement | ts.Expression;
}

function loopOver(statement: ts.Statement | undefined): KeyLoop | null {
	if (statement === undefined) return null;
	if (ts.isExpressionStatement(statement)) return forEachOver(statement.expression);
	if (!ts.isForOfStatement(statement) && !ts.isForInStatement(statement)) return null;
	const { initializer, expression, statement: body } = statement;
	const key = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0]?.name.getText() : undefined;
	const object = ts.isForOfStatement(statement) ? keysAsked(expression) : bare(expression).getText();
	return key === undefined || object === null ? null : { object, key, body };
}

/** `Object.keys(x).forEach((key) => ...)` */
function forEachOver(call: ts.Expression): KeyLoop | null {
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return null;
	const [made, more] = call.arguments;
	if (call.expression.name.text !== "forEach" || made === undefined || more !== undefined) return null;
	const object = keysAsked(call.expression.expression);
	if (!ts.isArrowFunction(made) || object === null) return null;
	const [key, place] = made.parameters;
	return key === undefined || place !== undefined ? null : { object, key: key.name.getText(), body: made.body };
}

/** x of `Object.keys(x)`. */
function keysAsked(node: ts.Expression): string | null {
	const call = bare(node);
	const [object] = ts.isCallExpression(call) ? call.arguments : [];
	const isAsked = ts.isCallExpression(call) && /^Object\.(keys|getOwnPropertyNames)$/.test(call.expression.getText());
	return isAsked && object !== undefined ? bare(object).getText() : null;
}

/** What a loop over x does with each key, also where it asks whether that is x's own. */
function withoutQuestion(body: ts.Node, object: string, key: string): ts.Node {
	const statement = alone(body);
	if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) return statement;
	const asked = statement.expression.getText();
	const isOwn = OWN.some((form) => asked === form.replace("x", () => object).replace("k", () => key));
	return isOwn ? alone(statement.thenStatement) : statement;
}

const OWN: readonly string[] = [
	"x.hasOwnProperty(k)",
	"Object.hasOwn(x, k)",
	"Object.prototype.hasOwnProperty.call(x, k)",
];

function alone(node: ts.Node): ts.Node {
	const [only, more] = ts.isBlock(node) ? node.statements : [];
	return only !== undefined && more === undefined ? only : node;
}

/** `x = y`, as a statement or as what a function gives. */
function storeIn(node: ts.Node): ts.BinaryExpression | null {
	const made = ts.isExpressionStatement(node) ? node.expression : node;
	const store = ts.isParenthesizedExpression(made) ? unparenthesized(made) : made;
	return ts.isBinaryExpression(store) && store.operatorToken.kind === ts.SyntaxKind.EqualsToken ? store : null;
}

function namesIt(cx: Context, node: ts.Node, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	const visit = (n: ts.Node): boolean => cx.isUseOf(n, symbol) || ts.forEachChild(n, visit) === true;
	return visit(node);
}
