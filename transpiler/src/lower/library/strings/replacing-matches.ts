// replace and replaceAll by a function, with a regular expression as the pattern.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { lowerExpr } from "../../recursion.ts";
import { selfOfAny } from "../anything.ts";
import { declaredArity } from "../functions/callback-arity.ts";
import { textOfResult } from "../functions/callback-texts.ts";
import { lowerCallback } from "../functions/callbacks.ts";
import { groupsOf, isRegex, replacedIn } from "./regex.ts";

/** `text.replace(regex, (match, group) => ...)`: the function is given the match, its groups, the place and the text. */
export function replacedByFunction(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	const [regex, by] = node.arguments;
	if (!ts.isPropertyAccessExpression(callee) || regex === undefined || by === undefined) return null;
	if (!/^replace(All)?$/.test(callee.name.text) || node.arguments.length > 2) return null;
	if (!isRegex(cx, regex) || cx.facts.kinds.only(by) !== "function") return null;
	const known = groupsOf(cx, regex);
	const groups = known?.count ?? null;
	const place = unnamedPlace(by, groups ?? 1);
	if (place !== null) return groups === null ? cx.refuse(regex, "TSM2044") : cx.refuse(place, "TSM2046");
	let f: Expr = py.NONE;
	const isAny = cx.facts.kinds.only(callee.expression) === "any";
	const [self = py.NONE, pattern = py.NONE] = inOrder(cx, [
		() => {
			const text = lowerExpr(cx, callee.expression);
			return isAny ? selfOfAny(cx, "_text_self", callee, text) : text;
		},
		() => lowerExpr(cx, regex),
		() => {
			f = ofMatch(cx, by, groups, known?.areNamed === true);
			return py.NONE;
		},
	]);
	return replacedIn(cx, callee.name.text, regex, pattern, self, f);
}

/**
 * The function as one of the match as the board has it.
 * @param groups how many groups the pattern has, the whole match included; null if only the run knows
 * @param areNamed have any of them names? Then all the names come last.
 */
function ofMatch(cx: Context, by: ts.Expression, groups: number | null, areNamed: boolean): Expr {
	const all = groups === null ? Number.POSITIVE_INFINITY : groups + (areNamed ? 3 : 2);
	const most = groups === null ? declaredArity(cx, by, all) : all;
	// a rest parameter takes all that there is
	const isOpen = most === Number.POSITIVE_INFINITY;
	const count = groups ?? (isOpen ? 1 : most);
	const names = ["match", ...Array.from({ length: count - 1 }, (_, i) => `group${i + 1}`), "at", "text", "named"];
	const callback = lowerCallback(cx, by, { most: isOpen ? names.length : most, names });
	const match = py.name(cx.temp("m"));
	const given: Expr[] = Array.from({ length: count }, (_, i) => py.index(match, py.int(i)));
	given.push(py.attr(match, "at"), py.attr(match, "text"), py.attr(match, "groups"));
	const size = isOpen ? [] : [py.int(callback.arity)];
	const open = (): Expr[] => [{ k: "star", value: py.call(cx.helper("_match_parts"), [match, ...size]) }];
	const isKnown = groups !== null || (!isOpen && callback.arity <= 1);
	const called = py.call(callback.asFunction(), isKnown ? given.slice(0, callback.arity) : open());
	return py.lambda([{ name: match.k === "name" ? match.id : "m", fallback: null }], textOfResult(cx, by, called));
}

/** A parameter that is given the place of the match, or the text, but has a group's type for want of its own. */
function unnamedPlace(by: ts.Expression, groups: number): ts.ParameterDeclaration | null {
	const f = bare(by);
	if (!ts.isArrowFunction(f) && !ts.isFunctionExpression(f)) return null;
	// the text behind the place is a text, as groups are
	const isOther = (p: ts.ParameterDeclaration, i: number): boolean =>
		p.dotDotDotToken !== undefined || (i >= groups && i !== groups + 1);
	return f.parameters.find((p, i) => p.type === undefined && isOther(p, i)) ?? null;
}
