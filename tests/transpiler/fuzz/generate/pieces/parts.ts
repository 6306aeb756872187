// What pieces are made of.
import { expression, receiver, traced } from "../expressions.ts";
import type { Scope } from "../scope.ts";
import { arrayOf, NUMBER, STRING } from "../types.ts";

export const n = (scope: Scope): string => expression(scope, NUMBER, 1);
export const s = (scope: Scope): string => expression(scope, STRING, 1);
export const list = (scope: Scope): string => receiver(scope, arrayOf(NUMBER), 1);

/** A number, or a text, whose evaluation shows in the trace. */
export const noted = (scope: Scope): string => traced(scope, NUMBER, 1);
export const notedText = (scope: Scope): string => traced(scope, STRING, 1);

/** `from` to `to` lines, each one of these. */
export function lines(scope: Scope, from: number, to: number, choices: readonly ((i: number) => string)[]): string[] {
	return scope.draw.many(from, to, (i) => scope.draw.pick(choices)(i));
}

/** Where a function of its own begins: no loop, label or `await` of the one around. */
export function apart(scope: Scope): Scope {
	return scope.block({ inLoop: false, labels: [], isAsync: false, isGenerator: false, result: null });
}

/** A function of the program's head that shows at once that it was called: `say("a", value)`. */
export function say(scope: Scope): string {
	scope.world.head.set("say", "function say<T>(name: string, value: T): T {\n\tconsole.log(name);\n\treturn value;\n}");
	return "say";
}

export function needSleep(scope: Scope): void {
	scope.world.head.set(
		"sleep",
		"function sleep(ms: number): Promise<void> {\n\treturn new Promise((resolve) => setTimeout(resolve, ms));\n}",
	);
}
