// Statements that come to stand elsewhere: in a block, a loop that runs once, a callback; all of them in a function.
import { ts } from "ts-morph";
import { type Family, leaves, replacing } from "./family.ts";

const AROUND: readonly ((text: string) => string)[] = [
	(s) => `{ ${s} }`,
	(s) => `do { ${s} } while (false);`,
	(s) => `for (const once_ of [0]) { ${s} }`,
	(s) => `switch (0) { default: ${s} }`,
	(s) => `block_: { ${s} }`,
	(s) => `try { ${s} } finally { console.log("left"); }`,
];

const IN_CALLBACK: readonly ((text: string) => string)[] = [
	(s) => `(() => { ${s} })();`,
	(s) => `[0].forEach(() => { ${s} });`,
	(s) => `(function () { ${s} })();`,
];

export const moves: Family = (node, draw) => {
	if (ts.isSourceFile(node)) return ofProgram(node);
	if (!ts.isStatement(node) || ts.isBlock(node) || ts.isReturnStatement(node)) return [];
	if (!ts.isBlock(node.parent) && !ts.isSourceFile(node.parent)) return [];
	if (isDeclaration(node) || leaves(node, "statement")) return [];
	const text = node.getText();
	if (/\bsuper\b/.test(text)) return [];
	const isOwn = leaves(node, "call") || /\bthis\b|\barguments\b/.test(text);
	return [replacing(node, () => draw.pick(isOwn ? AROUND : [...AROUND, ...IN_CALLBACK])(text))];
};

function ofProgram(file: ts.SourceFile): ReturnType<Family> {
	const text = file.statements.map((s) => s.getFullText()).join("");
	if (/^\s*(import|export|declare|namespace|enum|const enum)\b/m.test(text)) return [];
	if (leaves(file, "call"))
		return [replacing(file, () => `async function main_() {${text}\n}\nawait main_();\nexport {};\n`)];
	return [
		replacing(file, () => `function main_() {${text}\n}\nmain_();\n`),
		replacing(file, () => `class Main_ {\n\trun() {${text}\n\t}\n}\nnew Main_().run();\n`),
	];
}

function isDeclaration(node: ts.Statement): boolean {
	return ts.isVariableStatement(node) || ts.isModuleDeclaration(node) || (ts.isDeclarationStatement(node) as boolean);
}
