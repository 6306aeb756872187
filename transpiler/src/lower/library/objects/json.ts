// JSON, as JavaScript writes and reads it. (Python's own `json` module keeps no order and takes other texts.)

import { ts } from "ts-morph";
import { nodesOfKind } from "../../../nodes.ts";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare, ownParameters } from "../../../syntax.ts";
import { isDeclaredOnly, type Kind } from "../../../types/kinds/kinds.ts";
import { mayHoldOnly, PLAIN_DATA } from "../../../types/kinds/plain-data.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import { saysNothing } from "../../../types/missing/absent-forms.ts";
import type { Shape } from "../../../types/printing/shape.ts";
import { ERROR, ERROR_AS_JSON, REGEX } from "../../../types/printing/shapes.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { isSurelyError, shapeExpr, shapeOf } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";
import { lowerCallback } from "../functions/callbacks.ts";
import { formOf } from "./parsed-forms.ts";

type Call = (cx: Context, node: ts.CallExpression) => Expr;

export const JSON_CALLS: Readonly<Record<string, Call>> = { "JSON.stringify": stringify, "JSON.parse": parse };

/** What stands in the output of a call's helper for a part that nothing was given for. */
const MISSING: Expr = py.NONE;

function stringify(cx: Context, node: ts.CallExpression): Expr {
	const [value, replacer, space] = node.arguments;
	if (value === undefined || node.arguments.some(ts.isSpreadElement)) return cx.refuse(node, "TSM2035", "This call");
	const isReplacing = replacer !== undefined && cx.facts.kinds.only(replacer) === "function";
	const problem = unwritable(cx, value);
	// the helper raises what JavaScript does
	const isRaised = problem === BIGINT && !isReplacing;
	if (problem !== null && !isRaised) return cx.refuse(value, "TSM2035", problem);
	const shape = shapeExpr(cx, shapeOf(cx, value));
	if (isReplacing) return orUndefined(node, replacedText(cx, value, shape, replacer, space));
	const args = inOrder(cx, [
		() => lowerExpr(cx, value),
		() => shape,
		() => (space === undefined ? MISSING : gap(cx, space)),
		() => (replacer === undefined ? MISSING : names(cx, replacer)),
	]);
	const [, , indent = MISSING, keys = MISSING] = args;
	const positional = args.slice(0, shape.k === "none" ? 1 : 2);
	const keywords = [
		...(indent.k === "none" ? [] : [{ name: "gap", value: indent }]),
		...(keys.k === "none" ? [] : [{ name: "names", value: keys }]),
	];
	const text = py.call(cx.helper("_json"), positional, keywords);
	return mayHaveNone(cx, value) ? orUndefined(node, text) : text;
}

/** The JSON of a value as a part of another text; null for what JSON.stringify would write otherwise. */
export function jsonText(cx: Context, value: ts.Expression): Expr | null {
	if (unwritable(cx, value) !== null) return null;
	const shape = shapeExpr(cx, shapeOf(cx, value));
	const text = py.call(cx.helper("_json"), [lowerExpr(cx, value), ...(shape.k === "none" ? [] : [shape])]);
	return mayHaveNone(cx, value) ? py.logical("or", text, py.str("undefined")) : text;
}

function mayHaveNone(cx: Context, value: ts.Expression): boolean {
	const kinds = cx.facts.kinds.of(value);
	if (["none", "unknown", "any", "function", "symbol"].some((k) => kinds.has(k as Kind))) return true;
	return membersOf(cx.checker.getTypeAtLocation(value)).some((t) => saysNothing(cx.checker, t));
}

/** Of undefined there is no JSON, whatever the type of the call says. */
function orUndefined(node: ts.CallExpression, text: Expr): Expr {
	return isShown(node) ? py.logical("or", text, py.str("undefined")) : text;
}

/** With a function that replaces what is written: it tells null from undefined, which is left out. */
function replacedText(
	cx: Context,
	value: ts.Expression,
	shape: Expr,
	replacer: ts.Expression,
	space: ts.Expression | undefined,
): Expr {
	if (!cx.facts.nullIsApart) return cx.refuse(replacer, "TSM2015");
	const [signature] = cx.checker.getTypeAtLocation(replacer).getCallSignatures();
	if (signature === undefined) return cx.refuse(replacer, "TSM2035", "This replacer");
	const given = cx.facts.shapes.of(signature.getReturnType());
	const problem = unwritablePart(cx, given);
	if (problem !== null) return cx.refuse(replacer, "TSM2035", problem);
	const args = inOrder(cx, [
		() => lowerExpr(cx, value),
		() => visitor(cx, replacer),
		() => (space === undefined ? MISSING : gap(cx, space)),
	]);
	const [written = py.NONE, replace = py.NONE, indent = MISSING] = args;
	return py.call(
		cx.helper("_json_by"),
		[replace, shapeExpr(cx, given), written, shape],
		indent.k === "none" ? [] : [{ name: "gap", value: indent }],
	);
}

