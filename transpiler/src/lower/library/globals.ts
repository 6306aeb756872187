// Calls of JavaScript's global functions and of Math, JSON, Number, console.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { type Rounding, unparenthesized } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { integerQuotient } from "../expressions/bits.ts";
import { toText } from "../expressions/text.ts";
import { lowerExpr } from "../recursion.ts";
import { inOrder, lowerAll } from "../values.ts";
import { arrayFrom, arrayOf, newArray } from "./array-making.ts";
import { PROMISE_GLOBALS } from "./promises.ts";
import { roundedToInt } from "./rounding.ts";

/** @returns null for a call of anything else */
export function callGlobal(cx: Context, node: ts.CallExpression): Expr | null {
	const name = globalName(cx, node.expression);
	if (name === null) return null;
	const call = Object.hasOwn(GLOBALS, name) ? GLOBALS[name] : undefined;
	if (call !== undefined) return call(cx, node);
	const [owner, member] = name.split(".");
	if (member === undefined) return OWN_FUNCTIONS.has(name) ? cx.refuse(node, "TSM1001", `\`${name}\``) : null;
	return cx.refuse(node.expression, "TSM1005", member, owner ?? "");
}

const OWNERS: ReadonlySet<string> = new Set([
	"console",
	"Math",
	"JSON",
	"Number",
	"Object",
	"Array",
	"String",
	"Promise",
	"Date",
	"Reflect",
	"Symbol",
]);
const OWN_FUNCTIONS: ReadonlySet<string> = new Set([
	"parseInt",
	"parseFloat",
	"isNaN",
	"isFinite",
	"eval",
	"Boolean",
	"Symbol",
	"BigInt",
	"Date",
	"Array",
	"Object",
	"Number",
	"RegExp",
	"encodeURIComponent",
	"decodeURIComponent",
	"structuredClone",
]);

/** `Math.floor`, `String`: a name of JavaScript's world, not the program's own of that name. */
function globalName(cx: Context, callee: ts.Expression): string | null {
	if (ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression)) {
		const owner = callee.expression.text;
		return OWNERS.has(owner) && isForeign(cx, callee.expression) ? `${owner}.${callee.name.text}` : null;
	}
	if (ts.isIdentifier(callee) && (callee.text in GLOBALS || OWN_FUNCTIONS.has(callee.text)) && isForeign(cx, callee))
		return callee.text;
	return null;
}

function isForeign(cx: Context, node: ts.Identifier): boolean {
	const symbol = cx.symbolOf(node);
	return symbol !== undefined && cx.scopes.homeOf(symbol) === null;
}

type GlobalCall = (cx: Context, node: ts.CallExpression) => Expr;

const GLOBALS: Readonly<Record<string, GlobalCall>> = {
	"console.log": (cx, node) =>
		py.call(
			"print",
			inOrder(
				cx,
				node.arguments.map((a) => () => printed(cx, a)),
			),
		),
	String: (cx, node) => (node.arguments[0] === undefined ? py.str("") : toText(cx, node.arguments[0], "value")),
	Array: newArray,
	"Array.from": arrayFrom,
	"Array.of": arrayOf,
	"Array.isArray": (cx, node) => isArray(cx, node),
	"Number.isInteger": (cx, node) => py.call(cx.helper("_is_integer"), lowerAll(cx, node.arguments)),
	"Math.floor": (cx, node) => rounded(cx, node, "floor"),
	"Math.trunc": (cx, node) => rounded(cx, node, "trunc"),
	"Math.ceil": (cx, node) => rounded(cx, node, "ceil"),
	"Math.round": (cx, node) => rounded(cx, node, "round"),
	"Math.abs": (cx, node) => py.call("abs", lowerAll(cx, node.arguments)),
	...PROMISE_GLOBALS,
	"Math.min": (cx, node) => extreme(cx, node, "min"),
	"Math.max": (cx, node) => extreme(cx, node, "max"),
};

/** `print` writes texts and whole numbers as they are, like an f-string. Only here a -0 shows. */
function printed(cx: Context, node: ts.Expression): Expr {
	const isFraction = cx.facts.kinds.only(node) === "number" && !cx.facts.numbers.isInt(node);
	return isFraction ? py.call(cx.helper("_number_shown"), [lowerExpr(cx, node)]) : toText(cx, node, "fstring");
}

/** A readonly tuple is an array too. */
function isArray(cx: Context, node: ts.CallExpression): Expr {
	const [value] = node.arguments;
	if (value === undefined) return py.FALSE;
	const kinds = cx.facts.kinds.of(value);
	const mayBeTuple = kinds.has("tuple") || kinds.has("unknown") || kinds.has("any");
	const type = mayBeTuple ? py.tuple([py.name("list"), py.name("tuple")]) : py.name("list");
	return py.call("isinstance", [lowerExpr(cx, value), type]);
}

function rounded(cx: Context, node: ts.CallExpression, how: Rounding): Expr {
	const [value] = node.arguments;
	if (value === undefined || node.arguments.length > 1) return cx.refuse(node, "TSM1005", how, "Math");
	if (cx.facts.numbers.isInt(value)) return lowerExpr(cx, value);
	const division = cx.facts.numbers.intDivision(unparenthesized(value));
	if (division !== null && (how === "floor" || how === "trunc")) return integerQuotient(cx, division, how);
	const asked = cx.checker.getContextualType(node);
	return asked !== undefined && cx.facts.kinds.wantsInt(asked)
		? roundedToInt(cx, value, how)
		: py.call(cx.helper(`_${how}`), [lowerExpr(cx, value)]);
}

function extreme(cx: Context, node: ts.CallExpression, name: "min" | "max"): Expr {
	const args = node.arguments;
	if (args.length < 2 || args.some(ts.isSpreadElement)) return cx.refuse(node, "TSM1005", `${name} of this`, "Math");
	const whole = args.every((a) => cx.facts.numbers.isInt(a));
	return py.call(whole ? py.name(name) : cx.helper(`_${name}`), lowerAll(cx, args));
}
