// What may be undefined though its type does not say so: without `noUncheckedIndexedAccess` an item that an array may
// not have, and all that it is stored in.

import { ts } from "ts-morph";
import { isAssertion, ownParameters, unparenthesized, valueSymbol } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import type { Facts } from "../facts.ts";
import { calledDeclaration } from "../functions/overloads.ts";
import { isDeclaredOnly, type Kind } from "../kinds/kinds.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { isSurelyBelowLength } from "../numbers/bounds.ts";
import type { Flows } from "../numbers/flows.ts";
import { hasTextlessType, isCalled, isCallOfFunction, isOfLoop, isWritten } from "./absent-forms.ts";
import { AbsentItems } from "./absent-items.ts";
import { AbsentResults } from "./absent-results.ts";
import { isAskedThough } from "./asked-for.ts";
import { noneOfAsserted, noneOfCast } from "./asserted.ts";
import { isAheadOfVar } from "./hoisted.ts";
import { isTupleOrArray, mayLackAny, mayLackPart, nameOfPart } from "./lacking-parts.ts";
import { isLastValue, isLastValuePart } from "./last-values.ts";
import { passesSwitch } from "./passed-switch.ts";
import { Settled } from "./settled.ts";

/** What reading at a place that is not there gives None of, and no error. */
const SILENT: ReadonlySet<Kind> = new Set<Kind>([
	"list",
	"tuple",
	"str",
	"typed",
	"record",
	"instance",
	"unknown",
	"any",
]);

/** Whose entries need not be there: also an object of a class with an index signature. */
const KEYED: ReadonlySet<Kind | null> = new Set<Kind | null>(["record", "instance"]);

export class Absence {
	private readonly settled = new Settled();
	private readonly facts: Facts;
	private readonly flows: Flows;
	private readonly assignments: Assignments;
	/** Without `noUncheckedIndexedAccess` items that may not be there have the type of those that are. */
	private readonly isLoose: boolean;
	private readonly items: AbsentItems;
	private readonly results: AbsentResults;
	private isLookedFor = false;
	/** In a program that shows no values a wrong word for what is not there is not seen. */
	private readonly isShown: boolean;
	private readonly countsOpen: boolean;

	/**
	 * @param shown the files of a program that shows values; null of all others
	 * @param countsOpen may what a type says nothing of be absent, and what is said to be something and made of it?
	 */
	constructor(facts: Facts, flows: Flows, shown: readonly ts.SourceFile[] | null, countsOpen: boolean) {
		this.countsOpen = countsOpen;
		this.isLoose = facts.loaded.options.noUncheckedIndexedAccess !== true;
		this.facts = facts;
		this.flows = flows;
		this.assignments = facts.assignments;
		this.isShown = shown !== null;
		const files = shown ?? [];
		const mayGive = (node: ts.SignatureDeclaration): boolean => this.ofBody(node);
		this.items = new AbsentItems(facts.checker, files, (node) => this.mayBe(node), mayGive);
		this.results = new AbsentResults(facts, flows, files, mayGive);
	}

	mayBe(node: ts.Expression): boolean {
		this.lookFirst();
		return this.settled.of(node, () => this.isOpen(node) || this.look(unparenthesized(node)));
	}

	private isOpen(node: ts.Expression): boolean {
		return this.countsOpen && hasFlags(this.typeOf(node), OPEN);
	}

	/** May a function give it, whatever its type says? */
	mayBeGivenBy(node: ts.SignatureDeclaration): boolean {
		this.lookFirst();
		return this.ofBody(node);
	}

	get mayItemsBe(): boolean {
		this.lookFirst();
		return this.items.mayBeAbsent;
	}

	/** What was found out before it is known what items and functions give is not the whole of it; either may follow from the other. */
	private lookFirst(): void {
		if (this.isLookedFor || this.settled.isUnderWay) return;
		this.isLookedFor = true;
		let isNew: boolean;
		do {
			const areNew = [this.items.areFoundNow(), this.results.areFoundNow()];
			isNew = areNew.includes(true);
			if (isNew) this.settled.forget();
		} while (isNew);
	}

