// Methods of arrays and tuples.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { acts, ahead } from "../../evaluation/effects.ts";
import { insteadOf, reusable } from "../../evaluation/order.ts";
import { isAsserted, isStatement } from "../../evaluation/places.ts";
import { isCertainlyList } from "../../expressions/arrays.ts";
import { comparisonOfKinds, mayMeetTrue, mixesBigInts } from "../../expressions/equality.ts";
import { isInsistedOn } from "../../expressions/reads.ts";
import { hasJavaScriptPromises } from "../../functions/promises.ts";
import { loopMayResize } from "../../iteration/resizing.ts";
import { mixesNoneOf } from "../../missing/none-types.ts";
import { readFrom } from "../../missing/nones.ts";
import { typeName } from "../../names/members.ts";
import { keptIterator } from "../iterators.ts";
import { contains, type MethodCall, type Methods, sliceOf } from "../method.ts";
import { mayBeNothing, optionalWhole, wholeArgument } from "../numbers/whole.ts";
import { isListed } from "./holes.ts";
import { isKnownWhole, itemType, joined } from "./items.ts";
import { isFillingArray } from "./seen-arrays.ts";

export const ARRAY_METHODS: Methods = {
	push: pushed,
	// On a board a `pop` of an empty list raises; JavaScript gives undefined.
	pop: ({ cx, self, node, receiver }) =>
		isSure(cx, node) ? py.method(self, "pop") : py.call(cx.helper("_pop"), [readFrom(cx, receiver, self, "pop")]),
	shift: ({ cx, self, node, receiver }) =>
		isSure(cx, node)
			? py.method(self, "pop", [py.int(0)])
			: py.call(cx.helper("_shift"), [readFrom(cx, receiver, self, "shift")]),
	unshift: ({ cx, self, args, node }) =>
		isStatement(cx, node) && args.length === 1 && !hasSpread(node)
			? py.method(self, "insert", [py.int(0), ...args])
			: py.call(cx.helper("_unshift"), [self, listed(args)]),
	splice: (call) => spliced(call),
	slice: sliced,
	at: ({ cx, self, args, node }) => {
		const [at] = args;
		const [given] = node.arguments;
		if (at === undefined || given === undefined || args.length > 1) return null;
		if (isSure(cx, node) && isKnownWhole(cx, given)) return py.index(self, at);
		return py.call(cx.helper("_at"), [self, wholeArgument(cx, given, at)]);
	},
	// a sum copies what it has before it comes to the next: that must not change it
	concat: ({ cx, self, args, node, receiver }) =>
		!hasSpread(node) &&
		[receiver, ...node.arguments].every((n) => isCertainlyList(cx, n)) &&
		!node.arguments.slice(1).some((n) => acts(cx, n))
			? args.length === 0
				? py.call("list", [self])
				: args.reduce((sum, a) => py.binary("+", sum, a), self)
			: py.call(cx.helper("_concat"), [self, ...args]),
	reverse: ({ cx, self, node }) =>
		isStatement(cx, node) ? py.method(self, "reverse") : py.call(cx.helper("_reverse"), [self]),
	toReversed: ({ self }) => py.call("list", [py.call("reversed", [self])]),
	toSpliced: (call) => spliced({ ...call, self: py.call("list", [call.self]) }, "_spliced"),
	with: ({ cx, self, args }) => {
		const [at, value] = args;
		if (at === undefined || value === undefined) return null;
		return py.call(cx.helper("_with"), [self, at, value]);
	},
	join: joined,
	toString: (call: MethodCall) => (call.args.length === 0 ? joined(call) : null),
	flat: ({ cx, self, args, node }) => {
		const [depth] = node.arguments;
		const [value] = args;
		return py.call(cx.helper("_flat"), [
			self,
			...(depth === undefined || value === undefined ? [] : [depthOf(cx, depth, value)]),
		]);
	},
	fill: filled,
	copyWithin: ({ cx, self, args, node }) =>
		args.length < 2 || hasSpread(node)
			? null
			: py.call(cx.helper("_copy_within"), [
					self,
					...args.map((a, i) => {
						const given = node.arguments[i];
						if (given === undefined) return a;
						return i === 2 ? optionalWhole(cx, given, a) : wholeArgument(cx, given, a);
					}),
				]),
	keys: places,
	values: ({ cx, node, self }) => keptIterator(cx, node, py.call("iter", [self])),
	entries: ({ cx, node, self }) => keptIterator(cx, node, py.call(cx.helper("_numbered"), [self])),
	includes: (call) => searched(call, "includes"),
	indexOf: (call) => searched(call, "indexOf"),
	lastIndexOf: (call) => searched(call, "lastIndexOf"),
};

/** Of an array that is filled in any order it may take what has no holes. */
function sliced(call: MethodCall): Expr | null {
	const slice = sliceOf(call);
	if (slice === null || !isFillingArray(call.cx, bare(call.receiver))) return slice;
	return py.call(call.cx.helper("_filled"), [slice]);
}

/** `flat(undefined)` is `flat()`. */
function depthOf(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (!mayBeNothing(cx, node)) return wholeArgument(cx, node, value);
	const held = reusable(cx, value, "depth");
	return py.cond(py.isNone(held), py.int(1), wholeArgument(cx, node, held));
}

