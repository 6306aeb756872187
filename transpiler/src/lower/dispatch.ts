// Tables from a kind of syntax to what lowers it.

import type { ts } from "ts-morph";
import type { Context } from "./context.ts";

/** What lowers one kind of node; its parameter is of that kind. */
export type Lowering<R> = (cx: Context, node: never) => R;

/** An entry; that `kind` is the kind of `N` is for the writer to see to. */
export function on<N extends ts.Node, R>(
	kind: N["kind"],
	lower: (cx: Context, node: N) => R,
): readonly [ts.SyntaxKind, Lowering<R>] {
	return [kind, lower];
}
