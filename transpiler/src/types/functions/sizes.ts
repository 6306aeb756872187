// Whether a program asks functions how many parameters they have: by `length`, where only the type of the function is
// known, or by a call of what is `any`, which may hand over any number of arguments.

import { ts } from "ts-morph";
import { nodesOfKind, someOfKinds } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { bare, isFallback, ownParameters } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { Worlds } from "../modules/worlds.ts";
import { writtenKey } from "../names/member-keys.ts";
import type { Arity } from "./arity.ts";
import { HANDED_OVER } from "./flowing.ts";
import { hasRest, isRest } from "./parameters.ts";
import { isJavaScripts, isMethod } from "./signatures.ts";

/** By these a program asks functions how many parameters they have. */
const ASKING = [
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.NewExpression,
	ts.SyntaxKind.PropertyAccessExpression,
] as const;

/** At these a value gets to where its type says no more of it. */
const OPENING = [
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.NewExpression,
	ts.SyntaxKind.BinaryExpression,
	ts.SyntaxKind.VariableDeclaration,
	ts.SyntaxKind.PropertyAssignment,
	ts.SyntaxKind.PropertyDeclaration,
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.ReturnStatement,
] as const;

function givenAt(node: ts.Node): readonly ts.Expression[] {
	if (ts.isCallExpression(node) || ts.isNewExpression(node)) return node.arguments ?? [];
	if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? [node.right] : [];
	if (ts.isReturnStatement(node)) return node.expression === undefined ? [] : [node.expression];
	if (ts.isArrayLiteralExpression(node)) return node.elements;
	if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node) && !ts.isPropertyDeclaration(node)) return [];
	return node.initializer === undefined ? [] : [node.initializer];
}

export class Sizes {
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly worlds: Worlds;
	private readonly arity: Arity;
	private readonly findings: Findings;
	private readonly asked = new Map<ts.SourceFile, boolean>();
	private readonly opened = new Map<ts.SourceFile, boolean>();
	private readonly shortened = new Map<ts.SourceFile, ReadonlySet<number>>();

	constructor(checker: ts.TypeChecker, kinds: Kinds, worlds: Worlds, arity: Arity, findings: Findings) {
		this.arity = arity;
		this.findings = findings;
		this.checker = checker;
		this.kinds = kinds;
		this.worlds = worlds;
	}

	/** Must the functions made in the file be known by their sizes? */
	areAsked(file: ts.SourceFile): boolean {
		const isAsked = (f: ts.SourceFile): boolean =>
			this.findings.ofKinds(f, "sizes", () => someOfKinds([f], ASKING, (node) => this.asks(node))) ||
			(/\bany\b/.test(f.text) && this.opens(f));
		return this.worlds.anyHas(file, this.asked, isAsked) || this.shortCounts(file).size > 0;
	}

	/**
	 * Are functions that only a type of so many parameters is known of handed to JavaScript's own, `xs.map(f)`, or to a
	 * type, that give more, where some of the program's take more? `const f: (s: string) => number = parseInt`. Where what
	 * is `any` goes for a function, any may: `const f: () => void = handler as any`
	 */
	mayTakeMore(file: ts.SourceFile, told: number): boolean {
		return this.shortCounts(file).has(told) || this.isOpened(file);
	}

	/**
	 * May it be called by whom it is handed to with more than its base class, or its interface, tells of?
	 * `xs.map(base.method)`
	 */
	isOutgrownMethod(node: ts.Node): boolean {
		if (!this.arity.outgrows(node)) return false;
		const name = writtenKey(node.name);
		return this.worlds.of(node.getSourceFile()).some((f) => this.membersHandedOn(f).has(name));
	}

	/** The names of members that are read, not called. */
	private membersHandedOn(file: ts.SourceFile): ReadonlySet<string> {
		return this.findings.ofKinds(file, "members handed on", () => {
			const K = ts.SyntaxKind;
			const read = nodesOfKind<ts.PropertyAccessExpression>(file, K.PropertyAccessExpression)
				.filter((n) => !ts.isCallExpression(n.parent) || n.parent.expression !== n)
				.map((n) => n.name.text);
			const taken = nodesOfKind<ts.BindingElement>(file, K.BindingElement).map((n) =>
				(n.propertyName ?? n.name).getText(),
			);
			return new Set([...read, ...taken]);
		});
	}