/** A function of a key and a value, whatever it takes of them. */
function visitor(cx: Context, node: ts.Expression): Expr {
	const callback = lowerCallback(cx, node, { most: 2, names: ["key", "value", "_"] });
	if (callback.arity === 2) return callback.asFunction();
	const [key, value] = [cx.temp("key"), cx.temp("value")];
	const args = [py.name(key)].slice(0, callback.arity);
	const parameters = [key, value].map((name) => ({ name, fallback: null }));
	return py.lambda(parameters, py.call(callback.asFunction(), args));
}

/** Does it become a part of a text where it stands? */
function isShown(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isCallExpression(outer)) return /^(console\.\w+|String)$/.test(outer.expression.getText());
	return (
		ts.isTemplateSpan(outer) || (ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.PlusToken)
	);
}

/** What of the value JSON.stringify would write otherwise than the helper, in words. */
function unwritable(cx: Context, node: ts.Expression): string | null {
	const kinds = cx.facts.kinds.of(node);
	for (const k of ["bytes", "bytearray", "memoryview"] as const) if (kinds.has(k)) return "Bytes";
	if (cx.facts.worldOf(cx.file).some(hasLiteralAskingForKey)) return ASKS_FOR_KEY;
	const shape = shapeOf(cx, node);
	if (isSurelyOwnError(cx, cx.checker.getTypeAtLocation(node))) return "An error with properties of its own";
	const isHidden = cx.facts.escapes.bigInts(cx.file) && reached(cx, shape).some((s) => s.keyed?.tag === "open");
	return isHidden ? "What may be a bigint" : unwritablePart(cx, shape);
}

/** The shape and those of all its parts, also in objects of classes. */
function reached(cx: Context, shape: Shape): Shape[] {
	return [...cx.facts.shapes.reach(shape, (base) => cx.facts.derivedFrom(base))];
}

function unwritablePart(cx: Context, shape: Shape): string | null {
	for (const s of reached(cx, shape)) {
		if (s.keyed?.tag === "bigint") return BIGINT;
		if ([...s.classes].some((c) => c?.members.some(asksForKey))) return ASKS_FOR_KEY;
		if (s.keyed?.tag === "typed") return "A typed array";
		// functions are left out, a Map and a regular expression are `{}`
		if (s.problem !== null && !WRITTEN.test(s.problem)) return s.problem;
	}
	return null;
}

const BIGINT = "A bigint";

const WRITTEN = new RegExp(`^(A class|A Weak.*|${ERROR}|${ERROR_AS_JSON}|${REGEX})$`);

/** JavaScript's own errors have no properties that JSON.stringify writes; the order of others is not known. */
function isSurelyOwnError(cx: Context, type: ts.Type): boolean {
	const symbol = type.getSymbol();
	const isOwn = symbol !== undefined && !isDeclaredOnly(symbol);
	return isOwn && isSurelyError(cx, type) && type.getProperty("toJSON") === undefined;
}

const ASKS_FOR_KEY = "A `toJSON` that asks for its key";

/** `toJSON(key) {...}` of a class or an object literal, `toJSON: (key) => ...` */
function asksForKey(node: ts.ClassElement | ts.ObjectLiteralElement): boolean {
	if (node.name?.getText() !== "toJSON") return false;
	const made = ts.isPropertyAssignment(node) ? bare(node.initializer) : node;
	return ts.isFunctionLike(made) && ownParameters(made).length > 0;
}

/** Nobody follows where an object literal goes. */
function hasLiteralAskingForKey(file: ts.SourceFile): boolean {
	if (!file.text.includes("toJSON")) return false;
	const literals = nodesOfKind<ts.ObjectLiteralExpression>(file, ts.SyntaxKind.ObjectLiteralExpression);
	return literals.some((node) => node.properties.some(asksForKey));
}

/** What each level is indented by: so many spaces, or a text, ten characters at the most. */
function gap(cx: Context, node: ts.Expression): Expr {
	const kind = cx.facts.kinds.only(node);
	if (kind === "none") return MISSING;
	if (ts.isNumericLiteral(node)) {
		const asked = Math.min(10, Number(node.text));
		// V8 breaks the lines, and indents them by nothing
		if (asked > 0 && asked < 1) return cx.refuse(node, "TSM2035", "This indentation");
		const size = Math.floor(asked);
		return size === 0 ? MISSING : py.str(" ".repeat(size));
	}
	if (ts.isStringLiteralLike(node)) return node.text === "" ? MISSING : py.str(node.text.slice(0, 10));
	if (kind === "str") return py.slice(lowerExpr(cx, node), null, py.int(10));
	if (kind !== "number" || !cx.facts.numbers.isInt(node)) return openGap(cx, node);
	return py.binary("*", py.str(" "), py.call("min", [lowerExpr(cx, node), py.int(10)]));
}

/** It may be missing, or be anything. */
function openGap(cx: Context, node: ts.Expression): Expr {
	const kinds = [...cx.facts.kinds.of(node)];
	if (!kinds.every((k) => GAPS.has(k))) return cx.refuse(node, "TSM2035", "This indentation");
	return py.call(cx.helper("_json_gap"), [lowerExpr(cx, node)]);
}

