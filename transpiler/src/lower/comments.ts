// Comments go along with the statement that they stand at.

import { ts } from "ts-morph";
import type { Stmt } from "../python/ast.ts";

/** Instructions to TypeScript's tools, which say nothing about the program. */
const FOR_TOOLS = /^(biome-ignore|@ts-|eslint-|prettier-ignore|#region|#endregion)/;

/** Gives a statement's comments, and the blank line before it, to the first Python statement made of it. */
export function attachComments(node: ts.Node, made: Stmt[], file: ts.SourceFile): Stmt[] {
	const text = file.text;
	const { apart, above } = leading(node, file);
	const before: Stmt[] = apart.length === 0 || isErased(node) ? [] : [{ k: "comment", comments: apart }];
	const behind = endsInStatement(node) ? [] : (ts.getTrailingCommentRanges(text, node.end) ?? []);
	const trailing = behind.flatMap((r) => linesOf(text, r));
	const [first, ...rest] = made;
	if (first === undefined)
		return above.length > 0 && !isErased(node) ? [...before, { k: "comment", comments: above }] : before;
	const spaced = apart.length > 0 || startsAfterBlankLine(node, file);
	const isOneLine = trailing.length > 0 && !text.slice(node.getStart(file), node.end).includes("\n");
	return [
		...before,
		{
			...first,
			comments: [...above, ...(isOneLine ? [] : trailing), ...(first.comments ?? [])],
			...(isOneLine && first.trailing === undefined ? { trailing: trailing.join(" ") } : {}),
			...(spaced ? { spaced } : {}),
		},
		...rest,
	];
}

/** Comments at the end of a block, after its last statement. */
export function closingComments(block: ts.Node, after: number, file: ts.SourceFile): Stmt[] {
	const found = (ts.getLeadingCommentRanges(file.text, after) ?? []).filter((r) => r.end <= block.end);
	const comments = found.flatMap((r) => linesOf(file.text, r));
	return comments.length === 0 ? [] : [{ k: "comment", comments }];
}

/** Comments above a node: those that a blank line parts from it, and its own. */
function leading(node: ts.Node, file: ts.SourceFile): { apart: string[]; above: string[] } {
	const ranges = ts.getLeadingCommentRanges(file.text, node.pos) ?? [];
	// What stands on the line of the statement before belongs to that one.
	const own = ranges.filter((r) => node.pos === 0 || file.text.slice(node.pos, r.pos).includes("\n"));
	const gap = own.findLastIndex((r, i) =>
		/\n[ \t]*\n/.test(file.text.slice(r.end, own[i + 1]?.pos ?? node.getStart(file))),
	);
	const lines = (some: readonly ts.CommentRange[]): string[] => some.flatMap((r) => linesOf(file.text, r));
	return { apart: lines(own.slice(0, gap + 1)), above: lines(own.slice(gap + 1)) };
}

/** Does another statement end where this one does? What stands behind both is that one's: `if (x) y(); // of y`. */
function endsInStatement(node: ts.Node): boolean {
	const last = ts.isIfStatement(node)
		? (node.elseStatement ?? node.thenStatement)
		: ts.isIterationStatement(node, true)
			? node.statement
			: undefined;
	return last !== undefined && !ts.isBlock(last) && last.end === node.end;
}

/** Types and what is only declared leave nothing behind, and what is said of them neither. */
function isErased(node: ts.Node): boolean {
	return (
		(ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.DeclareKeyword)) ||
		ts.isInterfaceDeclaration(node) ||
		ts.isTypeAliasDeclaration(node) ||
		ts.isModuleDeclaration(node) ||
		ts.isImportDeclaration(node)
	);
}

function startsAfterBlankLine(node: ts.Node, file: ts.SourceFile): boolean {
	const gap = /^[^\n]*\n([ \t]*\n)/.exec(file.text.slice(node.pos, node.getStart(file)));
	return gap !== null && node.pos > 0;
}

function linesOf(text: string, range: ts.CommentRange): string[] {
	const raw = text.slice(range.pos, range.end);
	const lines =
		range.kind === ts.SyntaxKind.SingleLineCommentTrivia
			? [raw.replace(/^\/\/ ?/, "")]
			: raw
					.replace(/^\/\*+/, "")
					.replace(/\*+\/$/, "")
					.split("\n")
					.map((l) => l.replace(/^\s*\* ?/, "").trimEnd());
	const kept = lines.map((l) => l.trimEnd()).filter((l) => !FOR_TOOLS.test(l.trim()));
	while (kept.length > 0 && kept[0]?.trim() === "") kept.shift();
	while (kept.length > 0 && kept.at(-1)?.trim() === "") kept.pop();
	return kept.map((l, i) => (i === 0 ? l.trim() : l));
}