	/** How many parameters types tell of where functions go that have more, and from where they are given more. */
	private shortCounts(file: ts.SourceFile): ReadonlySet<number> {
		const known = this.shortened.get(file);
		if (known !== undefined) return known;
		const world = this.worlds.of(file);
		const narrowed = new Set(world.flatMap((f) => [...this.arity.narrowedIn(f)]));
		const told = narrowed.size === 0 ? [] : world.flatMap((f) => [...this.toldCountsIn(f), ...this.arity.widenedIn(f)]);
		const found = new Set(told.filter((count) => narrowed.has(count)));
		for (const f of world) this.shortened.set(f, found);
		return found;
	}

	/** How many parameters are known of functions that the file hands to JavaScript's own by their types. */
	private toldCountsIn(file: ts.SourceFile): readonly number[] {
		return this.findings.ofKinds(file, "callbacks by type", () =>
			nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).flatMap((call) =>
				call.arguments.flatMap((a) => this.toldCounts(a)),
			),
		);
	}

	/** `f.length` where `f` stands for one function of the program; null where it may be any. */
	lengthOf(node: ts.Expression): number | null {
		const made = this.definitionOf(node);
		return made === null ? null : parameterCount(made);
	}

	/** The one function that the expression stands for; null where it may be any. */
	definitionOf(node: ts.Expression): ts.FunctionLikeDeclaration | null {
		const symbol = this.checker.getSymbolAtLocation(node);
		const declared = symbol?.valueDeclaration;
		const isConst = declared !== undefined && ts.isVariableDeclaration(declared) && isSteady(declared);
		// not one of its overloads
		const made = isConst ? declared.initializer : (symbol?.declarations?.find(hasBody) ?? declared);
		return made !== undefined && isFunction(made) ? made : null;
	}

	/** Does it name a function, or a method, so that its type tells all parameters? */
	isNamed(node: ts.Expression): boolean {
		const declared = this.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
		return this.definitionOf(node) !== null || isMethod(declared?.valueDeclaration);
	}

	/** How many parameters its types tell of, its own and that of a cast, if one of JavaScript's own functions gives it more. */
	private toldCounts(node: ts.Expression): readonly number[] {
		const inner = bare(node);
		if (!NAMING.has(inner.kind) || this.isNamed(inner)) return [];
		const asked = this.checker.getContextualType(node);
		const signatureOf = (type: ts.Type): ts.Signature | undefined =>
			this.checker.getNonNullableType(type).getCallSignatures()[0];
		const wanted = asked === undefined ? undefined : signatureOf(asked);
		if (wanted === undefined || !isJavaScripts(wanted)) return [];
		return [inner, node].flatMap((n) => {
			const own = signatureOf(this.checker.getTypeAtLocation(n));
			const isShort = own !== undefined && own.parameters.length < wanted.parameters.length && !hasRest(own);
			return isShort ? [own.parameters.length] : [];
		});
	}

	/** Is it handed over as a function though only the program's run tells what it is? */
	private isOpenCallback(given: ts.Expression): boolean {
		const node = bare(given);
		if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].some((n) => this.isOpenCallback(n));
		if (ts.isBinaryExpression(node) && isFallback(node))
			return [node.left, node.right].some((n) => this.isOpenCallback(n));
		if (!NAMING.has(node.kind)) return false;
		if (this.kinds.only(node) !== "any") return false;
		const asked = this.checker.getContextualType(node);
		return asked !== undefined && this.checker.getNonNullableType(asked).getCallSignatures().length > 0;
	}

	/** `text.replace(what, by)`, where only the run tells what is replaced, or whether by a function. */
	private isOpenReplacement({ expression, arguments: given }: ts.CallExpression): boolean {
		if (!ts.isPropertyAccessExpression(expression) || !/^replace(All)?$/.test(expression.name.text)) return false;
		return given.some((a) => this.kinds.of(a).size > 1 || this.kinds.only(a) === "any");
	}

	/**
	 * Does the type of what is called not tell how many parameters it has? Nor does that of a function, where what is
	 * `any` is handed over as one: `on(f: any) { this.handlers.push(f); }`
	 */
	isUnknown(node: ts.CallExpression): boolean {
		if (isSizeUnknown(this.checker, this.kinds, node)) return true;
		const callee = bare(node.expression);
		if (!NAMING.has(callee.kind) || this.kinds.only(node.expression) !== "function" || this.isNamed(callee))
			return false;
		return this.isOpened(node.getSourceFile());
	}

	/** Does any file of the program hand something over as a function of which nothing is known? */
	private isOpened(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.opened, (f) => this.opens(f));
	}

	/** Is something handed over or stored, in the file, as a function of which nothing is known? */
	private opens(file: ts.SourceFile): boolean {
		return this.findings.ofKinds(file, "opened functions", () =>
			someOfKinds([file], OPENING, (n) => givenAt(n).some((value) => this.isOpenCallback(value))),
		);
	}

	private asks(node: ts.Node): boolean {
		if (ts.isCallExpression(node))
			return (
				isSizeUnknown(this.checker, this.kinds, node) ||
				node.arguments.some((a) => this.isOpenCallback(a)) ||
				this.isOpenReplacement(node)
			);
		if (ts.isNewExpression(node)) return givenAt(node).some((a) => this.isOpenCallback(a));
		if (!ts.isPropertyAccessExpression(node) || node.name.text !== "length") return false;
		return this.kinds.present(node.expression) === "function" && this.lengthOf(node.expression) === null;
	}
}

