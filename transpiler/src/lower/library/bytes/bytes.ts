// Methods of bytes, bytearray and memoryview: Python's own, but for slices.

import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { asWritten, contains, type MethodCall, type Methods, sliceOf } from "../method.ts";

export const BYTES_METHODS: Methods = {
	slice: sliceOf,
	set: stored,
	concat: ({ self, args }) => (args[0] === undefined ? null : py.binary("+", self, args[0])),
	includes: (call) => (call.args[0] === undefined ? null : contains(call, call.args[0])),
	assign: ({ cx, self, args, node }) => {
		const [source] = args;
		if (source === undefined) return null;
		cx.from(node, () => cx.push(py.assign(py.slice(self, null, null), source)));
		return py.NONE;
	},
	append: asWritten("append"),
	decode: asWritten("decode"),
	endswith: asWritten("endswith"),
	extend: asWritten("extend"),
	find: asWritten("find"),
	hex: asWritten("hex"),
	join: asWritten("join"),
	split: asWritten("split"),
	startswith: asWritten("startswith"),
	strip: asWritten("strip"),
};

/** `x.set(source, at)`: `x[at:at + len(source)] = source`, and bare where both are of one length. */
function stored({ cx, self, args, node }: MethodCall): Expr | null {
	const [source, at = py.int(0)] = args;
	if (source === undefined) return null;
	const held = source.k === "name" ? source : cx.hold(source, "source");
	const start = at.k === "name" || at.k === "number" ? at : cx.hold(at, "at");
	const isZero = start.k === "number" && Number(start.text) === 0;
	const length = py.call("len", [held]);
	const slice = py.slice(self, isZero ? null : start, isZero ? length : py.binary("+", start, length));
	cx.from(node, () => cx.push(py.assign(slice, held)));
	return py.NONE;
}
