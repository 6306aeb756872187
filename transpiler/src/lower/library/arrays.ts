// Methods of arrays and tuples.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { comparisonOfKinds } from "../expressions/equality.ts";
import { isCertainlyList } from "../expressions/literals.ts";
import { lowerTest } from "../expressions/logic.ts";
import type { MethodCall, Methods } from "./method.ts";
import { sliceOf } from "./method.ts";

export const ARRAY_METHODS: Methods = {
	push: pushed,
	// On a board a `pop` of an empty list raises; JavaScript gives undefined.
	pop: ({ cx, self, node }) => (isAsserted(node) ? py.method(self, "pop") : py.call(cx.helper("_pop"), [self])),
	shift: ({ cx, self, node }) =>
		isAsserted(node) ? py.method(self, "pop", [py.int(0)]) : py.call(cx.helper("_shift"), [self]),
	unshift: ({ cx, self, args, node }) =>
		isStatement(node) && args.length === 1
			? py.method(self, "insert", [py.int(0), ...args])
			: cx.refuse(node, "TSM1005", "unshift's value", "an array"),
	slice: sliceOf,
	concat: ({ cx, self, args, node, receiver }) =>
		[receiver, ...node.arguments].every((n) => isCertainlyList(cx, n))
			? args.reduce((sum, a) => py.binary("+", sum, a), self)
			: null,
	reverse: ({ cx, self }) => py.call(cx.helper("_reverse"), [self]),
	join: joined,
	includes: ({ cx, self, args, node, receiver }) => {
		const [wanted] = args;
		if (wanted === undefined || args.length > 1 || !comparesByValue({ cx, node, receiver })) return null;
		return py.compare("in", wanted, self);
	},
	indexOf: ({ cx, self, args, node, receiver }) =>
		args.length === 1 && comparesByValue({ cx, node, receiver })
			? py.call(cx.helper("_index_of"), [self, ...args])
			: null,
	map: ({ cx, self, args, node }) => comprehended(cx, node, self, args, "map"),
	filter: ({ cx, self, args, node }) => comprehended(cx, node, self, args, "filter"),
	forEach: () => null,
};

type Calls = Pick<MethodCall, "cx" | "node" | "receiver">;

function pushed({ self, args, node, cx }: MethodCall): Expr | null {
	const [first] = node.arguments;
	if (!isStatement(node)) return cx.refuse(node, "TSM1005", "push's value", "an array");
	if (first !== undefined && ts.isSpreadElement(first)) return py.method(self, "extend", args);
	return args.length === 1 ? py.method(self, "append", args) : py.method(self, "extend", [py.tuple(args)]);
}

function joined({ cx, self, args, receiver }: MethodCall): Expr | null {
	const type = cx.checker.getTypeAtLocation(receiver);
	const items = cx.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
	if (items === undefined) return null;
	const kinds = cx.facts.kinds.ofType(items);
	if (kinds.size !== 1 || !kinds.has("str")) return null;
	return py.method(args[0] ?? py.str(","), "join", [self]);
}

/** Do Python's `in` and JavaScript's `===` find the same items equal? */
function comparesByValue({ cx, node, receiver }: Calls): boolean {
	const type = cx.checker.getTypeAtLocation(receiver);
	const items = cx.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
	const [wanted] = node.arguments;
	if (items === undefined || wanted === undefined) return false;
	const [a, b] = [cx.facts.kinds.ofType(items), cx.facts.kinds.of(wanted)];
	if (a.has("number") && !cx.facts.kinds.isInt(items) && !cx.facts.numbers.isInt(wanted)) return false;
	return comparisonOfKinds(a, b, false) === "==";
}

/** `xs.map((x) => ...)` with a one-expression arrow function of one parameter. */
function comprehended(
	cx: MethodCall["cx"],
	node: ts.CallExpression,
	self: Expr,
	args: readonly Expr[],
	what: "map" | "filter",
): Expr | null {
	const [callback] = node.arguments;
	const [lowered] = args;
	if (callback === undefined || lowered === undefined || lowered.k !== "lambda" || !ts.isArrowFunction(callback))
		return null;
	const [param] = lowered.params;
	if (param === undefined || callback.parameters.length !== 1) return null;
	if (what === "map") return { k: "comprehension", item: lowered.body, target: param.name, source: self, test: null };
	const body = callback.body;
	if (ts.isBlock(body)) return null;
	const test = cx.inScope(cx.scopes.opened(callback), () => cx.capture(() => lowerTest(cx, body)));
	if (test.statements.length > 0) return null;
	return { k: "comprehension", item: py.name(param.name), target: param.name, source: self, test: test.value };
}

function isAsserted(node: ts.Node): boolean {
	return ts.isNonNullExpression(node.parent);
}

function isStatement(node: ts.Node): boolean {
	return ts.isExpressionStatement(node.parent);
}
