// TSM2070: `x as unknown as T` turns nothing into a T: on the board the value stays what it is, and is treated as what
// the type says.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { bare, isAssertion } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { CONTAINERS } from "../types/kinds/kind.ts";
import { isDeclaredOnly, type Kind } from "../types/kinds/kinds.ts";
import { isClass } from "../types/records/handed-on.ts";

export function falseAssertion(facts: Facts, node: ts.Node): Diagnostic | null {
	if (ts.isIdentifier(node)) return ofUntyped(facts, node);
	if (!isAssertion(node) && !ts.isNonNullExpression(node)) return null;
	const outer = node.parent;
	if (isAssertion(outer)) return null;
	const value = bare(node);
	if (thaws(facts, node, value)) return diagnosticAt(node, "TSM2034");
	const asked = ts.isNonNullExpression(node) ? askedOf(facts, node) : facts.kinds.of(node);
	const isRecord = ts.isObjectLiteralExpression(value);
	const isLiteral = isRecord || ts.isArrayLiteralExpression(value);
	const isOther = (k: Kind): boolean => CONTAINERS.includes(k) || k === "iterator" || (isRecord && k === "list");
	if (isLiteral && ![...asked].some(isOther)) return null;
	if (isTextAsWider(facts, node, value)) return null;
	return conflict(given(facts, value), asked) || isClassAsFunction(facts, node, value)
		? report(facts, node, value)
		: null;
}

/** `"abc" as Iterable<string>`, which it is. */
function isTextAsWider(facts: Facts, node: ts.Expression, value: ts.Expression): boolean {
	if (facts.kinds.only(value) !== "str") return false;
	const { checker } = facts;
	return checker.isTypeAssignableTo(checker.getTypeAtLocation(value), checker.getTypeAtLocation(node));
}

/** JavaScript calls no class, and Python does. */
function isClassAsFunction(facts: Facts, node: ts.Expression, value: ts.Expression): boolean {
	if (facts.checker.getTypeAtLocation(node).getCallSignatures().length === 0) return false;
	return isClass(facts.checker.getTypeAtLocation(value));
}

/** What `Object.freeze` made is only safe under the type that it gave. */
function thaws(facts: Facts, node: ts.Expression, value: ts.Expression): boolean {
	if (ts.isLiteralExpression(value) || ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value))
		return false;
	const file = node.getSourceFile();
	if (!/\bObject\.freeze\b/.test(file.text) || facts.features.freezes(file)) return false;
	const isFixed = (type: ts.Type): boolean =>
		type.getSymbol()?.name === "ReadonlyArray" ||
		type.getProperties().some((p) => isReadonly(p) && !isDeclaredOnly(p)) ||
		type.aliasSymbol?.name === "Readonly";
	return isFixed(facts.checker.getTypeAtLocation(value)) && !isFixed(facts.checker.getTypeAtLocation(node));
}

function isReadonly(property: ts.Symbol): boolean {
	const declared = property.valueDeclaration;
	return declared !== undefined && (ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Readonly) !== 0;
}

/** `null!`, which has no type of its own, is what the place takes it for. */
function askedOf(facts: Facts, node: ts.Expression): ReadonlySet<Kind> {
	const asked = facts.checker.getContextualType(node);
	return asked === undefined ? new Set() : facts.kinds.ofType(asked);
}

/** A constant of type `any` where something else is asked for than it was given. */
function ofUntyped(facts: Facts, node: ts.Identifier): Diagnostic | null {
	const asked = ts.isExpression(node) ? facts.checker.getContextualType(node) : undefined;
	if (asked === undefined || facts.kinds.only(node) !== "any") return null;
	return conflict(given(facts, node), facts.kinds.ofType(asked)) ? report(facts, node, node) : null;
}

/** What the value is, also where its type was hidden before. */
function given(facts: Facts, value: ts.Expression): ReadonlySet<Kind> {
	const kinds = facts.kinds.of(value);
	if (!ts.isIdentifier(value) || !(kinds.has("any") || kinds.has("unknown"))) return kinds;
	const symbol = facts.checker.getSymbolAtLocation(value);
	const declaration = symbol?.valueDeclaration;
	if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
		return kinds;
	const isConstant = symbol !== undefined && !facts.assignments.isReassigned(symbol);
	return isConstant ? facts.kinds.of(bare(declaration.initializer)) : kinds;
}

/** They have methods and items by other ways than objects and arrays. */
const OF_THEIR_OWN: readonly Kind[] = [...CONTAINERS, "typed", "date"];

const PRIMITIVE: readonly Kind[] = ["number", "bigint", "bool", "str"];

function conflict(from: ReadonlySet<Kind>, to: ReadonlySet<Kind>): boolean {
	const isOpen = (kinds: ReadonlySet<Kind>): boolean => kinds.size === 0 || kinds.has("unknown") || kinds.has("any");
	if (isOpen(from) || isOpen(to) || [...from].some((k) => to.has(k))) return false;
	if (from.has("none")) return [...to].some((k) => PRIMITIVE.includes(k));
	const isOneOf = (kinds: ReadonlySet<Kind>, list: readonly Kind[]): boolean =>
		[...kinds].every((k) => list.includes(k));
	// of a record Python goes through the keys
	if (isOneOf(from, ["record"]) && isOneOf(to, ["iterator", "list"])) return true;
	if (isOneOf(from, OF_THEIR_OWN) && isOneOf(to, ["record", "list", "tuple"])) return true;
	return isOneOf(from, PRIMITIVE) || isOneOf(to, PRIMITIVE) || isOneOf(to, CONTAINERS);
}

function report(facts: Facts, node: ts.Node, value: ts.Expression): Diagnostic {
	const asked = isAssertion(node) ? node : null;
	const type =
		asked === null ? facts.checker.getContextualType(node as ts.Expression) : facts.checker.getTypeAtLocation(asked);
	return diagnosticAt(node, "TSM2070", value.getText(), type === undefined ? "this" : facts.checker.typeToString(type));
}