function hasBody(node: ts.Declaration): boolean {
	return ts.isFunctionDeclaration(node) && node.body !== undefined;
}

/** Expressions that may have a function as their value, and do not write it down. */
const NAMING: ReadonlySet<ts.SyntaxKind> = new Set(HANDED_OVER);

/** Does the call's type not tell what is called: `any`, or a `Function`, which may be a class as well? */
function isSizeUnknown(checker: ts.TypeChecker, kinds: Kinds, node: ts.CallExpression): boolean {
	if (kinds.only(node.expression) === "any") return true;
	if (kinds.only(node.expression) !== "function") return false;
	const type = checker.getTypeAtLocation(node.expression);
	if (type.getSymbol()?.name === "Function") return true;
	const called = bare(node.expression);
	const isByName = ts.isPropertyAccessExpression(called) && called.name.text === "call";
	if (!isPutTogether(isByName ? node.arguments.slice(1) : node.arguments)) return false;
	return takesAnything(checker, isByName ? checker.getTypeAtLocation(called.expression) : type);
}

/** `f(...given, ...more)`: what is handed over comes from several places, and may be too few for the function. */
function isPutTogether(given: readonly ts.Expression[]): boolean {
	return given.length > 1 && given.some(ts.isSpreadElement);
}

/** `(...args: any[]) => T`, which any function goes for. */
function takesAnything(checker: ts.TypeChecker, type: ts.Type): boolean {
	const [signature, more] = checker.getNonNullableType(type).getCallSignatures();
	const [rest, other] = signature?.parameters ?? [];
	if (rest === undefined || other !== undefined || more !== undefined) return false;
	const declared = rest.valueDeclaration as ts.ParameterDeclaration | undefined;
	return isRest(declared) && declared?.type?.getText() === "any[]";
}

function isSteady(node: ts.VariableDeclaration): boolean {
	return (node.parent.flags & ts.NodeFlags.Const) !== 0;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
	return ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** What `length` gives: the parameters before the first that has a default or takes the rest. */
export function parameterCount(node: ts.FunctionLikeDeclaration): number {
	const parameters = ownParameters(node);
	const last = parameters.findIndex((p) => (p.initializer ?? p.dotDotDotToken) !== undefined);
	return last < 0 ? parameters.length : last;
}