	private look(node: ts.Expression): boolean {
		if (ts.isOptionalChain(node) && this.ofChain(node)) return true;
		if (ts.isElementAccessExpression(node)) return this.ofItem(node);
		if (ts.isIdentifier(node)) {
			const symbol = valueSymbol(this.facts.checker, node);
			return this.isCleared(node) || this.ofSymbol(symbol) || isAheadOfVar(this.facts.checker, node, symbol);
		}
		if (ts.isPropertyAccessExpression(node))
			return this.isCleared(node) || isLastValue(this.facts.checker, node) || this.ofMember(node);
		if (isCalled(node)) return this.ofCall(node);
		if (ts.isNonNullExpression(node)) return noneOfAsserted(this.facts.checker, node) !== null || this.ofAsserted(node);
		if (isAssertion(node)) return this.ofCast(node) || this.mayBe(node.expression);
		if (ts.isSatisfiesExpression(node)) return this.mayBe(node.expression);
		if (ts.isAwaitExpression(node)) return this.items.mayBeAbsent || this.mayBe(node.expression);
		// a loop over a generator hands nothing in
		if (ts.isYieldExpression(node)) return this.isShown && node.asteriskToken === undefined;
		if (ts.isConditionalExpression(node)) return this.mayBe(node.whenTrue) || this.mayBe(node.whenFalse);
		return ts.isBinaryExpression(node) && this.ofChoice(node);
	}

	/** A field or a variable that has no value yet, or no longer. */
	private isCleared(node: ts.PropertyAccessExpression | ts.Identifier): boolean {
		return this.facts.missing.isUnset(node) || (this.isShown && this.facts.missing.isGone(node));
	}

	/** `x?.y` of an x whose type says that it is there: who asks has a reason. */
	private ofChain(node: ts.OptionalChain): boolean {
		const link = node as ts.PropertyAccessChain | ts.ElementAccessChain | ts.CallChain;
		if (link.questionDotToken !== undefined && (this.isShown || this.mayBe(link.expression))) return true;
		return ts.isOptionalChain(link.expression) && this.ofChain(link.expression);
	}

