// for...in over a record, an object or an array: its keys as they are when the loop begins, without those that go meanwhile.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { isUnmoved } from "../evaluation/effects.ts";
import { reusable } from "../evaluation/order.ts";
import { listsFields } from "../expressions/object-spread.ts";
import { isInDoubt } from "../missing/doubted.ts";
import { isOfEither, listsAsItCame } from "../names/keys.ts";
import { typeName } from "../names/members.ts";
import { lowerTarget } from "../patterns/targets.ts";
import { lowerBody, lowerExpr } from "../recursion.ts";
import { inFrame, newFrame, pushLoop } from "./jumps.ts";

function lister(cx: Context, node: ts.Expression, isOpen: boolean): Expr {
	const kinds = cx.facts.kinds.of(node);
	const mayBeNone = kinds.has("any") || kinds.has("none") || (cx.facts.standsAlone(cx.file) && isInDoubt(cx, node));
	if (isOpen || mayBeNone) return cx.helper(mayBeNone ? "_keys_in" : "_own_keys");
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
	const record = removes ? keptRecord(cx, node, lowered) : lowered;
	const keys = isObject ? cx.helper("_field_keys") : lister(cx, node.expression, isList || isOpen);
	const source = py.call(keys, [record]);
	const frame = newFrame("loop", node, true);
	const head = node.initializer;
	const target = keyName(cx, head, removes);
	// what is not just a name is worked out at each turn, and not for a key that has gone
	const key = target ?? py.name(cx.temp("key"));
	const body = inFrame(cx, frame, () =>
		cx.block(() => {
			if (removes)
				cx.push(
					py.ifStmt(
						isList || isOpen
							? py.not(py.call(cx.helper("_has_own"), [record, key]))
							: py.compare("not in", key, record),
						[py.CONTINUE],
					),
				);
			if (target === null) cx.push(py.assign(lowerTarget(cx, head as ts.Expression), key));
			cx.push(...lowerBody(cx, node.statement));
		}),
	);
	pushLoop(cx, frame, { k: "for", target: key, source, body, isAsync: false });
}

/** The record to ask at each turn whether it has the key still, whatever its variable is by then. */
function keptRecord(cx: Context, { expression, statement }: ts.ForInStatement, value: Expr): Expr {
	return isUnmoved(cx, { node: expression, value }, statement)
		? reusable(cx, value, "record")
		: cx.hold(value, "record");
}

/** The variable of the loop; null where the key has to be stored by a statement. */
function keyName(cx: Context, head: ts.ForInitializer, removes: boolean): Expr | null {
	const name = ts.isVariableDeclarationList(head) ? head.declarations[0]?.name : bare(head);
	if (name === undefined || !ts.isIdentifier(name)) return null;
	if (ts.isVariableDeclarationList(head)) return py.name(cx.nameAt(name));
	return removes ? null : lowerTarget(cx, name);
}
