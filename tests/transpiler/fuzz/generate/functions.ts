// Expressions whose value is a function.
import { expression, type Way } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { type Type, text } from "./types.ts";

type FunctionType = Extract<Type, { k: "function" }>;

export function functions(scope: Scope, type: FunctionType, depth: number): Way[] {
	return [[4, () => arrow(scope, type, depth)]];
}

/** An arrow function whose body is one expression. */
export function arrow(scope: Scope, type: FunctionType, depth: number): string {
	const inside = scope.block({ isAsync: false, isGenerator: false, result: type.result, inLoop: false, labels: [] });
	const params = type.params.map((t) => {
		const name = scope.world.fresh("p");
		inside.declare(name, t);
		return `${name}: ${text(t)}`;
	});
	const body = expression(inside, type.result, depth - 1);
	const whole = body.startsWith("{") ? `(${body})` : body;
	return `((${params.join(", ")}): ${text(type.result)} => ${whole})`;
}
