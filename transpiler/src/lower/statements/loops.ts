// while, do, for, for...of.

import { ts } from "ts-morph";
import type { Expr, Handler, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isUsing } from "../../syntax.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import { libraryNameOf } from "../../types/kinds/type-parts.ts";
import type { Context, Frame } from "../context.ts";
import { lowerTest } from "../expressions/logic.ts";
import { hasJavaScriptPromises, waitFor } from "../functions/promises.ts";
import { closing, mayNeedClosing } from "../iteration/closing.ts";
import { listed, lowerReceiver } from "../iteration/doubtful.ts";
import { loopSource, lowerIterable, mayBeContainer } from "../iteration/iterables.ts";
import { anyAsyncItems } from "../library/anything.ts";
import { unpack } from "../patterns/patterns.ts";
import { lowerTarget, takesWhole, wholeFor } from "../patterns/targets.ts";
import { lowerBody, lowerExpr } from "../recursion.ts";
import { runForEffect } from "./effects.ts";
import { endsInJump, inFrame, newFrame, pushLoop, turnOf } from "./jumps.ts";
import { countingRange } from "./ranges.ts";
import { lowerUsing } from "./using.ts";
import { lowerDeclarations } from "./variables.ts";

/** `while`, whose test may need statements of its own at each turn. */
function pushWhile(cx: Context, frame: Frame, test: () => Expr, body: readonly Stmt[]): void {
	const asked = cx.capture(test);
	const loop =
		asked.statements.length === 0
			? py.whileStmt(asked.value, body)
			: py.whileStmt(py.TRUE, [...asked.statements, py.ifStmt(py.not(asked.value), [py.BREAK]), ...body]);
	pushLoop(cx, frame, loop);
}

export function lowerWhile(cx: Context, node: ts.WhileStatement): void {
	const frame = newFrame("loop", node, true);
	const body = inFrame(cx, frame, () => lowerBody(cx, node.statement));
	pushWhile(cx, frame, () => lowerTest(cx, node.expression), body);
}

export function lowerDo(cx: Context, node: ts.DoStatement): void {
	const leave = (): void => cx.push(py.ifStmt(py.not(lowerTest(cx, node.expression)), [py.BREAK]));
	const frame = newFrame("loop", node, true, leave);
	const body = turnOf(cx, frame, node, () => lowerBody(cx, node.statement), leave);
	pushLoop(cx, frame, py.whileStmt(py.TRUE, body));
}

export function lowerFor(cx: Context, node: ts.ForStatement): void {
	const counting = countingRange(cx, node);
	if (counting !== null) {
		const range = counting.range();
		const frame = newFrame("loop", node, true);
		const body = inFrame(cx, frame, () => lowerBody(cx, node.statement));
		pushLoop(cx, frame, { k: "for", target: counting.target, source: range, body, isAsync: false });
		return;
	}
	const head = node.initializer;
	if (head !== undefined) {
		if (!ts.isVariableDeclarationList(head)) runForEffect(cx, head);
		else if (isUsing(head)) cx.refuse(head, "TSM1001", "`using` here");
		else lowerDeclarations(cx, head);
	}
	if (head !== undefined && ts.isVariableDeclarationList(head) && isUsing(head))
		lowerUsing(
			cx,
			head,
			cx.block(() => lowerTurns(cx, node)),
		);
	else lowerTurns(cx, node);
}

/** The turns of a `for`, whose variables have been declared. */
function lowerTurns(cx: Context, node: ts.ForStatement): void {
	const cells = cellsOf(cx, node);
	const copyCells = (): void => {
		for (const cell of cells) cx.push(py.assign(cell, py.list([py.index(cell, py.int(0))])));
	};
	// functions of the head have variables of their own
	if (node.initializer !== undefined && holdsFunction(node.initializer)) copyCells();
	const step = (): void => {
		copyCells();
		if (node.incrementor !== undefined) runForEffect(cx, node.incrementor);
	};
	const frame = newFrame("loop", node, true, step);
	const body = turnOf(cx, frame, node, () => lowerBody(cx, node.statement), step);
	const condition = node.condition;
	const test = (): Expr => (condition === undefined ? py.TRUE : lowerTest(cx, condition));
	pushWhile(cx, frame, test, body);
}

