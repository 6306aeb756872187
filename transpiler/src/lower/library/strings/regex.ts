// Regular expressions: compiled here, run by a matcher of our own on the board.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { compileRegex, IN_ANY_CASE, type Operand } from "../../../regex/compile.ts";
import { bare } from "../../../syntax.ts";
import { hasFlags } from "../../../types/kinds/type-flags.ts";
import { isOptionalGroupIn } from "../../../types/missing/optional-groups.ts";
import type { Context } from "../../context.ts";
import { inOrder, lowerAll } from "../../evaluation/order.ts";
import { toTextWithin } from "../../expressions/text.ts";
import { mayBeNothing, orNull } from "../../missing/nones.ts";
import { lowerExpr } from "../../recursion.ts";
import { late, type MethodCall } from "../method.ts";
import { limitOf } from "../numbers/whole.ts";
import { isOpen } from "./replacing.ts";

/** `/pattern/flags` */
export function lowerRegexLiteral(cx: Context, node: ts.RegularExpressionLiteral): Expr {
	const end = node.text.lastIndexOf("/");
	return regexOf(cx, node, node.text.slice(1, end), node.text.slice(end + 1));
}

/** `new RegExp("pattern", "flags")`; one that is known only later, or is none, is for the board to make. */
export function newRegex(cx: Context, node: ts.NewExpression | ts.CallExpression): Expr {
	const [source, flags] = node.arguments ?? [];
	if (source !== undefined && ts.isRegularExpressionLiteral(source) && flags === undefined)
		return lowerRegexLiteral(cx, source);
	if (source === undefined) return cx.refuse(node, "TSM2044");
	const isKnown = ts.isStringLiteralLike(source) && (flags === undefined || ts.isStringLiteralLike(flags));
	const known = isKnown ? regexIn(source.text, flags === undefined ? "" : (flags as ts.StringLiteralLike).text) : null;
	if (known !== null) return regexOf(cx, node, known.source, known.flags);
	if (!(isText(cx, source) || isRegex(cx, source)) || (flags !== undefined && !mayBeFlags(cx, flags)))
		return cx.refuse(node, "TSM2044");
	return py.call(cx.helper("_new_regex"), lowerAll(cx, [...(node.arguments ?? [])]));
}

/** A text, or undefined. */
function mayBeFlags(cx: Context, node: ts.Expression): boolean {
	const kinds = [...cx.facts.kinds.of(node)];
	const isNull = hasFlags(cx.checker.getTypeAtLocation(node), ts.TypeFlags.Null);
	return isText(cx, node) || (kinds.every((k) => k === "str" || k === "none") && !isNull);
}

function isText(cx: Context, node: ts.Expression): boolean {
	return cx.facts.kinds.only(node) === "str" && !cx.facts.missing.mayBe(node);
}

function regexIn(source: string, flags: string): RegExp | null {
	try {
		return new RegExp(source, flags);
	} catch {
		return null;
	}
}

function regexOf(cx: Context, node: ts.Node, source: string, flags: string): Expr {
	const compiled = compileRegex(source, flags);
	if (typeof compiled === "string") return cx.refuse(node, "TSM2043", compiled);
	const isWhole = flags.includes("u");
	const code = py.tuple(compiled.instructions.map((i) => py.tuple(i.map((part) => operand(cx, part, isWhole)))));
	const names = py.tuple(compiled.names.map(([name, at]) => py.tuple([py.str(name), py.int(at)])));
	const more = compiled.names.length > 0 ? [py.int(compiled.groups), names] : [py.int(compiled.groups)];
	const sorted = [...flags].sort().join("");
	return py.call(cx.helper("_Regex"), [py.str(source), py.str(sorted), code, py.int(compiled.slots), ...more]);
}

/** @param isWhole does the pattern know whole characters, in a program whose texts may be made of halves of them? */
function operand(cx: Context, value: Operand, isWhole: boolean): Expr {
	if (value === IN_ANY_CASE) return cx.helper("_same_letters");
	if (typeof value === "string") return { k: "str", value, isWhole };
	return typeof value === "number" ? py.int(value) : py.bool(value);
}

export function isRegex(cx: Context, node: ts.Expression): boolean {
	return isLibraryType(cx, node, "RegExp");
}

function isLibraryType(cx: Context, node: ts.Node, name: string): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return type.getSymbol()?.name === name && isDeclared(type);
}

function isDeclared(type: ts.Type): boolean {
	return (type.getSymbol()?.declarations ?? []).every((d) => d.getSourceFile().isDeclarationFile);
}

/** `regex.test(text)`, `regex.exec(text)`; null for any other call. */
export function callRegex(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee)) return null;
	const [given] = node.arguments;
	const name = callee.name.text;
	if ((name !== "test" && name !== "exec") || given === undefined || !isRegex(cx, callee.expression)) return null;
	const isText = cx.facts.kinds.only(given) === "str" && !mayBeNothing(cx, given);
	const [regex = py.NONE, text = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, callee.expression),
		() => (isText ? lowerExpr(cx, given) : toTextWithin(cx, given, "value")),
	]);
	const found = py.method(regex, name, [text]);
	return name === "exec" ? orNull(cx, found) : found;
}

const PROPERTIES: Readonly<Record<string, string>> = { index: "at", input: "text", groups: "groups" };
const FLAGS: Readonly<Record<string, string>> = {
	global: "g",
	ignoreCase: "i",
	multiline: "m",
	sticky: "y",
	dotAll: "s",
};

