// The own properties of a class's objects, in the order in which JavaScript makes them.

import { ts } from "ts-morph";
import { hasModifier, isDecorated } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import { memberKey } from "../names/member-keys.ts";
import { ownMethods } from "./bound-methods.ts";
import { extendedBy, extendedDeclaration, isAutoAccessor } from "./classes.ts";

/** Null where a derived class may add more, another object stand in, one be looked at while it is made, a decorator give another class, or an index signature or something else than the fields make properties. */
export function ownFields(facts: Facts, node: ts.ClassLikeDeclaration): string[] | null {
	const isExact = facts.derivedFrom(node).length === 0 && !facts.kinds.isStoodInFor(node);
	return isExact && !isDecorated(node) && !facts.early.isExposed(node) ? fieldsThrough(facts, node) : null;
}

/** Of this class and those that it derives from. */
export function fieldsThrough(facts: Facts, node: ts.ClassLikeDeclaration): string[] | null {
	const inherited = extendedBy(node) === undefined ? [] : inheritedFields(facts, node);
	if (inherited === null || isPromisedMore(facts.checker, node)) return null;
	const fields: string[] = [];
	const constructor = node.members.find(ts.isConstructorDeclaration);
	for (const p of constructor?.parameters ?? [])
		if (ts.isParameterPropertyDeclaration(p, p.parent) && ts.isIdentifier(p.name)) fields.push(p.name.text);
	for (const member of node.members) {
		if (!ts.isPropertyDeclaration(member) || hasModifier(member, ts.SyntaxKind.StaticKeyword)) continue;
		if (hasModifier(member, ts.SyntaxKind.DeclareKeyword) || hasModifier(member, ts.SyntaxKind.AbstractKeyword))
			continue;
		if (ts.isPrivateIdentifier(member.name) || isAutoAccessor(member)) continue;
		const name = memberKey(facts.checker, member.name);
		if (name === null) return null;
		fields.push(name);
	}
	fields.push(...ownMethods(facts.checker, node).map((m) => m.name.text));
	return [...inherited, ...fields.filter((f) => !inherited.includes(f))];
}

/** By an index signature, `declare x: number`, or an interface of the class's name: what stores such a field makes it, if anything does. */
export function isPromisedMore(checker: ts.TypeChecker, node: ts.ClassLikeDeclaration): boolean {
	const isPromise = (m: ts.ClassElement): boolean =>
		ts.isIndexSignatureDeclaration(m) || (ts.isPropertyDeclaration(m) && hasModifier(m, ts.SyntaxKind.DeclareKeyword));
	if (node.members.some(isPromise)) return true;
	const symbol = node.name === undefined ? undefined : checker.getSymbolAtLocation(node.name);
	return (symbol?.declarations ?? []).some(ts.isInterfaceDeclaration);
}

function inheritedFields(facts: Facts, node: ts.ClassLikeDeclaration): string[] | null {
	const base = extendedDeclaration(facts.checker, node);
	if (base === undefined || !ts.isClassLike(base) || base.getSourceFile().isDeclarationFile) return null;
	return fieldsThrough(facts, base);
}
