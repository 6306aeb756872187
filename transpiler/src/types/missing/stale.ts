// What TypeScript takes for a value because of a store or a test further up, though what has run since may have taken
// it away: it forgets at no call that `this.x` or a variable of the module was stored to, and at no `delete` or `pop`
// that an item was there.

import { ts } from "ts-morph";
import { nodesOf, nodesOfKind } from "../../nodes.ts";
import { bare, isInside, isNoneLiteral, unparenthesized, valueSymbol } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import type { Kinds } from "../kinds/kinds.ts";
import { OPEN } from "../kinds/type-flags.ts";
import { saysOrImports } from "../modules/worlds.ts";
import { returnsOf } from "../numbers/places.ts";
import { usesConsole } from "../printing/console.ts";
import { isHandedOver } from "./handed-over.ts";
import { isOnAnotherWay, lastKnown, loopAround, type Reference } from "./last-known.ts";
import { functionAround, knownAround, runsAtOnce } from "./narrowed-none.ts";
import { type NoneName, noneIn, noneOfItem, type PartOfPath, partOfPath, typeOfItem } from "./parts-of-paths.ts";
import { isRemoval, REMOVALS } from "./removals.ts";
import { isByOtherName, mayName, Stores } from "./stores-elsewhere.ts";
import { mayStore } from "./storing-calls.ts";
import { hasRoom, saysAll } from "./turned-kinds.ts";
import { callsOwn, mayRunUnasked, unaskedIn } from "./unasked.ts";

export class Stale {
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly assignments: Assignments;
	private readonly files: readonly ts.SourceFile[];
	private takenAway: readonly ts.Node[] | null = null;
	private readonly stores: Stores;
	private unasked: readonly ts.Node[] | null = null;
	private isAnyUnasked: boolean | null = null;
	private isShown: boolean | null = null;
	/** What is being asked about: a variable may be stored to another that is stored to it. */
	private readonly asking = new Set<ts.Symbol>();

	constructor(checker: ts.TypeChecker, kinds: Kinds, assignments: Assignments, files: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.kinds = kinds;
		this.assignments = assignments;
		this.files = files;
		this.stores = new Stores(checker, assignments, files);
	}

	/** A program that prints shows what is gone; of others `x!` is believed. */
	private inner(node: ts.Expression): ts.Expression {
		this.isShown ??= usesConsole(this.files);
		return this.isShown ? bare(node) : unparenthesized(node);
	}

	/** What it may be though its type here says that it is neither; null if the type is right. */
	noneOf(node: ts.Expression): NoneName | null {
		const ref = this.inner(node);
		if (ts.isBinaryExpression(ref)) return this.noneOfChoice(ref);
		if (ts.isConditionalExpression(ref)) return this.noneOf(ref.whenTrue) ?? this.noneOf(ref.whenFalse);
		if (ts.isOptionalChain(ref) && this.breaksOff(ref)) return "undefined";
		if (ts.isCallExpression(ref)) return this.noneOfResult(this.inner(ref.expression));
		if (!ts.isIdentifier(ref) && !ts.isPropertyAccessExpression(ref) && !ts.isElementAccessExpression(ref)) return null;
		// what conditions around say of it takes the type checker long to find out
		const none = this.declaredNone(ref);
		if (none === null || noneIn(this.checker.getTypeAtLocation(ref)) !== null) return null;
		if (this.isStoredElsewhere(ref, this.symbolOf(ref)) && this.hasRunSince(ref)) return none;
		return this.isKeptOfGone(ref) ? none : null;
	}

	/** The same of a part of `const { label } = box`, `const [first] = pair`, which is taken for what `box.label` was last. */
	noneOfPart(node: ts.BindingElement): NoneName | null {
		const part = partOfPath(node);
		if (part === null || noneIn(this.checker.getTypeAtLocation(node)) !== null) return null;
		const symbol = this.memberOf(part);
		const none = symbol === undefined ? null : noneIn(this.checker.getTypeOfSymbol(symbol));
		if (none === null) return null;
		const isStored = part.isItem ? this.isItemStored(node) : this.isStoredElsewhere(node, symbol, part.text);
		return isStored && this.hasRunSince(node, part.text, symbol) ? none : null;
	}

