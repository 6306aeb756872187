// What is written in another way than most programs write it.

import { ts } from "ts-morph";

/** What names of the library begin with, as a part of a pattern. */
const ROOTS =
	"(?:Array|BigInt|Date|Error|Function|Intl|JSON|Map|Math|Number|Object|Promise|Reflect|RegExp|Set|String|Symbol|console|globalThis|process)";
const ROOT = new RegExp(`^${ROOTS}$`);

/** White space and comments. */
const TRIVIA = /\s+|\/\*[\s\S]*?\*\/|\/\/.*\n?/g;
const LEADING_TRIVIA = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n?)*/;

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** These mean something else in front of a member, or are no plain name. */
const OTHERWISE =
	/^(?:get|set|static|async|readonly|accessor|declare|abstract|new|constructor|__proto__|public|private|protected|override|in|out|const)$/;

/** What to write in place of a part of a text. */
export interface Respelling {
	readonly start: number;
	readonly end: number;
	/** With what stands in front of it. */
	readonly name: string;
	/** Was it written as a text? */
	readonly isUnquoted: boolean;
	/** Blanks and comments that stood in it, as many characters as are missing. */
	readonly rest: string;
}

export function respellingOf(node: ts.Node, file: ts.SourceFile): Respelling | null {
	const found = ts.isPropertyAccessExpression(node)
		? ofAccess(node, file)
		: ts.isElementAccessExpression(node)
			? ofElement(node, file)
			: ts.isCallExpression(node)
				? ofCall(node, file)
				: ofMember(node, file);
	return found === null || breaksLine(found, node, file) ? null : found;
}

/** `x . y` with a comment in between, and names of the library on two lines. */
function ofAccess(node: ts.PropertyAccessExpression, file: ts.SourceFile): Respelling | null {
	const start = node.expression.end;
	const rest = triviaOf(file.text.slice(start, node.end));
	if (rest === "" || ts.isNumericLiteral(node.expression) || !ts.isIdentifier(node.name)) return null;
	if (!/\/[*/]/.test(rest) && !isOfLibrary(node)) return null;
	return respelling(start, node.end, dotOf(node) + node.name.text, rest, false);
}

/** `x["y"]` */
function ofElement(node: ts.ElementAccessExpression, file: ts.SourceFile): Respelling | null {
	const { expression, argumentExpression: key } = node;
	if (!isNameAsText(key) || ts.isNumericLiteral(expression)) return null;
	// what all objects have is refused as a key
	if (key.text in Object.prototype && !(ts.isCallExpression(node.parent) && node.parent.expression === node))
		return null;
	const start = expression.end;
	const between = file.text.slice(start, key.getStart(file)) + file.text.slice(key.end, node.end);
	return respelling(start, node.end, dotOf(node) + key.text, triviaOf(between), true);
}

/** `f (x)` with a comment in between. */
function ofCall(node: ts.CallExpression, file: ts.SourceFile): Respelling | null {
	if (node.typeArguments !== undefined || node.questionDotToken !== undefined) return null;
	const start = node.expression.end;
	const rest = LEADING_TRIVIA.exec(file.text.slice(start, node.end))?.[0] ?? "";
	return /\/[*/]/.test(rest) ? respelling(start, start + rest.length, "", rest, false) : null;
}

/** `{ "y": x }`, `{ ["y"]: x }`, and members of classes and types that are written so. */
function ofMember(node: ts.Node, file: ts.SourceFile): Respelling | null {
	const name = ts.isBindingElement(node) ? node.propertyName : memberName(node);
	if (name === undefined) return null;
	const key = ts.isComputedPropertyName(name) ? name.expression : name;
	if (!isNameAsText(key) || OTHERWISE.test(key.text)) return null;
	const start = name.getStart(file);
	const between = key === name ? "" : file.text.slice(start, key.getStart(file)) + file.text.slice(key.end, name.end);
	return respelling(start, name.end, key.text, triviaOf(between), true);
}

function memberName(node: ts.Node): ts.PropertyName | undefined {
	return ts.isPropertyAssignment(node) ||
		ts.isPropertyDeclaration(node) ||
		ts.isPropertySignature(node) ||
		ts.isMethodDeclaration(node) ||
		ts.isMethodSignature(node) ||
		ts.isAccessor(node)
		? node.name
		: undefined;
}

function respelling(start: number, end: number, name: string, trivia: string, isUnquoted: boolean): Respelling {
	const rest = trivia + " ".repeat(Math.max(0, end - start - name.length - trivia.length));
	return { start, end, name, isUnquoted, rest };
}

function isNameAsText(key: ts.Node): key is ts.StringLiteralLike {
	return ts.isStringLiteralLike(key) && NAME.test(key.text);
}

function dotOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
	return node.questionDotToken === undefined ? "." : "?.";
}

/** Does it consist of names, of which the first is one of the library's? */
function isOfLibrary(node: ts.Expression): boolean {
	if (ts.isIdentifier(node)) return ROOT.test(node.text);
	return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name) && isOfLibrary(node.expression);
}

function triviaOf(written: string): string {
	return (written.match(TRIVIA) ?? []).join("");
}

/** Would what follows stand on another line than what it must not be parted from? */
function breaksLine({ rest }: Respelling, node: ts.Node, file: ts.SourceFile): boolean {
	if (!rest.includes("\n")) return false;
	let whole = node;
	while (
		ts.isPropertyAccessExpression(whole.parent) ||
		ts.isElementAccessExpression(whole.parent) ||
		ts.isNonNullExpression(whole.parent) ||
		(ts.isCallExpression(whole.parent) && whole.parent.expression === whole)
	)
		whole = whole.parent;
	const next = file.text.slice(whole.end).replace(LEADING_TRIVIA, "");
	return /^(?:as\b|satisfies\b|\+\+|--|=>)/.test(next);
}
