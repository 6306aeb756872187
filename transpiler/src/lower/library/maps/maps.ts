// Methods of Map and Set: a dictionary each, which keeps its order if the program shows it, a Set's with True for values.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { aroundParentheses, bare, isAssertion, ownParameters } from "../../../syntax.ts";
import { type KeyForm, keyForm, valueTypes } from "../../../types/records/keys.ts";
import type { Context } from "../../context.ts";
import { isOutOfReach, isUnmoved } from "../../evaluation/effects.ts";
import { isPure, isSteady, reusable } from "../../evaluation/order.ts";
import { isAsserted, isStatement } from "../../evaluation/places.ts";
import { mayMeetTrue } from "../../expressions/equality.ts";
import { isInsistedOn } from "../../expressions/reads.ts";
import { iteratorOf, loopSource } from "../../iteration/iterables.ts";
import { mayBeNothing } from "../../missing/nones.ts";
import { declaredArity, mayTakeMore } from "../functions/callback-arity.ts";
import { isClosure } from "../functions/callbacks.ts";
import { givenThis } from "../functions/this-arguments.ts";
import { keptContainerIterator } from "../iterators.ts";
import { contains, type Method, type MethodCall, type Methods, putAt } from "../method.ts";
import { unboxed } from "./boxes.ts";

/** What `key`, the value of `node`, is filed under. */
export function filedAs(cx: Context, node: ts.Expression, key: Expr): Expr {
	if (ts.isStringLiteralLike(node)) return key;
	const kinds = cx.facts.kinds.of(node);
	const isWhole = kinds.has("number") && cx.facts.numbers.isInt(node);
	const form = cx.facts.hiddenKeys.mayBeIn(cx.file) ? "wrapped" : keyForm(kinds, isWhole);
	if (form !== "wrapped" && mayMeetTrue(cx, null, node)) return filedIn(cx, "number", key);
	if (form === "plain") return key;
	return filedIn(cx, form, key);
}

/** As a key of a container whose keys are filed so; a number that may be true all the same is looked at. */
export function filedIn(cx: Context, form: Exclude<KeyForm, "plain">, key: Expr): Expr {
	const ofNumber = cx.facts.lies.mayBeIn(cx.file) ? "_sure_number_key" : "_number_key";
	return py.call(cx.helper(form === "number" ? ofNumber : "_key"), [key]);
}

function keyOf({ cx, node, args }: MethodCall): Expr | null {
	const [given] = node.arguments;
	const [key] = args;
	return given === undefined || key === undefined ? null : filedAs(cx, given, key);
}

const has: Method = (call) => {
	const key = keyOf(call);
	return key === null ? null : contains(call, key);
};

/** `m.get(k)!` insists that it is there. */
const get: Method = (call) => {
	const key = keyOf(call);
	if (key === null) return null;
	const { cx, node } = call;
	return isAsserted(cx, node) && !mayHoldNone(call) && !isInsistedOn(cx, node.parent) && !isCounted(cx, node)
		? py.index(call.self, key)
		: py.method(call.self, "get", [key]);
};

/** `(counts.get(word) as number) + 1 || 1`: undefined makes NaN of it. */
function isCounted(cx: Context, node: ts.Expression): boolean {
	const said = aroundParentheses(node).parent;
	return isAssertion(said) && cx.facts.kinds.only(said) === "number" && cx.facts.missing.mayBe(said);
}

function mayHoldNone({ cx, receiver }: MethodCall): boolean {
	const values = valueTypes(cx.checker, cx.checker.getTypeAtLocation(receiver));
	return values.some((t) => ["none", "unknown", "any"].some((k) => cx.facts.kinds.ofType(t).has(k as "none")));
}

/** `m.set(k, v)` and `s.add(k)`: the container itself is the value. */
const store =
	(value: "argument" | "true"): Method =>
	(call) => {
		const { cx, node, args } = call;
		const key = keyOf(keptWeakly(call));
		const stored = value === "true" ? py.TRUE : args[1];
		if (key === null || stored === undefined) return null;
		const self = isStatement(cx, node) || isSteady(cx, call.self) ? call.self : givenBack(call);
		putAt({ ...call, self: unboxed(cx, self) }, key, stored);
		return isStatement(cx, node) ? py.NONE : self;
	};

/** A WeakMap or WeakSet takes objects only, and symbols. */
function keptWeakly(call: MethodCall): MethodCall {
	const { cx, node, receiver, args } = call;
	const [given] = node.arguments;
	const [key, ...others] = args;
	const kept = cx.checker.getTypeAtLocation(receiver).getSymbol()?.name;
	if (given === undefined || key === undefined || (kept !== "WeakMap" && kept !== "WeakSet")) return call;
	const kind = cx.facts.kinds.only(given);
	if (kind !== "any" && kind !== "unknown" && !mayBeNothing(cx, given)) return call;
	return { ...call, args: [weakKey(cx, key, kept), ...others] };
}

