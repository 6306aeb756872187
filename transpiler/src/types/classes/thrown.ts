// Does a file throw, or reject with, what is no error? Then what is caught may have no message.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { membersOf } from "../kinds/type-parts.ts";

const found = new WeakMap<ts.SourceFile, boolean>();

export function throwsOthers(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const known = found.get(file) ?? looksFor(checker, file);
	found.set(file, known);
	return known;
}

function looksFor(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const thrown = nodesOfKind<ts.ThrowStatement>(file, ts.SyntaxKind.ThrowStatement).map((s) => s.expression);
	const rejected = nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).flatMap((call) =>
		/(^|\.)reject$/.test(call.expression.getText()) ? (call.arguments[0] ?? []) : [],
	);
	return [...thrown, ...rejected].some((value) => isOther(checker, value)) || throwsIntoGenerators(checker, file);
}

function throwsIntoGenerators(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (!asksGenerators(file.text)) return false;
	return nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).some((call) => {
		const thrown = thrownInto(call);
		return thrown !== null && (thrown === "nothing" || isOther(checker, thrown));
	});
}

/** May the file throw into generators? */
export function asksGenerators(text: string): boolean {
	return /\.throw\b|\bthrow\(|["'`]throw["'`]/.test(text);
}

/** What `generator.throw(value)` or `generator[method](value)` throws; null for any other call. */
export function thrownInto({ expression, arguments: [value] }: ts.CallExpression): ts.Expression | "nothing" | null {
	const isThrow = ts.isPropertyAccessExpression(expression)
		? expression.name.text === "throw"
		: ts.isElementAccessExpression(expression) && !/\bSymbol\b/.test(expression.argumentExpression.getText());
	return isThrow ? (value ?? "nothing") : null;
}

/** What nothing is known of was caught before, most likely. */
function isOther(checker: ts.TypeChecker, value: ts.Expression): boolean {
	const type = checker.getTypeAtLocation(value);
	if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return false;
	const parts = membersOf(type);
	return parts.some((t) => t.getProperty("message") === undefined || t.getProperty("stack") === undefined);
}
