// TSM2071: `[["a"]].concat(["b"])` adds the text "b": an array among concat's arguments is one of items, though
// TypeScript takes it for an item where the items are arrays themselves.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { membersOf } from "../types/kinds/type-parts.ts";

export function flattenedArgument(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	const { name, expression: receiver } = node.expression;
	if (name.text !== "concat" || !isArray(facts, facts.checker.getTypeAtLocation(receiver))) return null;
	const item = itemOf(facts, facts.checker.getTypeAtLocation(receiver));
	if (item === undefined) return null;
	for (const argument of node.arguments)
		if (hides(facts, argument, item) || arraysOf(facts, argument).some((type) => !holds(facts, type, item)))
			return diagnosticAt(argument, "TSM2071", argument.getText(), facts.checker.typeToString(item));
	return null;
}

/** What has no type is taken for an array, and may be anything. */
function hides(facts: Facts, argument: ts.Expression, item: ts.Type): boolean {
	return facts.kinds.only(argument) === "any" && isArray(facts, item);
}

/** The types of the arrays that an argument may be, or several of them by a spread. */
function arraysOf(facts: Facts, argument: ts.Expression): readonly ts.Type[] {
	const type = ts.isSpreadElement(argument)
		? itemOf(facts, facts.checker.getTypeAtLocation(argument.expression))
		: facts.checker.getTypeAtLocation(argument);
	if (type === undefined) return [];
	return membersOf(type).filter((t) => isArray(facts, t));
}

/** May the array's items be what TypeScript says that the new array has? */
function holds(facts: Facts, array: ts.Type, item: ts.Type): boolean {
	const own = itemOf(facts, array);
	if (own === undefined) return true;
	if (own.flags & ts.TypeFlags.Any) return !isArray(facts, item);
	return facts.checker.isTypeAssignableTo(own, item);
}

function isArray(facts: Facts, type: ts.Type): boolean {
	return ["list", "tuple"].includes(facts.kinds.presentIn(type) ?? "");
}

function itemOf({ checker }: Facts, array: ts.Type): ts.Type | undefined {
	return checker.getIndexTypeOfType(checker.getNonNullableType(array), ts.IndexKind.Number);
}
