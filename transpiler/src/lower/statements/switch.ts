// switch as if/elif. Where a clause runs into the next one, the clause that fits is found first, and then each clause
// runs that stands at or after it.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { leaves } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { isUnmoved } from "../evaluation/effects.ts";
import { isPure, reusable } from "../evaluation/order.ts";
import { mayBeBound, sameMethod } from "../expressions/equal-methods.ts";
import {
	booleanLiteral,
	equalsBoolean,
	equalValues,
	mayBeTrueForOne,
	mixesBigInts,
	sameValues,
} from "../expressions/equality.ts";
import { mixesNone } from "../missing/none-types.ts";
import { typeName } from "../names/members.ts";
import { lowerExpr, lowerStatements } from "../recursion.ts";
import { runForEffect } from "./effects.ts";
import { inFrame, newFrame, once, pushLoop } from "./jumps.ts";

interface Group {
	readonly tests: readonly ts.Expression[];
	readonly isDefault: boolean;
	readonly clause: ts.CaseOrDefaultClause;
	/** Does it end before the next one? */
	readonly ends: boolean;
}

export function lowerSwitch(cx: Context, node: ts.SwitchStatement): void {
	const subject = heldSubject(cx, node);
	const groups = groupClauses(node.caseBlock);
	const isLoop = hasInnerBreak(node);
	const frame = newFrame("switch", node, isLoop);
	const lowered = cx.block(() =>
		inFrame(cx, frame, () => {
			if (groups.every((g) => g.ends)) pushChain(cx, node.expression, subject, groups);
			else pushEntered(cx, node.expression, subject, groups);
		}),
	);
	if (isLoop) pushLoop(cx, frame, once(lowered));
	else cx.push(...lowered);
}

/** What the clauses compare with: it is asked for once, before they can store to it. */
function heldSubject(cx: Context, { expression, caseBlock }: ts.SwitchStatement): Expr {
	if (!caseBlock.clauses.some(ts.isCaseClause)) {
		runForEffect(cx, expression);
		return py.NONE;
	}
	const value = lowerExpr(cx, expression);
	const part = { node: expression, value };
	const stays = caseBlock.clauses.every((c) => !ts.isCaseClause(c) || isUnmoved(cx, part, c.expression));
	return stays ? reusable(cx, value, "subject") : cx.hold(value, "subject");
}

/** `if subject == 1: ... elif subject == 2: ... else: ...` */
function pushChain(cx: Context, subject: ts.Expression, value: Expr, groups: readonly Group[]): void {
	const bodies = groups.map((g) => clauseBody(cx, g.clause));
	cx.push(...choose(cx, subject, value, groups, (_g, i) => bodies[i] ?? []));
}

/** `entry` is the number of the clause that fits; from there on clauses run until one ends. */
function pushEntered(cx: Context, subject: ts.Expression, value: Expr, groups: readonly Group[]): void {
	const entry = py.name(cx.temp("entry"));
	const enter = (_g: Group | null, i: number): Stmt[] => [py.assign(entry, py.int(i))];
	cx.push(...choose(cx, subject, value, groups, enter));
	let first = 0;
	const runs: { from: number; to: number }[] = [];
	groups.forEach((g, i) => {
		if (!g.ends && i < groups.length - 1) return;
		runs.push({ from: first, to: i });
		first = i + 1;
	});
	let otherwise: Stmt[] = [];
	for (const { from, to } of runs.reverse()) {
		const body = cx.block(() => {
			for (let i = from; i <= to; i++) {
				const made = clauseBody(cx, (groups[i] as Group).clause);
				if (i === to || made.length === 0) cx.push(...made);
				else cx.push(py.ifStmt(py.compare(i === from ? "==" : "<=", entry, py.int(i)), made));
			}
		});
		const test = py.compare(from === to ? "==" : "<=", entry, py.int(to));
		// also one that does nothing: it keeps its clauses from those that come after
		if (body.length > 0 || otherwise.length > 0)
			otherwise = [py.ifStmt(test, body.length > 0 ? body : [py.PASS], otherwise)];
	}
	cx.push(...otherwise);
}

/** Asks the tests one after another; `then` makes what follows of the one that fits, of the default, or of none. */
function choose(
	cx: Context,
	subject: ts.Expression,
	value: Expr,
	groups: readonly Group[],
	then: (group: Group | null, at: number) => Stmt[],
): Stmt[] {
	const fallback = groups.findIndex((g) => g.isDefault);
	let otherwise = then(groups[fallback] ?? null, fallback < 0 ? groups.length : fallback);
	for (const [i, group] of [...groups.entries()].reverse()) {
		if (group.isDefault) continue;
		const test = cx.capture(() => clauseTest(cx, subject, value, group.tests));
		otherwise = [...test.statements, py.ifStmt(test.value, then(group, i), otherwise)];
	}
	return otherwise;
}

