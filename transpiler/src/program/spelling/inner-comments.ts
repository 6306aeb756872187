// Comments inside of statements, as in `retry(/* times */ 3)`, go nowhere in the Python, and what looks for something in the
// text of a program need not look behind them: blanks take their place.

import { ts } from "ts-morph";

/** A block comment with more behind it on its line. */
const IN_A_LINE = /\*\/[^\S\n]*[^\s/]/;

/** Instructions to TypeScript. */
const FOR_TYPESCRIPT = /^\/[*/]\s*@ts-/;

export function withoutInnerComments(text: string): string {
	if (!IN_A_LINE.test(text)) return text;
	const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ESNext, true);
	let out = "";
	let at = 0;
	for (const { pos, end } of innerComments(file)) {
		out += text.slice(at, pos) + text.slice(pos, end).replace(/[^\n\r]/g, " ");
		at = end;
	}
	return out + text.slice(at);
}

/** In source order. */
function innerComments(file: ts.SourceFile): ts.CommentRange[] {
	const found: ts.CommentRange[] = [];
	const visit = (node: ts.Node, isFirst: boolean): void => {
		if (ts.isToken(node)) {
			if (!isFirst && !closesStatements(node)) found.push(...blockComments(file, node));
			return;
		}
		const children = node.getChildren(file).filter((child) => !ts.isJSDoc(child));
		for (const child of children) visit(child, (isFirst && child === children[0]) || standsByItself(child));
	};
	visit(file, true);
	return found;
}

function blockComments(file: ts.SourceFile, { pos }: ts.Node): ts.CommentRange[] {
	const all = [
		...(ts.getTrailingCommentRanges(file.text, pos) ?? []),
		...(ts.getLeadingCommentRanges(file.text, pos) ?? []),
	];
	return all.filter(
		(r) => r.kind === ts.SyntaxKind.MultiLineCommentTrivia && !FOR_TYPESCRIPT.test(file.text.slice(r.pos, r.end)),
	);
}

function closesStatements({ kind, parent }: ts.Node): boolean {
	return (
		kind === ts.SyntaxKind.CloseBraceToken && (ts.isBlock(parent) || ts.isModuleBlock(parent) || ts.isClassLike(parent))
	);
}

/** Comments above it are its own. */
function standsByItself(node: ts.Node): boolean {
	return (
		ts.isStatement(node) ||
		ts.isClassElement(node) ||
		ts.isEnumMember(node) ||
		ts.isCaseOrDefaultClause(node) ||
		node.kind === ts.SyntaxKind.EndOfFileToken
	);
}
