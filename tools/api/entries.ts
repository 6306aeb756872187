// What a module exports, with the words that its source says about each: the reference in a form to be written out.
import {
	type ClassDeclaration,
	type FunctionDeclaration,
	type GetAccessorDeclaration,
	type JSDoc,
	type JSDocableNode,
	type MethodDeclaration,
	Node,
	type ParameterDeclaration,
	type PropertyDeclaration,
} from "ts-morph";
import { pythonType, pythonValue } from "./python-types.ts";

export interface Entry {
	/** Verbatim. */
	readonly name: string;
	readonly signature: string;
	/** Markdown; "" if the source says nothing. */
	readonly text: string;
	readonly members: readonly Entry[];
}

/** Methods that Python calls by a syntax of its own, and that syntax; other names that begin with _ are nobody's business. */
const BY_SYNTAX: { readonly [name: string]: { name: string; signature: (instance: string) => string } } = {
	__anext__: { name: "async for", signature: (instance) => `async for topic, message, retained in ${instance}` },
	__len__: { name: "len", signature: (instance) => `len(${instance})` },
};

/** An export as MicroPython sees it; null if it is a type only, or for the parts inside. */
export function pythonEntry(name: string, declaration: Node): Entry | null {
	if (isInternal(declaration)) return null;
	if (Node.isClassDeclaration(declaration)) return classEntry(name, declaration);
	if (Node.isFunctionDeclaration(declaration))
		return { name, signature: callable(name, declaration), text: textOf(declaration), members: [] };
	if (!Node.isVariableDeclaration(declaration)) return null;
	const value = declaration.getInitializer();
	const type = declaration.getTypeNode();
	const signature = Node.isNumericLiteral(value)
		? `${name} = ${value.getText()}`
		: `${name}: ${type === undefined ? declaration.getType().getText(declaration) : pythonType(type)}`;
	return { name, signature, text: textOf(declaration.getVariableStatementOrThrow()), members: [] };
}

/** An export as TypeScript declares it. */
export function typescriptEntry(name: string, declaration: Node): Entry {
	const statement = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatementOrThrow() : declaration;
	const text = Node.isJSDocable(statement) ? textOf(statement) : "";
	// What is said about a member stays beside it.
	return { name, signature: statement.getText().replace(/^export /, ""), text, members: [] };
}

function classEntry(name: string, declaration: ClassDeclaration): Entry {
	const [maker] = declaration.getConstructors();
	const isMade = maker !== undefined && !isInternal(maker);
	const text = [textOf(declaration), isMade ? textOf(maker) : ""].filter((part) => part !== "").join("\n\n");
	const members = new Map<string, Entry>();
	for (
		let one: ClassDeclaration | undefined = declaration;
		one !== undefined && !one.isAmbient();
		one = one.getBaseClass()
	) {
		for (const entry of membersOf(name, one)) if (!members.has(entry.name)) members.set(entry.name, entry);
	}
	const signature = isMade ? `${name}(${parametersOf(maker.getParameters())})` : `class ${name}`;
	return { name, signature, text, members: [...members.values()] };
}

/** The public members that a class declares itself. */
function membersOf(owner: string, declaration: ClassDeclaration): Entry[] {
	return [...declaration.getStaticMembers(), ...declaration.getInstanceMembers()].flatMap((member) => {
		if (Node.isClassStaticBlockDeclaration(member) || Node.isSetAccessorDeclaration(member)) return [];
		const name = member.getName();
		const isHidden = member.getScope() !== "public" || (/^[_[]/.test(name) && !(name in BY_SYNTAX));
		if (isHidden || isInternal(member)) return [];
		return Node.isMethodDeclaration(member) ? methodEntry(owner, member) : propertyEntry(owner, member);
	});
}

function methodEntry(owner: string, method: MethodDeclaration): Entry {
	const bySyntax = BY_SYNTAX[method.getName()];
	// ALink: link
	const instance = /[A-Z][a-z]+$/.exec(owner)?.[0].toLowerCase() ?? owner;
	const signature = bySyntax?.signature(instance) ?? callable(method.getName(), method);
	return { name: bySyntax?.name ?? method.getName(), signature, text: textOf(method), members: [] };
}

function propertyEntry(
	owner: string,
	property: PropertyDeclaration | GetAccessorDeclaration | ParameterDeclaration,
): Entry {
	const name = property.getName();
	const type = pythonType(
		Node.isGetAccessorDeclaration(property) ? property.getReturnTypeNode() : property.getTypeNode(),
	);
	if (Node.isParameterDeclaration(property))
		return { name, signature: `${name}: ${type}`, text: textBefore(property), members: [] };
	const first = Node.isPropertyDeclaration(property) ? property.getInitializer()?.getText() : undefined;
	const signature = property.isStatic()
		? `${owner}.${name}: ${type}${first === undefined ? "" : ` = ${pythonValue(first)}`}`
		: `${name}: ${type}`;
	return { name, signature, text: textOf(property), members: [] };
}

/** The comment of a parameter that is a member, too. */
function textBefore(parameter: ParameterDeclaration): string {
	const comment = parameter.getLeadingCommentRanges().at(-1)?.getText();
	return comment === undefined ? "The constructor's argument." : comment.replace(/^\/\*\* | \*\/$/g, "");
}

function callable(name: string, node: FunctionDeclaration | MethodDeclaration): string {
	const result = pythonType(node.getReturnTypeNode());
	return `${node.isAsync() ? "await " : ""}${name}(${parametersOf(node.getParameters())}) -> ${result}`;
}

function parametersOf(parameters: readonly ParameterDeclaration[]): string {
	const written = parameters.map((parameter) => {
		const initializer = parameter.getInitializer();
		const standard = initializer === undefined ? "" : ` = ${pythonValue(initializer.getText())}`;
		return `${parameter.getName()}: ${pythonType(parameter.getTypeNode())}${standard}`;
	});
	return written.join(", ");
}

/** A doc comment as Markdown: what it says, then a line for each of its tags. */
function textOf(node: JSDocableNode): string {
	const doc = node.getJsDocs().at(-1);
	return doc === undefined
		? ""
		: [doc.getDescription().trim(), ...tagsOf(doc)].filter((part) => part !== "").join("\n\n");
}

const TAGS: { readonly [tag: string]: string } = { returns: "Returns: ", throws: "Throws: " };

function tagsOf(doc: JSDoc): string[] {
	return doc.getTags().map((tag) => {
		const comment = tag.getCommentText() ?? "";
		if (Node.isJSDocParameterTag(tag)) return `\`${tag.getName()}\`: ${comment}`;
		return `${TAGS[tag.getTagName()] ?? ""}${comment}`;
	});
}

/** Says the doc comment that this is for the parts inside? */
function isInternal(node: Node): boolean {
	const docs = Node.isJSDocable(node) ? node.getJsDocs() : [];
	return docs.some((doc) => doc.getTags().some((tag) => tag.getTagName() === "internal"));
}
