// `console.log("%s is %d", name, age)`: the first text says how those after it are written.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isNoneLiteral, unparenthesized } from "../../../syntax.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import type { Shape } from "../../../types/printing/shape.ts";
import { EITHER_NONE } from "../../../types/printing/shapes.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { textOf, toText } from "../../expressions/text.ts";
import { shapeArguments, shapeExpr, shapeOf, unshownPart } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";
import { toNumber } from "../numbers/numbers.ts";
import { jsonText } from "../objects/json.ts";

/** A value as an argument that no place is left for. */
type AsArgument = (node: ts.Expression) => Expr;

/** Node writes what is inside of so many objects. */
const USUAL_DEPTH = 2;

/** What `%o` writes the inside of. */
const DEPTH_OF_HIDDEN = 4;

export function substituted(
	cx: Context,
	pattern: string,
	rest: readonly ts.Expression[],
	asArgument: AsArgument,
): Expr[] {
	const parts: (string | (() => Expr))[] = [];
	const waiting = [...rest];
	for (const piece of pattern.split(/(%[sdifjoOc%])/)) {
		const isPlace = /^%[sdifjoOc]$/.test(piece);
		const value = isPlace ? waiting.shift() : undefined;
		if (value !== undefined) parts.push(() => replacement(cx, piece, value, asArgument));
		else parts.push(piece === "%%" ? "%" : piece);
	}
	const values = inOrder(cx, [
		...parts.filter((p) => typeof p !== "string"),
		...waiting.map((a) => () => asArgument(a)),
	]);
	let used = 0;
	const texts = parts
		.filter((p) => p !== "")
		.map((p) => (typeof p === "string" ? py.str(p) : (values[used++] ?? py.NONE)));
	const first = texts.reduce((sum, t) => py.binary("+", sum, t));
	return [first, ...values.slice(used)];
}

function replacement(cx: Context, place: string, node: ts.Expression, asArgument: AsArgument): Expr {
	const write = Object.hasOwn(PLACES, place) ? PLACES[place] : undefined;
	const written = write?.(cx, node, asArgument) ?? null;
	if (written !== null) return written;
	return cx.refuse(node, "TSM2052", place, `\`${cx.checker.typeToString(cx.checker.getTypeAtLocation(node))}\``);
}

/** What each place makes of a value; null for what it is not turned into here. */
const PLACES: Readonly<Record<string, (cx: Context, node: ts.Expression, asArgument: AsArgument) => Expr | null>> = {
	"%s": (cx, node, asArgument) => {
		if (isOnly(cx, node, ["str", "number", "bool", "none"]) || isOnly(cx, node, ["bigint"])) return asArgument(node);
		return isOnly(cx, node, ["symbol"]) ? toText(cx, node, "value") : shallow(cx, node);
	},
	"%d": (cx, node, asArgument) => {
		if (isOnly(cx, node, ["bigint"]) || isOnly(cx, node, ["number"])) return asArgument(node);
		const isRead = isOnly(cx, node, ["str"]) || isOnly(cx, node, ["bool"]);
		return isRead ? py.call(cx.helper("_number_shown"), [toNumber(cx, node)]) : null;
	},
	"%f": (cx, node) =>
		isOnly(cx, node, ["number"]) ? textOf(cx, node, lowerExpr(cx, node), "value") : read(cx, node, "_parse_float"),
	"%i": (cx, node) => {
		const isWhole = isOnly(cx, node, ["number"]) && cx.facts.numbers.isInt(node);
		return isWhole ? textOf(cx, node, lowerExpr(cx, node), "value") : read(cx, node, "_parse_int");
	},
	"%j": jsonText,
	"%O": (cx, node) => inspected(cx, node, USUAL_DEPTH),
	"%o": (cx, node) => (hidesNothing(shapeOf(cx, node)) ? inspected(cx, node, DEPTH_OF_HIDDEN) : null),
	"%c": (cx, node) => {
		cx.push(py.exprStmt(lowerExpr(cx, node)));
		return py.str("");
	},
};

