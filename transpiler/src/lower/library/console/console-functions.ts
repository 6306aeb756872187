// `console.log` as a value: `promise.then(console.log)`, `xs.forEach(console.log)`, `const log = console.log`; and `console` itself.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { aroundParentheses, isCallee, isEquality } from "../../../syntax.ts";
import { isRest } from "../../../types/functions/parameters.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import { holdsOnly } from "../../../types/kinds/plain-data.ts";
import { WRITING } from "../../../types/printing/console.ts";
import type { Shape } from "../../../types/printing/shape.ts";
import type { Context } from "../../context.ts";
import { libraryFunction } from "../../functions/library-functions.ts";
import { shapeArguments, shapeExpr } from "../../printing/shapes.ts";
import { reported, reports, type Stream, write } from "./console.ts";

/** Values that print as what they are, whatever they are known as. */
const SHOWN_BY_THEMSELVES: ReadonlySet<Kind> = new Set(["number", "str", "bool", "none"]);

/** The function by itself, or null where it is called, or is none of the console's. */
export function consoleFunction(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const name = node.name.text;
	if (isCallee(node) || !WRITING.includes(name) || node.getText() !== `console.${name}`) return null;
	const symbol = cx.symbolOf(node.expression);
	if (symbol === undefined || cx.scopes.homeOf(symbol) !== null) return null;
	const stream = streamOf(name);
	const given = givenTypes(cx, node);
	if (given !== null && mayBeGivenMore(cx, given.length)) {
		// it may be given what these types do not tell of, an array of such values among them
		const areShown = given.every((type) => holdsOnly(cx.facts, type, SHOWN_BY_THEMSELVES));
		return areShown ? ofAnything(cx, node, stream) : cx.refuse(node, "TSM1009");
	}
	if (given === null) return ofAnything(cx, node, stream);
	const names = given.map(() => cx.temp("shown"));
	const shapes = given.map((type) => cx.facts.shapes.of(type));
	const texts = shapes.map((shape, i) => shownBy(cx, node, shape, stream, py.name(names[i] ?? "")));
	const pairs = shapes.map((shape, i) => py.tuple([py.name(names[i] ?? ""), shapeExpr(cx, shape)]));
	return py.lambda(
		names.map((name) => ({ name, fallback: null })),
		write(cx, joined(cx, texts, stream, shapes.some((s) => reports(cx, node, s, stream)) ? null : pairs), stream),
	);
}

/** That of the name which a pattern takes of `console`; null for any other. */
export function consoleMember(cx: Context, node: ts.Expression, name: string): Expr | null {
	return WRITING.includes(name) ? ofAnything(cx, node, streamOf(name)) : null;
}

/** `console` itself, handed on as a logger: a record or an object, as the place's type asks. */
export function consoleObject(cx: Context, node: ts.Identifier): Expr {
	const asked = cx.checker.getContextualType(node) ?? comparedType(cx, node);
	const [out, errors] = [ofAnything(cx, node, "stdout"), ofAnything(cx, node, "stderr")];
	const isRecord = asked !== undefined && cx.facts.kinds.presentIn(asked) === "record";
	return py.call(cx.helper(isRecord ? "_console_record" : "_console_object"), [out, errors]);
}

/** `logger === console`: the type of what it is compared with. */
function comparedType(cx: Context, node: ts.Identifier): ts.Type | undefined {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (!ts.isBinaryExpression(outer) || !isEquality(outer.operatorToken.kind)) return undefined;
	return cx.checker.getTypeAtLocation(outer.left === n ? outer.right : outer.left);
}

function streamOf(name: string): Stream {
	return /warn|error/.test(name) ? "stderr" : "stdout";
}

/** May it be known by types that tell of more? */
function mayBeGivenMore(cx: Context, given: number): boolean {
	return cx.facts.sizes.mayTakeMore(cx.file, given) || cx.facts.arity.lengthenedTo(cx.file, given) > given;
}

/** The types of what it is called with; null where anything may be. */
function givenTypes(cx: Context, node: ts.PropertyAccessExpression): ts.Type[] | null {
	const asked = cx.checker.getContextualType(node);
	const [signature] = asked === undefined ? [] : cx.checker.getNonNullableType(asked).getCallSignatures();
	if (signature === undefined || signature.parameters.some((p) => isRest(p.valueDeclaration))) return null;
	return signature.parameters.map((p) => cx.checker.getTypeOfSymbol(p));
}

function ofAnything(cx: Context, node: ts.Expression, stream: Stream): Expr {
	const [all, one] = [cx.temp("shown"), cx.temp("value")];
	// what is said to be there may be missing, which no type of its own tells where it is printed
	if (cx.facts.standsAlone(cx.file)) cx.noteOpen();
	const shape = cx.facts.shapes.of(cx.checker.getAnyType());
	const each = (item: Expr): Expr => ({ k: "star", value: py.comprehension(item, one, py.name(all)) });
	const pairs = reports(cx, node, shape, stream) ? null : [each(py.tuple([py.name(one), shapeExpr(cx, shape)]))];
	const made = py.lambda(
		[{ name: all, fallback: null, rest: true }],
		write(cx, joined(cx, [each(shownBy(cx, node, shape, stream, py.name(one)))], stream, pairs), stream),
	);
	return libraryFunction(cx, "console.log", made);
}

function shownBy(cx: Context, node: ts.Expression, shape: Shape, stream: Stream, value: Expr): Expr {
	if (reports(cx, node, shape, stream)) return reported(value);
	return py.call(cx.helper("_shown"), shapeArguments(value, shapeExpr(cx, shape)));
}

/**
 * A `%s` in the first of several texts stands for the next one.
 *
 * @param pairs the values with their shapes; null where not all can be shown
 */
function joined(cx: Context, texts: readonly Expr[], stream: Stream, pairs: readonly Expr[] | null): readonly Expr[] {
	const isOne = texts.length === 1 && texts[0]?.k !== "star";
	if (isOne || stream === "stderr") return texts;
	if (pairs !== null && cx.facts.textsOf(cx.file).hasFormats) return [py.call(cx.helper("_substituted"), pairs)];
	return [py.call(cx.helper("_formatted"), texts)];
}
