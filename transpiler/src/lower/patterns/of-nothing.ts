// Taking apart what may not be there: JavaScript says what the part was to be taken from.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { claimOf, comesOpen } from "../expressions/questions.ts";
import { asV8Writes } from "../library/errors/v8-words.ts";
import { mayBeNothing } from "../missing/nones.ts";

/** May there be nothing to take from, whatever its type says? */
export function mayBeGone(cx: Context, source: ts.Node): boolean {
	// what a function is given is what its parameters' types say but for such a value
	if (ts.isParameter(source)) return cx.facts.features.handsAnything(cx.file);
	return ts.isExpression(source) && (ts.isNonNullExpression(source) || mayBeNothing(cx, source));
}

/** What a function is given for a pattern of items; of nothing JavaScript says that it is no iterable. */
export function itemsGiven(cx: Context, source: ts.Node, value: Expr): Expr {
	if (!ts.isParameter(source) || !cx.facts.standsAlone(cx.file) || !mayBeGone(cx, source)) return value;
	// nothing else looks at what a pattern takes no item of
	if (ts.isArrayBindingPattern(source.name) && source.name.elements.length === 0)
		return py.call(cx.helper("_items_of"), [value]);
	const isDoubted = cx.facts.wordsErrors(cx.file);
	return isDoubted ? py.call(cx.helper("_iterated"), [value]) : value;
}

/** `const { a } = x as T` of an x of which nothing is known. */
export function isClaimed(cx: Context, source: ts.Node): source is ts.Expression {
	return (
		ts.isExpression(source) &&
		cx.facts.standsAlone(cx.file) &&
		ts.isIdentifier(bare(source)) &&
		claimOf(cx, source) !== null &&
		comesOpen(cx, source)
	);
}

/** Of nothing at all JavaScript says what the pattern was to be taken from, but for a part that has a default. */
export function partOfAny(cx: Context, held: Expr, key: Expr, hasDefault: boolean, source: ts.Node): Expr {
	cx.wordNoneOfAny();
	if (hasDefault) return py.call(cx.helper("_member"), [held, key, py.TRUE]);
	const said = saidOf(source);
	return py.call(cx.helper("_part"), said === null ? [held, key] : [held, key, py.str(said)]);
}

/** `const {} = x`: it takes nothing, and x has to be there all the same. */
export function nothingOf(cx: Context, value: Expr, source: ts.Node): Expr {
	cx.wordNoneOfAny();
	const said = saidOf(source);
	return py.call(cx.helper("_sure_parts"), said === null ? [value] : [value, py.str(said)]);
}

function saidOf(source: ts.Node): string | null {
	if (ts.isParameter(source)) return "";
	return ts.isExpression(source) ? saidToBe(bare(source)) : null;
}

/** Of what may be an array or a text as well, or nothing. */
export function partOfClaimed(cx: Context, held: Expr, key: Expr, hasDefault: boolean, source: ts.Expression): Expr {
	const said = hasDefault ? null : saidToBe(bare(source));
	return py.call(cx.helper("_property"), said === null ? [held, key] : [held, key, py.str(said)]);
}

/** What V8 calls where something was taken from: `find(...).part`; null where that is not known here. */
function saidToBe(source: ts.Expression): string | null {
	if (ts.isIdentifier(source) || source.kind === ts.SyntaxKind.ThisKeyword) return source.getText();
	if (ts.isElementAccessExpression(source) && !ts.isOptionalChain(source))
		return saidToBe(bare(source.expression)) === null ? null : asV8Writes(source);
	const isCall = ts.isCallExpression(source);
	if (!isCall && !ts.isPropertyAccessExpression(source)) return null;
	const of = ts.isOptionalChain(source) ? null : saidToBe(bare(source.expression));
	return of === null ? null : of + (isCall ? "(...)" : `.${source.name.text}`);
}
