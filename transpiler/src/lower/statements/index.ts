// Statements, by syntax family.

import { ts } from "ts-morph";
import type { Stmt } from "../../python/ast.ts";
import { isNamespaceAlias, isUsing } from "../../syntax.ts";
import { lowerClass } from "../classes/classes.ts";
import { attachComments, closingComments } from "../comments.ts";
import type { Context } from "../context.ts";
import { type Lowering, on } from "../dispatch.ts";
import { lowerStatements } from "../recursion.ts";
import { lowerIf, lowerReturn, lowerThrow } from "./control.ts";
import { runForEffect } from "./effects.ts";
import { lowerEnum } from "./enums.ts";
import { lowerExportAssignment } from "./exports.ts";
import { lowerForIn } from "./for-in.ts";
import { hoisted, lowerFunctionDeclaration } from "./functions.ts";
import { lowerBreak, lowerContinue, lowerLabeled } from "./jumps.ts";
import { lowerDo, lowerFor, lowerForOf, lowerWhile } from "./loops.ts";
import { lowerExport, lowerImport } from "./modules.ts";
import { lowerNamespace, lowerNamespaceAlias } from "./namespaces.ts";
import { lowerSwitch } from "./switch.ts";
import { lowerTry } from "./try.ts";
import { lowerUsing } from "./using.ts";
import { lowerVariables } from "./variables.ts";

/** The statements of a block, a function's body or a file; functions used before their line are moved up. */
export function lowerStatementList(cx: Context, nodes: readonly ts.Statement[], block: ts.Node): void {
	let last = block.pos;
	lowerInTurn(cx, hoisted(cx, nodes));
	for (const node of nodes) last = Math.max(last, node.end);
	if (nodes.length > 0 || ts.isSourceFile(block)) cx.push(...closingComments(block, last, cx.file));
}

/** What follows a `using` runs in its `try`. */
function lowerInTurn(cx: Context, nodes: readonly ts.Statement[]): void {
	for (const [i, node] of nodes.entries()) {
		const made = cx.block(() => cx.from(node, () => lowerStatement(cx, node)));
		cx.push(...attachComments(node, made, cx.file));
		if (!ts.isVariableStatement(node) || !isUsing(node.declarationList)) continue;
		const body = cx.block(() => lowerInTurn(cx, nodes.slice(i + 1)));
		lowerUsing(cx, node.declarationList, body);
		return;
	}
}

/** A block, or a single statement, as the body of something. */
export function lowerBlock(cx: Context, node: ts.Statement): Stmt[] {
	return cx.block(() => {
		if (ts.isBlock(node)) lowerStatements(cx, node.statements, node);
		else lowerStatements(cx, [node], node.parent);
	});
}

const K = ts.SyntaxKind;

const LOWERINGS: ReadonlyMap<ts.SyntaxKind, Lowering<void>> = new Map([
	on<ts.ExpressionStatement, void>(K.ExpressionStatement, lowerExpressionStatement),
	on<ts.VariableStatement, void>(K.VariableStatement, lowerVariables),
	on<ts.FunctionDeclaration, void>(K.FunctionDeclaration, lowerFunctionDeclaration),
	on<ts.ClassDeclaration, void>(K.ClassDeclaration, lowerClass),
	on<ts.ReturnStatement, void>(K.ReturnStatement, lowerReturn),
	on<ts.IfStatement, void>(K.IfStatement, lowerIf),
	on<ts.ForOfStatement, void>(K.ForOfStatement, lowerForOf),
	on<ts.ForStatement, void>(K.ForStatement, lowerFor),
	on<ts.WhileStatement, void>(K.WhileStatement, lowerWhile),
	on<ts.DoStatement, void>(K.DoStatement, lowerDo),
	on<ts.ForInStatement, void>(K.ForInStatement, lowerForIn),
	on<ts.Block, void>(K.Block, (cx, node) => lowerStatements(cx, node.statements, node)),
	on<ts.BreakStatement, void>(K.BreakStatement, lowerBreak),
	on<ts.ContinueStatement, void>(K.ContinueStatement, lowerContinue),
	on<ts.ThrowStatement, void>(K.ThrowStatement, lowerThrow),
	on<ts.TryStatement, void>(K.TryStatement, lowerTry),
	on<ts.SwitchStatement, void>(K.SwitchStatement, lowerSwitch),
	on<ts.ImportDeclaration, void>(K.ImportDeclaration, lowerImport),
	on<ts.ExportDeclaration, void>(K.ExportDeclaration, lowerExport),
	on<ts.ExportAssignment, void>(K.ExportAssignment, lowerExportAssignment),
	on<ts.ModuleDeclaration, void>(K.ModuleDeclaration, lowerNamespace),
	on<ts.EnumDeclaration, void>(K.EnumDeclaration, lowerEnum),
	on<ts.LabeledStatement, void>(K.LabeledStatement, (cx, node) =>
		lowerLabeled(cx, node, (inner) => lowerStatement(cx, inner)),
	),
]);

function lowerStatement(cx: Context, node: ts.Statement): void {
	const lower = LOWERINGS.get(node.kind);
	if (lower !== undefined) lower(cx, node as never);
	else if (isNamespaceAlias(node)) lowerNamespaceAlias(cx, node);
	else if (!isNothing(node)) cx.refuse(node, "TSM1001", `\`${node.getText().split(/[\s({]/)[0] ?? ""}\``);
}

/** Types and empty statements. */
function isNothing(node: ts.Statement): boolean {
	return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEmptyStatement(node);
}

function lowerExpressionStatement(cx: Context, node: ts.ExpressionStatement): void {
	runForEffect(cx, node.expression);
	if (cx.afterSuper?.call === node) cx.afterSuper.run();
}
