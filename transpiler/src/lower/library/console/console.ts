// `console`: what Node prints, made from types where they tell, else by helpers that look at the value.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isAssignment, isFallback } from "../../../syntax.ts";
import { isPrimitive } from "../../../types/kinds/kind.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Shape } from "../../../types/printing/shape.ts";
import { isOpen } from "../../../types/printing/shapes.ts";
import type { Context } from "../../context.ts";
import { inOrder, isSteady, lowerAll, reusable } from "../../evaluation/order.ts";
import { runsUnseen } from "../../evaluation/running.ts";
import { lowerTest } from "../../expressions/logic.ts";
import { bigIntText, isVoid, textOf } from "../../expressions/text.ts";
import { lowerIterable } from "../../iteration/iterables.ts";
import { absentName } from "../../missing/nones.ts";
import {
	isError,
	isSurelyError,
	shapeArguments,
	shapeExpr,
	shapeOf,
	topShapeExpr,
	unshownPart,
} from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";
import { inspection, inspectionDepth, substituted } from "./console-formats.ts";
import { isSubstituted, substitutedAsItRuns } from "./console-made-formats.ts";
import { classShown } from "./shown-classes.ts";
import { iteratorShown } from "./shown-iterators.ts";
import { promiseShown } from "./shown-promises.ts";

export type Stream = "stdout" | "stderr";
type ConsoleCall = (cx: Context, node: ts.CallExpression) => Expr;

export const CONSOLE: Readonly<Record<string, ConsoleCall>> = {
	"console.log": (cx, node) => printed(cx, node.arguments, "stdout"),
	"console.info": (cx, node) => printed(cx, node.arguments, "stdout"),
	"console.debug": (cx, node) => printed(cx, node.arguments, "stdout"),
	"console.warn": (cx, node) => printed(cx, node.arguments, "stderr"),
	"console.error": (cx, node) => printed(cx, node.arguments, "stderr"),
	"console.trace": (cx, node) => printed(cx, node.arguments, "stderr"),
	"console.group": opened,
	"console.groupCollapsed": opened,
	"console.groupEnd": (cx) => py.call(cx.helper("_grouped_print"), [py.NONE, py.int(-1)]),
	"console.dir": (cx, node) => inspected(cx, node),
	"console.count": (cx, node) => write(cx, [py.call(cx.helper("_count"), lowerAll(cx, node.arguments))], "stdout"),
	"console.countReset": (cx, node) => counterReset(cx, node),
	"console.assert": asserted,
	"console.clear": () => py.NONE,
};

function printed(cx: Context, args: readonly ts.Expression[], stream: Stream): Expr {
	return write(cx, printedTexts(cx, args, stream), stream);
}

export function write(cx: Context, texts: readonly Expr[], stream: Stream): Expr {
	const print = cx.facts.halvesTexts(cx.file) ? cx.helper("_print") : "print";
	if (stream === "stderr") return py.call(print, texts, [{ name: "file", value: cx.boardName("sys", "stderr") }]);
	if (!hasGroups(cx)) return py.call(print, texts);
	const [only] = texts;
	const isText = texts.length === 1 && only?.k === "str";
	return py.call(cx.helper("_grouped_print"), [isText ? only : joinedTexts(texts)]);
}

/** `print` would write whole numbers by itself and put spaces between. */
function joinedTexts(texts: readonly Expr[]): Expr {
	const item = py.name("text");
	const each = { k: "comprehension", item: py.call("str", [item]), target: "text", source: listOf(texts), test: null };
	return py.method(py.str(" "), "join", [each as Expr]);
}

function listOf(texts: readonly Expr[]): Expr {
	const [only] = texts;
	return texts.length === 1 && only?.k === "star" ? only.value : py.list(texts);
}

function hasGroups(cx: Context): boolean {
	return cx.says(/\bconsole\s*\.\s*group/);
}

function opened(cx: Context, node: ts.CallExpression): Expr {
	const texts = printedTexts(cx, node.arguments, "stdout");
	return py.call(cx.helper("_grouped_print"), [texts.length === 0 ? py.NONE : joinedTexts(texts), py.int(1)]);
}

/** `console.dir`: a text in quotes, too. */
function inspected(cx: Context, node: ts.CallExpression): Expr {
	const [value, options] = node.arguments;
	const depth = inspectionDepth(options);
	if (value === undefined || depth === null) return cx.refuse(node.expression, "TSM1005", "dir", "console");
	const shape = shapeOf(cx, value);
	const lowered = lowerExpr(cx, value);
	if (reports(cx, value, shape, "stdout")) return lowered;
	return write(cx, [inspection(cx, lowered, shapeExpr(cx, shape), depth)], "stdout");
}

function counterReset(cx: Context, node: ts.CallExpression): Expr {
	const [label = py.str("default")] = lowerAll(cx, node.arguments);
	return py.call(cx.helper("_count"), [label, py.TRUE]);
}