	/** Of `(() => held)()`: it sees what the function around it sees. */
	private noneOfResult(called: ts.Expression): NoneName | null {
		if (!runsAtOnce(called)) return null;
		const given = ts.isBlock(called.body) ? returnsOf(called.body) : [called.body];
		return given.map((value) => this.noneOf(value)).find((none) => none !== null) ?? null;
	}

	/** `const kept: string | null = label`, label being gone: TypeScript takes it for what it takes label for. */
	private isKeptOfGone(ref: Reference): boolean {
		const symbol = this.symbolOf(ref);
		if (symbol === undefined || this.asking.has(symbol)) return false;
		this.asking.add(symbol);
		const own = functionAround(ref);
		const found = this.assignments
			.of(symbol)
			.some((w) => w.value !== null && functionAround(w.node) === own && this.noneOf(w.value) !== null);
		this.asking.delete(symbol);
		return found;
	}

	/** What is stored or handed on in the file though it may be nothing by now: there its type has no null from then on. */
	keptIn(file: ts.SourceFile): readonly NoneName[] {
		if (!saysOrImports(file, /\b(null|undefined|delete)\b/)) return [];
		const read = KEPT.flatMap((kind) => nodesOfKind<ts.Expression>(file, kind));
		const taken = nodesOfKind<ts.BindingElement>(file, ts.SyntaxKind.BindingElement);
		const named = nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier);
		return [
			...[...read, ...named].flatMap((node) => (isHandedOver(node) ? (this.noneOf(node) ?? []) : [])),
			...taken.flatMap((node) => this.noneOfPart(node) ?? []),
		];
	}

	/** `x && y`, `x || y` of such values. */
	private noneOfChoice({ operatorToken, left, right }: ts.BinaryExpression): NoneName | null {
		switch (operatorToken.kind) {
			case ts.SyntaxKind.AmpersandAmpersandToken:
				return this.noneOf(left) ?? this.noneOf(right);
			case ts.SyntaxKind.BarBarToken:
			case ts.SyntaxKind.QuestionQuestionToken:
			case ts.SyntaxKind.CommaToken:
			case ts.SyntaxKind.EqualsToken:
				return this.noneOf(right);
			default:
				return null;
		}
	}

	/** `v?.length`, where by its type v is there. */
	private breaksOff(chain: ts.OptionalChain): boolean {
		for (let link: ts.Expression = chain; ts.isOptionalChain(link); link = link.expression) {
			const isTested = !ts.isNonNullChain(link) && link.questionDotToken !== undefined;
			if (isTested && this.noneOf(link.expression) !== null) return true;
		}
		return false;
	}

	/** May another function have stored something since that is of no kind that its type here says? */
	mayHaveTurned(ref: Reference): boolean {
		const part = ts.isBindingElement(ref) ? partOfPath(ref) : null;
		if (ts.isBindingElement(ref) && part === null) return false;
		const symbol = part === null ? this.symbolOf(ref) : this.memberOf(part);
		const isItem = part === null ? ts.isElementAccessExpression(ref) && symbol === undefined : part.isItem;
		// what a constant is declared with has been there before any function asked
		if (!isItem && (symbol === undefined || !this.stores.isReassigned(symbol))) return false;
		const type = symbol === undefined ? this.typeOfItem(ref) : this.checker.getTypeOfSymbol(symbol);
		if (type === undefined) return false;
		// `let x;` has the type of what was stored to it last, unknown that of a test
		const isOpen = symbol !== undefined && (type.flags & OPEN) !== 0;
		const declared = isOpen ? null : this.kinds.ofType(type);
		const here = this.kinds.ofType(this.checker.getTypeAtLocation(ref));
		if (saysAll(here, declared)) return false;
		const isOther = (value: ts.Expression): boolean =>
			[...this.kinds.of(value)].some((k) => hasRoom(declared, k) && !here.has(k));
		const stores = this.stores.elsewhere(ref, part?.text ?? ref.getText(), isItem ? undefined : symbol);
		// what a pattern stores may be anything that there is room for
		return stores.some((w) => w.value === null || isOther(w.value)) && this.hasRunSince(ref, part?.text, symbol);
	}

	private typeOfItem(ref: Reference): ts.Type | undefined {
		return ts.isElementAccessExpression(ref) ? typeOfItem(this.checker, ref) : undefined;
	}

	private memberOf({ owner, key }: PartOfPath): ts.Symbol | undefined {
		return this.checker.getTypeAtLocation(owner).getProperty(key);
	}

	/** May another function have stored something since, where its type here is narrower than what it was declared with? */
	mayHaveChanged(node: ts.Expression): boolean {
		const ref = this.inner(node);
		if (ts.isElementAccessExpression(ref)) {
			const item = this.typeOfItem(ref);
			if (item === undefined || this.isWhole(item, this.checker.getTypeAtLocation(ref))) return false;
			return this.stores.elsewhere(ref, ref.getText(), undefined).length > 0 && this.hasRunSince(ref);
		}
		if (!ts.isIdentifier(ref) && !ts.isPropertyAccessExpression(ref)) return false;
		const symbol = this.symbolOf(ref);
		if (symbol === undefined) return false;
		const isStored = (): boolean => this.stores.elsewhere(ref, ref.getText(), symbol).length > 0;
		return this.isNarrowed(ref, symbol) && isStored() && this.hasRunSince(ref);
	}

	/** Is nothing known of an item? With noUncheckedIndexedAccess it may be undefined besides. */
	private isWhole(item: ts.Type, here: ts.Type): boolean {
		return item === here || ((item.flags & OPEN) === 0 && this.checker.isTypeAssignableTo(item, here));
	}

	/** Is it known there as something else than it is declared as? What a chain comes to may be undefined besides. */
	private isNarrowed(ref: ts.Expression, symbol: ts.Symbol): boolean {
		const [declared, here] = [this.checker.getTypeOfSymbol(symbol), this.checker.getTypeAtLocation(ref)];
		if (declared === here) return false;
		return !ts.isOptionalChain(ref) || this.checker.getNonNullableType(here) !== declared;
	}

	private declaredNone(ref: Reference): NoneName | null {
		const symbol = this.symbolOf(ref);
		if (symbol !== undefined) {
			return isUntyped(symbol) ? this.storedNone(symbol) : noneIn(this.checker.getTypeOfSymbol(symbol));
		}
		const none = noneOfItem(this.checker, ref);
		if (none !== null && this.isItemStored(ref)) return none;
		// where it is gone, another may stand in its place
		return this.isOfIndex(ref) ? (none === "null" ? "either" : "undefined") : null;
	}

	/** Of `let x;`, which may be anything. */
	private storedNone(symbol: ts.Symbol): NoneName | null {
		const stored = this.assignments
			.of(symbol)
			.flatMap(({ value }) => (value === null ? [] : (noneIn(this.checker.getTypeAtLocation(value)) ?? [])));
		const [first] = stored;
		return stored.some((n) => n !== first) ? "either" : (first ?? null);
	}

	/** Is what may be nothing stored elsewhere as an item of anything? */
	private isItemStored(ref: Reference): boolean {
		return this.stores.elsewhere(ref, ref.getText(), undefined).some((s) => this.mayStoreNone(s.value));
	}

	private mayStoreNone(value: ts.Expression | null): boolean {
		return value === null || this.kinds.of(value).has("none");
	}

	private symbolOf(ref: Reference): ts.Symbol | undefined {
		if (ts.isBindingElement(ref)) return undefined;
		if (!ts.isElementAccessExpression(ref)) return valueSymbol(this.checker, ts.isIdentifier(ref) ? ref : ref.name);
		const { argumentExpression: key } = ref;
		return ts.isStringLiteralLike(key) ? this.checker.getSymbolAtLocation(key) : undefined;
	}

	/** An item that a list or a record may lack. */
	private isOfIndex(ref: Reference): boolean {
		if (ts.isIdentifier(ref) || ts.isBindingElement(ref)) return false;
		const type = this.checker.getTypeAtLocation(ref.expression);
		return !this.checker.isTupleType(type) && this.checker.getIndexInfosOfType(type).length > 0;
	}

	/** By another function, or another name; of lists and records, by anything that takes items away. */
	private isStoredElsewhere(ref: Reference, symbol: ts.Symbol | undefined, text = ref.getText()): boolean {
		if (symbol === undefined) return this.removals().length > 0 || this.isItemStored(ref);
		if (this.stores.elsewhere(ref, text, symbol).some((w) => this.mayStoreNone(w.value))) return true;
		// no `delete` takes away a variable
		if (ts.isIdentifier(ref)) return false;
		const own = functionAround(ref);
		return this.removals().some(
			(n) =>
				ts.isDeleteExpression(n) && this.deletes(n, symbol) && (functionAround(n) !== own || isByOtherName(n, text)),
		);
	}

	private deletes(node: ts.DeleteExpression, { name }: ts.Symbol): boolean {
		const target = this.inner(node.expression);
		if (ts.isPropertyAccessExpression(target)) return target.name.text === name;
		// by a key that is worked out
		return ts.isElementAccessExpression(target) && mayName(this.checker, target.argumentExpression, name);
	}

	private removals(): readonly ts.Node[] {
		this.takenAway ??= this.files.flatMap((file) =>
			REMOVALS.flatMap((kind) => nodesOfKind(file, kind).filter(isRemoval)),
		);
		return this.takenAway;
	}

	/** Has anything that may store to it run since TypeScript learned that it is there? */
	private hasRunSince(ref: Reference, text = ref.getText(), symbol = this.symbolOf(ref)): boolean {
		const around = knownAround(ref);
		if (isInGenerator(ref, around)) return true;
		const nodes = nodesOf(ref.getSourceFile()).filter((n) => isInside(n, around));
		const known = lastKnown(ref, text, nodes);
		const loop = loopAround(ref, known);
		const isUnasked = this.isStoredUnasked(symbol);
		const own = functionAround(ref);
		const byOtherNames = this.stores.elsewhere(ref, text, symbol).filter((s) => functionAround(s.node) === own);
		const stores = new Set(byOtherNames.map((s) => s.node));
		return nodes.some((n) => {
			const isBefore = n.pos >= known && n.end <= ref.getStart() && !isOnAnotherWay(n, ref);
			if (!isBefore && (loop === null || !isInside(n, loop))) return false;
			return (
				stores.has(n) ||
				mayStore(this.checker, this.kinds, this.files, n) ||
				(isUnasked && mayRunUnasked(this.checker, this.kinds, n))
			);
		});
	}

	/** May an accessor, or what makes a text of an object, store to it? */
	private isStoredUnasked(symbol: ts.Symbol | undefined): boolean {
		this.unasked ??= this.files.flatMap(unaskedIn);
		this.isAnyUnasked ??= this.unasked.some((f) => callsOwn(this.checker, f));
		if (this.isAnyUnasked || this.unasked.length === 0) return this.isAnyUnasked;
		const stores = symbol === undefined ? this.removals() : this.stores.of(symbol).map((w) => w.node);
		return stores.some((n) => this.unasked?.some((f) => isInside(n, f)) === true);
	}
}

/** `let x;`, `let x = null;` */
function isUntyped(symbol: ts.Symbol | undefined): boolean {
	const declared = symbol?.valueDeclaration;
	if (declared === undefined || !ts.isVariableDeclaration(declared) || declared.type !== undefined) return false;
	return declared.initializer === undefined
		? ts.isVariableStatement(declared.parent.parent)
		: isNoneLiteral(declared.initializer);
}

/** A generator that is made where it stands runs whenever it is asked for the next value. */
function isInGenerator(ref: Reference, around: ts.Node): boolean {
	const isGenerator = (n: ts.Node): boolean => ts.isFunctionExpression(n) && n.asteriskToken !== undefined;
	return ts.findAncestor(ref, (n) => (n === around ? "quit" : isGenerator(n))) !== undefined;
}

const KEPT = [ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.ElementAccessExpression] as const;
