// switch as if/elif: every clause must end, so none runs into the next.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { leaves } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { booleanLiteral, comparisonOfKinds, equalsBoolean } from "../expressions/equality.ts";
import { lowerExpr, lowerStatements } from "../recursion.ts";
import { isPure, reusable } from "../values.ts";

interface Group {
	/** null: default. */
	readonly tests: readonly ts.Expression[] | null;
	readonly clause: ts.CaseOrDefaultClause;
}

export function lowerSwitch(cx: Context, node: ts.SwitchStatement): void {
	const subject = reusable(cx, lowerExpr(cx, node.expression), "subject");
	const groups = groupClauses(cx, node.caseBlock);
	cx.jumps.push({ kind: "switch", beforeContinue: null });
	const bodies = groups.map((g) => ({ group: g, body: clauseBody(cx, g.clause) }));
	cx.jumps.pop();
	let otherwise: readonly Stmt[] = bodies.find((b) => b.group.tests === null)?.body ?? [];
	for (const { group, body } of bodies.filter((b) => b.group.tests !== null).reverse()) {
		const test = cx.capture(() => clauseTest(cx, node.expression, subject, group.tests ?? []));
		otherwise = [...test.statements, py.ifStmt(test.value, body, otherwise)];
	}
	cx.push(...otherwise);
}

/** `case 1: case 2: body` is one clause with two tests. */
function groupClauses(cx: Context, block: ts.CaseBlock): Group[] {
	const groups: Group[] = [];
	let tests: ts.Expression[] = [];
	let isDefault = false;
	block.clauses.forEach((clause, i) => {
		if (ts.isCaseClause(clause)) tests.push(clause.expression);
		else isDefault = true;
		const isLast = i === block.clauses.length - 1;
		if (clause.statements.length === 0 && !isLast) return;
		if (!isLast && !ends(clause.statements)) cx.refuse(clause, "TSM1004");
		groups.push({ tests: isDefault ? null : tests, clause });
		tests = [];
		isDefault = false;
	});
	return groups;
}

function ends(statements: readonly ts.Statement[]): boolean {
	const last = statements.at(-1);
	return last !== undefined && leaves(last);
}

function clauseBody(cx: Context, clause: ts.CaseOrDefaultClause): Stmt[] {
	const [only] = clause.statements;
	const statements =
		clause.statements.length === 1 && only !== undefined && ts.isBlock(only) ? only.statements : clause.statements;
	const last = statements.at(-1);
	const kept =
		last !== undefined && ts.isBreakStatement(last) && last.label === undefined ? statements.slice(0, -1) : statements;
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
	const op = comparisonOfKinds(cx.facts.kinds.of(subject), cx.facts.kinds.of(test), false);
	if (op === null) return cx.refuse(test, "TSM2007");
	const other = lowerExpr(cx, test);
	return py.compare(other.k === "none" ? "is" : op, value, other);
}