/** Writes to the error output if it is not so. */
function asserted(cx: Context, node: ts.CallExpression): Expr {
	const [test, ...rest] = node.arguments;
	if (test === undefined || rest.some(ts.isSpreadElement)) return cx.refuse(node, "TSM1005", "assert", "console");
	const hasEffects = rest.some((a) => hasEffect(cx, a));
	const outcome = lowerTest(cx, test);
	const holds = hasEffects ? cx.hold(outcome) : outcome;
	// what is to be printed is worked out in any case
	if (hasEffects) for (const a of rest) cx.substitutes.set(a, reusable(cx, lowerExpr(cx, a)));
	const body = cx.block(() => cx.push(py.exprStmt(printed(cx, rest, "stderr"))));
	for (const a of rest) cx.substitutes.delete(a);
	cx.push(py.ifStmt(py.not(holds), body));
	return py.NONE;
}

function printedTexts(cx: Context, args: readonly ts.Expression[], stream: Stream): Expr[] {
	const [first, ...rest] = args;
	if (first === undefined) return [];
	const pattern = patternOf(cx, first);
	if (pattern?.includes("%") === true && rest.length > 0 && !rest.some(ts.isSpreadElement)) {
		return withChangingHeld(cx, rest, () => substituted(cx, pattern, rest, (node) => shown(cx, node, stream, "value")));
	}
	const isAlone = rest.length === 0 && !ts.isSpreadElement(first);
	const isPlain = isAlone || !mayHoldPercent(cx, first);
	return withChangingHeld(cx, args, () => {
		if (!isPlain && stream === "stdout" && isSubstituted(cx, args, (a, shape) => !reports(cx, a, shape, stream)))
			return [substitutedAsItRuns(cx, args)];
		const texts = inOrder(
			cx,
			args.map((a) => () => shownArgument(cx, a, stream, isPlain ? "fstring" : "value")),
		);
		return isPlain ? texts : [py.call(cx.helper("_formatted"), texts)];
	});
}

/** What `make` gives, while arguments that others change are held as they were worked out. */
function withChangingHeld(cx: Context, args: readonly ts.Expression[], make: () => Expr[]): Expr[] {
	holdChanging(cx, args);
	const made = make();
	for (const a of args) cx.substitutes.delete(a);
	return made;
}

/** The first text, if it stands there or in a constant. */
function patternOf(cx: Context, node: ts.Expression): string | null {
	if (ts.isStringLiteralLike(node)) return node.text;
	const type = ts.isIdentifier(node) ? cx.checker.getTypeAtLocation(node) : null;
	return type?.isStringLiteral() === true ? type.value : null;
}

/** Node makes text of the arguments when it has all of them: what a later one changes shows in an earlier one too. */
function holdChanging(cx: Context, args: readonly ts.Expression[]): void {
	const last = args.findLastIndex((a) => hasEffect(cx, a));
	if (last < 1 || args.some(ts.isSpreadElement)) return;
	const isObject = (a: ts.Expression): boolean => [...cx.facts.kinds.of(a)].some((k) => !PRIMITIVES.has(k));
	if (!args.slice(0, last).some(isObject)) return;
	const values = inOrder(
		cx,
		args.map((a) => () => lowerExpr(cx, a)),
	);
	args.forEach((a, i) => {
		const value = values[i] ?? py.NONE;
		cx.substitutes.set(a, i > last || isSteady(cx, value) ? value : cx.hold(value));
	});
}

/** May evaluating it change an object? */
function hasEffect(cx: Context, node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isAwaitExpression(node)) return true;
	if (ts.isYieldExpression(node) || ts.isDeleteExpression(node) || ts.isPostfixUnaryExpression(node)) return true;
	if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return true;
	if (ts.isPrefixUnaryExpression(node) && /^(\+\+|--)/.test(node.getText())) return true;
	if (runsUnseen(cx, node)) return true;
	return ts.forEachChild(node, (n) => hasEffect(cx, n)) === true;
}

/** May the first text hold a `%` that console.log replaces? */
function mayHoldPercent(cx: Context, node: ts.Expression): boolean {
	if (ts.isStringLiteralLike(node)) return node.text.includes("%");
	if (ts.isTemplateExpression(node)) {
		const isText = (e: ts.Expression): boolean => isOfObject(cx, e) || mayHoldPercent(cx, e);
		return (
			[node.head, ...node.templateSpans.map((s) => s.literal)].some((t) => t.text.includes("%")) ||
			node.templateSpans.some((s) => isText(s.expression))
		);
	}
	if (ts.isSpreadElement(node)) return true;
	// what is there by its type, and is not, gives way to what stands behind it
	if (ts.isBinaryExpression(node) && isFallback(node) && mayHoldPercent(cx, node.right)) return true;
	const type = cx.checker.getTypeAtLocation(node);
	const members = membersOf(type);
	if (members.every((t) => t.isStringLiteral()))
		return members.some((t) => t.isStringLiteral() && t.value.includes("%"));
	const kinds = cx.facts.kinds.of(node);
	if (kinds.has("str") || kinds.has("unknown") || kinds.has("any")) return true;
	return cx.facts.lies.mayBeAt(node) && cx.facts.textsOf(cx.file).hasFormats;
}

