// TSM1001: `__proto__`, under which JavaScript has what an object inherits from. On the board it would be a key like any
// other.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isAssignment, isStep, isTarget } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import type { Kind } from "../types/kinds/kind.ts";
import { OPEN } from "../types/kinds/type-flags.ts";
import { membersOf } from "../types/kinds/type-parts.ts";

const NAME = "__proto__";

export function prototypeKey(facts: Facts, node: ts.Node): Diagnostic | null {
	const key = askedFor(facts, node);
	return key === null ? null : diagnosticAt(key, "TSM1001", `\`${NAME}\` of an object`);
}

function askedFor(facts: Facts, node: ts.Node): ts.Node | null {
	if (ts.isPropertyAccessExpression(node)) return node.name.text === NAME ? node.name : null;
	if (ts.isElementAccessExpression(node)) return askedByKey(facts, node);
	if (ts.isCallExpression(node)) return mayTakeName(facts, node) ? node : null;
	if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken !== undefined)
		return null;
	const name = node.propertyName ?? node.name;
	if (ts.isComputedPropertyName(name)) return mayBeName(facts, name.expression, false) ? name : null;
	return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === NAME ? name : null;
}

/** `Object.assign({}, o)`, `JSON.stringify(o, keys)`: these store, and read, by what may be this key in a file that has the name. */
function mayTakeName(facts: Facts, node: ts.CallExpression): boolean {
	const called = node.expression.getText();
	const isListing = called === "JSON.stringify" && node.arguments[1] !== undefined;
	if (!isListing && called !== "Object.assign") return false;
	if (isListing && !facts.kinds.of(node.arguments[1] as ts.Expression).has("list")) return false;
	return facts.textsOf(node.getSourceFile()).hasPrototypeName;
}

function askedByKey(facts: Facts, node: ts.ElementAccessExpression): ts.Node | null {
	const kind = facts.kinds.present(node.expression);
	if (kind !== null && OF_PLACES.has(kind)) return null;
	// a record's that is read is refused as one of several keys that all objects have
	if (!isStored(node) && kind === "record") return null;
	return mayBeName(facts, node.argumentExpression, isStored(node) || kind === "any" || kind === "unknown")
		? node.argumentExpression
		: null;
}

/** What has items rather than properties. */
const OF_PLACES: ReadonlySet<Kind> = new Set([
	"dict",
	"list",
	"tuple",
	"str",
	"typed",
	"bytes",
	"bytearray",
	"memoryview",
]);

/** Is it the name, or may it be, where it is stored by: any text, in a file that has this one? */
function mayBeName(facts: Facts, key: ts.Expression, isStore: boolean): boolean {
	if (ts.isNumericLiteral(key)) return false;
	const members = membersOf(facts.checker.getTypeAtLocation(key));
	if (members.some((t) => t.isStringLiteral() && t.value === NAME)) return true;
	const open = ts.TypeFlags.String | OPEN;
	return isStore && members.some((t) => (t.flags & open) !== 0) && facts.textsOf(key.getSourceFile()).hasPrototypeName;
}

/** Is it stored to there, also with what it was before? */
function isStored(node: ts.Expression): boolean {
	const outer = node.parent;
	const isChanged = ts.isBinaryExpression(outer) && outer.left === node && isAssignment(outer.operatorToken.kind);
	return isChanged || isStep(outer) || isTarget(node);
}
