// Calls of JavaScript's global functions and of Math, JSON, Number, console.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { lowerBoolean } from "../expressions/logic.ts";
import { callRaw } from "../expressions/tagged.ts";
import { toText, toTextWithin } from "../expressions/text.ts";
import { URI_FUNCTIONS } from "../functions/library-functions.ts";
import { lowerExpr } from "../recursion.ts";
import { arrayFrom, arrayOf, newArray } from "./arrays/array-making.ts";
import { CONSOLE } from "./console/console.ts";
import { table } from "./console/console-table.ts";
import { CLOCK } from "./dates/clock.ts";
import { DATE_CALLS } from "./dates/dates.ts";
import { BIGINT_CALLS } from "./numbers/bigints.ts";
import { MATH } from "./numbers/math.ts";
import { NUMBER_FUNCTIONS } from "./numbers/numbers.ts";
import { FREEZING_CALLS } from "./objects/freezing.ts";
import { JSON_CALLS } from "./objects/json.ts";
import { OBJECT_CALLS } from "./objects/objects.ts";
import { PROMISE_GLOBALS } from "./promises.ts";
import { ARRAYS } from "./properties.ts";
import { fromCodes } from "./strings/from-codes.ts";
import { newRegex } from "./strings/regex.ts";
import { SYMBOL_CALLS } from "./symbols.ts";

/** @returns null for a call of anything else */
export function callGlobal(cx: Context, node: ts.CallExpression): Expr | null {
	const name = globalName(cx, node.expression);
	if (name === null) return null;
	const known = cx.facts.features.freezes(cx.file) && Object.hasOwn(FREEZING_CALLS, name) ? FREEZING_CALLS : GLOBALS;
	const call = Object.hasOwn(known, name) ? known[name] : undefined;
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
	"performance",
	"AbortSignal",
	"Reflect",
	"Symbol",
	"BigInt",
]);
const OWN_FUNCTIONS: ReadonlySet<string> = new Set([
	"parseInt",
	"parseFloat",
	"isNaN",
	"isFinite",
	"eval",
	"Symbol",
	"BigInt",
	"Date",
	"Array",
	"Object",
	"Number",
	"RegExp",
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
	...JSON_CALLS,
	...OBJECT_CALLS,
	...CONSOLE,
	"console.table": table,
	String: (cx, node) => (node.arguments[0] === undefined ? py.str("") : toText(cx, node.arguments[0], "value")),
	Boolean: (cx, node) => (node.arguments[0] === undefined ? py.FALSE : lowerBoolean(cx, node.arguments[0])),
	RegExp: newRegex,
	Array: newArray,
	"String.fromCharCode": (cx, node) => fromCodes(cx, node, "_from_char_code"),
	"String.fromCodePoint": (cx, node) => fromCodes(cx, node, "_from_code_point"),
	"String.raw": callRaw,
	"Array.from": arrayFrom,
	"Array.of": arrayOf,
	"Array.isArray": (cx, node) => isArray(cx, node),
	...Object.fromEntries([...URI_FUNCTIONS].map(([name, [helper, kept]]) => [name, ofText(helper, kept)])),
	btoa: ofText("_btoa"),
	atob: ofText("_atob"),
	...MATH,
	...NUMBER_FUNCTIONS,
	...PROMISE_GLOBALS,
	...CLOCK,
	...DATE_CALLS,
	...BIGINT_CALLS,
	...SYMBOL_CALLS,
};

/** @param kept of a URI: the characters that are not written as %XX, or not read so */
function ofText(helper: string, kept?: string): GlobalCall {
	return (cx, node) => {
		const [text] = node.arguments;
		if (text === undefined) return cx.refuse(node, "TSM1001", "This call without an argument");
		return py.call(cx.helper(helper), [toTextWithin(cx, text, "value"), ...(kept === undefined ? [] : [py.str(kept)])]);
	};
}

function isArray(cx: Context, node: ts.CallExpression): Expr {
	const [value] = node.arguments;
	if (value === undefined) return py.FALSE;
	const kinds = cx.facts.kinds.of(value);
	const mayBeTuple = kinds.has("tuple") || kinds.has("unknown") || kinds.has("any");
	const type = mayBeTuple ? ARRAYS : py.name("list");
	return py.call("isinstance", [lowerExpr(cx, value), type]);
}