/** Is it a text that an object gives, by its `toString` or its items? */
function isOfObject(cx: Context, node: ts.Expression): boolean {
	return [...cx.facts.kinds.of(node)].some((k) => !PRIMITIVES.has(k) && k !== "bigint");
}

function shownArgument(cx: Context, node: ts.Expression, stream: Stream, place: "fstring" | "value"): Expr {
	if (!ts.isSpreadElement(node)) return shown(cx, node, stream, place);
	// of what is spread, whatever can be gone through, the type is that of an item
	const shape = cx.facts.shapes.of(cx.checker.getTypeAtLocation(node));
	const isReported = reports(cx, node, shape, stream);
	const item = cx.temp("value");
	const text = isReported
		? reported(py.name(item))
		: py.call(cx.helper("_shown"), shapeArguments(py.name(item), shapeExpr(cx, shape)));
	const all = {
		k: "comprehension",
		item: text,
		target: item,
		source: lowerIterable(cx, node.expression),
		test: null,
	} as const;
	return { k: "star", value: all };
}

const PRIMITIVES: ReadonlySet<Kind> = new Set<Kind>(["str", "number", "bool", "none"]);

/** The text of one argument: as it is at the top, in quotes inside something. `print` writes whole numbers itself. */
function shown(cx: Context, node: ts.Expression, stream: Stream, place: "fstring" | "value"): Expr {
	const made = iteratorShown(cx, node) ?? promiseShown(cx, node) ?? classShown(cx, node);
	if (made !== null) return made;
	const value = lowerExpr(cx, node);
	const plain = primitiveShown(cx, node, value, place);
	if (plain !== null) return plain;
	const kinds = cx.facts.kinds.of(node);
	if (kinds.size === 1 && kinds.has("bigint")) return bigIntText(cx, node, value, "n");
	const shape = shapeOf(cx, node);
	if (reports(cx, node, shape, stream)) return stream === "stderr" ? reported(value) : value;
	// what can never be, by its type, may be anything all the same
	const isNever = kinds.size === 0;
	if (!isNever && [...kinds].every((k) => PRIMITIVES.has(k)) && !mayBeObject(cx, node))
		return py.call(cx.helper("_primitive_shown"), shape.none === null ? [value] : [value, py.str(shape.none)]);
	const mayBeText =
		isNever ||
		(["str", "unknown", "any"] as const).some((k) => kinds.has(k)) ||
		isAnyField(cx, node) ||
		cx.facts.lies.mayBeAt(node);
	return py.call(cx.helper(mayBeText ? "_shown" : "_inspect"), shapeArguments(value, topShapeExpr(cx, node, shape)));
}

/** Of what is of one primitive kind by its type, or may be nothing all the same; null for anything else. */
function primitiveShown(cx: Context, node: ts.Expression, value: Expr, place: "fstring" | "value"): Expr | null {
	const kinds = cx.facts.kinds.of(node);
	if (isPrimitive(kinds) && cx.facts.missing.mayBe(node) && !mayBeObject(cx, node))
		return py.call(cx.helper("_primitive_shown"), [value, absentName(cx, node)]);
	const [only] = kinds;
	if (kinds.size !== 1 || only === undefined || !PRIMITIVES.has(only)) return null;
	if (cx.facts.lies.mayBeAt(node))
		return mayBeObject(cx, node) ? null : py.call(cx.helper("_primitive_shown"), [value]);
	if (only === "none" && isVoid(cx, node)) return py.call(cx.helper("_primitive_shown"), [value, py.str("undefined")]);
	return only === "number" && !cx.facts.numbers.isInt(node)
		? py.call(cx.helper("_number_shown"), [value])
		: textOf(cx, node, value, place);
}

/** What is none by its type was not told of what was stored there: it may be of any kind. */
function mayBeObject(cx: Context, node: ts.Expression): boolean {
	const isNone = cx.facts.kinds.only(node) === "none";
	return cx.facts.lies.mayBeAt(node) && (isNone || cx.facts.lies.mayBeObjectIn(cx.file));
}

/** `o[k]` of an object: it may be a private field, which the type leaves out. */
function isAnyField(cx: Context, node: ts.Expression): boolean {
	return ts.isElementAccessExpression(node) && cx.facts.kinds.present(node.expression) === "instance";
}

/** On the error output: what Python makes of it. */
export function reported(value: Expr): Expr {
	return py.call("str", [value]);
}

/** Nobody compares the error output: there a value may look otherwise, such as an error that only `unknown` is known of. */
export function reports(cx: Context, node: ts.Expression, shape: Shape, stream: Stream): boolean {
	const isLucky = stream === "stdout" && !isSurelyError(cx, cx.checker.getTypeAtLocation(node));
	const problem = unshownPart(cx, shape, isLucky);
	if (problem === null) return stream === "stderr" && isOpen(shape);
	if (stream === "stdout") {
		if (isError(problem)) cx.refuse(node, "TSM2051");
		else cx.refuse(node, "TSM2050", problem);
	}
	return true;
}
