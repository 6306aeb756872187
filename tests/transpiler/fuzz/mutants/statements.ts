// Statements left out, done twice, traded, tried, or done on a condition; loops that end otherwise.
import { ts } from "ts-morph";
import type { Edit } from "../edit.ts";
import type { Draw } from "../generate/draw.ts";
import { type Family, replacing } from "./family.ts";

export const statements: Family = (node, draw) => {
	if (ts.isIfStatement(node)) {
		const asked = node.expression.getText();
		return [replacing(node.expression, () => draw.pick([`!(${asked})`, "true", "false"]))];
	}
	if (ts.isBreakStatement(node)) return [replacing(node, () => "continue;")];
	if (ts.isContinueStatement(node)) return [replacing(node, () => "break;")];
	if (ts.isExpressionStatement(node)) return ofStatement(node);
	return ts.isBlock(node) || ts.isSourceFile(node) ? ofList(node, draw) : [];
};

function ofStatement(node: ts.ExpressionStatement): ReturnType<Family> {
	const text = node.getText();
	const isInList = ts.isBlock(node.parent) || ts.isSourceFile(node.parent);
	// twice is an error of JavaScript's own
	if (!isInList || /\bsuper\(/.test(text)) return [];
	return [
		replacing(node, () => ";"),
		replacing(node, () => `${text}\n${text}`),
		replacing(node, () => `try { ${text} } catch (e) { console.log("caught"); }`),
	];
}

function ofList(list: ts.Block | ts.SourceFile, draw: Draw): ReturnType<Family> {
	const trade = (): Edit => {
		const i = draw.nat(list.statements.length - 2);
		const [first, second] = [list.statements[i], list.statements[i + 1]];
		if (first === undefined || second === undefined) throw new Error("no two statements to trade");
		return { from: first.getStart(), to: second.end, text: `${second.getText()}\n${first.getText()}` };
	};
	const traded = list.statements.length < 2 ? [] : [trade];
	if (!ts.isBlock(list) || !ts.isFunctionLike(list.parent) || /\bsuper\(/.test(list.getText())) return traded;
	return [...traded, replacing(list, () => `{ try ${list.getText()} finally { console.log("left"); } }`)];
}
