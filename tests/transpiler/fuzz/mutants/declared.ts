// What types say, also within interfaces: parts that need not be there, or may be something else; a class for an interface.
import { ts } from "ts-morph";
import type { Edit } from "../edit.ts";
import type { Draw } from "../generate/draw.ts";
import { type Family, replacing } from "./family.ts";

export const declared: Family = (node, draw) => {
	if (!ts.isSourceFile(node)) return [];
	const found: (() => Edit)[] = [];
	const visit = (n: ts.Node): void => {
		found.push(...ofDeclaration(n), ...(ts.isTypeNode(n) ? ofType(n, draw) : []));
		ts.forEachChild(n, visit);
	};
	visit(node);
	return found;
};

function ofDeclaration(node: ts.Node): ReturnType<Family> {
	const asked = (at: number) => () => ({ from: at, to: at, text: "?" });
	if (ts.isPropertySignature(node) && node.questionToken === undefined) return [asked(node.name.end)];
	if (ts.isParameter(node) && node.parent.parameters.at(-1) === node) {
		const isPlain = node.questionToken === undefined && node.initializer === undefined && !node.dotDotDotToken;
		return isPlain && node.type !== undefined && node.name.getText() !== "this" ? [asked(node.name.end)] : [];
	}
	if (!ts.isInterfaceDeclaration(node) || node.typeParameters !== undefined) return [];
	const { name, members } = node;
	if (node.heritageClauses !== undefined) return [];
	const inside = members.map((m) => m.getText()).join("\n");
	const fields = members.flatMap((m) => (ts.isPropertySignature(m) && m.type !== undefined ? [m] : []));
	const asClass = `class ${name.text} { ${fields.map((m) => fieldOf(m)).join("\n")} }`;
	return [
		replacing(node, () => `type ${name.text} = {\n${inside}\n};`),
		replacing(node, () => `interface ${name.text} { ${inside}\n[key: string]: any; }`),
		...(fields.length === members.length ? [replacing(node, () => asClass)] : []),
	];
}

function fieldOf({ name, type, questionToken }: ts.PropertySignature): string {
	return `${name.getText()}${questionToken === undefined ? "!" : "?"}: ${type?.getText()};`;
}

function ofType(node: ts.TypeNode, draw: Draw): ReturnType<Family> {
	const text = node.getText();
	if (APART.has(node.kind) || text === "const" || text.length > 60) return [];
	const { parent } = node;
	if (ts.isTypeOperatorNode(parent) || ts.isTypeParameterDeclaration(parent) || ts.isExpressionStatement(parent))
		return [];
	const one = ts.isFunctionTypeNode(node) || ts.isUnionTypeNode(node) ? `(${text})` : text;
	const others = [
		...["null", "undefined", "string", "number", `${one}[]`, `(() => ${one})`, "Error"].map((t) => `(${one} | ${t})`),
		`Readonly<${text}>`,
		`Partial<${text}>`,
		`NonNullable<${text}>`,
		`(${one} & {})`,
		"object",
		"any",
		"unknown",
	];
	if (ts.isArrayTypeNode(node)) others.push(`Iterable<${node.elementType.getText()}>`, `readonly ${text}`);
	if (/^(Map|Set)</.test(text)) others.push(`Readonly${text}`);
	return [replacing(node, () => draw.pick(others))];
}

/** What stands where no other type can. */
const APART: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ExpressionWithTypeArguments,
	ts.SyntaxKind.TypePredicate,
	ts.SyntaxKind.TypeOperator,
	ts.SyntaxKind.TypeQuery,
	ts.SyntaxKind.VoidKeyword,
]);
