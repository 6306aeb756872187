// Types that are made of another, property by property.

import { ts } from "ts-morph";

/** The type that `Readonly<T>` and its like name, which take its properties as they are. */
export function mappedFrom(type: ts.Type): ts.Type | undefined {
	const isMapped = /^(Required|Readonly|Pick|Omit)$/.test(type.aliasSymbol?.name ?? "");
	return isMapped ? type.aliasTypeArguments?.[0] : undefined;
}

/**
 * The T of `Readonly<T>`, and of any other `{ [K in keyof T]: T[K] }`, as long as nobody knows what it is: a text stays a
 * text there. What may lack properties is an object.
 */
export function copiedFrom(type: ts.Type): ts.Type | undefined {
	if (((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) === 0) return undefined;
	const [mapped] = type.symbol.declarations ?? [];
	if (mapped === undefined || !ts.isMappedTypeNode(mapped) || !isCopying(mapped)) return undefined;
	return type.aliasTypeArguments?.find((t) => t.flags & ts.TypeFlags.Instantiable);
}

/** `[K in keyof T]: T[K]`, where no `?` is added. */
function isCopying({ typeParameter, type, questionToken }: ts.MappedTypeNode): boolean {
	const keys = typeParameter.constraint;
	return (
		questionToken?.kind !== ts.SyntaxKind.QuestionToken &&
		keys !== undefined &&
		ts.isTypeOperatorNode(keys) &&
		keys.operator === ts.SyntaxKind.KeyOfKeyword &&
		type !== undefined &&
		ts.isIndexedAccessTypeNode(type)
	);
}
