// TSM2036: what JSON.parse gave is plain data, also where its type was hidden by a variable of type `any`: taken for a Map
// or a date, it would be treated as one.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { bare, isAssertion, valueSymbol } from "../syntax.ts";
import { isPlainJson } from "../types/classes/value-places.ts";
import type { Facts } from "../types/facts.ts";
import { Differences } from "../types/kinds/differences.ts";
import type { Kind } from "../types/kinds/kinds.ts";
import { mayHoldOnly, PLAIN_DATA } from "../types/kinds/plain-data.ts";
import { hasFlags, OPEN } from "../types/kinds/type-flags.ts";

/** What is done with a value of another kind depends on what its type says it is; of functions Python knows. */
const PLAIN_OR_KNOWN: ReadonlySet<Kind> = new Set<Kind>([...PLAIN_DATA, "unknown", "any", "function", "promise"]);

/** An object of a class may be given what was parsed. */
const OF_TARGETS: ReadonlySet<Kind> = new Set<Kind>([...PLAIN_OR_KNOWN, "instance"]);

export function parsedAsOther(facts: Facts, node: ts.Node): Diagnostic | null {
	if (ts.isCallExpression(node) && node.expression.getText() === "Object.assign") return ofAssigned(facts, node);
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
		return null;
	if (ts.isSpreadAssignment(node.parent) || isGivenToLibrary(facts, node)) return null;
	if (facts.kinds.only(node) !== "any" || !isParsed(facts, node)) return null;
	const asked = facts.checker.getContextualType(node);
	return conflict(facts, node, asked, PLAIN_OR_KNOWN) ?? nullAsUndefined(facts, node, asked);
}

/** Where the board's modules come in null is None, and a null of the text would be what the type has for nothing. */
function nullAsUndefined(facts: Facts, node: ts.Expression, asked: ts.Type | undefined): Diagnostic | null {
	if (asked === undefined || facts.standsAlone(node.getSourceFile())) return null;
	const { checker } = facts;
	const isHidden = new Differences(checker, [ts.TypeFlags.Undefined]).tells(asked) && !hasFlags(asked, OPEN);
	return isHidden ? diagnosticAt(node, "TSM2015") : null;
}

/** `Object.assign(x, JSON.parse(text))`: it becomes a part of x. */
function ofAssigned(facts: Facts, call: ts.CallExpression): Diagnostic | null {
	const [target, ...sources] = call.arguments;
	if (target === undefined) return null;
	const parsed = sources.find((s) => isParsed(facts, s));
	if (parsed === undefined) return null;
	const asked = facts.checker.getTypeAtLocation(target);
	const allowed = facts.kinds.presentIn(asked) === "instance" ? OF_TARGETS : PLAIN_OR_KNOWN;
	return conflict(facts, parsed, asked, allowed);
}

function conflict(
	facts: Facts,
	node: ts.Expression,
	asked: ts.Type | undefined,
	allowed: ReadonlySet<Kind>,
): Diagnostic | null {
	if (asked === undefined || mayHoldOnly(facts, asked, allowed)) return null;
	return diagnosticAt(node, "TSM2036", `\`${facts.checker.typeToString(asked)}\`: it is no plain data`);
}

/** Is it what JSON.parse gave by itself, a constant with that, a part of either, or an object that it is spread in at last? */
function isParsed(facts: Facts, node: ts.Expression): boolean {
	const value = bare(node);
	if (ts.isCallExpression(value)) return isPlainJson(value);
	if (ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value))
		return isParsed(facts, value.expression);
	if (ts.isObjectLiteralExpression(value)) {
		const last = value.properties.at(-1);
		return last !== undefined && ts.isSpreadAssignment(last) && isParsed(facts, last.expression);
	}
	if (!ts.isIdentifier(value)) return false;
	const symbol = valueSymbol(facts.checker, value);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
	const { initializer } = declaration;
	return initializer !== undefined && !facts.assignments.isReassigned(symbol) && isParsed(facts, initializer);
}

/** `new Date(x)`: the library's own functions take what they say they take. */
function isGivenToLibrary(facts: Facts, node: ts.Expression): boolean {
	let outer = node.parent;
	while (ts.isExpression(outer) && isAssertion(outer)) outer = outer.parent;
	if (!ts.isCallExpression(outer) && !ts.isNewExpression(outer)) return false;
	return facts.checker.getResolvedSignature(outer)?.getDeclaration()?.getSourceFile().isDeclarationFile === true;
}
