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
	(s) => `try { console.log("tried"); } finally { ${s} }`,
	(s) => `try { throw new Error("thrown"); } catch (e_: any) { ${s} console.log(e_.message); }`,
	(s) => `switch (1 as number) { case 0: console.log("no"); case 1: ${s} default: console.log("on"); }`,
	(s) => `while (true) { ${s} break; }`,
	(s) => `for (const key_ in { k: 1 }) { ${s} }`,
];

const IN_CALLBACK: readonly ((text: string) => string)[] = [
	(s) => `(() => { ${s} })();`,
	(s) => `[0].forEach(() => { ${s} });`,
	(s) => `(function () { ${s} })();`,
	(s) => `((given_ = (() => { ${s} return 1; })()) => given_)();`,
	(s) => `void ({ get v() { ${s} return 0; } }).v;`,
	(s) => `({ set v(given_: number) { ${s} } }).v = 1;`,
	(s) => `void class { static { ${s} } };`,
	(s) => `new (class { constructor() { ${s} } })();`,
	(s) => `for (const each_ of (function* () { ${s} yield 1; })()) { console.log("each", each_); }`,
	(s) => `\`\${{ toString() { ${s} return "text"; } }}\`;`,
	(s) => `"ab".replace(/a/, () => { ${s} return "x"; });`,
	(s) => `[2, 1].sort((a_, b_) => { ${s} return a_ - b_; });`,
	(s) => `JSON.stringify({ toJSON() { ${s} return 1; } });`,
	(s) => `((texts_: TemplateStringsArray, ...given_: number[]) => { ${s} })\`a\${1}b\`;`,
	(s) => `queueMicrotask(() => { ${s} });`,
	(s) => `(async () => { ${s} await 0; console.log("after"); })();`,
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
