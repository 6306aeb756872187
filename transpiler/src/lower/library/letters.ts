// Upper and lower case, and white space: Python on the board knows those of ASCII only. Of other characters a program
// has those that stand in its own text.

import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { MethodCall } from "./method.ts";

export function recased({ cx, self, args }: MethodCall, how: "upper" | "lower"): Expr | null {
	if (args.length > 0) return null;
	const plain = py.method(self, how);
	const pairs = cx.facts.textsOf(cx.file).recased(how);
	if (pairs.length === 0) return plain;
	const table: Expr = { k: "dict", entries: pairs.map(([a, b]) => [py.str(a), py.str(b)] as const) };
	return py.call(cx.helper("_recase"), [plain, table]);
}

export function trimmed({ cx, self, args }: MethodCall, how: "strip" | "lstrip" | "rstrip"): Expr | null {
	if (args.length > 0) return null;
	if (!cx.facts.textsOf(cx.file).hasOddSpaces) return py.method(self, how);
	return py.call(cx.helper("_trim"), [self, py.bool(how !== "rstrip"), py.bool(how !== "lstrip")]);
}
