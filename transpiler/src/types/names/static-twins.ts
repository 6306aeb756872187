// Classes with a static and an instance member of one name: Python has one place for the two, so the static one has a name of
// its own there, in all of the classes that derive from each other.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasModifier, valueSymbol } from "../../syntax.ts";
import { classesIn, extendedDeclaration, isStatic } from "../classes/classes.ts";
import { writtenKey } from "./member-keys.ts";

type Class = ts.ClassLikeDeclaration;

export class StaticTwins {
	private found: ReadonlyMap<ts.Node, ReadonlySet<string>> | null = null;
	private readonly escaped = new Map<Class, boolean>();
	private readonly checker: ts.TypeChecker;
	private readonly sources: readonly ts.SourceFile[];
	private readonly derivedFrom: (base: Class) => readonly Class[];
	private readonly isReadEarly: (field: ts.PropertyDeclaration) => boolean;

	constructor(
		checker: ts.TypeChecker,
		sources: readonly ts.SourceFile[],
		derivedFrom: (base: Class) => readonly Class[],
		isReadEarly: (field: ts.PropertyDeclaration) => boolean,
	) {
		this.checker = checker;
		this.sources = sources;
		this.derivedFrom = derivedFrom;
		this.isReadEarly = isReadEarly;
	}

	/** Has the static member that is named there a name of its own on the board? */
	isRenamed(name: ts.MemberName): boolean {
		this.found ??= this.find();
		if (this.found.size === 0) return false;
		const symbol = this.checker.getSymbolAtLocation(name);
		const declared = symbol?.valueDeclaration;
		if (symbol === undefined || declared === undefined || !isStatic(declared)) return false;
		return this.found.get(declared.parent)?.has(symbol.name) === true;
	}

	/** Has the class, or one that derives from it, such a member of both kinds? */
	isTwin(node: ts.ClassElement): boolean {
		if (node.name === undefined || !ts.isClassLike(node.parent)) return false;
		const name = writtenKey(node.name);
		const isTwin = (m: ts.ClassElement): boolean =>
			m.name !== undefined && isStatic(m) !== isStatic(node) && writtenKey(m.name) === name;
		if (isStatic(node) && node.parent.members.some(isTwin)) return true;
		// `#name` is each class's own
		if (ts.isPrivateIdentifier(node.name)) return false;
		return this.derivedFrom(node.parent).some((c) => c.members.some((m) => isTwin(m) && this.isMixedUp(node, m)));
	}

	/** May one of the classes get where their static members are asked for by their names alone? */
	isHandedOn(owner: Class): boolean {
		const known = this.escaped.get(owner);
		if (known !== undefined) return known;
		const is = [owner, ...this.derivedFrom(owner)].some((c) => this.isValue(c) || c.members.some(handsOnThis));
		this.escaped.set(owner, is);
		return is;
	}

	/** Does one of the two hide the other in a derived class? An object's own field is found before what its classes have. */
	private isMixedUp(a: ts.ClassElement, b: ts.ClassElement): boolean {
		const ofObjects = isStatic(a) ? b : a;
		if (hasModifier(ofObjects, ts.SyntaxKind.AbstractKeyword)) return false;
		return !ts.isPropertyDeclaration(ofObjects) || this.isReadEarly(ofObjects);
	}

	private find(): ReadonlyMap<ts.Node, ReadonlySet<string>> {
		const found = new Map<ts.Node, Set<string>>();
		for (const owner of this.sources.flatMap(classesIn))
			for (const member of owner.members) {
				if (!this.isTwin(member) || member.name === undefined) continue;
				const top = this.topOf(owner);
				for (const c of [top, ...this.derivedFrom(top)])
					found.set(c, (found.get(c) ?? new Set()).add(writtenKey(member.name)));
			}
		return found;
	}

	private topOf(owner: Class): Class {
		const base = extendedDeclaration(this.checker, owner);
		return base === undefined || !ts.isClassLike(base) ? owner : this.topOf(base);
	}

	private isValue(owner: Class): boolean {
		const { name } = owner;
		const symbol = name === undefined ? undefined : this.checker.getSymbolAtLocation(name);
		if (name === undefined || symbol === undefined) return true;
		return this.sources.some((file) =>
			nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier).some(
				(node) => node.text === name.text && !isTakenFrom(node) && valueSymbol(this.checker, node) === symbol,
			),
		);
	}
}

/** `C.x`, `new C()`, `x instanceof C`, `extends C`, a type or a declaration. */
function isTakenFrom(node: ts.Identifier): boolean {
	const outer = node.parent;
	if (ts.isPropertyAccessExpression(outer) || ts.isNewExpression(outer))
		return (outer.expression === node || ts.isPropertyAccessExpression(outer)) && !isOpen(outer);
	if (ts.isBinaryExpression(outer))
		return outer.right === node && outer.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
	const isDeclared = ts.isClassLike(outer) || ts.isImportSpecifier(outer) || ts.isImportClause(outer);
	return (
		isDeclared || ts.isExpressionWithTypeArguments(outer) || ts.isTypeQueryNode(outer) || ts.isPartOfTypeNode(node)
	);
}

/** `C.prototype`, `C.constructor` */
function isOpen(node: ts.Node): boolean {
	return ts.isPropertyAccessExpression(node) && /^(prototype|constructor)$/.test(node.name.text);
}

/** Does a static member do more with `this` than to ask it for members, and to make objects? */
function handsOnThis(member: ts.ClassElement): boolean {
	if (!isStatic(member) && !ts.isClassStaticBlockDeclaration(member)) return false;
	const visit = (n: ts.Node): boolean => {
		if (n.kind === ts.SyntaxKind.ThisKeyword) {
			const outer = n.parent;
			const isAsked = ts.isPropertyAccessExpression(outer) || (ts.isNewExpression(outer) && outer.expression === n);
			return !isAsked && !ts.isThisTypeNode(n);
		}
		return ts.forEachChild(n, visit) === true;
	};
	return ts.forEachChild(member, visit) === true;
}
