// Fields that a constructor reads or stores, by what it calls, before they are made, of a derived class or further down in its
// own: until then they are undefined.

import { ts } from "ts-morph";
import { push } from "../../multimap.ts";
import { isAssignment } from "../../syntax.ts";
import { classesIn, extendedDeclaration, isStatic } from "../classes/classes.ts";
import { writtenKey } from "../names/member-keys.ts";
import { fieldsOf, isAbstract, isField, isMade, nameOf, parametersOf, runsLater, unsetOf } from "./made-fields.ts";
import { functionAround } from "./narrowed-none.ts";

type Class = ts.ClassLikeDeclaration;

/** What the class that is nearest to the object's has by a name: a field, a method, or a getter and a setter. */
interface Found {
	readonly owner: Class;
	readonly declarations: readonly ts.Declaration[];
}

export class EarlyFields {
	private readonly checker: ts.TypeChecker;
	private readonly sources: readonly ts.SourceFile[];
	private readonly derivedFrom: (base: Class) => readonly Class[];
	private noted: Notes | null = null;

	constructor(
		checker: ts.TypeChecker,
		sources: readonly ts.SourceFile[],
		derivedFrom: (base: Class) => readonly Class[],
	) {
		this.checker = checker;
		this.sources = sources;
		this.derivedFrom = derivedFrom;
	}

	/** Is it a field, or an abstract class's declaration of one, that may be read before it is made? */
	isRead(member: ts.Node): boolean {
		return this.notes.read.has(member);
	}

	/** Is it one that may have been stored to before it is made, and then is made again? */
	isStored(member: ts.Node): boolean {
		return this.notes.stored.has(member);
	}

	/** May objects of the class be looked at before all of their fields are made? */
	isExposed(node: Class): boolean {
		return this.notes.exposed.has(node);
	}

	/** Does something private of a derived class, which is not there yet, come of what the constructor asks for there? */
	asksPrivate(ofThis: ts.Node): boolean {
		return this.notes.private.has(ofThis);
	}

	/** The classes whose objects have their fields in another order than they are declared in by what is asked for there. */
	reorderedBy(ofThis: ts.Node): readonly Class[] {
		return this.notes.reordered.get(ofThis) ?? [];
	}

	private get notes(): Notes {
		if (this.noted !== null) return this.noted;
		this.noted = { read: new Set(), stored: new Set(), exposed: new Set(), private: new Set(), reordered: new Map() };
		for (const base of this.sources.flatMap(classesIn)) {
			if (callsAtFirst(base) || unsetOf(base).length > 0) new Trace(base, this.chainOf(base), this.noted).run();
			for (const derived of this.derivedFrom(base)) new Trace(base, this.chainOf(derived), this.noted).run();
		}
		return this.noted;
	}

	/** The class and those that it derives from. */
	private chainOf(node: Class): Class[] {
		const base = extendedDeclaration(this.checker, node);
		return base !== undefined && ts.isClassLike(base) ? [node, ...this.chainOf(base)] : [node];
	}
}

interface Notes {
	readonly read: Set<ts.Node>;
	readonly stored: Set<ts.Node>;
	readonly exposed: Set<Class>;
	readonly private: Set<ts.Node>;
	readonly reordered: Map<ts.Node, Class[]>;
}

/** What happens to an object of one class while the constructor of one of its bases runs. */
class Trace {
	private readonly base: Class;
	/** The classes whose constructors have not made their fields yet, the object's first. */
	private readonly late: readonly Class[];
	private readonly chain: readonly Class[];
	private readonly notes: Notes;
	private readonly entered = new Set<ts.Node>();
	private readonly stores: string[] = [];
	/** Fields of the class itself that stand further down than the one that is made at the moment. */
	private unmade: readonly ts.Node[] = [];
	/** Are the fields of the class itself made at the moment? */
	private isMaking = true;
	/** Fields of the class itself to which its constructor has not stored yet. */
	private readonly unset = new Set<ts.Node>();
	/** What the constructor itself asks its object for at the moment. */
	private entry: ts.Node | null = null;

