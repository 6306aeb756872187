// Fewer arguments, traded ones, a method of a like name; members asked for by `?.` and by way of `any`, the next item.
import { ts } from "ts-morph";
import type { Edit } from "../edit.ts";
import type { Draw } from "../generate/draw.ts";
import { type Family, replacing, VALUES } from "./family.ts";

const ALIKE: Readonly<Record<string, readonly string[]>> = {
	push: ["unshift"],
	pop: ["shift"],
	shift: ["pop"],
	map: ["filter", "flatMap", "forEach"],
	filter: ["map", "find"],
	find: ["filter", "findIndex", "findLast"],
	some: ["every"],
	every: ["some"],
	slice: ["splice"],
	splice: ["slice"],
	sort: ["toSorted", "reverse"],
	indexOf: ["lastIndexOf", "includes"],
	get: ["has", "delete"],
	keys: ["values", "entries"],
	values: ["keys", "entries"],
	entries: ["keys", "values"],
	add: ["delete"],
	substring: ["slice", "substr"],
	toUpperCase: ["toLowerCase", "trim"],
	reduce: ["reduceRight"],
	join: ["concat"],
	floor: ["ceil", "round", "trunc"],
	round: ["floor", "ceil"],
	max: ["min"],
	min: ["max"],
};

export const calls: Family = (node, draw) => {
	if (ts.isCallExpression(node)) return ofCall(node, draw);
	if (ts.isPropertyAccessExpression(node) && node.questionDotToken === undefined) return ofMember(node, draw);
	if (ts.isElementAccessExpression(node)) {
		const [holder, at] = [node.expression.getText(), node.argumentExpression.getText()];
		return [replacing(node.argumentExpression, () => `${at} + 1`), replacing(node, () => `${holder}?.[${at}]`)];
	}
	return ts.isAwaitExpression(node) ? [replacing(node, () => node.expression.getText())] : [];
};

function ofCall(node: ts.CallExpression, draw: Draw): ReturnType<Family> {
	const [called, args] = [node.expression.getText(), node.arguments.map((a) => a.getText())];
	// twice is an error of JavaScript's own
	if (args.length === 0 || node.expression.kind === ts.SyntaxKind.SuperKeyword) return [];
	const [first, second, ...rest] = args;
	const traded =
		second === undefined ? [] : [replacing(node, () => `${called}(${[second, first, ...rest].join(", ")})`)];
	const atOne = (text: (given: ts.Expression) => string) => (): Edit => {
		const given = draw.pick([...node.arguments]);
		return { from: given.getStart(), to: given.end, text: text(given) };
	};
	return [
		...traded,
		replacing(node, () => `${called}(${args.slice(0, -1).join(", ")})`),
		atOne(() => draw.pick(VALUES)),
		atOne((given) => `${given.getText()} as any`),
	];
}

function ofMember(node: ts.PropertyAccessExpression, draw: Draw): ReturnType<Family> {
	const [holder, name] = [node.expression.getText(), node.name.getText()];
	const alike = ts.isCallExpression(node.parent) && Object.hasOwn(ALIKE, name) ? (ALIKE[name] ?? []) : [];
	return [
		replacing(node, () => `${holder}?.${name}`),
		replacing(node, () => `(${holder} as any).${name}`),
		...(alike.length === 0 ? [] : [replacing(node.name, () => draw.pick(alike))]),
	];
}
