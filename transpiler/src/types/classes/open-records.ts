// Records of anything, `Record<string, any>` and `{ [key: string]: any }`, that arrays go to: TypeScript lets them. Where a
// program does so, nothing is known of what such a type has.

import { ts } from "ts-morph";
import { Visitor } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { membersOf } from "../kinds/type-parts.ts";
import { onValues } from "./value-places.ts";

const MAY_BE_OPEN = /\bRecord<[^<>]*,\s*any\s*>|\]\s*\??:\s*any\b|=\s*any\s*;/;

/** Does the program hand an array on as a record of anything? */
export function handsArraysAsRecords(
	checker: ts.TypeChecker,
	sources: readonly ts.SourceFile[],
	findings: Findings,
): boolean {
	if (!sources.some((file) => MAY_BE_OPEN.test(file.text))) return false;
	return sources.some((file) => findings.of(file, "open records", () => handsIn(checker, file)));
}

function handsIn(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	let isFound = false;
	const note = (node: ts.Expression): void => {
		if (isFound) return;
		const asked = [checker.getContextualType(node), takenAs(checker, node)].flatMap((t) => (t ? membersOf(t) : []));
		if (!asked.some((t) => isOpenRecord(checker.getApparentType(t)))) return;
		isFound = membersOf(checker.getTypeAtLocation(node)).some((t) => checker.isArrayType(t) || checker.isTupleType(t));
	};
	onValues(new Visitor(), note).on<ts.Expression>([ts.SyntaxKind.ArrayLiteralExpression], note).visit(file);
	return isFound;
}

/** What the parameter is declared as that the node is given for: a call makes an array's type of `T extends Record<string, any>`. */
function takenAs(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
	const call = node.parent;
	if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return undefined;
	const place = call.arguments?.indexOf(node) ?? -1;
	const declared = place < 0 ? undefined : checker.getResolvedSignature(call)?.getDeclaration()?.parameters[place];
	return declared?.type && checker.getTypeFromTypeNode(declared.type);
}

/** Anything under any text, and no member that is named. */
export function isOpenRecord(type: ts.Type): boolean {
	const held = type.getStringIndexType();
	return held !== undefined && (held.flags & ts.TypeFlags.Any) !== 0 && type.getProperties().length === 0;
}
