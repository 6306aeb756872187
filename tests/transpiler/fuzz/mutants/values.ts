// Other literals, fewer and more items, another variable, nothing where something was given back.
import { ts } from "ts-morph";
import type { Draw } from "../generate/draw.ts";
import { type Family, replacing, VALUES } from "./family.ts";

const NUMBERS: readonly string[] = [
	"0",
	"1",
	"-1",
	"2",
	"0.5",
	"1.5",
	"-0.25",
	"100",
	"NaN",
	"Infinity",
	"4294967296",
	"2147483647",
	"(-0)",
	"1e21",
];

const TEXTS: readonly string[] = ['""', '"x"', '"0"', '"a b"', '"12"', '"null"', '"toString"', '"length"', '"é"'];

export const values: Family = (node, draw) => {
	if (ts.isNumericLiteral(node) && !isName(node)) return [replacing(node, () => draw.pick(NUMBERS))];
	if (ts.isStringLiteral(node) && !isName(node)) return [replacing(node, () => draw.pick(TEXTS))];
	if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return ofList(node);
	if (ts.isSpreadElement(node)) return [replacing(node, () => node.expression.getText())];
	if (ts.isReturnStatement(node) && node.expression !== undefined)
		return [replacing(node.expression, () => draw.pick(VALUES))];
	if (ts.isVariableDeclaration(node) || ts.isParameter(node)) return ofStart(node, draw);
	if (ts.isIdentifier(node) && isRead(node)) return [replacing(node, () => draw.pick(namesIn(node.getSourceFile())))];
	return [];
};

function ofList(node: ts.ArrayLiteralExpression): ReturnType<Family> {
	const items = node.elements.map((e) => e.getText());
	return [
		replacing(node, () => `[${items.slice(1).join(", ")}]`),
		replacing(node, () => `[${[...items].reverse().join(", ")}]`),
		replacing(node, () => `[...${node.getText()}]`),
		replacing(node, () => "[]"),
	];
}

function ofStart({ initializer }: ts.VariableDeclaration | ts.ParameterDeclaration, draw: Draw): ReturnType<Family> {
	return initializer === undefined || ts.isFunctionLike(initializer)
		? []
		: [replacing(initializer, () => draw.pick(VALUES))];
}

function isName(node: ts.Node): boolean {
	return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

function isRead({ parent }: ts.Identifier): boolean {
	if (ts.isBinaryExpression(parent) || ts.isElementAccessExpression(parent) || ts.isSpreadElement(parent)) return true;
	return ts.isTemplateSpan(parent) || ts.isArrayLiteralExpression(parent);
}

function namesIn(file: ts.SourceFile): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) names.push(node.name.text);
		if (ts.isParameter(node) && ts.isIdentifier(node.name)) names.push(node.name.text);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return names.length === 0 ? ["undefined"] : names;
}
