// Expressions, by syntax family.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isAssignment } from "../../syntax.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import { libraryNameOf } from "../../types/kinds/type-parts.ts";
import { lowerClassExpression } from "../classes/classes.ts";
import type { Context } from "../context.ts";
import { type Lowering, on } from "../dispatch.ts";
import { asCallableObject } from "../functions/callable-objects.ts";
import { isAsyncGenerator, lowerAsyncYield, lowerAwait } from "../functions/promises.ts";
import { listed } from "../iteration/doubtful.ts";
import { isLibraryIterator, loopSource, wholeCharacters } from "../iteration/iterables.ts";
import { anyItems } from "../library/anything.ts";
import { lowerBigInt } from "../library/numbers/bigints.ts";
import { lowerRegexLiteral } from "../library/strings/regex.ts";
import { there } from "../missing/doubted.ts";
import { isBesideNull, isEitherNone } from "../missing/none-types.ts";
import { lowerNull } from "../missing/nones.ts";
import { lowerExpr } from "../recursion.ts";
import { runForEffect } from "../statements/effects.ts";
import { lowerPropertyAccess } from "./access.ts";
import { lowerArray } from "./arrays.ts";
import { lowerAssignment, lowerStep } from "./assignment.ts";
import { lowerCall, lowerNew } from "./calls.ts";
import { hasUntestedLink, lowerOptionalChain } from "./chains.ts";
import { adapted, lowerFunctionExpression } from "./closures.ts";
import { lowerElementAccess } from "./elements.ts";
import { asFloat } from "./floats.ts";
import { lowerNumber, lowerTemplate } from "./literals.ts";
import { lowerCondition, lowerLogical, lowerNot } from "./logic.ts";
import { lowerIdentifier, lowerNewTarget, lowerSuper, lowerThis } from "./names.ts";
import { lowerObject } from "./objects.ts";
import { lowerOperator, lowerUnary } from "./operators.ts";
import { lowerTagged } from "./tagged.ts";
import { lowerTypeOf } from "./typeof.ts";

/** The value of an expression. Statements that it needs are pushed before it. */
export function lowerExpression(cx: Context, node: ts.Expression): Expr {
	const known = cx.substitutes.get(node);
	if (known !== undefined) return known;
	const wanted = cx.facts.arity.wrapOf(node);
	return wanted === null ? lowerUnwrapped(cx, node) : adapted(cx, node, lowerUnwrapped(cx, node), wanted);
}

function lowerUnwrapped(cx: Context, node: ts.Expression): Expr {
	try {
		if (ts.isOptionalChain(node) && isChainEnd(node) && hasUntestedLink(cx, node)) return lowerOptionalChain(cx, node);
		return lowerKind(cx, node);
	} catch (error) {
		cx.failedAt ??= node;
		throw error;
	}
}

const K = ts.SyntaxKind;

const inside = (cx: Context, node: { readonly expression: ts.Expression } & ts.Node): Expr =>
	lowerExpr(cx, node.expression);
const asserted = (cx: Context, node: ts.AssertionExpression): Expr => asCallableObject(cx, node, inside(cx, node));
const text = (_cx: Context, node: ts.LiteralLikeNode): Expr => py.str(node.text);

const LOWERINGS: ReadonlyMap<ts.SyntaxKind, Lowering<Expr>> = new Map([
	on<ts.Identifier, Expr>(K.Identifier, lowerIdentifier),
	on<ts.NumericLiteral, Expr>(K.NumericLiteral, lowerNumber),
	on<ts.BigIntLiteral, Expr>(K.BigIntLiteral, lowerBigInt),
	on<ts.StringLiteral, Expr>(K.StringLiteral, text),
	on<ts.NoSubstitutionTemplateLiteral, Expr>(K.NoSubstitutionTemplateLiteral, text),
	on<ts.RegularExpressionLiteral, Expr>(K.RegularExpressionLiteral, lowerRegexLiteral),
	on<ts.TemplateExpression, Expr>(K.TemplateExpression, lowerTemplate),
	on<ts.TaggedTemplateExpression, Expr>(K.TaggedTemplateExpression, lowerTagged),
	on<ts.ArrayLiteralExpression, Expr>(K.ArrayLiteralExpression, lowerArray),
	on<ts.ObjectLiteralExpression, Expr>(K.ObjectLiteralExpression, lowerObject),
	on<ts.PropertyAccessExpression, Expr>(K.PropertyAccessExpression, lowerPropertyAccess),
	on<ts.ElementAccessExpression, Expr>(K.ElementAccessExpression, lowerElementAccess),
	on<ts.CallExpression, Expr>(K.CallExpression, lowerCall),
	on<ts.NewExpression, Expr>(K.NewExpression, lowerNew),
	on<ts.BinaryExpression, Expr>(K.BinaryExpression, lowerBinary),
	on<ts.PrefixUnaryExpression, Expr>(K.PrefixUnaryExpression, lowerPrefix),
	on<ts.PostfixUnaryExpression, Expr>(K.PostfixUnaryExpression, (cx, node) => lowerStep(cx, node, "value")),
	on<ts.ConditionalExpression, Expr>(K.ConditionalExpression, lowerCondition),
	on<ts.ArrowFunction, Expr>(K.ArrowFunction, (cx, node) => lowerFunctionExpression(cx, node)),
	on<ts.FunctionExpression, Expr>(K.FunctionExpression, (cx, node) => lowerFunctionExpression(cx, node)),
	on<ts.AwaitExpression, Expr>(K.AwaitExpression, lowerAwait),
	on<ts.YieldExpression, Expr>(K.YieldExpression, lowerYield),
	on<ts.ParenthesizedExpression, Expr>(K.ParenthesizedExpression, inside),
	on<ts.AsExpression, Expr>(K.AsExpression, asserted),
	on<ts.TypeAssertion, Expr>(K.TypeAssertionExpression, asserted),
	on<ts.SatisfiesExpression, Expr>(K.SatisfiesExpression, inside),
	on<ts.NonNullExpression, Expr>(K.NonNullExpression, (cx, node) => {
		cx.mixesNone ||= !cx.facts.nullIsApart && isBesideNull(cx, node);
		return inside(cx, node);
	}),
	on<ts.ExpressionWithTypeArguments, Expr>(K.ExpressionWithTypeArguments, inside),
	on<ts.TrueLiteral, Expr>(K.TrueKeyword, () => py.TRUE),
	on<ts.FalseLiteral, Expr>(K.FalseKeyword, () => py.FALSE),
	on<ts.NullLiteral, Expr>(K.NullKeyword, lowerNull),
	on<ts.ThisExpression, Expr>(K.ThisKeyword, lowerThis),
	on<ts.SuperExpression, Expr>(K.SuperKeyword, lowerSuper),
	on<ts.MetaProperty, Expr>(K.MetaProperty, lowerNewTarget),
	on<ts.TypeOfExpression, Expr>(K.TypeOfExpression, lowerTypeOf),
	on<ts.VoidExpression, Expr>(K.VoidExpression, (cx, node) => {
		runForEffect(cx, node.expression);
		return py.NONE;
	}),
	on<ts.DeleteExpression, Expr>(K.DeleteExpression, lowerDeleted),
	on<ts.ClassExpression, Expr>(K.ClassExpression, lowerClassExpression),
]);