	constructor(base: Class, chain: readonly Class[], notes: Notes) {
		this.base = base;
		this.chain = chain;
		this.late = chain.slice(0, chain.indexOf(base));
		this.notes = notes;
	}

	run(): void {
		const fields = this.base.members.filter(ts.isPropertyDeclaration).filter((m) => !isStatic(m));
		fields.forEach((field, i) => {
			this.unmade = fields.slice(i + 1).filter(isMade);
			const value = field.initializer;
			if (value !== undefined && !ts.isFunctionLike(value)) this.visit(value, false);
		});
		this.unmade = [];
		this.isMaking = false;
		for (const field of unsetOf(this.base)) this.unset.add(field);
		if (this.late.length === 0 && this.unset.size === 0) return;
		for (const member of this.base.members)
			if (ts.isConstructorDeclaration(member) && member.body !== undefined) this.visit(member.body, false);
	}

	private isLate(owner: Class, declarations: readonly ts.Node[]): boolean {
		return this.late.includes(owner) || declarations.some((d) => this.unmade.includes(d));
	}

	/** In the order in which it runs. @param isSometimes may it not run, or later? */
	private visit(node: ts.Node, isSometimes: boolean): void {
		if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isClassLike(node)) return;
		if (ts.isPropertyAccessExpression(node)) {
			if (node.expression.kind === ts.SyntaxKind.ThisKeyword) this.ask(node, this.chain, isSometimes);
			if (node.expression.kind === ts.SyntaxKind.SuperKeyword) this.ask(node, this.above(node), isSometimes);
		}
		if (node.kind === ts.SyntaxKind.ThisKeyword && !ts.isPropertyAccessExpression(node.parent)) this.handOn(node);
		const parts = ts.isBinaryExpression(node) && isPlainStore(node) ? [node.right, node.left] : childrenOf(node);
		for (const part of parts) this.visit(part, isSometimes || isChoice(node));
	}

	/** Its fields may then be listed; they may be read, which is looked at where a derived class's methods do it. */
	private handOn(node: ts.Node): void {
		if (this.isMaking || this.late.length > 0) for (const owner of this.chain) this.notes.exposed.add(owner);
		// what is made to be a part of the object seldom asks for the other parts at once; what did would raise
		const isEarly = !ts.isNewExpression(node.parent) && !runsLater(this.entry ?? node);
		if (isEarly) for (const field of this.unset) this.notes.read.add(field);
		const owner = ts.findAncestor(node, ts.isClassLike);
		if (owner === undefined || !this.late.includes(owner)) return;
		for (const field of this.late.flatMap(fieldsOf)) this.notes.read.add(field);
	}

	/** What `super` stands for. */
	private above(node: ts.Node): readonly Class[] {
		const owner = ts.findAncestor(node, ts.isClassLike);
		return owner === undefined ? [] : this.chain.slice(this.chain.indexOf(owner) + 1);
	}

	private ask(node: ts.PropertyAccessExpression, classes: readonly Class[], isSometimes: boolean): void {
		const isOutermost = this.entry === null;
		if (isOutermost) this.entry = node;
		const found = findMember(classes, node.name.text);
		if (found !== null && this.entry !== null) {
			const isLate = this.isLate(found.owner, found.declarations);
			if (isLate && ts.isPrivateIdentifier(node.name)) this.notes.private.add(this.entry);
			else if (!found.declarations.every(isField)) for (const d of found.declarations) this.enter(d, isSometimes);
			else if (isLate) this.touch(node, this.entry, isSometimes);
			else this.touchUnset(node, found.declarations, isSometimes);
		}
		if (isOutermost) this.entry = null;
	}

	private enter(member: ts.Declaration, isSometimes: boolean): void {
		if (this.entered.has(member)) return;
		this.entered.add(member);
		for (const part of childrenOf(member)) this.visit(part, isSometimes);
	}

	/** A field that no class has made yet, if none of those whose constructors have run has it, too. */
	private touch(node: ts.PropertyAccessExpression, entry: ts.Node, isSometimes: boolean): void {
		const name = node.name.text;
		const own = this.chain.flatMap((owner) =>
			fieldsOf(owner)
				.filter((f) => nameOf(f) === name)
				.map((field) => ({ owner, field })),
		);
		if (own.some(({ owner, field }) => !this.isLate(owner, [field]) && isMade(field))) return;
		const how = storing(node);
		for (const { field } of own) {
			if (how !== "plain") this.notes.read.add(field);
			if (how !== null) this.notes.stored.add(field);
		}
		if (how === null || this.stores.includes(name)) return;
		this.stores.push(name);
		const isInOrder = !isSometimes && this.lateNames[this.stores.length - 1] === name;
		if (!isInOrder) push(this.notes.reordered, entry, this.chain[0] ?? this.base);
	}

	/** What the constructor itself asks for TypeScript looks at, but for `this.x ??= y`, and not in what calls back. */
	private touchUnset(node: ts.PropertyAccessExpression, asked: readonly ts.Node[], isSometimes: boolean): void {
		const how = storing(node);
		const isSeen = how === null && this.entry === node && !ts.isArrowFunction(functionAround(node));
		const isEarly = how !== "plain" && !isSeen && !runsLater(this.entry ?? node);
		for (const field of asked.filter((d) => this.unset.has(d))) {
			if (isEarly) this.notes.read.add(field);
			if (how !== null && !isSometimes) this.unset.delete(field);
		}
	}

	/** The fields that are still to come, in the order in which they are declared. */
	private get lateNames(): string[] {
		return [...new Set([...this.late].reverse().flatMap((c) => fieldsOf(c).filter(isMade).map(nameOf)))];
	}
}

