// `native` and `viper` of "tsmpy/board": functions that MicroPython compiles to machine code.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { hasModifier } from "../../syntax.ts";
import { BYTES_KINDS } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { isIntrinsic } from "../expressions/literals.ts";
import type { FunctionParts } from "./functions.ts";

const EMITTERS = ["native", "viper"] as const;
type Emitter = (typeof EMITTERS)[number];

export interface CompiledFunction {
	readonly emitter: Emitter;
	readonly node: ts.ArrowFunction | ts.FunctionExpression;
}

/** `native((x: int): int => ...)`; null for anything else. */
export function compiledFunction(cx: Context, value: ts.Expression | undefined): CompiledFunction | null {
	if (value === undefined || !ts.isCallExpression(value)) return null;
	const emitter = EMITTERS.find((name) => isIntrinsic(cx, value.expression, name));
	const [node] = value.arguments;
	if (emitter === undefined || node === undefined) return null;
	return ts.isArrowFunction(node) || ts.isFunctionExpression(node) ? { emitter, node } : null;
}

/** The one that a decorator of a method names. */
export function emitterOf(cx: Context, decorator: ts.Decorator): Emitter | null {
	return EMITTERS.find((name) => isIntrinsic(cx, decorator.expression, name)) ?? null;
}

/** The function as the emitter takes it: viper is told which parameters are machine words. */
export function compiledParts(
	cx: Context,
	emitter: Emitter,
	node: ts.FunctionLikeDeclaration,
	parts: FunctionParts,
): FunctionParts {
	const decorator: Expr = py.attr(cx.boardModule("micropython"), emitter);
	const decorators = [decorator, ...(parts.decorators ?? [])];
	if (emitter === "native") return { ...parts, decorators };
	const isGenerator = "asteriskToken" in node && node.asteriskToken !== undefined;
	if (isGenerator || hasModifier(node, ts.SyntaxKind.AsyncKeyword))
		cx.refuse(node, "TSM1022", "a generator or an async function");
	if (parts.params.some((p) => p.fallback !== null || p.rest === true))
		cx.refuse(node, "TSM1022", "a default or a rest parameter");
	const annotations = new Map(
		node.parameters.flatMap((p, i) => {
			const annotation = annotationOf(cx, p);
			const made = parts.params[i + parts.params.length - node.parameters.length];
			return annotation === null || made === undefined ? [] : [[made.name, annotation] as const];
		}),
	);
	const signature = cx.checker.getSignatureFromDeclaration(node);
	const gives = signature === undefined ? null : cx.checker.getReturnTypeOfSignature(signature);
	return {
		...parts,
		decorators,
		params: parts.params.map((p) => {
			const annotation = annotations.get(p.name);
			return annotation === undefined ? p : { ...p, annotation };
		}),
		returns: gives !== null && isWord(cx, gives) ? "int" : null,
	};
}

/** What viper works with without asking: a machine word, or bytes that are only taken one by one. */
function annotationOf(cx: Context, p: ts.ParameterDeclaration): string | null {
	if (isWord(cx, cx.checker.getTypeAtLocation(p))) return "int";
	const kind = cx.facts.kinds.only(p);
	if (kind === null || !BYTES_KINDS.includes(kind)) return null;
	const symbol = cx.symbolOf(p.name);
	const isOtherUse = (node: ts.Node): boolean => {
		if (cx.isUseOf(node, symbol) && node.parent !== p)
			return !ts.isElementAccessExpression(node.parent) || node.parent.expression !== node;
		return ts.forEachChild(node, isOtherUse) === true;
	};
	return isOtherUse(p.parent) ? null : "ptr8";
}

/** Declared as `int`. */
function isWord(cx: Context, type: ts.Type): boolean {
	return !type.isLiteral() && cx.facts.kinds.isInt(type);
}