/** Properties of a regular expression and of a match; null for others. */
export function readRegexProperty(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const name = node.name.text;
	if (isRegex(cx, node.expression)) {
		const flag = FLAGS[name];
		if (flag === undefined) return null;
		return py.compare("in", py.str(flag), py.attr(lowerExpr(cx, node.expression), "flags"));
	}
	const property = matchProperty(cx, node.expression, name);
	return property === null ? null : py.attr(lowerExpr(cx, node.expression), property);
}

/**
 * What a property of a match is called on the board; null for any other.
 * @param match what has the type of the match: an expression, or a pattern that takes it apart
 */
export function matchProperty(cx: Context, match: ts.Node, name: string): string | null {
	const property = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined;
	if (property === undefined) return null;
	const isMatch = ["RegExpMatchArray", "RegExpExecArray"].some((n) => isLibraryType(cx, match, n));
	return isMatch ? property : null;
}

/** `text.replace(regex, by)` and the other methods of strings that take a regular expression. */
export const REGEX_METHODS: Readonly<Record<string, (call: MethodCall) => Expr | null>> = {
	match: (call) => {
		const found = on(call, "match");
		return found === null ? null : orNull(call.cx, found);
	},
	matchAll: (call) => {
		const all = on(call, "each");
		return all === null ? null : py.call("iter", [all]);
	},
	search: (call) => on(call, "search"),
	split: (call) => {
		const { cx, args, node } = call;
		const [, most] = node.arguments;
		// its items are texts by their type
		if (mayLackGroup(cx, node.arguments[0]))
			return cx.refuse(node, "TSM1001", "`split` by a pattern with a group that may take no part");
		const limit = most === undefined ? [] : [limitOf(cx, most, args[1] ?? py.NONE)];
		return on(call, "split", ...limit);
	},
	replace: (call) => replaced(afterText(call), "replace"),
	replaceAll: (call) => replaced(afterText(call), "replaceAll"),
};

/** Python works the pattern out before the text. */
function afterText(call: MethodCall): MethodCall {
	const [regex] = call.args;
	return regex === undefined ? call : { ...call, self: late(call, regex) };
}

/** `text.search("word")`, `text.match(word)`: the text is a pattern; one that is known only later is for the board to make. */
export function searchedFor(method: "match" | "search"): (call: MethodCall) => Expr | null {
	return (call) => {
		const { cx, node, args } = call;
		const [given] = node.arguments;
		const [value] = args;
		if (given === undefined || value === undefined || args.length > 1) return null;
		const text = bare(given);
		const pattern = ts.isStringLiteralLike(text) ? regexIn(text.text, "") : null;
		if (pattern === null && !isText(cx, given)) return null;
		const regex =
			pattern === null ? py.call(cx.helper("_new_regex"), [value]) : regexOf(cx, text, pattern.source, pattern.flags);
		return REGEX_METHODS[method]?.({ ...call, args: [regex] }) ?? null;
	};
}

/** Has the pattern, where it is known, a group that is captured and may be left out? */
function mayLackGroup(cx: Context, node: ts.Expression | undefined): boolean {
	if (node === undefined) return false;
	const inner = bare(node);
	const declaration = ts.isIdentifier(inner) ? cx.declarationOf(inner) : undefined;
	const regex = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : inner;
	return regex !== undefined && isOptionalGroupIn(regex);
}

function on(call: MethodCall, name: string, ...more: readonly Expr[]): Expr | null {
	const [regex] = call.args;
	return regex === undefined ? null : py.method(regex, name, [afterText(call).self, ...more]);
}

/**
 * `replaceAll` by what may not be a pattern for all matches is for the board to look at.
 * @param given the pattern as it stands in the program
 */
export function replacedIn(cx: Context, method: string, given: ts.Expression, regex: Expr, text: Expr, by: Expr): Expr {
	if (method === "replace" || isKnownGlobal(cx, given)) return py.method(regex, "replace", [text, by]);
	return py.call(cx.helper("_replace_global"), [regex, text, by]);
}

function isKnownGlobal(cx: Context, regex: ts.Expression): boolean {
	const text = literalOf(cx, regex)?.text ?? "";
	return text.slice(text.lastIndexOf("/")).includes("g");
}

function replaced({ cx, self, args, node }: MethodCall, method: "replace" | "replaceAll"): Expr | null {
	const [pattern, by] = node.arguments;
	const [regex, value] = args;
	if (pattern === undefined || by === undefined || regex === undefined || value === undefined) return null;
	if (isOpen(cx, by))
		return py.call(cx.helper("_replace_any"), [self, regex, value, ...(method === "replace" ? [py.int(1)] : [])]);
	return cx.facts.kinds.only(by) === "str" ? replacedIn(cx, method, pattern, regex, self, value) : null;
}

/** The groups of a regular expression that is known where it stands: how many, the whole match included, and have any names? */
export function groupsOf(cx: Context, node: ts.Expression): { count: number; areNamed: boolean } | null {
	const literal = literalOf(cx, node);
	if (literal === null) return null;
	const end = literal.text.lastIndexOf("/");
	const compiled = compileRegex(literal.text.slice(1, end), literal.text.slice(end + 1));
	return typeof compiled === "string" ? null : { count: compiled.groups, areNamed: compiled.names.length > 0 };
}

/** What stands there or where the constant is declared; null of any other. */
function literalOf(cx: Context, node: ts.Expression): ts.RegularExpressionLiteral | null {
	let literal: ts.Node = node;
	if (ts.isIdentifier(node)) {
		const symbol = cx.symbolOf(node);
		const declaration = symbol?.valueDeclaration;
		if (symbol === undefined || cx.facts.assignments.isReassigned(symbol)) return null;
		if (declaration !== undefined && ts.isVariableDeclaration(declaration)) literal = declaration.initializer ?? node;
	}
	return ts.isRegularExpressionLiteral(literal) ? literal : null;
}