function isOnly(cx: Context, node: ts.Expression, kinds: readonly Kind[]): boolean {
	return [...cx.facts.kinds.of(node)].every((k) => kinds.includes(k));
}

function read(cx: Context, node: ts.Expression, helper: "_parse_int" | "_parse_float"): Expr | null {
	if (!isOnly(cx, node, ["number"]) && !isOnly(cx, node, ["str"])) return null;
	return py.call(cx.helper("_number_shown"), [py.call(cx.helper(helper), [lowerExpr(cx, node)])]);
}

const CONTAINERS: readonly Kind[] = ["record", "list", "tuple", "map", "jsset", "date"];

/** `%s` of an object: without what is inside of what is inside, if it has no text of its own. */
function shallow(cx: Context, node: ts.Expression): Expr | null {
	if (isOnly(cx, node, CONTAINERS)) return hasOwnText(cx, node) ? null : inspected(cx, node, 0);
	if (!isOnly(cx, node, ["instance"])) return null;
	const { classes, problem } = shapeOf(cx, node);
	const all = [...classes].flatMap((c) => (c === null ? [c] : [c, ...cx.facts.derivedFrom(c)]));
	if (problem !== null || all.length === 0 || all.includes(null)) return null;
	if (hasOwnText(cx, node)) return toText(cx, node, "value");
	return all.some((c) => c?.members.some((m) => m.name?.getText() === "toString")) ? null : inspected(cx, node, 0);
}

function hasOwnText(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return (type.getProperty("toString")?.declarations ?? []).some((d) => !d.getSourceFile().isDeclarationFile);
}

/** `%o` shows an array's length too, a regular expression's last index, and more of a function than the board knows. */
function hidesNothing(shape: Shape, around: ReadonlySet<Shape> = new Set()): boolean {
	if (around.has(shape)) return true;
	const { list, keyed, classes, isFunction, problem } = shape;
	if (list !== null || isFunction || classes.size > 0 || problem !== null) return false;
	if (keyed === null || keyed.tag === "bigint") return true;
	const inner = new Set([...around, shape]);
	if (keyed.tag === "index") return hidesNothing(keyed.values, inner);
	return keyed.tag === "record" && [...keyed.fields.values()].every((s) => hidesNothing(s, inner));
}

function inspected(cx: Context, node: ts.Expression, depth: number): Expr | null {
	const shape = shapeOf(cx, node);
	const problem = unshownPart(cx, shape);
	cx.mixesNone ||= problem === EITHER_NONE;
	if (problem !== null) return null;
	return inspection(cx, lowerExpr(cx, node), shapeExpr(cx, shape), depth);
}

/** @param depth how many levels of what is inside are shown */
export function inspection(cx: Context, value: Expr, shape: Expr, depth: number): Expr {
	if (depth !== USUAL_DEPTH) return py.call(cx.helper("_inspect"), [value, shape, py.int(USUAL_DEPTH - depth)]);
	return py.call(cx.helper("_inspect"), shapeArguments(value, shape));
}

/** More than any object of a program is deep. */
const ALL_LEVELS = 1000;

/** What `console.dir` is to show the inside of; null where its options ask for something else. */
export function inspectionDepth(options: ts.Expression | undefined): number | null {
	if (options === undefined) return USUAL_DEPTH;
	const given = unparenthesized(options);
	if (!ts.isObjectLiteralExpression(given)) return null;
	let depth: number | null = USUAL_DEPTH;
	for (const p of given.properties) {
		const value = ts.isPropertyAssignment(p) ? p.initializer : null;
		const name = p.name?.getText();
		if (value === null || depth === null) return null;
		if (name === "depth") depth = levels(value);
		else if (!/^(colors|showHidden)$/.test(name ?? "") || value.kind !== ts.SyntaxKind.FalseKeyword) return null;
	}
	return depth;
}

function levels(value: ts.Expression): number | null {
	if (isNoneLiteral(value) || value.getText() === "Infinity") return ALL_LEVELS;
	return ts.isNumericLiteral(value) && Number.isInteger(Number(value.text))
		? Math.min(Number(value.text), ALL_LEVELS)
		: null;
}
