// Statements, by syntax family.

import { ts } from "ts-morph";
import * as py from "../../python/build.ts";
import type { Stmt } from "../../python/ast.ts";
import { unparenthesized } from "../../syntax.ts";
import { isAssignment } from "../../types/assignments.ts";
import { lowerClass } from "../classes.ts";
import { attachComments, closingComments } from "../comments.ts";
import type { Context } from "../context.ts";
import { lowerOptionalStatement } from "../expressions/chains.ts";
import { lowerAssignment, lowerStep } from "../expressions/assignment.ts";
import { lowerExpr } from "../expressions/index.ts";
import { isPure } from "../values.ts";
import { lowerDelete, lowerEnum } from "./declarations.ts";
import { lowerBreak, lowerContinue, lowerIf, lowerReturn, lowerThrow } from "./control.ts";
import { lowerFunctionDeclaration, hoisted } from "./functions.ts";
import { lowerDo, lowerFor, lowerForOf, lowerWhile } from "./loops.ts";
import { lowerExport, lowerImport } from "./modules.ts";
import { lowerSwitch } from "./switch.ts";
import { lowerTry } from "./try.ts";
import { lowerVariables } from "./variables.ts";

/** The statements of a block, a function's body or a file; functions used before their line are moved up. */
export function lowerStatements(cx: Context, nodes: readonly ts.Statement[], block: ts.Node): void {
	let last = block.pos;
	for (const node of hoisted(cx, nodes)) {
		const made = cx.block(() => cx.from(node, () => lowerStatement(cx, node)));
		cx.push(...attachComments(node, made, cx.file));
	}
	for (const node of nodes) last = Math.max(last, node.end);
	if (nodes.length > 0) cx.push(...closingComments(block, last, cx.file));
}

/** A block, or a single statement, as the body of something. */
export function lowerBody(cx: Context, node: ts.Statement): Stmt[] {
	return cx.block(() => {
		if (ts.isBlock(node)) lowerStatements(cx, node.statements, node);
		else lowerStatements(cx, [node], node.parent);
	});
}

function lowerStatement(cx: Context, node: ts.Statement): void {
	if (ts.isExpressionStatement(node)) lowerExpressionStatement(cx, node);
	else if (ts.isVariableStatement(node)) lowerVariables(cx, node);
	else if (ts.isFunctionDeclaration(node)) lowerFunctionDeclaration(cx, node);
	else if (ts.isClassDeclaration(node)) lowerClass(cx, node);
	else if (ts.isReturnStatement(node)) lowerReturn(cx, node);
	else if (ts.isIfStatement(node)) lowerIf(cx, node);
	else if (ts.isForOfStatement(node)) lowerForOf(cx, node);
	else if (ts.isForStatement(node)) lowerFor(cx, node);
	else if (ts.isWhileStatement(node)) lowerWhile(cx, node);
	else if (ts.isDoStatement(node)) lowerDo(cx, node);
	else if (ts.isBlock(node)) lowerStatements(cx, node.statements, node);
	else if (ts.isBreakStatement(node)) lowerBreak(cx, node);
	else if (ts.isContinueStatement(node)) lowerContinue(cx, node);
	else if (ts.isThrowStatement(node)) lowerThrow(cx, node);
	else if (ts.isTryStatement(node)) lowerTry(cx, node);
	else if (ts.isSwitchStatement(node)) lowerSwitch(cx, node);
	else if (ts.isImportDeclaration(node)) lowerImport(cx, node);
	else if (ts.isExportDeclaration(node)) lowerExport(cx, node);
	else if (ts.isEnumDeclaration(node)) lowerEnum(cx, node);
	else if (ts.isLabeledStatement(node)) cx.refuse(node.label, "TSM1008");
	else if (!isNothing(node)) cx.refuse(node, "TSM1001", `\`${node.getText().split(/[\s({]/)[0] ?? ""}\``);
}

/** Types and empty statements. */
function isNothing(node: ts.Statement): boolean {
	return (
		ts.isInterfaceDeclaration(node) ||
		ts.isTypeAliasDeclaration(node) ||
		ts.isEmptyStatement(node) ||
		(ts.isModuleDeclaration(node) && (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.DeclareKeyword))
	);
}

function lowerExpressionStatement(cx: Context, node: ts.ExpressionStatement): void {
	runForEffect(cx, node.expression);
	if (cx.afterSuper?.call === node) cx.afterSuper.run();
}

/** Runs an expression whose value nobody wants. */
export function runForEffect(cx: Context, node: ts.Expression): void {
	const inner = unparenthesized(node);
	if (ts.isBinaryExpression(inner) && isAssignment(inner.operatorToken.kind)) {
		lowerAssignment(cx, inner, "statement");
		return;
	}
	if (isStep(inner)) {
		lowerStep(cx, inner, "statement");
		return;
	}
	if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken) {
		runForEffect(cx, inner.left);
		runForEffect(cx, inner.right);
		return;
	}
	if (ts.isDeleteExpression(inner)) return lowerDelete(cx, inner);
	if (ts.isVoidExpression(inner)) return runForEffect(cx, inner.expression);
	if (ts.isOptionalChain(inner)) return lowerOptionalStatement(cx, inner);
	const value = lowerExpr(cx, inner);
	if (!isPure(value)) cx.push(py.exprStmt(value));
}

function isStep(node: ts.Expression): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
	return (
		ts.isPostfixUnaryExpression(node) ||
		(ts.isPrefixUnaryExpression(node) &&
			(node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken))
	);
}
