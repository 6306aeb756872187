// `[key: string]: T` in a class: attributes that no member declares, which an object notes as it gets them.

import { ts } from "ts-morph";
import { extendedBy, extendedDeclaration, isStatic } from "../../types/classes/classes.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import { holdsOnly, PLAIN_DATA } from "../../types/kinds/plain-data.ts";
import type { Context } from "../context.ts";

/** Values that are shown as what they are, whatever they are known as. */
const PLAIN: ReadonlySet<Kind> = new Set([...PLAIN_DATA, "instance", "date", "function", "any", "unknown"]);

/** In a program by itself: its objects have to tell what they got, and in which order. */
export function refuseIndexSignature(
	cx: Context,
	owner: ts.ClassLikeDeclaration,
	member: ts.IndexSignatureDeclaration,
): void {
	if (!cx.facts.standsAlone(cx.file)) return;
	const [key] = member.parameters;
	const isOfTexts = key?.type?.kind === ts.SyntaxKind.StringKeyword && !isStatic(member);
	const base = extendedDeclaration(cx.checker, owner);
	const isOfOwn = base !== undefined && ts.isClassLike(base) && !base.getSourceFile().isDeclarationFile;
	const isPlain = (extendedBy(owner) === undefined || isOfOwn) && !cx.facts.kinds.isStoodInFor(owner);
	if (!isOfTexts || !isPlain || !mayHold(cx, owner, cx.checker.getTypeAtLocation(member.type)))
		cx.refuse(
			member,
			"TSM1001",
			"A class with properties that it does not name, but for plain values and objects by text,",
		);
}

/** May its objects have values of the type, as far as anybody sees them? */
function mayHold(cx: Context, owner: ts.ClassLikeDeclaration, type: ts.Type): boolean {
	return !cx.facts.shown.has(owner) || holdsOnly(cx.facts, type, PLAIN);
}

/** Is it an object whose class has such a signature? */
export function takesAnyName(cx: Context, node: ts.Node): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return cx.facts.kinds.present(node) === "instance" && type.getStringIndexType() !== undefined;
}

/** The name of a property that no member declares, of an object whose class has such a signature; null for any other. */
export function indexedName(cx: Context, node: ts.PropertyAccessExpression): string | null {
	const symbol = cx.symbolOf(node.name);
	const isDeclared = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Signature) === 0;
	if (ts.isPrivateIdentifier(node.name) || isDeclared) return null;
	return takesAnyName(cx, node.expression) ? node.name.text : null;
}
