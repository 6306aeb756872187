// Types that say less, or nothing; what a modifier says, unsaid.
import { ts } from "ts-morph";
import { type Family, replacing } from "./family.ts";

const LESS: readonly string[] = ["any", "any", "unknown", "any[]", "Record<string, any>"];

const DROPPED: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.StaticKeyword,
	ts.SyntaxKind.AsyncKeyword,
	ts.SyntaxKind.ReadonlyKeyword,
]);

export const types: Family = (node, draw) => {
	if (DROPPED.has(node.kind)) return [replacing(node, () => "")];
	if (ts.isVariableDeclarationList(node) && node.flags & ts.NodeFlags.Const)
		return [replacing(node.getChildAt(0), () => "let")];
	const isTyped = ts.isParameter(node) || ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node);
	if (!isTyped && !ts.isFunctionLike(node)) return [];
	const { type } = node;
	if (type === undefined) return [];
	const without = ts.isVariableDeclaration(node) ? [() => ({ from: node.name.end, to: type.end, text: "" })] : [];
	return [replacing(type, () => draw.pick(LESS)), ...without];
};
