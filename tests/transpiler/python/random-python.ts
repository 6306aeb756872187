// Random expressions of tsmpy's Python tree, and the structure that Python must find in their text.
import fc from "fast-check";
import type { BinaryOp, CompareOp, Expr, Param, UnaryOp } from "../../../transpiler/src/python/ast.ts";
import * as py from "../../../transpiler/src/python/build.ts";

const names = fc.constantFrom("a", "bb", "ccc", "some_longer_name");
const BINARY: readonly BinaryOp[] = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^"];
const COMPARE: readonly CompareOp[] = ["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"];
const UNARY: readonly UnaryOp[] = ["-", "+", "~", "not"];

const leaf: fc.Arbitrary<Expr> = fc.oneof(
	names.map(py.name),
	fc.constantFrom<Expr>(py.NONE, py.TRUE, py.FALSE),
	fc.constantFrom("0", "1", "255", "2.5").map((text): Expr => ({ k: "number", text })),
	fc.string({ unit: fc.constantFrom(..."ab \"'\\\n{}é%"), maxLength: 6 }).map(py.str),
	fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }).map((value): Expr => ({ k: "bytes", value })),
);

const trees = fc.letrec<{ expr: Expr; plain: Expr }>((tie) => {
	const e = tie("expr");
	const list = fc.array(e, { maxLength: 3 });
	const keywords = fc.array(fc.record({ name: names, value: e }), { maxLength: 1 });
	const parameter: fc.Arbitrary<Param> = fc.record({ name: names, fallback: fc.constant(null) });
	const one = fc.array(parameter, { maxLength: 1 });
	const plain: fc.Arbitrary<Expr> = fc.oneof(
		{ maxDepth: 5, depthSize: "small" },
		leaf,
		fc.tuple(fc.constantFrom(...BINARY), e, e).map(([op, l, r]) => py.binary(op, l, r)),
		fc.tuple(fc.constantFrom(...BINARY), e, e).map(([op, l, r]) => py.binary(op, l, r)),
		fc.tuple(fc.constantFrom(...COMPARE), e, e).map(([op, l, r]) => py.compare(op, l, r)),
		fc.tuple(fc.constantFrom(...UNARY), e).map(([op, x]) => py.unary(op, x)),
		fc.tuple(fc.constantFrom("and" as const, "or" as const), e, e).map(([op, l, r]) => py.logical(op, l, r)),
		fc.tuple(e, e, e).map(([a, b, c]) => py.cond(a, b, c)),
		fc.tuple(e, names).map(([x, n]) => py.attr(x, n)),
		fc.tuple(e, e).map(([x, i]) => py.index(x, i)),
		fc.tuple(e, fc.option(e), fc.option(e)).map(([x, from, to]) => py.slice(x, from, to)),
		fc.tuple(e, list, keywords).map(([f, args, kw]) => py.call(f, args, kw)),
		fc.tuple(e, e).map(([f, x]) => py.call(f, [{ k: "star", value: x }])),
		fc.tuple(one, e).map(([params, body]) => py.lambda(params, body)),
		list.map(py.tuple),
		list.map(py.list),
		fc.array(fc.tuple(e, e), { maxLength: 2 }).map((entries): Expr => ({ k: "dict", entries })),
		fc
			.tuple(e, names, e, fc.option(e))
			.map(([item, target, source, test]): Expr => ({ k: "comprehension", item, target, source, test })),
	);
	const special: fc.Arbitrary<Expr> = fc.oneof(
		fc.tuple(names, e).map(([name, value]): Expr => ({ k: "walrus", name, value })),
		e.map((value): Expr => ({ k: "await", value })),
		fc.option(e).map((value): Expr => ({ k: "yield", value })),
		e.map((value): Expr => ({ k: "yieldFrom", value })),
	);
	return { plain, expr: fc.oneof({ weight: 12, arbitrary: plain }, { weight: 1, arbitrary: special }) };
});

/** Any expression; those that only a function may hold included. */
export const anyExpression = trees.expr;

/** What `structure.py` finds in the text of an expression that was printed well. */
export function structure(e: Expr | null): unknown {
	if (e === null) return null;
	switch (e.k) {
		case "name":
			return ["name", e.id];
		case "none":
			return null;
		case "bool":
		case "str":
			return e.value;
		case "number":
			return ["number", e.text];
		case "bytes":
			return ["bytes", ...e.value];
		case "attr":
			return ["attr", structure(e.value), e.attr];
		case "index":
			return ["index", structure(e.value), structure(e.index)];
		case "slice":
			return ["slice", structure(e.value), structure(e.from), structure(e.to)];
		case "call":
			return ["call", structure(e.func), e.args.map(structure), e.keywords.map((k) => [k.name, structure(k.value)])];
		case "star":
			return ["star", structure(e.value)];
		case "unary":
			return ["unary", e.op, structure(e.operand)];
		case "binary":
			return ["binary", e.op, structure(e.left), structure(e.right)];
		case "compare":
			return ["compare", [e.op], structure(e.left), [structure(e.right)]];
		case "logical":
			return ["logical", e.op, [...chain(e.left, e.op), structure(e.right)]];
		case "cond":
			return ["cond", structure(e.test), structure(e.then), structure(e.otherwise)];
		case "lambda":
			return ["lambda", e.params.map((p) => [p.name, structure(p.fallback)]), structure(e.body)];
		case "tuple":
		case "list":
			return [e.k, e.items.map(structure)];
		case "dict":
			return ["dict", e.entries.map(([k, v]) => [structure(k), structure(v)])];
		case "comprehension":
			return [
				"comprehension",
				structure(e.item),
				e.target,
				structure(e.source),
				e.test === null ? [] : [structure(e.test)],
			];
		case "walrus":
			return ["walrus", e.name, structure(e.value)];
		case "await":
		case "yield":
		case "yieldFrom":
			return [e.k, structure(e.value)];
		case "fstring":
			throw new Error("MicroPython's f-strings are tested on MicroPython");
	}
}

/** Python has one node for `a and b and c`. */
function chain(e: Expr, op: "and" | "or"): unknown[] {
	return e.k === "logical" && e.op === op ? [...chain(e.left, op), structure(e.right)] : [structure(e)];
}
