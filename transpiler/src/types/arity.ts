// How many arguments a function may be called with. TypeScript takes a function with fewer parameters where more are
// given, and one that insists on a parameter where it may be left out; Python wants the numbers to agree. Wherever a
// function flows to a type that gives it more, or less, its definition is told.

import { ts } from "ts-morph";
import { nodesOf } from "../nodes.ts";
import { isAssertion, isTagArgument } from "../syntax.ts";
import { isDeclaredOnly } from "./kinds.ts";

export interface Wanted {
	/** The most arguments that it may be given; Infinity for a rest. */
	readonly most: number;
	/** The fewest. */
	readonly least: number;
}

type Derived = (base: ts.ClassLikeDeclaration) => readonly ts.ClassLikeDeclaration[];

export class Arity {
	private readonly wanted = new Map<ts.Node, Wanted>();
	private readonly wrapped = new Map<ts.Node, Wanted>();
	private readonly unfit = new Set<ts.Node>();
	private readonly compared = new Set<string>();

	private readonly checker: ts.TypeChecker;
	private readonly derivedFrom: Derived;

	constructor(checker: ts.TypeChecker, derivedFrom: Derived, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.derivedFrom = derivedFrom;
		for (const file of sources) for (const node of nodesOf(file)) this.look(node);
	}

	/** What the function will be called with besides what it declares; null if nothing. */
	of(node: ts.Node): Wanted | null {
		return this.wanted.get(node) ?? null;
	}

	/** A function that is only known by its type, at a place that calls it with another number of arguments. */
	wrapOf(node: ts.Node): Wanted | null {
		return this.wrapped.get(node) ?? null;
	}

	/** An object whose functions would have to be another's. */
	isUnfit(node: ts.Node): boolean {
		return this.unfit.has(node);
	}

