// Classes in another form: with a base, derived from themselves under another name, as values; with members more; fields
// behind accessors, methods as fields.
import { ts } from "ts-morph";
import type { Draw } from "../generate/draw.ts";
import { type Family, replacing } from "./family.ts";

const BASES: readonly string[] = ["Error", "Map<any, any>", "Set<any>", "Array<any>", "(class { base_ = 1; })"];

const MORE: readonly string[] = [
	'toString() { return "as text"; }',
	'toJSON() { return "as JSON"; }',
	"valueOf() { return 7; }",
	'get [Symbol.toStringTag]() { return "Tag"; }',
	"*[Symbol.iterator]() { yield 1; }",
	'static { console.log("static"); }',
	"static count_ = 1;",
	"extra_: undefined = undefined;",
	'"odd key" = 1;',
	"x_?: number;",
	"get size() { return 4; }",
	"length = 2;",
	'name = "n";',
	"static [Symbol.hasInstance](x: unknown) { return true; }",
];

export const classes: Family = (node, draw) => {
	if (ts.isClassDeclaration(node)) return ofClass(node, draw);
	if (ts.isPropertyDeclaration(node)) return ofField(node, draw);
	return ts.isMethodDeclaration(node) && ts.isClassLike(node.parent) ? ofMethod(node, draw) : [];
};

function ofClass(node: ts.ClassDeclaration, draw: Draw): ReturnType<Family> {
	const { name } = node;
	if (name === undefined || node.modifiers !== undefined || node.typeParameters !== undefined) return [];
	const [text, own] = [node.getText(), name.text];
	const below = text.replace(new RegExp(`\\b${own}\\b`, "g"), `${own}0_`);
	const type = `type ${own} = InstanceType<typeof ${own}>;`;
	const forms = [
		`${below}\nclass ${own} extends ${own}0_ {}`,
		`${below}\nclass ${own} extends ${own}0_ { extra_ = 1; }`,
		`const ${own} = ${text};\n${type}`,
		`const { ${own} } = { ${own}: ${text} };\n${type}`,
		`function make${own}_() { ${text}\nreturn ${own}; }\nconst ${own} = make${own}_();\n${type}`,
		`namespace Of${own}_ { export ${text} }\nimport ${own} = Of${own}_.${own};`,
	];
	const hasConstructor = node.members.some(ts.isConstructorDeclaration);
	const based = (): { from: number; to: number; text: string } => ({
		from: name.end,
		to: name.end,
		text: ` extends ${draw.pick(BASES)}`,
	});
	const more = (): { from: number; to: number; text: string } => ({
		from: node.members.pos,
		to: node.members.pos,
		text: `\n${draw.pick(MORE)}\n`,
	});
	const isAlone = node.heritageClauses === undefined && !hasConstructor;
	return [replacing(node, () => draw.pick(forms)), more, more, ...(isAlone ? [based] : [])];
}

function ofField(node: ts.PropertyDeclaration, draw: Draw): ReturnType<Family> {
	if (!ts.isIdentifier(node.name) || node.modifiers !== undefined || node.questionToken !== undefined) return [];
	const [name, type, value] = [node.name.text, node.type?.getText() ?? "any", node.initializer?.getText()];
	const mark = value === undefined ? "!" : "";
	const starts = value === undefined ? "" : ` = ${value}`;
	const accessors = (place: string): string =>
		`get ${name}(): ${type} { return ${place}; } set ${name}(value: ${type}) { ${place} = value; }`;
	const forms = [
		`#${name}_${mark}: ${type}${starts}; ${accessors(`this.#${name}_`)}`,
		`held_${name}${mark}: ${type}${starts}; ${accessors(`this.held_${name}`)}`,
		`accessor ${name}${mark}: ${type}${starts};`,
		`${name}${mark}: ${type} | null${starts};`,
		`["${name}"]${mark}: ${type}${starts};`,
		`${name}: any${starts};`,
		`${name}?: ${type}${starts};`,
	];
	return [replacing(node, () => draw.pick(forms))];
}

function ofMethod(node: ts.MethodDeclaration, draw: Draw): ReturnType<Family> {
	const isPlain = node.modifiers === undefined && node.asteriskToken === undefined && node.typeParameters === undefined;
	const { name, body } = node;
	if (!isPlain || body === undefined || !ts.isIdentifier(name) || /\b(super|arguments)\b/.test(body.getText()))
		return [];
	const given = `(${node.parameters.map((p) => p.getText()).join(", ")})${node.type ? `: ${node.type.getText()}` : ""}`;
	const forms = [
		`${name.text} = ${given} => ${body.getText()};`,
		`["${name.text}"]${given} ${body.getText()}`,
		`get ${name.text}() { return ${given} => ${body.getText()}; }`,
		`#${name.text}_${given} ${body.getText()} ${name.text}(...given: any[]): any { return (this.#${name.text}_ as any)(...given); }`,
	];
	return [replacing(node, () => draw.pick(forms))];
}
