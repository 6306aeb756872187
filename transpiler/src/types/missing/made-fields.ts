// The fields that a class makes, and what its constructor may do before each of them has a value.

import { ts } from "ts-morph";
import { hasModifier } from "../../syntax.ts";
import { constructorOf, isStatic } from "../classes/classes.ts";
import { writtenKey } from "../names/member-keys.ts";
import { functionAround } from "./narrowed-none.ts";

type Class = ts.ClassLikeDeclaration;

/** Fields that get their first value of the constructor, which may ask for them before, or have a method do so. */
export function unsetOf(owner: Class): readonly ts.PropertyDeclaration[] {
	const made = constructorOf(owner);
	if (made === undefined || !ASKING.test(made.getText())) return [];
	return owner.members
		.filter(ts.isPropertyDeclaration)
		.filter((m) => m.initializer === undefined && !isStatic(m) && isMade(m));
}

/** A method of the object's, the object itself, or a store that asks first. */
const ASKING = /\bthis\s*(\.\s*[\w$#]+\s*\(|[^.\s])|[?|&]=/;

type Field = ts.PropertyDeclaration | ts.ParameterDeclaration;

export function isField(member: ts.Node): boolean {
	return (ts.isPropertyDeclaration(member) && !isStatic(member)) || ts.isParameter(member);
}

/** Those that are parameters of the constructor come first, as in JavaScript. */
export function fieldsOf(owner: Class): readonly Field[] {
	return [...parametersOf(owner), ...owner.members.filter(ts.isPropertyDeclaration).filter((m) => !isStatic(m))];
}

export function parametersOf(owner: Class): readonly ts.ParameterDeclaration[] {
	const made = constructorOf(owner);
	return made === undefined ? [] : made.parameters.filter((p) => ts.isParameterPropertyDeclaration(p, made));
}

export function nameOf(field: Field): string {
	return ts.isBindingName(field.name) ? field.name.getText() : writtenKey(field.name);
}

export function isMade(field: Field): boolean {
	return !isAbstract(field) && !hasModifier(field, ts.SyntaxKind.DeclareKeyword);
}

export function isAbstract(member: ts.Node): boolean {
	return hasModifier(member, ts.SyntaxKind.AbstractKeyword);
}

/** Does it stand in a function that is kept, or handed to what calls it when the constructor has long run? */
export function runsLater(node: ts.Node): boolean {
	const within = functionAround(node);
	if (!ts.isArrowFunction(within)) return false;
	if (!ts.isCallExpression(within.parent)) return true;
	const called = within.parent.expression;
	return LATER.test(ts.isPropertyAccessExpression(called) ? called.name.text : called.getText());
}

const LATER = /^(setTimeout|setInterval|setImmediate|queueMicrotask|then|catch|finally|on|once)$/;