function findMember(classes: readonly Class[], name: string): Found | null {
	for (const owner of classes) {
		const members = owner.members.filter(
			(m) => !isStatic(m) && m.name !== undefined && writtenKey(m.name) === name && !isAbstract(m),
		);
		const declarations = [...members, ...parametersOf(owner).filter((p) => nameOf(p) === name)];
		if (declarations.length > 0) return { owner, declarations };
	}
	return null;
}

/** Does a field's value come of a method, which may ask for fields that are made later? */
function callsAtFirst(owner: Class): boolean {
	return owner.members.some(
		(m) => ts.isPropertyDeclaration(m) && !isStatic(m) && /\bthis\b/.test(m.initializer?.getText() ?? ""),
	);
}

/** Is it stored to there, and read before that? */
function storing(node: ts.Expression): "plain" | "reading" | null {
	const { parent } = node;
	if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
		const { operator } = parent;
		return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken ? "reading" : null;
	}
	if (!ts.isBinaryExpression(parent) || parent.left !== node || !isAssignment(parent.operatorToken.kind)) return null;
	return isPlainStore(parent) ? "plain" : "reading";
}

/** `x = y` runs y before it stores. */
function isPlainStore(node: ts.BinaryExpression): boolean {
	return node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** May parts of it not run at all, or later? */
function isChoice(node: ts.Node): boolean {
	const isJoin = ts.isBinaryExpression(node) && isJoining(node.operatorToken.kind);
	const isBranch = ts.isIfStatement(node) || ts.isConditionalExpression(node) || ts.isSwitchStatement(node);
	return (
		isJoin || isBranch || ts.isIterationStatement(node, false) || ts.isTryStatement(node) || ts.isArrowFunction(node)
	);
}

function isJoining(operator: ts.SyntaxKind): boolean {
	return (
		operator === ts.SyntaxKind.AmpersandAmpersandToken ||
		operator === ts.SyntaxKind.BarBarToken ||
		operator === ts.SyntaxKind.QuestionQuestionToken
	);
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
	const found: ts.Node[] = [];
	ts.forEachChild(node, (n) => {
		found.push(n);
	});
	return found;
}