/** The places of the items there are by then: where it is gone through at once, or nothing changes meanwhile, a range. */
function places({ cx, self, node }: MethodCall): Expr {
	const outer = node.parent;
	const isLoop = ts.isForOfStatement(outer) && outer.expression === node;
	const isFixed = isLoop ? !loopMayResize(cx, outer) : ts.isSpreadElement(outer) || isListed(outer, node);
	return isFixed ? py.call("range", [py.call("len", [self])]) : py.call(cx.helper("_places"), [self]);
}

/** The arguments as one list; with a spread among them they are one that is starred. */
function listed(args: readonly Expr[]): Expr {
	const [only] = args;
	return only?.k === "star" ? only.value : py.list(args);
}

/** Does the program say that it gives an item, and catch nothing of what comes of it if not? */
function isSure(cx: Context, node: ts.CallExpression): boolean {
	return isAsserted(cx, node) && !isInsistedOn(cx, node.parent);
}

function hasSpread(node: ts.CallExpression): boolean {
	return node.arguments.some(ts.isSpreadElement);
}

function pushed({ self, args, node, cx }: MethodCall): Expr | null {
	const [only] = args;
	if (!isStatement(cx, node)) return py.call(cx.helper("_push"), [self, listed(args)]);
	if (only?.k === "star") return py.method(self, "extend", [only.value]);
	return args.length === 1 ? py.method(self, "append", args) : py.method(self, "extend", [py.tuple(args)]);
}

/** `splice(at, count, ...added)`: the number of arguments counts. */
function spliced({ cx, self, args, node }: MethodCall, helper = "_splice"): Expr | null {
	const [at, count] = node.arguments;
	const [start, size, ...added] = args;
	if (at === undefined || start === undefined) return helper === "_splice" ? insteadOf(cx, self, py.list([])) : self;
	const parts: Expr[] = [self, wholeArgument(cx, at, start)];
	if (count !== undefined && size !== undefined) parts.push(wholeArgument(cx, count, size));
	if (added.length > 0) parts.push(listed(added));
	return py.call(cx.helper(helper), parts);
}

/** `[None] * n` of `new Array(n)` is filled by making it of the value. */
function filled({ cx, self, args, node, receiver }: MethodCall): Expr | null {
	const [value, ...places] = args;
	if (value === undefined) return null;
	const size = places.length === 0 ? emptySize(self) : null;
	const [given] = node.arguments;
	if (size !== null && given !== undefined) {
		const count = ahead(cx, { node: receiver, value: size }, { node: given, value });
		return py.binary("*", py.list([value]), count);
	}
	const bounds = places.map((p, i) => {
		const given = node.arguments[i + 1];
		if (given === undefined) return p;
		return i === 1 ? optionalWhole(cx, given, p) : wholeArgument(cx, given, p);
	});
	return py.call(cx.helper("_fill"), [self, value, ...bounds]);
}

function emptySize(self: Expr): Expr | null {
	if (self.k !== "binary" || self.op !== "*" || self.left.k !== "list") return null;
	const [only] = self.left.items;
	return only?.k === "none" && self.left.items.length === 1 ? self.right : null;
}

/** Types leave open how `===` compares: each item is asked what it is. */
function searchedByLook({ cx, node }: MethodCall, how: keyof typeof BY_LOOK, args: readonly Expr[]): Expr {
	const { isNull, isUndefined } = cx.facts.unknownIn(cx.file);
	return isNull && isUndefined ? cx.refuse(node, "TSM2015") : py.call(cx.helper(BY_LOOK[how]), args);
}

const BY_LOOK = { includes: "_includes_any", indexOf: "_index_of_any", lastIndexOf: "_last_index_of_any" } as const;

/** Searching by `===`, or in `includes` by SameValueZero: NaN is found. */
function searched(call: MethodCall, how: "includes" | "indexOf" | "lastIndexOf"): Expr | null {
	const { cx, self, args, node, receiver } = call;
	const [wanted, from] = args;
	const [given, at] = node.arguments;
	const items = itemType(cx, receiver);
	if (wanted === undefined || given === undefined || items === undefined || args.length > 2) return null;
	const [a, b] = [cx.facts.kinds.ofType(items), cx.facts.kinds.of(given)];
	if (mixesNoneOf(cx, items, given)) return cx.refuse(node, "TSM2015");
	if (mixesBigInts(cx, a, b)) return cx.refuse(node, "TSM2009", how, typeName(cx, receiver), typeName(cx, given));
	const op = mayMeetTrue(cx, items, given) ? null : comparisonOfKinds(cx, a, b, false);
	const start = at === undefined || from === undefined ? [] : [wholeArgument(cx, at, from)];
	if (a.has("promise") && !hasJavaScriptPromises(cx)) return null;
	if (op === null) return searchedByLook(call, how, [self, wanted, ...start]);
	const mayBeNaN = how === "includes" && a.has("number") && b.has("number") && !isKnownWhole(cx, given);
	if (how === "includes" && op === "==" && start.length === 0 && !mayBeNaN) return contains(call, wanted);
	if (mayBeNaN) return py.call(cx.helper("_includes"), [self, wanted, ...start]);
	const first = op === "is" ? "_index_of_same" : start.length === 0 ? "_index_of" : "_index_of_from";
	const last = op === "is" ? "_last_index_of_same" : "_last_index_of";
	const found = py.call(cx.helper(how === "lastIndexOf" ? last : first), [self, wanted, ...start]);
	return how === "includes" ? py.compare(">=", found, py.int(0)) : found;
}
