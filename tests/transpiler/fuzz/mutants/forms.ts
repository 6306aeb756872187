// The same in another form: a value by way of a call, a list or `any`; a declaration as a pattern; a loop as another one.
import { ts } from "ts-morph";
import type { Draw } from "../generate/draw.ts";
import { type Family, leaves, replacing } from "./family.ts";

export const forms: Family = (node, draw) => {
	const ways = [...ofNode(node, draw)];
	if (ts.isExpression(node) && isValue(node)) ways.push(replacing(node, () => detour(node, draw)));
	return ways;
};

/** A value that is the same, but comes another way; what is asked for before it, or awaited, stays in order. */
function detour(node: ts.Expression, draw: Draw): string {
	const e = node.getText();
	const ways = [
		`(${e} as any)`,
		`[${e}][0]!`,
		`({ v: ${e} }).v`,
		`(<T,>(x: T): T => x)(${e})`,
		`((x: any): any => x)(${e})`,
		`((...xs) => xs[0]!)(${e})`,
		`(console.log("seen"), ${e})`,
		`(null ?? ${e})`,
	];
	return draw.pick(leaves(node, "call") ? ways : [...ways, `(() => ${e})()`, `[1].map(() => ${e})[0]!`]);
}

function ofNode(node: ts.Node, draw: Draw): ReturnType<Family> {
	if (ts.isVariableStatement(node)) return ofVariable(node, draw);
	if (ts.isForOfStatement(node)) return ofLoop(node);
	if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name) && node.questionDotToken === undefined)
		return [replacing(node, () => `${node.expression.getText()}["${node.name.text}"]`)];
	if (ts.isTemplateExpression(node)) return [replacing(node, () => joined(node))];
	if (ts.isArrowFunction(node)) return ofArrow(node);
	if (ts.isFunctionDeclaration(node)) return ofFunction(node);
	return ts.isBinaryExpression(node) ? ofBinary(node) : [];
}

function ofVariable(node: ts.VariableStatement, draw: Draw): ReturnType<Family> {
	const [one, second] = node.declarationList.declarations;
	if (one?.initializer === undefined || second !== undefined || !ts.isIdentifier(one.name)) return [];
	const [name, value, type] = [one.name.text, one.initializer.getText(), one.type?.getText()];
	const typed = type === undefined ? name : `${name}: ${type}`;
	const word = node.getText().startsWith("export") ? "export let" : "let";
	return [
		replacing(node, () =>
			draw.pick([
				`${word} [${name}] = [${value}]${type === undefined ? "" : ` as [${type}]`};`,
				`${word} { ${name} } = { ${name}: ${value} }${type === undefined ? "" : ` as { ${typed} }`};`,
				`${word} ${typed};\n${name} = ${value};`,
				`var ${typed} = ${value};`,
				`${word} ${typed} = ${value};\n${name} = ${name};`,
			]),
		),
	];
}

function ofLoop(node: ts.ForOfStatement): ReturnType<Family> {
	const list = node.initializer;
	if (!ts.isVariableDeclarationList(list) || node.awaitModifier !== undefined || !ts.isBlock(node.statement)) return [];
	const [head, of] = [list.getText(), node.expression.getText()];
	const name = list.declarations[0]?.name.getText() ?? "";
	const inside = node.statement.statements.map((s) => s.getText()).join("\n");
	const each = leaves(node.statement, "statement")
		? []
		: [replacing(node, () => `[...${of}].forEach((${name}) => {\n${inside}\n});`)];
	return [
		...each,
		replacing(node.expression, () => `[...${of}]`),
		replacing(node, () => `for (let at_ = 0; at_ < ${of}.length; at_++) {\n${head} = ${of}[at_]!;\n${inside}\n}`),
		replacing(node, () => `for (const [at_, of_] of [...${of}].entries()) {\n${head} = of_;\n${inside}\n}`),
	];
}

function joined(node: ts.TemplateExpression): string {
	const parts = node.templateSpans.map((s) => `(${s.expression.getText()}) + ${JSON.stringify(s.literal.text)}`);
	return `(${[JSON.stringify(node.head.text), ...parts].join(" + ")})`;
}

function ofArrow(node: ts.ArrowFunction): ReturnType<Family> {
	const head = node.getText().slice(0, node.equalsGreaterThanToken.end - node.getStart());
	if (!ts.isBlock(node.body)) return [replacing(node, () => `${head} { return ${node.body.getText()}; }`)];
	const isPlain = !/\bthis\b|\bsuper\b|\barguments\b|\basync\b/.test(node.getText()) && head.startsWith("(");
	return isPlain ? [replacing(node, () => `function ${head.slice(0, -2)} ${node.body.getText()}`)] : [];
}

function ofFunction(node: ts.FunctionDeclaration): ReturnType<Family> {
	if (node.body === undefined || node.name === undefined || node.modifiers !== undefined) return [];
	const name = node.name.text;
	return [replacing(node, () => `const ${name} = ${node.getText().replace(` ${name}`, "")};`)];
}

function ofBinary(node: ts.BinaryExpression): ReturnType<Family> {
	const [left, operator, right] = [node.left.getText(), node.operatorToken.getText(), node.right.getText()];
	if (operator === "===") return [replacing(node, () => `Object.is(${left}, ${right})`)];
	const plain = /^([-+*/%])=$/.exec(operator)?.[1];
	return plain === undefined ? [] : [replacing(node, () => `${left} = ${left} ${plain} (${right})`)];
}

/** Whether the expression stands where only its value counts: it is not stored to, called or deleted. */
function isValue(node: ts.Expression): boolean {
	const { parent } = node;
	if (ts.isSpreadElement(node) || ts.isOmittedExpression(node)) return false;
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.arguments?.includes(node) ?? false;
	if (ts.isBinaryExpression(parent))
		return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken && parent.right === node;
	if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.initializer === node;
	if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
	return ts.isReturnStatement(parent) || ts.isTemplateSpan(parent) || ts.isIfStatement(parent);
}