function lowerKind(cx: Context, node: ts.Expression): Expr {
	const lower = LOWERINGS.get(node.kind);
	if (lower === undefined) return cx.refuse(node, "TSM1001", `\`${node.getText()}\``);
	if (MAY_LACK.has(node.kind)) cx.mixesNone ||= !cx.facts.nullIsApart && isEitherNone(cx, node);
	return there(cx, node, asFloat(cx, node, lower(cx, node as never)));
}

/** What may be read where there is nothing, though its type, which knows nothing of that, says that it is there or null. */
const MAY_LACK: ReadonlySet<ts.SyntaxKind> = new Set([
	K.Identifier,
	K.PropertyAccessExpression,
	K.ElementAccessExpression,
	K.CallExpression,
	K.AsExpression,
	K.TypeAssertionExpression,
]);

function lowerBinary(cx: Context, node: ts.BinaryExpression): Expr {
	const operator = node.operatorToken.kind;
	if (isAssignment(operator)) return lowerAssignment(cx, node, "value");
	switch (operator) {
		case ts.SyntaxKind.AmpersandAmpersandToken:
		case ts.SyntaxKind.BarBarToken:
		case ts.SyntaxKind.QuestionQuestionToken:
			return lowerLogical(cx, node);
		default:
			return lowerOperator(cx, node);
	}
}

function lowerPrefix(cx: Context, node: ts.PrefixUnaryExpression): Expr {
	switch (node.operator) {
		case ts.SyntaxKind.ExclamationToken:
			return lowerNot(cx, node);
		case ts.SyntaxKind.PlusPlusToken:
		case ts.SyntaxKind.MinusMinusToken:
			return lowerStep(cx, node, "value");
		default:
			return lowerUnary(cx, node);
	}
}

/** `delete o.k` is true, whether there was something or not. */
function lowerDeleted(cx: Context, node: ts.DeleteExpression): Expr {
	runForEffect(cx, node);
	return py.TRUE;
}

function lowerYield(cx: Context, node: ts.YieldExpression): Expr {
	if (isAsyncGenerator(cx, node)) return lowerAsyncYield(cx, node);
	const { expression } = node;
	if (expression === undefined) return { k: "yield", value: null };
	if (node.asteriskToken === undefined) return { k: "yield", value: lowerExpr(cx, expression) };
	const kind = cx.facts.kinds.only(expression);
	const value =
		kind === "any"
			? anyItems(cx, expression)
			: (loopSource(cx, expression, node) ??
				wholeCharacters(cx, expression, listed(cx, expression, lowerExpr(cx, expression))));
	const isOfLibrary = isLibraryIterator(cx, expression) || (kind !== null && LIBRARY_KINDS.has(kind));
	if (!isOfLibrary && cx.facts.features.readsLateSteps)
		return cx.refuse(
			node,
			"TSM1001",
			"`yield*` in a program whose iterators work steps out when their parts are asked for",
		);
	if (!isOfLibrary && cx.facts.features.delegatesToOwn)
		return { k: "yieldFrom", value: py.call(cx.helper("_delegated"), [value]) };
	if (!isSentTo(cx, node)) return { k: "yieldFrom", value };
	return { k: "yieldFrom", value: py.call(cx.helper("_told"), isOfLibrary ? [value, py.TRUE] : [value]) };
}

/** Not the program's own generators, though a helper may be one. */
const LIBRARY_KINDS: ReadonlySet<Kind> = new Set<Kind>(["list", "tuple", "str", "map", "jsset", "typed"]);

/** `yield*` of what is no generator, in a program that sends values to generators: Python's lists take none. */
function isSentTo(cx: Context, node: ts.YieldExpression): boolean {
	if (node.expression === undefined || !cx.says(/\.(next|throw)\(\s*[^)\s]/)) return false;
	return libraryNameOf(cx.checker.getTypeAtLocation(node.expression)) !== "Generator";
}

/** The whole of `a?.b.c()`, not a part of it. */
function isChainEnd(node: ts.Node): boolean {
	const parent = node.parent;
	return !(ts.isOptionalChain(parent) && (parent as { expression?: ts.Node }).expression === node);
}
