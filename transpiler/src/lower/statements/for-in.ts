// for...in over a record, an object or an array: its keys as they are when the loop begins, without those that go meanwhile.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
import { listsFields } from "../expressions/object-spread.ts";
import { isOfEither, listsAsItCame } from "../names/keys.ts";
import { typeName } from "../names/members.ts";
import { lowerTarget } from "../patterns/targets.ts";
import { lowerBody, lowerExpr } from "../recursion.ts";
import { inFrame, newFrame, pushLoop } from "./jumps.ts";

function lister(cx: Context, node: ts.Expression, isOpen: boolean): Expr {
	const kinds = cx.facts.kinds.of(node);
	if (isOpen) return cx.helper(kinds.has("any") || kinds.has("none") ? "_keys_in" : "_own_keys");
	return listsAsItCame(cx, node) ? py.name("list") : cx.helper("_keys");
}

/** Of nothing the loop has no turn. */
function isOfThoseOrNone(kinds: ReadonlySet<Kind>): boolean {
	return kinds.size > 1 && kinds.has("none") && [...kinds].every((k) => LISTED_OR_NONE.has(k));
}

const LISTED_OR_NONE: ReadonlySet<Kind> = new Set<Kind>(["record", "list", "tuple", "none"]);

export function lowerForIn(cx: Context, node: ts.ForInStatement): void {
	const kinds = cx.facts.kinds.of(node.expression);
	const isList = kinds.size === 1 && (kinds.has("list") || kinds.has("tuple"));
	const isRecord = kinds.size === 1 && kinds.has("record");
	const isOpen = isOfEither(cx, node.expression) || isOfThoseOrNone(kinds);
	const isObject = kinds.size === 1 && kinds.has("instance") && listsFields(cx, node.expression);
	if (!isList && !isOpen && !isObject && !isRecord) {
		cx.refuse(node.expression, "TSM2032", typeName(cx, node.expression));
		return;
	}
	// what shortens an array is hard to see, and such loops over arrays are rare
	const removes = isList || (isOpen && !isRecord) || (!isObject && cx.facts.removals.mayRemove(node.statement));
	const lowered = lowerExpr(cx, node.expression);
	const record = removes ? reusable(cx, lowered, "record") : lowered;
	const keys = isObject ? cx.helper("_field_keys") : lister(cx, node.expression, isList || isOpen);
	const source = py.call(keys, [record]);
	const frame = newFrame("loop", node, true);
	const head = node.initializer;
	const name = ts.isVariableDeclarationList(head) ? head.declarations[0]?.name : null;
	const target =
		name === null || name === undefined
			? lowerTarget(cx, head as ts.Expression)
			: py.name(cx.nameAt(name as ts.Identifier));
	const body = inFrame(cx, frame, () =>
		cx.block(() => {
			if (removes)
				cx.push(
					py.ifStmt(
						isList || isOpen
							? py.not(py.call(cx.helper("_has_own"), [record, target]))
							: py.compare("not in", target, record),
						[py.CONTINUE],
					),
				);
			cx.push(...lowerBody(cx, node.statement));
		}),
	);
	pushLoop(cx, frame, { k: "for", target, source, body, isAsync: false });
}
