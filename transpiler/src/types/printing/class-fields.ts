// The shapes of the fields that a class's instances show.

import { ts } from "ts-morph";
import { bare } from "../../syntax.ts";
import { ownMethods } from "../classes/bound-methods.ts";
import { constructorOf, extendedBy } from "../classes/classes.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";
import type { Unset } from "../missing/unset.ts";
import { memberKey } from "../names/member-keys.ts";
import type { Shape } from "./shape.ts";

interface Field {
	readonly name: ts.PropertyName;
	readonly shape: Shape;
}

export class ClassFields {
	private readonly checker: ts.TypeChecker;
	private readonly unset: Unset;
	private readonly shapeOf: (types: readonly ts.Type[]) => Shape;

	/** @param shapeOf of what may be of any of the types */
	constructor(checker: ts.TypeChecker, unset: Unset, shapeOf: (types: readonly ts.Type[]) => Shape) {
		this.checker = checker;
		this.unset = unset;
		this.shapeOf = shapeOf;
	}

	/** The fields that an instance shows, in the order in which JavaScript makes them. */
	of(node: ts.ClassLikeDeclaration): Field[] {
		const base = this.baseOf(node);
		const found = new Map(base === null ? [] : this.of(base).map((f) => [this.keyOf(f.name), f]));
		for (const member of shownMembers(node)) {
			const shape = this.shapeOf([this.checker.getTypeAtLocation(member), ...this.without(member)]);
			const name = member.name as ts.PropertyName;
			found.set(this.keyOf(name), { name, shape });
		}
		for (const { name } of ownMethods(this.checker, node))
			found.set(name.text, { name, shape: this.shapeOf([this.checker.getTypeAtLocation(name)]) });
		return [...found.values()];
	}

	private keyOf(name: ts.PropertyName): string {
		return memberKey(this.checker, name) ?? name.getText();
	}

	/** What a field is that says `!` of a value which it does not have yet. */
	private without(member: ts.ParameterDeclaration | ts.PropertyDeclaration): ts.Type[] {
		if (!ts.isPropertyDeclaration(member)) return [];
		if (member.initializer === undefined) return this.unset.isField(member) ? [this.checker.getUndefinedType()] : [];
		const value = bare(member.initializer);
		if (value.kind === ts.SyntaxKind.NullKeyword) return [this.checker.getNullType()];
		return value.getText() === "undefined" ? [this.checker.getUndefinedType()] : [];
	}

	/** Is its base class a value of which only running the program tells the fields, as that of a mixin? */
	hasOpenBase(node: ts.ClassLikeDeclaration): boolean {
		const clause = extendedBy(node);
		if (clause === undefined) return false;
		const base = this.baseOf(node);
		if (base !== null) return this.hasOpenBase(base);
		const symbol = this.checker.getTypeAtLocation(clause).getSymbol();
		return symbol === undefined || !isDeclaredOnly(symbol);
	}

	private baseOf(node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration | null {
		const clause = extendedBy(node);
		if (clause === undefined) return null;
		const declaration = this.checker.getTypeAtLocation(clause).getSymbol()?.valueDeclaration;
		return declaration !== undefined && ts.isClassLike(declaration) ? declaration : null;
	}
}

/** Parameter properties come before the other fields. */
function shownMembers(node: ts.ClassLikeDeclaration): (ts.ParameterDeclaration | ts.PropertyDeclaration)[] {
	const parameters = constructorOf(node)?.parameters ?? [];
	const hidden = [
		ts.SyntaxKind.StaticKeyword,
		ts.SyntaxKind.DeclareKeyword,
		ts.SyntaxKind.AbstractKeyword,
		ts.SyntaxKind.AccessorKeyword,
	];
	return [
		...parameters.filter((p) => ts.isParameterPropertyDeclaration(p, p.parent)),
		...node.members.filter(
			(m): m is ts.PropertyDeclaration =>
				ts.isPropertyDeclaration(m) &&
				!ts.isPrivateIdentifier(m.name) &&
				!(ts.getModifiers(m) ?? []).some((mod) => hidden.includes(mod.kind)),
		),
	];
}