	private look(node: ts.Node): void {
		if (ts.isClassLike(node)) this.lookAtClass(node);
		else if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) this.lookAtClosure(node);
		else if (ts.isObjectLiteralExpression(node)) this.lookAtMethods(node);
		this.lookAtThen(node);
		const value = valueHandedOver(node);
		if (value === undefined) return;
		// few places ask for what may be a function: that of the value itself takes longer to find out
		const to = this.checker.getContextualType(value);
		if (to !== undefined && (to.flags & PRIMITIVE) === 0)
			this.relate(this.checker.getTypeAtLocation(value), to, value, 0);
	}

	/** A class stands for its base class and for the interfaces that it implements. */
	private lookAtClass(node: ts.ClassLikeDeclaration): void {
		const own = this.checker.getTypeAtLocation(node);
		for (const clause of node.heritageClauses ?? [])
			for (const base of clause.types) this.relateMembers(own, this.checker.getTypeAtLocation(base), node, 1);
	}

	private lookAtClosure(node: ts.ArrowFunction | ts.FunctionExpression): void {
		const asked = this.checker.getContextualType(node);
		for (const signature of asked === undefined ? [] : signaturesOf(this.checker, asked)) {
			const wanted = arityOf(signature);
			if (wanted.most === Number.POSITIVE_INFINITY && isJavaScripts(signature)) continue;
			this.tell(node, wanted, isSatisfied(node));
		}
	}

	private lookAtMethods(node: ts.ObjectLiteralExpression): void {
		const methods = node.properties.filter(ts.isMethodDeclaration);
		const asked = methods.length === 0 ? undefined : this.checker.getContextualType(node);
		if (asked === undefined) return;
		for (const m of methods) {
			const symbol = asked.getProperty(m.name.getText());
			const type = symbol === undefined ? undefined : this.checker.getTypeOfSymbol(symbol);
			for (const signature of type === undefined ? [] : signaturesOf(this.checker, type))
				this.tell(m, arityOf(signature), false);
		}
	}

	/** Whoever waits for an object calls its `then` with two functions. */
	private lookAtThen(node: ts.Node): void {
		if (!ts.isMethodDeclaration(node) && !ts.isPropertyAssignment(node) && !ts.isPropertyDeclaration(node)) return;
		if (node.name.getText() !== "then") return;
		const of = ts.isMethodDeclaration(node) ? node : node.initializer;
		if (of === undefined || !isDefinition(of)) return;
		this.tell(of, { most: 2, least: Math.min(2, leastOf(of.parameters)) }, true);
	}

	private relate(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		if (from === to || depth > 3 || from.flags & PRIMITIVE || to.flags & PRIMITIVE) return;
		const target = this.checker.getNonNullableType(to);
		const source = this.checker.getNonNullableType(from);
		if (target.isUnion()) for (const t of target.types) this.relate(source, t, place, depth);
		else if (source.isUnion()) for (const s of source.types) this.relate(s, target, place, depth);
		else {
			this.relateSignatures(source, target, place, depth);
			this.relateArguments(source, target, place, depth);
			this.relateMembers(source, target, place, depth + 1);
		}
	}

	private relateSignatures(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		const [given] = from.getCallSignatures();
		const [asked] = to.getCallSignatures();
		if (given === undefined || asked === undefined || (depth === 0 && isJavaScripts(asked))) return;
		this.relate(given.getReturnType(), asked.getReturnType(), place, depth + 1);
		const [has, wants] = [arityOf(given), arityOf(asked)];
		if (wants.most <= has.most && wants.least >= has.least) return;
		const declaration = given.declaration;
		if (declaration !== undefined && isDefinition(declaration)) this.tell(declaration, wants, true);
		else if (depth === 0) this.wrapped.set(place, wants);
		else this.unfit.add(place);
	}

	/** The items of arrays and the values of maps. */
	private relateArguments(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		const [a, b] = [from as Partial<ts.TypeReference>, to as Partial<ts.TypeReference>];
		if (a.target === undefined || a.target !== b.target) return;
		const [given, asked] = [from, to].map((t) => this.checker.getTypeArguments(t as ts.TypeReference));
		given?.forEach((g, i) => {
			const t = asked?.[i];
			if (t !== undefined) this.relate(g, t, place, depth + 1);
		});
	}

	private relateMembers(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		const symbol = to.getSymbol();
		if (symbol === undefined || isDeclaredOnly(symbol) || from === to || depth > 3) return;
		const key = `${idOf(from)}:${idOf(to)}`;
		if (this.compared.has(key)) return;
		this.compared.add(key);
		for (const member of to.getProperties()) {
			const own = from.getProperty(member.name);
			if (own === undefined || own === member) continue;
			this.relate(this.checker.getTypeOfSymbol(own), this.checker.getTypeOfSymbol(member), place, depth);
		}
	}

	/**
	 * Also those that override it: the call may reach any of them.
	 * @param isCalled is it called by its own type too?
	 */
	private tell(node: ts.SignatureDeclaration, wanted: Wanted, isCalled: boolean): void {
		const known = this.wanted.get(node);
		const most = Math.max(known?.most ?? 0, wanted.most);
		const own = isCalled ? leastOf(node.parameters) : Number.POSITIVE_INFINITY;
		const least = Math.min(known?.least ?? Number.POSITIVE_INFINITY, wanted.least, own);
		if (most === known?.most && least === known.least) return;
		this.wanted.set(node, { most, least });
		if (!ts.isMethodDeclaration(node) || !ts.isClassLike(node.parent)) return;
		const name = node.name.getText();
		for (const derived of this.derivedFrom(node.parent))
			for (const m of derived.members)
				if (ts.isMethodDeclaration(m) && m.name.getText() === name) this.tell(m, wanted, true);
	}
}

const PRIMITIVE =
	ts.TypeFlags.NumberLike |
	ts.TypeFlags.StringLike |
	ts.TypeFlags.BooleanLike |
	ts.TypeFlags.BigIntLike |
	ts.TypeFlags.Null |
	ts.TypeFlags.Undefined |
	ts.TypeFlags.Void |
	ts.TypeFlags.Never |
	ts.TypeFlags.Any |
	ts.TypeFlags.Unknown;

