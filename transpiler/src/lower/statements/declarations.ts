// delete.

import { ts } from "ts-morph";
import * as py from "../../python/build.ts";
import { takesAnyName } from "../classes/index-signatures.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { hasUntestedLink, withinChain } from "../expressions/chains.ts";
import { isOpenRecord } from "../expressions/object-spread.ts";
import { refuseMaps } from "../library/anything.ts";
import { undeletable } from "../library/objects/freezing.ts";
import { isDoubted } from "../missing/doubted.ts";
import { recordKey } from "../names/keys.ts";
import { lowerExpr } from "../recursion.ts";

/** `delete r.k`, `delete r[k]`: Python's `del` would raise where there is none. */
export function lowerDelete(cx: Context, node: ts.DeleteExpression): void {
	const target = node.expression;
	if (ts.isOptionalChain(target) && hasUntestedLink(cx, target))
		return withinChain(cx, target, () => lowerDelete(cx, node));
	if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) {
		const kind = cx.facts.kinds.present(target.expression);
		if (kind === "record" || kind === "dict" || isOpenRecord(cx, target.expression)) {
			const object = lowerExpr(cx, target.expression);
			const there = isDoubted(cx, target.expression) ? py.call(cx.helper("_there_whole"), [object]) : object;
			const key = ts.isPropertyAccessExpression(target)
				? py.str(target.name.text)
				: recordKey(cx, target.argumentExpression);
			cx.push(py.exprStmt(py.method(undeletable(cx, there, key), "pop", [key, py.NONE])));
			return;
		}
		if (kind === "any" || takesAnyName(cx, target.expression)) {
			if (kind === "any") refuseMaps(cx, target.expression);
			const [object = py.NONE, key = py.NONE] = inOrder(cx, [
				() => lowerExpr(cx, target.expression),
				() =>
					ts.isPropertyAccessExpression(target) ? py.str(target.name.text) : recordKey(cx, target.argumentExpression),
			]);
			cx.push(py.exprStmt(py.call(cx.helper("_delete"), [undeletable(cx, object, key), key])));
			return;
		}
	}
	cx.refuse(node, "TSM1001", "`delete` of anything but a record's entry");
}
