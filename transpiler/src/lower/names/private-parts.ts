// `x.#part` of what may be anything, where the part is a method or an accessor. JavaScript sees first whether x is of the
// class around that has it, and says so in other words than of a field.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isStatic } from "../../types/classes/classes.ts";
import { declaringClass } from "../../types/names/private-names.ts";
import type { Context } from "../context.ts";
import { memberName } from "./members.ts";

type Part = ts.MethodDeclaration | ts.AccessorDeclaration | ts.PropertyDeclaration;
type PrivateAccess = ts.PropertyAccessExpression & { readonly name: ts.PrivateIdentifier };

export function isPrivateAccess(node: ts.Node): node is PrivateAccess {
	return ts.isPropertyAccessExpression(node) && ts.isPrivateIdentifier(node.name);
}

/** The member of `value`, to be read or to be stored to; null of a field. */
export function privatePart(cx: Context, node: PrivateAccess, value: Expr, isStored: boolean): Expr | null {
	const parts = partsNamed(node.name);
	const [first] = parts;
	if (first === undefined) return null;
	const owner = cx.currentClass;
	if (owner === null || owner.node !== first.parent || (isStatic(first) && !ts.isMethodDeclaration(first)))
		return cx.refuse(
			node,
			"TSM1001",
			"A private name of another class, or a static one that is no method, of what may be anything",
		);
	cx.wordNoneOfAny();
	const made = py.name(owner.name);
	const lacks = lacking(node.name.text, parts, isStored);
	const args = [value, made, py.str(classSaid(first)), ...(lacks === null ? [] : [py.str(lacks)])];
	const object = py.call(cx.helper(isStatic(first) ? "_class_branded" : "_branded"), args);
	return py.attr(object, memberName(cx, node.name));
}

/** What JavaScript reads of nothing, to see whether it has `name`. */
export function readFirst(name: ts.MemberName): string {
	const [part] = ts.isPrivateIdentifier(name) ? partsNamed(name) : [];
	return part === undefined || isStatic(part) ? name.text : classSaid(part);
}

function partsNamed(name: ts.PrivateIdentifier): Part[] {
	const owner = declaringClass(name);
	return [...(owner?.members ?? [])].filter(
		(m): m is Part =>
			(ts.isMethodDeclaration(m) || ts.isAccessor(m) || (ts.isPropertyDeclaration(m) && isStatic(m))) &&
			ts.isPrivateIdentifier(m.name) &&
			m.name.text === name.text,
	);
}

/** JavaScript's words for what an accessor lacks. */
function lacking(name: string, parts: readonly Part[], isStored: boolean): string | null {
	if (parts.some(isStored ? ts.isSetAccessor : ts.isGetAccessor) || !parts.some(ts.isAccessor)) return null;
	return `'${name}' was defined without a ${isStored ? "setter" : "getter"}`;
}

function classSaid({ parent }: Part): string {
	return ts.isClassLike(parent) ? (parent.name?.text ?? "anonymous") : "";
}