/** An expression whose value goes to a place that may see it as another type. */
function valueHandedOver(node: ts.Node): ts.Expression | undefined {
	if (!ts.isExpression(node) || isShown(node)) return undefined;
	return isHandedOver(node, node.parent) ? node : undefined;
}

/** Does the value of `node` go to where it may be seen as another type? */
export function isHandedOver(node: ts.Node, parent: ts.Node): boolean {
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
	if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyDeclaration(parent))
		return parent.initializer === node && parent.type !== undefined;
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
	if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node;
	if (ts.isConditionalExpression(parent)) return parent.condition !== node;
	if (ts.isBinaryExpression(parent)) return parent.right === node || isFallback(parent);
	return HANDING.has(parent.kind) || isTagArgument(node);
}

/** What hands on the value of what stands inside. */
const HANDING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ReturnStatement,
	ts.SyntaxKind.ArrowFunction,
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.ParenthesizedExpression,
	ts.SyntaxKind.AsExpression,
	ts.SyntaxKind.SatisfiesExpression,
	ts.SyntaxKind.NonNullExpression,
]);

function isFallback(node: ts.BinaryExpression): boolean {
	return (
		node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
		node.operatorToken.kind === ts.SyntaxKind.BarBarToken
	);
}

/** Literals, and what wraps an expression that is looked at by itself. */
function isShown(node: ts.Expression): boolean {
	return (
		ts.isLiteralExpression(node) ||
		ts.isArrowFunction(node) ||
		ts.isFunctionExpression(node) ||
		ts.isObjectLiteralExpression(node) ||
		ts.isArrayLiteralExpression(node) ||
		ts.isParenthesizedExpression(node) ||
		ts.isConditionalExpression(node) ||
		isAssertion(node) ||
		ts.isBinaryExpression(node) ||
		ts.isSpreadElement(node)
	);
}

function isSatisfied(node: ts.Node): boolean {
	return (
		ts.findAncestor(node.parent, (n) =>
			!ts.isExpression(n) && !ts.isPropertyAssignment(n) ? "quit" : ts.isSatisfiesExpression(n),
		) !== undefined
	);
}

function signaturesOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Signature[] {
	const bare = checker.getNonNullableType(type);
	return (bare.isUnion() ? bare.types : [bare]).flatMap((t) => t.getCallSignatures());
}

function isDefinition(node: ts.Node): node is ts.FunctionLikeDeclaration {
	return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
}

/** Declared in TypeScript's own library: what calls it there is lowered, and gives what the function declares. */
function isJavaScripts(signature: ts.Signature): boolean {
	const file = signature.declaration?.getSourceFile().fileName;
	return file !== undefined && /\/lib\.[\w.]+\.d\.ts$/.test(file);
}

function arityOf(signature: ts.Signature): Wanted {
	const declared = signature.parameters.map((p) => p.valueDeclaration);
	const isRest = (d: ts.Declaration | undefined): boolean =>
		d !== undefined && ts.isParameter(d) && d.dotDotDotToken !== undefined;
	const needed = declared.findIndex(
		(d) => d !== undefined && ts.isParameter(d) && (d.questionToken ?? d.initializer ?? d.dotDotDotToken) !== undefined,
	);
	return {
		most: declared.some(isRest) ? Number.POSITIVE_INFINITY : declared.length,
		least: needed < 0 ? declared.length : needed,
	};
}

function countOf(parameters: readonly ts.ParameterDeclaration[]): number {
	return parameters.filter((p) => p.name.getText() !== "this").length;
}

function leastOf(parameters: readonly ts.ParameterDeclaration[]): number {
	const needed = parameters.findIndex((p) => (p.questionToken ?? p.initializer ?? p.dotDotDotToken) !== undefined);
	return needed < 0 ? countOf(parameters) : needed;
}

function idOf(type: ts.Type): number {
	return (type as ts.Type & { readonly id: number }).id;
}