/** `case 1: case 2: body` is one clause with two tests. */
function groupClauses(block: ts.CaseBlock): Group[] {
	const groups: Group[] = [];
	let tests: ts.Expression[] = [];
	let isDefault = false;
	block.clauses.forEach((clause, i) => {
		if (ts.isCaseClause(clause)) tests.push(clause.expression);
		else isDefault = true;
		const isLast = i === block.clauses.length - 1;
		if (clause.statements.length === 0 && !isLast) return;
		const last = clause.statements.at(-1);
		groups.push({ tests, isDefault, clause, ends: isLast || (last !== undefined && leaves(last)) });
		tests = [];
		isDefault = false;
	});
	return groups;
}

/** Is there a `break` of this switch that has something of its clause, or the next clause, after it? */
function hasInnerBreak(node: ts.SwitchStatement): boolean {
	const { labels } = newFrame("switch", node, false);
	let found = false;
	const visit = (n: ts.Node, isOwn: boolean, isLast: boolean): void => {
		if (ts.isFunctionLike(n) || ts.isClassLike(n)) return;
		if (ts.isBreakStatement(n)) {
			const aims = n.label === undefined ? isOwn : labels.includes(n.label.text);
			found ||= aims && !isLast;
			return;
		}
		const inner = isOwn && !ts.isIterationStatement(n, false) && !ts.isSwitchStatement(n);
		const list = ts.isBlock(n) ? n.statements : null;
		ts.forEachChild(n, (child) => {
			visit(child, inner, isLast && (list === null ? ts.isIfStatement(n) : child === list.at(-1)));
		});
	};
	const clauses = node.caseBlock.clauses;
	clauses.forEach((clause, at) => {
		const last = clause.statements.at(-1);
		const ends = at === clauses.length - 1 || (last !== undefined && leaves(last));
		const end = clause.statements.findLastIndex((s) => !isPlainBreak(s));
		clause.statements.forEach((s, i) => {
			visit(s, true, ends && i >= end);
		});
	});
	return found;
}

function isPlainBreak(node: ts.Statement): boolean {
	return ts.isBreakStatement(node) && node.label === undefined;
}

function clauseBody(cx: Context, clause: ts.CaseOrDefaultClause): Stmt[] {
	const [only] = clause.statements;
	const statements =
		clause.statements.length === 1 && only !== undefined && ts.isBlock(only) ? only.statements : clause.statements;
	const last = statements.at(-1);
	const kept = last !== undefined && isPlainBreak(last) ? statements.slice(0, -1) : statements;
	return cx.block(() => lowerStatements(cx, kept, clause));
}

/** `case 1: case 2:` asks in order, and not at all for what comes after the one that fits. */
function clauseTest(cx: Context, subject: ts.Expression, value: Expr, tests: readonly ts.Expression[]): Expr {
	const compared = tests.map((t, i) => {
		const asked = cx.capture(() => caseTest(cx, subject, value, t));
		if (i > 0 && asked.statements.length > 0)
			cx.refuse(t, "TSM1001", "A case that stores something, after another one");
		cx.push(...asked.statements);
		return asked.value;
	});
	const values = compared.map((c) => (c.k === "compare" && c.op === "==" && isPure(c.right) ? c.right : null));
	if (values.length > 1 && values.every((v) => v !== null)) return py.compare("in", value, py.tuple(values));
	return compared.reduce((a, b) => py.logical("or", a, b));
}

function caseTest(cx: Context, subject: ts.Expression, value: Expr, test: ts.Expression): Expr {
	const [isSubject, isTest] = [booleanLiteral(subject), booleanLiteral(test)];
	if (isTest !== null) return equalsBoolean(cx, subject, value, isTest, false);
	if (isSubject !== null) return equalsBoolean(cx, test, lowerExpr(cx, test), isSubject, false);
	const other = lowerExpr(cx, test);
	if (other.k === "none") return mixesNone(cx, subject, test) ? cx.refuse(test, "TSM2015") : py.isNone(value);
	const [a, b] = [cx.facts.kinds.of(subject), cx.facts.kinds.of(test)];
	if (mixesBigInts(cx, a, b)) return cx.refuse(test, "TSM2009", "===", typeName(cx, subject), typeName(cx, test));
	if (mayBeTrueForOne(cx, subject, test)) return sameValues(cx, value, other, false);
	if (mayBeBound(cx, subject, test)) return sameMethod(cx, value, other, "_same", false);
	return equalValues(cx, a, b, value, other);
}