/** An object or a symbol; of anything else JavaScript says that it cannot be kept so. */
export function weakKey(cx: Context, key: Expr, container: "WeakMap" | "WeakSet"): Expr {
	const said = container === "WeakMap" ? "as weak map key" : "in weak set";
	return py.call(cx.helper("_weak_key"), [key, py.str(said)]);
}

/** The container that a call gives, also where an argument puts another one into its variable. */
function givenBack({ cx, node, receiver, self }: MethodCall): Expr {
	const stays = node.arguments.every((a) => isUnmoved(cx, { node: receiver, value: self }, a));
	return stays ? reusable(cx, self, "entries") : cx.hold(self, "entries");
}

const remove: Method = (call) => {
	const key = keyOf(call);
	if (key === null) return null;
	if (isStatement(call.cx, call.node)) return py.method(call.self, "pop", [key, py.NONE]);
	return py.call(call.cx.helper("_removed"), [call.self, key]);
};

/** Of the dictionary itself. */
const inside =
	(method: Method): Method =>
	(call) =>
		method({ ...call, self: unboxed(call.cx, call.self) });

const iterate: Method = ({ cx, node, self }) => {
	const iterator = iteratorOf(cx, node, self);
	return iterator === null ? null : keptContainerIterator(cx, node, iterator);
};

/** `m.forEach((value, key, map) => ...)` as a loop. */
function forEach(call: MethodCall): Expr | null {
	const { cx, node, self, args } = call;
	const [given, object] = node.arguments;
	const [callback, unused] = args;
	if (given === undefined || callback === undefined || args.length > 2) return null;
	if (object !== undefined && givenThis(cx, given, object) !== "nobody") return null;
	if (unused !== undefined && !isPure(unused)) cx.push(py.exprStmt(unused));
	if (!ts.isPropertyAccessExpression(node.expression)) return null;
	const isSet = cx.facts.kinds.present(call.receiver) === "jsset";
	// the function is given the Map itself, whatever its variable is by then
	const held =
		isOutOfReach(cx, call.receiver) || !asksForMap(given) ? reusable(cx, self, "entries") : cx.hold(self, "entries");
	const called = reusable(cx, callback, "callback");
	const [key, value] = [py.name(cx.temp("key")), isSet ? null : py.name(cx.temp("value"))];
	cx.substitutes.set(call.receiver, held);
	const source = loopSource(cx, call.receiver, given, !isSet);
	cx.substitutes.delete(call.receiver);
	if (source === null) return null;
	const body = [py.exprStmt(callWith(cx, given, called, [value ?? key, key, held]))];
	const target = value === null ? key : py.tuple([key, value]);
	cx.from(node, () => cx.push({ k: "for", target, source, body, isAsync: false }));
	return py.NONE;
}

/** May the function take the Map as well, its third argument? */
function asksForMap(callback: ts.Expression): boolean {
	const inner = bare(callback);
	return !(ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) || ownParameters(inner).length > 2;
}

/** A function that is written here takes all that it is given; another is given what it takes. */
function callWith(cx: Context, node: ts.Expression, called: Expr, given: readonly Expr[]): Expr {
	if (isClosure(node)) return py.call(called, given);
	if (cx.facts.kinds.only(node) === "any") return py.call(cx.helper("_call"), [called, ...given]);
	const declared = declaredArity(cx, node, given.length);
	// the Map is no value that a function of which its type tells nothing could take
	if (mayTakeMore(cx, node, declared, given.length)) return cx.refuse(node, "TSM1009");
	return py.call(called, given.slice(0, declared));
}

/** A class that derives from Map or Set may have such a method of its own: which it is decides when the program runs. */
const perhapsOwn =
	(name: string, method: Method): Method =>
	(call) =>
		call.cx.facts.overridesContainers(call.cx.file, name) ? py.method(call.self, name, call.args) : method(call);

const COMMON: Methods = {
	has: perhapsOwn("has", inside(has)),
	delete: perhapsOwn("delete", inside(remove)),
	clear: perhapsOwn(
		"clear",
		inside(({ self }) => py.method(self, "clear")),
	),
	keys: inside(iterate),
	values: inside(iterate),
	entries: inside(iterate),
	forEach,
};

export const MAP_METHODS: Methods = {
	...COMMON,
	get: perhapsOwn("get", inside(get)),
	set: perhapsOwn("set", store("argument")),
};
export const JS_SET_METHODS: Methods = { ...COMMON, add: perhapsOwn("add", store("true")) };
