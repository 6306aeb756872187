// All numbers or texts of a program at once: fractions, negative ones, bigints; texts that are odd in some way.
import { ts } from "ts-morph";
import type { Edit } from "../edit.ts";
import type { Family } from "./family.ts";

const NUMBERS: readonly ((n: string) => string)[] = [
	(n) => `${n}.5`,
	(n) => `(-${n})`,
	(n) => `${n}e15`,
	(n) => `(${n} as any)`,
	(n) => `"${n}"`,
	(n) => `Number("${n}")`,
	() => "(-0)",
	() => "NaN",
];

const TEXTS: readonly ((text: string) => string)[] = [
	(text) => `${text}😀`,
	(text) => `é${text}`,
	(text) => `${text}'"`,
	(text) => `${text}\n`,
	() => "constructor",
	() => "__proto__",
	() => "1",
	() => "%s",
	() => "toJSON",
];

export const whole: Family = (node, draw) => {
	if (!ts.isSourceFile(node)) return [];
	const [numbers, texts]: [ts.Node[], ts.StringLiteral[]] = [[], []];
	const visit = (n: ts.Node): void => {
		if (ts.isTypeNode(n) || ts.isImportDeclaration(n) || ts.isEnumMember(n)) return;
		if (ts.isNumericLiteral(n) && /^\d+$/.test(n.text) && !ts.isPropertyAssignment(n.parent)) numbers.push(n);
		if (ts.isStringLiteral(n)) texts.push(n);
		ts.forEachChild(n, visit);
	};
	visit(node);
	const all = <T extends ts.Node>(nodes: readonly T[], text: (n: T) => string): Edit =>
		together(
			node,
			nodes.filter(() => draw.nat(3) > 0).map((n) => ({ from: n.getStart(), to: n.end, text: text(n) })),
		);
	return [
		() => {
			const change = draw.pick(NUMBERS);
			return all(numbers, (n) => change(n.getText()));
		},
		() => {
			const change = draw.pick(TEXTS);
			return all(texts, (n) => JSON.stringify(change(n.text)));
		},
		() => {
			const [one] = texts.length === 0 ? [""] : [draw.pick(texts).text];
			const change = draw.pick(TEXTS);
			return together(node, sameIn(texts, one, JSON.stringify(change(one))));
		},
	];
};

function sameIn(texts: readonly ts.StringLiteral[], one: string, text: string): Edit[] {
	return texts.filter((n) => n.text === one).map((n) => ({ from: n.getStart(), to: n.end, text }));
}

/** Several changes as one. */
function together(file: ts.SourceFile, edits: readonly Edit[]): Edit {
	const text = [...edits]
		.sort((a, b) => b.from - a.from)
		.reduce((changed, e) => changed.slice(0, e.from) + e.text + changed.slice(e.to), file.text);
	return { from: 0, to: file.end, text };
}