const GAPS: ReadonlySet<Kind> = new Set<Kind>(["number", "str", "none", "bool", "any", "unknown"]);

/** A list of the keys to be written. */
function names(cx: Context, node: ts.Expression): Expr {
	const kind = cx.facts.kinds.only(node);
	if (kind === "none") return MISSING;
	const item = cx.checker.getIndexTypeOfType(cx.checker.getTypeAtLocation(node), ts.IndexKind.Number);
	const areTexts = item !== undefined && [...cx.facts.kinds.ofType(item)].every((k) => k === "str");
	if (kind !== "list" || !areTexts) return cx.refuse(node, "TSM2035", "This replacer");
	return isDistinct(node) ? lowerExpr(cx, node) : py.call(cx.helper("_distinct"), [lowerExpr(cx, node)]);
}

/** A key that is listed twice is written once. */
function isDistinct(node: ts.Expression): boolean {
	if (!ts.isArrayLiteralExpression(node)) return false;
	const texts = node.elements.map((e) => (ts.isStringLiteralLike(e) ? e.text : null));
	return !texts.includes(null) && new Set(texts).size === texts.length;
}

/** What JSON can give; `any` and `unknown` are asked before they are used. */
const PARSED: ReadonlySet<Kind> = new Set<Kind>([...PLAIN_DATA, "unknown", "any", "instance"]);

function parse(cx: Context, node: ts.CallExpression): Expr {
	const [text, reviver] = node.arguments;
	if (text === undefined || cx.facts.kinds.only(text) !== "str") return cx.refuse(node, "TSM2036", "anything but text");
	if (reviver !== undefined) return revived(cx, text, reviver);
	const asked = isAddedTo(node) ? undefined : cx.checker.getContextualType(node);
	const form = asked === undefined ? py.NONE : mayHoldOnly(cx.facts, asked, PARSED) ? formOf(cx, asked) : null;
	if (form === null && asked !== undefined)
		return cx.refuse(node, "TSM2036", `\`${cx.checker.typeToString(asked)}\`: it is no plain data`);
	const value = knownNulls(cx, asked, parsed(cx, textToParse(cx, text)));
	if (form === null || form.k === "none") return value;
	// what is null in the text shows where it is a field
	cx.mixesNone ||= !cx.facts.nullIsApart;
	return py.call(cx.helper("_formed"), [value, form]);
}

/**
 * JSON has null for nothing, whatever the type says. Where null cannot be a value of its own, it would be shown as the
 * undefined of the type: the board ends the program.
 */
function knownNulls(cx: Context, asked: ts.Type | undefined, value: Expr): Expr {
	if (asked === undefined || cx.facts.nullIsApart || !cx.facts.missing.showsValues) return value;
	const shape = shapeExpr(cx, cx.facts.shapes.of(asked));
	return shape.k === "none" ? value : py.call(cx.helper("_nulls_known"), [value, shape]);
}

/** What is not there is no JSON, as a text that says so is none. */
function textToParse(cx: Context, node: ts.Expression): Expr {
	const text = lowerExpr(cx, node);
	const mayLack = cx.facts.standsAlone(cx.file) && (mayBeUnwritten(cx, node) || cx.facts.missing.mayBe(node));
	return mayLack ? py.call(cx.helper("_text"), [text, py.str("undefined")]) : text;
}

/** JSON.stringify gives no text for what has none, whatever its type says. */
function mayBeUnwritten(cx: Context, node: ts.Expression): boolean {
	const n = bare(node);
	if (!ts.isCallExpression(n) || n.expression.getText() !== "JSON.stringify") return false;
	const [value] = n.arguments;
	return value !== undefined && mayHaveNone(cx, value);
}

/** `{ ...JSON.parse(text), at: date }`: what comes later may be what the object's type says and JSON.parse cannot give. */
function isAddedTo(node: ts.CallExpression): boolean {
	const spread = node.parent;
	return ts.isSpreadAssignment(spread) && spread.parent.properties.at(-1) !== spread;
}

function parsed(cx: Context, text: Expr): Expr {
	const make = cx.facts.order.records ? cx.boardName("collections", "OrderedDict") : py.name("dict");
	return py.call(cx.helper("_json_parse"), [text, make]);
}

/** With a function that changes what was read: it tells null from undefined, which goes. */
function revived(cx: Context, text: ts.Expression, reviver: ts.Expression): Expr {
	if (!cx.facts.nullIsApart) return cx.refuse(reviver, "TSM2015");
	if (cx.facts.kinds.only(reviver) !== "function") return cx.refuse(reviver, "TSM2036", "this");
	const [read = py.NONE, revive = py.NONE] = inOrder(cx, [() => textToParse(cx, text), () => visitor(cx, reviver)]);
	return py.call(cx.helper("_json_revived"), [parsed(cx, read), revive]);
}
