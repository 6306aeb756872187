// Methods that are asked for by a key or in a pattern: `o["run"](1)`, `const { run } = o`. Who calls them is not followed.

import { ts } from "ts-morph";
import type { Kinds } from "../kinds/kinds.ts";
import { OPEN } from "../kinds/type-flags.ts";
import { membersOf } from "../kinds/type-parts.ts";
import type { FileNames, Read } from "../names/names.ts";
import { mayHaveAttributes, textsOf } from "./keyed-stores.ts";

export interface KeyedReads {
	readonly names: ReadonlySet<string>;
	/** May it be a method of any name? */
	readonly isAny: boolean;
}

/** What a file reads so. */
export function keyedReads(checker: ts.TypeChecker, kinds: Kinds, file: FileNames): KeyedReads {
	const names = new Set<string>();
	let isAny = false;
	for (const node of file.reads) {
		if (!mayBeFunction(checker, node)) continue;
		const texts = keysOf(checker, node);
		if (texts === null) isAny ||= !ts.isElementAccessExpression(node) || mayHaveAttributes(kinds, node.expression);
		else for (const text of texts) names.add(text);
	}
	return { names, isAny };
}

function mayBeFunction(checker: ts.TypeChecker, node: Read): boolean {
	// in a pattern that stores it is the place's type that is known
	if (!ts.isElementAccessExpression(node) && !ts.isBindingElement(node)) return true;
	const members = membersOf(checker.getNonNullableType(checker.getTypeAtLocation(node)));
	return members.some((t) => (t.flags & (OPEN | ts.TypeFlags.Instantiable)) !== 0 || t.getCallSignatures().length > 0);
}

/** The names by which it may be asked for; null for any. */
function keysOf(checker: ts.TypeChecker, node: Read): readonly string[] | null {
	const key = ts.isElementAccessExpression(node) ? node.argumentExpression : keyOfPart(node);
	if (ts.isIdentifier(key) && !ts.isElementAccessExpression(node)) return [key.text];
	if (ts.isStringLiteralLike(key)) return [key.text];
	return textsOf(checker, checker.getTypeAtLocation(ts.isComputedPropertyName(key) ? key.expression : key));
}

function keyOfPart(node: Exclude<Read, ts.ElementAccessExpression>): ts.Node {
	return ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name;
}