	/** `x!`: an item that is not there raises where the program asks for none, a variable does not. */
	private ofAsserted(node: ts.NonNullExpression): boolean {
		const inner = unparenthesized(node.expression);
		const isOwn = ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner) || ts.isNonNullExpression(inner);
		if (isOwn || (ts.isCallExpression(inner) && this.isOwnCall(inner))) return this.mayBe(inner);
		if (this.isShown && isAskedThough(this.facts, node)) return true;
		return this.items.mayBeAbsent && (ts.isElementAccessExpression(inner) || ts.isCallExpression(inner));
	}

	private isOwnCall(call: ts.CallExpression): boolean {
		const declaration = calledDeclaration(this.facts.checker, call);
		return declaration !== undefined && !declaration.getSourceFile().isDeclarationFile;
	}

	private ofCast(node: ts.AssertionExpression): boolean {
		return this.isShown && noneOfCast(this.facts.checker, node) !== null;
	}

	private ofChoice(node: ts.BinaryExpression): boolean {
		switch (node.operatorToken.kind) {
			case ts.SyntaxKind.AmpersandAmpersandToken:
				return this.mayBe(node.left) || this.mayBe(node.right);
			case ts.SyntaxKind.QuestionQuestionToken:
				// by its type the left side is there
				return this.mayBe(node.right) || (this.facts.kinds.only(node.right) === "none" && this.mayBe(node.left));
			case ts.SyntaxKind.BarBarToken:
			case ts.SyntaxKind.CommaToken:
			case ts.SyntaxKind.EqualsToken:
				return this.mayBe(node.right);
			default:
				return false;
		}
	}

	private ofItem(node: ts.ElementAccessExpression): boolean {
		if (this.facts.enums.mayLackName(node) || this.items.mayBeAbsent) return true;
		if (this.isShown && this.facts.missing.isGone(node)) return true;
		const { kinds } = this.facts;
		if (!this.isLoose && !this.isUntold(node)) return false;
		const of = node.expression;
		const isEither = kinds.isTextOrArray(of) || kinds.isArrayOrTyped(of) || kinds.isArrayLike(of);
		const kind = isEither ? "list" : kinds.present(node.expression);
		if (kind === null || !SILENT.has(kind) || this.isCertain(node)) return false;
		const type = this.facts.checker.getNonNullableType(this.facts.checker.getTypeAtLocation(node.expression));
		const at = node.argumentExpression;
		if (kind === "instance" && type.getStringIndexType() === undefined) return false;
		if (!this.facts.checker.isTupleType(type))
			return !KEYED.has(kind) || !ts.isStringLiteralLike(at) || type.getProperty(at.text) === undefined;
		return !ts.isNumericLiteral(at) || Number(at.text) >= ((type as ts.TypeReference).target as ts.TupleType).minLength;
	}

	/** May it be missing where items have types that tell of that? */
	private isUntold(node: ts.ElementAccessExpression): boolean {
		const { checker, kinds } = this.facts;
		// a typed array loses what is stored beside it, for which TypeScript takes it from there on
		if (kinds.present(node.expression) === "typed" || this.isByClaimed(node)) return true;
		return isTupleOrArray(checker, checker.getNonNullableType(this.typeOf(node.expression)));
	}

	/** `names[word as Color]`: the key may be none of those that its type lists. */
	private isByClaimed({ expression, argumentExpression: at }: ts.ElementAccessExpression): boolean {
		const isTuple = this.facts.checker.isTupleType(this.typeOf(expression));
		return (isTuple || KEYED.has(this.facts.kinds.present(expression))) && this.isClaimed(at);
	}

	private isClaimed(key: ts.Expression): boolean {
		if (!this.isShown || !(isAssertion(key) || this.typeOf(key).isUnion())) return false;
		return this.facts.missing.claimedParts.areUnits;
	}

	/** Below the length an item is there, but in an array that may have holes. */
	private isCertain(node: ts.ElementAccessExpression): boolean {
		const { sparse, filling } = this.facts;
		return isSurelyBelowLength(this.facts, node) && !sparse.is(node.expression) && !filling.is(node.expression);
	}

	private ofSymbol(symbol: ts.Symbol | undefined): boolean {
		const declaration = symbol?.valueDeclaration;
		if (symbol === undefined || declaration === undefined || isDeclaredOnly(symbol)) return false;
		return this.settled.of(declaration, () => {
			if (this.isStoredIn(this.assignments.of(symbol))) return true;
			if (ts.isBindingElement(declaration)) return this.ofPart(declaration);
			if (ts.isParameter(declaration)) return this.ofParameter(declaration);
			return this.items.mayBeAbsent && isOfLoop(declaration);
		});
	}

	private isStoredIn(writes: ReturnType<Assignments["of"]>): boolean {
		return writes.some(
			(w) => w.operator === null && (w.value === null ? this.ofUnpacking(w.node) : this.mayBe(w.value)),
		);
	}

	/** `[a, b] = list`, `({ [key]: a } = record)` */
	private ofUnpacking(node: ts.Node): boolean {
		if (!ts.isBinaryExpression(node)) return this.items.mayBeAbsent;
		if (ts.isObjectLiteralExpression(node.left))
			return this.items.mayBeAbsent || (this.isLoose && mayLackAny(this.facts.checker, node.left, node.right));
		if (!ts.isArrayLiteralExpression(node.left)) return this.items.mayBeAbsent;
		const list = unparenthesized(node.right);
		if (ts.isArrayLiteralExpression(list)) return list.elements.some((e) => this.mayBe(e));
		return this.items.mayBeAbsent || (this.isLoose && !this.facts.checker.isTupleType(this.typeOf(list)));
	}

	private typeOf(node: ts.Expression): ts.Type {
		return this.facts.checker.getTypeAtLocation(node);
	}

	/** `const [a, b] = list`, `const { [key]: a } = record` */
	private ofPart(node: ts.BindingElement): boolean {
		if (isLastValuePart(this.facts.checker, node) || (this.isShown && this.facts.missing.isPartGone(node))) return true;
		if (node.initializer !== undefined || node.dotDotDotToken !== undefined) return false;
		const name = nameOfPart(node);
		if (name !== null && this.isStoredIn(this.flows.stores(name))) return true;
		const key = node.propertyName;
		if (key !== undefined && ts.isComputedPropertyName(key) && this.isClaimed(key.expression)) return true;
		const { checker } = this.facts;
		const isSaid = !this.isLoose && !isTupleOrArray(checker, checker.getTypeAtLocation(node.parent));
		return isSaid ? this.items.mayBeAbsent : mayLackPart(checker, node);
	}

	private ofParameter(node: ts.ParameterDeclaration): boolean {
		if (node.initializer !== undefined || node.dotDotDotToken !== undefined) return false;
		if (ts.isSetAccessor(node.parent) && ts.isMemberName(node.parent.name))
			return this.isStoredIn(this.flows.stores(node.parent.name.text));
		const at = ownParameters(node.parent).indexOf(node);
		const calls = this.flows.callsOf(node.parent);
		// by another name of a class anything may be given to its constructor
		if (calls === null) return this.items.mayBeAbsent || (this.countsOpen && ts.isConstructorDeclaration(node.parent));
		return calls.some((call) => {
			const given = call.arguments?.[at];
			return given !== undefined && !ts.isSpreadElement(given) && this.mayBe(given);
		});
	}

	private ofMember(node: ts.PropertyAccessExpression): boolean {
		const symbol = this.facts.checker.getSymbolAtLocation(node.name);
		const isEntry = symbol === undefined || (symbol.flags & ts.SymbolFlags.Signature) !== 0;
		if (isEntry && this.isLoose) return KEYED.has(this.facts.kinds.present(node.expression));
		if (symbol === undefined || isDeclaredOnly(symbol)) return false;
		if (this.facts.missing.claimedParts.has(symbol)) return true;
		const declaration = symbol.valueDeclaration;
		if (declaration !== undefined && ts.isGetAccessorDeclaration(declaration)) return this.ofBody(declaration);
		// of a namespace
		if (declaration !== undefined && ts.isVariableDeclaration(declaration)) return this.ofSymbol(symbol);
		const name = node.name.text;
		return this.settled.of(declaration ?? node, () => {
			if (this.isStoredIn(this.flows.stores(name))) return true;
			return this.isShown && declaration !== undefined && ts.isParameter(declaration) && this.ofParameter(declaration);
		});
	}

	private ofCall(node: ts.CallExpression | ts.TaggedTemplateExpression): boolean {
		const declaration = calledDeclaration(this.facts.checker, node);
		if (declaration === undefined) return false;
		if (declaration.getSourceFile().isDeclarationFile)
			return ts.isCallExpression(node) && this.ofLibrary(node, declaration);
		const called = ts.isCallExpression(node) ? node.expression : node.tag;
		if (ts.isPropertyAccessExpression(called)) {
			const methods = this.flows.methodsNamed(called.name.text) ?? [];
			if (methods.some((m) => this.ofBody(m))) return true;
		}
		return isWritten(declaration) ? this.ofBody(declaration) : this.results.mayBeOf(node);
	}

	/** `f.call(null)`, `f.bind(null)()`: a function of the program's by way of the library. */
	private ofLibrary(node: ts.CallExpression, declaration: ts.Declaration | ts.JSDocSignature): boolean {
		if (this.items.areReadBy(node) || this.hasNoText(node)) return true;
		const isOfFunction = ts.isFunctionTypeNode(declaration) || isCallOfFunction(declaration);
		return isOfFunction && this.results.mayBeOf(node);
	}

	/** `JSON.stringify(undefined)` is undefined, and so is that of a function or a symbol. */
	private hasNoText(node: ts.CallExpression): boolean {
		const [value] = node.arguments;
		if (value === undefined || node.expression.getText() !== "JSON.stringify") return false;
		return hasTextlessType(this.facts.checker, value) || this.mayBe(value);
	}

	/** Does any `return` of the function give such a value? */
	private ofBody(declaration: ts.SignatureDeclaration): boolean {
		if (!isWritten(declaration)) return false;
		const { body } = declaration;
		if (!ts.isBlock(body as ts.Node)) return this.mayBe(body as ts.Expression);
		// of the declaration it is known whether the function itself may be missing
		return this.settled.of(body, () => {
			const visit = (n: ts.Node): boolean => {
				if (ts.isFunctionLike(n) || ts.isClassLike(n)) return false;
				if (ts.isReturnStatement(n) && n.expression !== undefined && this.mayBe(n.expression)) return true;
				return ts.forEachChild(n, visit) === true;
			};
			return (
				visit(body as ts.Node) || (this.isShown && passesSwitch(this.facts, this.flows, declaration, body as ts.Block))
			);
		});
	}
}