function holdsFunction(node: ts.Node): boolean {
	return ts.isFunctionLike(node) || ts.forEachChild(node, holdsFunction) === true;
}

/** Variables of a `for` that its turns do not share: each turn begins with a copy. */
function cellsOf(cx: Context, node: ts.ForStatement): Expr[] {
	const head = node.initializer;
	if (head === undefined || !ts.isVariableDeclarationList(head)) return [];
	return head.declarations.flatMap((d) => {
		const symbol = cx.symbolOf(d.name);
		return symbol !== undefined && cx.scopes.isCell(symbol) ? [py.name(cx.scopes.nameOf(symbol))] : [];
	});
}

export function lowerForOf(cx: Context, node: ts.ForOfStatement): void {
	if (node.awaitModifier !== undefined && hasJavaScriptPromises(cx)) {
		lowerForAwait(cx, node);
		return;
	}
	const head = node.initializer;
	const source = loopSource(cx, node.expression, node.statement, isPairPattern(head)) ?? iterated(cx, node);
	let target: Expr = py.NONE;
	const frame = newFrame("loop", node, true);
	const body = inFrame(cx, frame, () =>
		cx.block(() => {
			target = loopTarget(cx, head, node);
			pushTurn(cx, node);
		}),
	);
	const isAsync = node.awaitModifier !== undefined;
	if (isAsync || !mayNeedClosing(cx, node.expression, mayLeaveEarly(cx, node.statement))) {
		pushLoop(cx, frame, { k: "for", target, source, body, isAsync });
		return;
	}
	const items = cx.hold(py.call("iter", [source]), "items");
	const loop = cx.block(() => pushLoop(cx, frame, { k: "for", target, source: items, body, isAsync }));
	cx.push(closing(cx, items, loop));
}

/** Pushes the body of a loop; what `for (using x of xs)` holds is given back after each turn. */
function pushTurn(cx: Context, node: ts.ForOfStatement): void {
	const head = node.initializer;
	const body = lowerBody(cx, node.statement);
	if (ts.isVariableDeclarationList(head) && isUsing(head)) lowerUsing(cx, head, body);
	else cx.push(...body);
}

/** `xs.entries()` is `enumerate(xs)`. */
function iterated(cx: Context, node: ts.ForOfStatement): Expr {
	const source = node.expression;
	if (ts.isCallExpression(source) && ts.isPropertyAccessExpression(source.expression)) {
		const kind = cx.facts.kinds.present(source.expression.expression);
		if (source.expression.name.text === "entries" && (kind === "list" || kind === "tuple" || kind === "typed"))
			return py.call("enumerate", [lowerReceiver(cx, source.expression)]);
	}
	return lowerIterable(cx, source);
}

/** `[key, value]`, each into a variable of its own. */
function isPairPattern(head: ts.ForInitializer): boolean {
	const name = ts.isVariableDeclarationList(head) ? head.declarations[0]?.name : undefined;
	return name !== undefined && ts.isArrayBindingPattern(name);
}

/** May control leave the loop before its items have ended? */
function mayLeaveEarly(cx: Context, body: ts.Node): boolean {
	if (ts.isFunctionLike(body) || ts.isClassLike(body)) return false;
	// who goes through a generator may leave it where it yields
	if (ts.isYieldExpression(body) && cx.facts.features.handsOnGenerators(cx.file)) return true;
	const leaves = ts.isBreakStatement(body) || ts.isReturnStatement(body) || ts.isThrowStatement(body);
	return (
		leaves ||
		(ts.isContinueStatement(body) && body.label !== undefined) ||
		ts.forEachChild(body, (n) => mayLeaveEarly(cx, n)) === true
	);
}

function awaitedSource(cx: Context, source: ts.Expression): Expr {
	if (cx.facts.kinds.only(source) === "any") return anyAsyncItems(cx, source);
	return mayBeContainer(cx, source) ? lowerIterable(cx, source) : listed(cx, source, lowerExpr(cx, source));
}

