// Methods of classes that ask for no `this` and are handed on by their names. In JavaScript all objects of a class have the
// same one: it may be looked for in a list, or be a key. Python binds a method to each object that it is taken from, but
// not a static one.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { aroundAssertions, isCallee, isDecorated, isTarget } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import { isBoundMethod } from "./bound-methods.ts";
import { extendedBy, extendedDeclaration, isStatic, usesThis } from "./classes.ts";

/** The names of the members that a program hands on; null if a key may name any. */
type Taken = ReadonlySet<string> | null;

export class SharedMethods {
	private readonly taken = new Map<readonly ts.SourceFile[], Taken>();
	private readonly facts: Facts;

	constructor(facts: Facts) {
		this.facts = facts;
	}

	/** Is the method one, and so are those that stand in its place in other classes? */
	has(method: ts.MethodDeclaration): boolean {
		if (!this.isPlain(method) || !ts.isClassLike(method.parent)) return false;
		if (!this.facts.standsAlone(method.getSourceFile())) return false;
		const name = method.name.getText();
		if (!this.isTaken(method.getSourceFile(), name)) return false;
		const top = this.topOf(method.parent, name);
		const family = top === null ? [] : [top, ...this.facts.derivedFrom(top)];
		const isOfName = (m: ts.ClassElement): boolean => m.name?.getText() === name && !isStatic(m);
		return (
			family.includes(method.parent) && family.every((c) => c.members.filter(isOfName).every((m) => this.isPlain(m)))
		);
	}

	private isPlain(member: ts.Node): boolean {
		if (!ts.isMethodDeclaration(member)) return false;
		const isNamed = ts.isIdentifier(member.name) || ts.isPrivateIdentifier(member.name);
		const isOwn = isNamed && !ASKED_BY_LIBRARY.test(member.name.getText());
		return (
			isOwn &&
			!isStatic(member) &&
			!isDecorated(member) &&
			!usesThis(member) &&
			!isBoundMethod(this.facts.checker, member)
		);
	}

	/** The class of the program's at the top; null where what stands above it has a member of that name, too. */
	private topOf(node: ts.ClassLikeDeclaration, name: string): ts.ClassLikeDeclaration | null {
		const extended = extendedBy(node);
		if (extended === undefined) return node;
		const base = extendedDeclaration(this.facts.checker, node);
		if (base !== undefined && ts.isClassLike(base) && !base.getSourceFile().isDeclarationFile)
			return this.topOf(base, name);
		return this.facts.checker.getTypeAtLocation(extended).getProperty(name) === undefined ? node : null;
	}

	private isTaken(file: ts.SourceFile, name: string): boolean {
		const world = this.facts.worldOf(file);
		let taken = this.taken.get(world);
		if (taken === undefined) {
			taken = this.takenIn(world);
			this.taken.set(world, taken);
		}
		return taken === null || taken.has(name);
	}

	private takenIn(world: readonly ts.SourceFile[]): Taken {
		const names = world.map((file) => this.takenOf(file));
		return names.includes(null) ? null : new Set(names.flatMap((n) => n ?? []));
	}

	private takenOf(file: ts.SourceFile): string[] | null {
		const read = nodesOfKind<ts.PropertyAccessExpression>(file, ts.SyntaxKind.PropertyAccessExpression);
		const byKey = nodesOfKind<ts.ElementAccessExpression>(file, ts.SyntaxKind.ElementAccessExpression);
		const parts = nodesOfKind<ts.BindingElement>(file, ts.SyntaxKind.BindingElement).map(
			(n) => n.propertyName ?? n.name,
		);
		if (parts.some(ts.isComputedPropertyName) || byKey.some((n) => isKept(n) && this.mayFind(n))) return null;
		return [
			...read.filter(isKept).map((n) => n.name.text),
			...byKey.flatMap(({ argumentExpression: key }) => (ts.isStringLiteralLike(key) ? [key.text] : [])),
			...parts.flatMap((name) => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? [name.text] : [])),
		];
	}

	/** May the key be the name of a method? */
	private mayFind(node: ts.ElementAccessExpression): boolean {
		if (ts.isStringLiteralLike(node.argumentExpression)) return false;
		const { kinds } = this.facts;
		const isOfObject = (["instance", "any", "unknown"] as const).some((k) => kinds.of(node.expression).has(k));
		return isOfObject && (["str", "any", "unknown"] as const).some((k) => kinds.of(node.argumentExpression).has(k));
	}
}

/** JavaScript calls these, and the board's helpers do so by the class. */
const ASKED_BY_LIBRARY = /^(toString|toJSON|valueOf|then|next|return|throw|constructor|toLocaleString)$/;

/** Is it more than called, stored to or asked for its type? */
function isKept(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
	const value = aroundAssertions(node);
	if (isCallee(value) || isTarget(value)) return false;
	const outer = value.parent;
	return !ts.isTypeOfExpression(outer) && !(ts.isPrefixUnaryExpression(outer) || ts.isIfStatement(outer));
}
