// `Object` on one line and `.keys(x)` on the next is `Object.keys(x)`: what looks for names of JavaScript's library in a
// program finds them written as one. What stood in between comes behind them, so that all else keeps its place.

import { ts } from "ts-morph";

const ROOTS =
	"Array|BigInt|Date|Error|Function|Intl|JSON|Map|Math|Number|Object|Promise|Reflect|RegExp|Set|String|Symbol|console|globalThis|process";
const APART = "(?:\\s|\\/\\*[\\s\\S]*?\\*\\/|\\/\\/[^\\n]*\\n)+";
const PARTED = new RegExp(`\\b(?:${ROOTS})(?:${APART}\\??\\.|\\??\\.${APART}[a-z]|\\.prototype${APART}\\.)`);
const ROOT = new RegExp(`^(?:${ROOTS})$`);

/** White space and comments. */
const TRIVIA = /\s+|\/\*[\s\S]*?\*\/|\/\/.*\n?/g;

/** The text of a module, as long as it was. */
export function withLibraryNamesJoined(text: string): string {
	if (!PARTED.test(text)) return text;
	const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ESNext, true);
	let joined = text;
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node) && rootOf(node)) joined = join(joined, node, file);
		else ts.forEachChild(node, visit);
	};
	visit(file);
	return joined;
}

/** Does it consist of names, of which the first is one of the library's? */
function rootOf(node: ts.Expression): boolean {
	if (ts.isIdentifier(node)) return ROOT.test(node.text);
	return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name) && rootOf(node.expression);
}

function join(text: string, node: ts.PropertyAccessExpression, file: ts.SourceFile): string {
	const start = node.getStart(file);
	const written = text.slice(start, node.end);
	const between = (written.match(TRIVIA) ?? []).join("");
	// what asserts that it is there stands on its line
	if (between === "" || text[node.end] === "!") return text;
	const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
	const end = isCalled && /[(<]/.test(text[node.end] ?? "") ? node.end + 1 : node.end;
	const name = written.replace(TRIVIA, "");
	return text.slice(0, start) + name + text.slice(node.end, end) + between + text.slice(end);
}
