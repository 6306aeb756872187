// Two worlds of promises: programs that import the board's asyncio use its coroutines and tasks; all others get
// JavaScript's promises, whose order of jobs is JavaScript's own. What imports each other is of one world.

import { ts } from "ts-morph";
import { specifiersOf } from "../../program/imports.ts";
import { ownParameters, valueSymbol } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { Worlds } from "./worlds.ts";

/** Modules of the board that hand out awaitables of its event loop. */
const ASYNCIO: ReadonlySet<string> = new Set(["asyncio", "uasyncio", "aioespnow"]);

export class Promises {
	private readonly asyncio = new Map<ts.SourceFile, boolean>();
	private readonly worlds: Worlds;

	constructor(worlds: Worlds) {
		this.worlds = worlds;
	}

	/** Are the file's promises JavaScript's own? */
	areJavaScripts(file: ts.SourceFile): boolean {
		return !this.worlds.anyHas(file, this.asyncio, (f) => specifiersOf(f).some(({ text }) => ASYNCIO.has(text)));
	}

	/** Does any file of the program name what is done later? */
	mayWait(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\b(async|Promise|setTimeout|setInterval|queueMicrotask)\b/);
	}
}

/** The parameter of `.catch(e => ...)`, or of the second function of `.then`: what the promise was rejected with. */
export function isRejection(kinds: Kinds, parameter: ts.ParameterDeclaration): boolean {
	const callback = parameter.parent;
	const call = callback.parent;
	if (ownParameters(callback)[0] !== parameter || !ts.isCallExpression(call)) return false;
	if (!ts.isPropertyAccessExpression(call.expression) || !kinds.of(call.expression.expression).has("promise"))
		return false;
	const at = call.expression.name.text === "then" ? 1 : call.expression.name.text === "catch" ? 0 : -1;
	return call.arguments[at] === callback;
}

/** Is the promise rejected here, or may it be elsewhere, with what is no exception? */
export function mayRejectWithValue(
	checker: ts.TypeChecker,
	node: ts.Node,
	isException: (type: ts.Type) => boolean,
): boolean {
	const isError = (call: ts.CallExpression): boolean => {
		const [error] = call.arguments;
		return error !== undefined && isException(checker.getTypeAtLocation(error));
	};
	if (ts.isCallExpression(node) && node.expression.getText() === "Promise.reject") return !isError(node);
	if (!ts.isIdentifier(node) || ts.isParameter(node.parent)) return false;
	const parameter = valueSymbol(checker, node)?.valueDeclaration;
	if (parameter === undefined || !ts.isParameter(parameter) || ownParameters(parameter.parent)[1] !== parameter)
		return false;
	const made = parameter.parent.parent;
	if (!ts.isNewExpression(made) || made.expression.getText() !== "Promise") return false;
	const call = node.parent;
	return !(ts.isCallExpression(call) && call.expression === node && isError(call));
}