/** `for await` over JavaScript's own: each item is asked for, and an iterator that is left early is told so. */
function lowerForAwait(cx: Context, node: ts.ForOfStatement): void {
	const source = awaitedSource(cx, node.expression);
	const items = cx.hold(py.call(cx.helper("_async_items"), [source]), "items");
	const [step, open] = [py.name(cx.temp("step")), py.name(cx.temp("is_open"))];
	const isOwn = makesOwnSteps(cx, node.expression);
	const isDone = isOwn ? py.call(cx.helper("_is_done"), [step]) : py.index(step, py.str("done"));
	const value = isOwn ? py.call(cx.helper("_of_step"), [step, py.str("value")]) : py.index(step, py.str("value"));
	const close = (): void => cx.push(py.assign(open, py.FALSE));
	const frame = newFrame("loop", node, true, close);
	const body = inFrame(cx, frame, () =>
		cx.block(() => {
			const head = cx.capture(() => loopTarget(cx, node.initializer, node));
			cx.push(py.assign(head.value, value), ...head.statements);
			pushTurn(cx, node);
		}),
	);
	const isToldSo = py.logical("and", open, py.call("hasattr", [items, py.str("return_")]));
	const leave = py.exprStmt(waitFor(cx, node, py.call(cx.helper("_settled"), [py.method(items, "return_")])));
	// the body's own error is thrown, and none that comes of telling the iterator so
	const drop: Handler = { type: py.name("Exception"), name: null, body: [py.PASS] };
	const abandon: Stmt = { k: "try", body: [py.assign(open, py.FALSE), leave], handlers: [drop], final: [] };
	const failing: Handler = {
		type: py.name("Exception"),
		name: null,
		body: [py.ifStmt(isToldSo, [abandon]), py.raise(null)],
	};
	pushLoop(
		cx,
		frame,
		py.whileStmt(py.TRUE, [
			py.assign(step, waitFor(cx, node, py.method(items, "next"))),
			py.ifStmt(isDone, [py.BREAK]),
			py.assign(open, py.TRUE),
			{
				k: "try",
				body: endsInJump(body) ? body : [...body, ...cx.block(close)],
				handlers: cx.facts.catchesErrors(cx.file) ? [failing] : [],
				final: [py.ifStmt(isToldSo, [leave])],
			},
		]),
	);
}

/** May it be an iterator of the program's own, whose steps may lack something or be objects of a class? */
function makesOwnSteps(cx: Context, items: ts.Expression): boolean {
	if (libraryNameOf(cx.checker.getTypeAtLocation(items)) === "AsyncGenerator") return false;
	return ["instance", "record", "iterator", "unknown", "any"].some((kind) =>
		cx.facts.kinds.of(items).has(kind as Kind),
	);
}

/** `for (place of items)`: one that takes whole numbers only, or takes statements to find, is stored into at the head of the body. */
function placeOfItems(cx: Context, place: ts.Expression, node: ts.ForOfStatement): Expr {
	const target = cx.capture(() => lowerTarget(cx, place));
	const isWhole = !takesWhole(cx, place) || cx.facts.numbers.hasWholeItems(node.expression);
	if (isWhole && target.statements.length === 0) return target.value;
	const item = py.name(cx.temp("item"));
	cx.push(...target.statements, py.assign(target.value, wholeFor(cx, place, item)));
	return item;
}

/** What the loop stores into; a pattern that is no plain tuple is unpacked at the head of the body. */
function loopTarget(cx: Context, head: ts.ForInitializer, node: ts.ForOfStatement): Expr {
	if (ts.isArrayLiteralExpression(head) || ts.isObjectLiteralExpression(head)) {
		const item = py.name(cx.temp("item"));
		unpack(cx, head, item, head);
		return item;
	}
	if (!ts.isVariableDeclarationList(head)) return placeOfItems(cx, head, node);
	const name = head.declarations[0]?.name;
	if (name === undefined) return cx.refuse(node, "TSM1001", "A loop without a variable");
	if (ts.isIdentifier(name)) return py.name(cx.nameAt(name));
	const unpacked = cx.block(() => unpack(cx, name, py.name("_item_"), name));
	const [only] = unpacked;
	if (
		unpacked.length === 1 &&
		only !== undefined &&
		only.k === "assign" &&
		only.value.k === "name" &&
		only.value.id === "_item_"
	)
		return only.targets[0] ?? py.NONE;
	const item = py.name(cx.temp("item"));
	unpack(cx, name, item, name);
	return item;
}
