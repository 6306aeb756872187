// Properties that a program adds to objects of classes, which their classes do not declare, or takes from them.

import { ts } from "ts-morph";
import { someOfKinds } from "../../nodes.ts";
import { bare, isChanged } from "../../syntax.ts";
import { isMethod } from "../functions/signatures.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { membersOf } from "../kinds/type-parts.ts";
import { classesIn } from "./classes.ts";

const K = ts.SyntaxKind;

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/**
 * Is something stored in, or deleted of, what is said to be `any` or to have more than its class, or copied to an object
 * that was there before?
 *
 * @param sources the files whose classes the objects may be of
 */
export function addsFields(checker: ts.TypeChecker, file: ts.SourceFile, sources: readonly ts.SourceFile[]): boolean {
	if (saysToAdd(file)) return true;
	if (!sources.some((f) => classesIn(f).length > 0)) return false;
	return (
		someOfKinds<ts.AssertionExpression>([file], [K.AsExpression, K.TypeAssertionExpression], (n) =>
			opensKeys(checker, n),
		) ||
		someOfKinds<Access>([file], [K.PropertyAccessExpression, K.ElementAccessExpression], (n) => {
			return isChanged(n) && mayAdd(checker, n, sources);
		})
	);
}

/** The same as the file's text says it, of classes themselves, too. */
export function saysToAdd(file: ts.SourceFile): boolean {
	if (/\bdelete\b|\bObject\.assign\((?!\s*[{)])/.test(file.text)) return true;
	if (/\bas\s+[\w.<>]+\s*&/.test(file.text)) return true;
	return /\b(as any\)|<any>\s*\w+\))\s*(\.\s*\w+|\[[^\]]*\])\s*=(?!=)/.test(file.text);
}

/** `x as { [key: string]: unknown }` of an x that has no such keys by its type, and that may be an object of a class. */
function opensKeys(checker: ts.TypeChecker, node: ts.AssertionExpression): boolean {
	const inner = bare(node);
	if (ts.isObjectLiteralExpression(inner) || ts.isCallExpression(inner)) return false;
	const hasKeys = (n: ts.Node): boolean => checker.getTypeAtLocation(n).getStringIndexType() !== undefined;
	return hasKeys(node) && !hasKeys(inner);
}

/** May the property be one that the object's class does not declare? */
function mayAdd(checker: ts.TypeChecker, node: Access, sources: readonly ts.SourceFile[]): boolean {
	const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
	if (hasFlags(type, OPEN)) return true;
	const name = ts.isPropertyAccessExpression(node) ? node.name.text : literalKey(node);
	return (
		name !== null &&
		membersOf(type).some((t) => isOptionalOf(checker, t, name, sources) || isMethodOf(t, name, sources))
	);
}

/** `o.run = () => ...` in place of the class's method: the object has one of its own from then on. */
function isMethodOf(type: ts.Type, name: string, sources: readonly ts.SourceFile[]): boolean {
	const method = type.getProperty(name)?.valueDeclaration;
	return isMethod(method) && sources.includes(method.getSourceFile());
}

function literalKey({ argumentExpression: key }: ts.ElementAccessExpression): string | null {
	return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : null;
}

/** Need it not be there by a type that objects of a class go by which lacks it? */
function isOptionalOf(
	checker: ts.TypeChecker,
	type: ts.Type,
	name: string,
	sources: readonly ts.SourceFile[],
): boolean {
	const property = type.getProperty(name);
	if (property === undefined || (property.flags & ts.SymbolFlags.Optional) === 0) return false;
	return sources.flatMap(classesIn).some((node) => {
		const own = checker.getTypeAtLocation(node);
		const lacks = own.getProperty(name) === undefined;
		return lacks && checker.isTypeAssignableTo(own, type);
	});
}
