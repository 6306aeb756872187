// break and continue, with labels or without. Python knows the innermost loop only: what jumps further sets a flag,
// leaves that loop, and each loop in between asks for the flag when it is left.

import { ts } from "ts-morph";
import type { Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { walk } from "../../python/walk.ts";
import { holdsInHead, isUsing } from "../../syntax.ts";
import type { Context, Frame } from "../context.ts";

type Aim = "break" | "continue";

/** What a flag that is set means once the loop is left. */
export interface Crossing {
	readonly target: Frame;
	readonly aim: Aim;
	readonly flag: string;
}

/** Lowers what stands inside a statement that can be jumped out of. */
export function inFrame<T>(cx: Context, frame: Frame, work: () => T): T {
	cx.frames.push(frame);
	try {
		return work();
	} finally {
		cx.frames.pop();
	}
}

export function newFrame(
	kind: Frame["kind"],
	node: ts.Statement,
	isLoop: boolean,
	beforeContinue: Frame["beforeContinue"] = null,
): Frame {
	const labels: string[] = [];
	for (let n: ts.Node = node.parent; ts.isLabeledStatement(n); n = n.parent) labels.push(n.label.text);
	return { kind, labels, isLoop, beforeContinue, turn: null, crossings: [] };
}

/** The body of a loop, and what runs after each turn of it; also of one that `continue` ends. */
export function turnOf(
	cx: Context,
	frame: Frame,
	node: ts.IterationStatement,
	lower: () => Stmt[],
	after: () => void,
): Stmt[] {
	if (!continuesInTry(node)) {
		const body = inFrame(cx, frame, lower);
		return endsInJump(body) ? body : [...body, ...cx.block(after)];
	}
	const turn = newFrame("block", node.statement, true);
	frame.turn = turn;
	return inFrame(cx, frame, () =>
		cx.block(() => {
			const body = inFrame(cx, turn, lower);
			pushLoop(cx, turn, once(body));
			after();
		}),
	);
}

export function endsInJump(body: readonly Stmt[]): boolean {
	const last = body.at(-1);
	return (
		last !== undefined && (last.k === "continue" || last.k === "break" || last.k === "return" || last.k === "raise")
	);
}

/** Does a `continue` of the loop stand in a `try`? */
function continuesInTry(loop: ts.IterationStatement): boolean {
	const { labels } = newFrame("loop", loop, true);
	let found = false;
	const visit = (n: ts.Node, isOwn: boolean, inTry: boolean): void => {
		if (ts.isFunctionLike(n) || ts.isClassLike(n)) return;
		if (ts.isContinueStatement(n)) found ||= inTry && (n.label === undefined ? isOwn : labels.includes(n.label.text));
		const own = isOwn && !ts.isIterationStatement(n, false);
		ts.forEachChild(n, (child) => visit(child, own, inTry || endsInFinally(n)));
	};
	visit(loop.statement, true, false);
	return found;
}

function endsInFinally(node: ts.Node): boolean {
	if (ts.isTryStatement(node) || holdsInHead(node)) return true;
	return ts.isBlock(node) && node.statements.some((s) => ts.isVariableStatement(s) && isUsing(s.declarationList));
}

/** Pushes a loop, and with it what passes on the jumps that only came through it. */
export function pushLoop(cx: Context, frame: Frame, loop: Stmt): void {
	const after = frame.crossings.map((c) => {
		let isPassedOn = false;
		const body = cx.block(() => {
			isPassedOn = jump(cx, c.target, c.aim, c.flag);
		});
		// the outermost of the loops that are left starts with the flag down
		if (!isPassedOn) cx.push(py.assign(py.name(c.flag), py.FALSE));
		return py.ifStmt(py.name(c.flag), body);
	});
	cx.push(loop, ...after);
}

export function lowerBreak(cx: Context, node: ts.BreakStatement): void {
	const label = node.label?.text;
	const target = cx.frames.findLast((f) => (label === undefined ? f.kind !== "block" : f.labels.includes(label)));
	if (target === undefined) throw new Error("break outside of what it leaves");
	// at the end of a clause there is nothing left to jump over
	if (target.isLoop) jump(cx, target, "break", null);
}

export function lowerContinue(cx: Context, node: ts.ContinueStatement): void {
	const label = node.label?.text;
	const target = cx.frames.findLast((f) => f.kind === "loop" && (label === undefined || f.labels.includes(label)));
	if (target === undefined) throw new Error("continue outside a loop");
	if (target.turn === null) jump(cx, target, "continue", null);
	else jump(cx, target.turn, "break", null);
}

/** @returns whether the jump needs another one once the innermost loop is left */
function jump(cx: Context, target: Frame, aim: Aim, known: string | null): boolean {
	const innermost = cx.frames.findLast((f) => f.isLoop);
	if (innermost === undefined) throw new Error("no loop to jump in");
	takeBack(cx, target);
	if (innermost === target) {
		if (aim === "continue") target.beforeContinue?.();
		cx.push(aim === "continue" ? py.CONTINUE : py.BREAK);
		return false;
	}
	const flag = known ?? flagOf(cx, innermost, target, aim);
	if (!innermost.crossings.some((c) => c.flag === flag)) innermost.crossings.push({ target, aim, flag });
	if (known === null) cx.push(py.assign(py.name(flag), py.TRUE));
	cx.flags.add(flag);
	cx.push(py.BREAK);
	return true;
}

/** A jump out of a `finally` is made in place of the one that was on its way through it. */
function takeBack(cx: Context, target: Frame): void {
	const depth = cx.frames.indexOf(target);
	const flags = cx.finals.flatMap((f) => (depth < f.depth ? f.flags : []));
	for (const flag of new Set(flags)) cx.push(py.assign(py.name(flag), py.FALSE));
}

/** The flags of jumps that `body` may make. */
export function flagsIn(cx: Context, body: readonly Stmt[]): string[] {
	const found = new Set<string>();
	if (cx.flags.size === 0) return [];
	walk(body, (n) => {
		const target = n.k === "assign" && n.value.k === "bool" && n.value.value ? n.targets[0] : undefined;
		if (target?.k === "name" && cx.flags.has(target.id)) found.add(target.id);
	});
	return [...found];
}

function flagOf(cx: Context, innermost: Frame, target: Frame, aim: Aim): string {
	const shared = innermost.crossings.find((c) => c.target === target && c.aim === aim);
	return shared?.flag ?? cx.temp(aim === "break" ? "leave" : "go_on");
}

/** `label: { ... break label; ... }`: a loop of one turn. */
export function lowerLabeled(cx: Context, node: ts.LabeledStatement, lower: (node: ts.Statement) => void): void {
	const inner = node.statement;
	if (ts.isLabeledStatement(inner) || ts.isIterationStatement(inner, false) || ts.isSwitchStatement(inner)) {
		lower(inner);
		return;
	}
	const frame = newFrame("block", inner, true);
	const body = inFrame(cx, frame, () => cx.block(() => lower(inner)));
	pushLoop(cx, frame, once(body));
}

/** A loop of one turn, so that `break` leaves what stands in it. */
export function once(body: readonly Stmt[]): Stmt {
	return py.whileStmt(py.TRUE, endsInJump(body) ? body : [...body, py.BREAK]);
}
