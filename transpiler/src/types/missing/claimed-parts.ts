// Properties that a record need not have though its type says so: a cast, or what is `any`, has made it of that type.
// `{} as Config` has nothing yet, what JSON.parse gives has what the text had, and a spread may bring undefined.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { aroundParentheses, bare, isAssignment } from "../../syntax.ts";
import { takesNumbers } from "../classes/enums.ts";
import { joinsOfOverload, OVERLOADED, type Overloaded } from "../functions/overloads.ts";
import { takenForLess } from "../kinds/claims.ts";
import type { Kinds } from "../kinds/kinds.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { argumentsOf, membersOf } from "../kinds/type-parts.ts";
import { isTested } from "./asked-for.ts";
import { nameOfPart } from "./lacking-parts.ts";
import { namesOfUndefined, overwrittenByAnything, overwrittenIn } from "./overwritten-parts.ts";

/** How deep the parts of what is claimed are looked at. */
const DEPTH = 4;

/** What may be any of many values. */
const WIDE = ts.TypeFlags.String | ts.TypeFlags.Number | OPEN;

export class ClaimedParts {
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly files: readonly ts.SourceFile[];
	private found: Set<ts.Declaration> | null = null;
	/** Their names: an object goes by any type that has its members, and `Record<"a" | "b", number>` declares none. */
	private readonly lacking = new Set<string>();
	private areUnitsFound: boolean | null = null;
	private isGeneric: boolean | null = null;
	private names: ReadonlySet<string> | null = null;

	/** @param files the program's that stand alone and show values */
	constructor(checker: ts.TypeChecker, kinds: Kinds, files: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.kinds = kinds;
		this.files = files;
	}

	get areAny(): boolean {
		return this.parts.size > 0 || this.lacking.size > 0;
	}

	/** Is a text, a number or anything else said to be one of a few, as in `word as Color`? */
	get areUnits(): boolean {
		const hasEnums = this.files.some((file) => /\benum\b/.test(file.text));
		this.areUnitsFound ??= this.files.some(
			(file) => castsIn(file).some((cast) => this.claimsUnit(cast)) || (hasEnums && takesNumbers(this.checker, file)),
		);
		return this.areUnitsFound;
	}

	private claimsUnit(cast: ts.Expression): boolean {
		const said = this.checker.getTypeAtLocation(cast);
		if (!membersOf(said).every((t) => t.flags & ts.TypeFlags.Literal)) return false;
		const is = this.checker.getTypeAtLocation(bare(cast));
		return hasFlags(is, WIDE) || !this.checker.isTypeAssignableTo(is, said);
	}

	/** Need a record of the type that has the property not have it? */
	has(property: ts.Symbol | undefined): boolean {
		if (property === undefined || !this.areAny) return false;
		const declared = property.declarations ?? [];
		if (declared.length > 0 && !declared.some(isOfRecord)) return declared.some((d) => this.parts.has(d));
		return this.lacking.has(property.name);
	}

	private get parts(): ReadonlySet<ts.Declaration> {
		if (this.found !== null) return this.found;
		this.found = new Set();
		const names = namesOfUndefined(this.checker, this.files);
		for (const file of this.files) {
			this.lookAt(file);
			for (const part of overwrittenIn(this.checker, file, names)) this.note(part);
			for (const name of overwrittenByAnything(this.checker, file, names)) this.lacking.add(name);
		}
		return this.found;
	}

	private lookAt(file: ts.SourceFile): void {
		for (const cast of castsIn(file))
			this.compare(this.checker.getTypeAtLocation(bare(cast)), this.checker.getTypeAtLocation(cast), DEPTH);
		for (const kind of OVERLOADED)
			for (const node of nodesOfKind<Overloaded>(file, kind))
				for (const { given, asked } of joinsOfOverload(this.checker, node)) this.compare(given, asked, DEPTH);
		for (const { is, said } of takenForLess(this.checker, file)) this.compare(is, said, DEPTH);
		const parses = new Set(parsesIn(file));
		if (parses.size === 0 && !this.claimsAnyType) return;
		for (const call of nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) {
			const isParse = parses.has(call);
			const said = isParse ? this.checker.getContextualType(call) : this.claimedBy(call);
			if (said !== undefined) this.noteAsked(this.checker.getBaseConstraintOfType(said) ?? said, DEPTH);
		}
	}

	/** `load<Config>("port")` of a function that takes anything for what it is said to give. */
	private claimedBy(call: ts.CallExpression): ts.Type | undefined {
		if (!this.claimsAnyType) return undefined;
		const called = this.checker.getResolvedSignature(call)?.declaration;
		if (called === undefined || called.getSourceFile().isDeclarationFile) return undefined;
		const isOfClass = ts.isMethodDeclaration(called) && ts.isClassLike(called.parent);
		const declared = isOfClass ? called.parent.typeParameters : called.typeParameters;
		return declared !== undefined || called.typeParameters !== undefined
			? this.checker.getTypeAtLocation(call)
			: undefined;
	}

	/** Is there an `x as T`, or a `JSON.parse` where a T is asked for, of a T that each call says anew? */
	private get claimsAnyType(): boolean {
		const isOfAny = (type: ts.Type | undefined): boolean =>
			type !== undefined && hasFlags(type, ts.TypeFlags.TypeParameter);
		this.isGeneric ??= this.files.some(
			(file) =>
				castsIn(file).some((cast) => isOfAny(this.checker.getTypeAtLocation(cast))) ||
				parsesIn(file).some((call) => isOfAny(this.checker.getContextualType(call))) ||
				nodesOfKind<ts.ReturnStatement>(file, ts.SyntaxKind.ReturnStatement).some(
					({ expression }) =>
						expression !== undefined &&
						hasFlags(this.checker.getTypeAtLocation(expression), ts.TypeFlags.Any) &&
						isOfAny(this.checker.getContextualType(expression)),
				),
		);
		return this.isGeneric;
	}

	/** Notes what a value of the one type need not have of the other. */
	private compare(from: ts.Type, to: ts.Type, depth: number): void {
		if (from === to || depth === 0 || hasFlags(to, OPEN)) return;
		if (hasFlags(from, OPEN)) return this.noteAsked(to, depth);
		const given = membersOf(from);
		for (const said of membersOf(to)) {
			const items = this.itemsOf(said);
			if (items !== undefined) for (const one of given) this.compareItems(one, items, depth);
			else if (this.isRecord(said)) this.compareParts(given, said, depth);
		}
	}

	private compareItems(from: ts.Type, items: ts.Type, depth: number): void {
		const own = this.itemsOf(from);
		if (own !== undefined) this.compare(own, items, depth);
	}

	private compareParts(given: readonly ts.Type[], said: ts.Type, depth: number): void {
		const records = given.filter((t) => this.isRecord(t));
		for (const part of said.getProperties())
			for (const record of records) {
				const own = record.getProperty(part.name);
				if (own === undefined ? record.getStringIndexType() === undefined : isOptional(own) && !isOptional(part))
					this.note(part);
				if (own === undefined) continue;
				const [is, claimed] = [own, part].map((p) => this.checker.getTypeOfSymbol(p)) as [ts.Type, ts.Type];
				this.compare(is, claimed, depth - 1);
			}
	}

	/** Of what comes from anywhere, those that the program asks for as if they need not be there. */
	private noteAsked(to: ts.Type, depth: number): void {
		if (depth === 0) return;
		for (const said of membersOf(to)) {
			if (!this.isRecord(said)) for (const held of argumentsOf(this.checker, said)) this.noteAsked(held, depth - 1);
			else
				for (const part of said.getProperties()) {
					if (this.asked.has(part.name)) this.note(part);
					this.noteAsked(this.checker.getTypeOfSymbol(part), depth - 1);
				}
		}
	}

	private note(part: ts.Symbol): void {
		if (!(part.declarations ?? []).some((d) => d.getSourceFile().isDeclarationFile)) this.lacking.add(part.name);
		for (const d of part.declarations ?? []) if (!d.getSourceFile().isDeclarationFile) this.found?.add(d);
	}

	private itemsOf(type: ts.Type): ts.Type | undefined {
		return this.checker.isArrayType(type) ? this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
	}

	private isRecord(type: ts.Type): boolean {
		const kinds = this.kinds.ofType(type);
		return kinds.size === 1 && kinds.has("record");
	}

	private get asked(): ReadonlySet<string> {
		this.names ??= new Set(
			this.files.flatMap((file) => [
				...nodesOfKind<ts.PropertyAccessExpression>(file, ts.SyntaxKind.PropertyAccessExpression)
					.filter((node) => isTested(node) || isShown(node) || isKept(node) || isOperand(node) || this.isJoined(node))
					.map((node) => node.name.text),
				...nodesOfKind<ts.BindingElement>(file, ts.SyntaxKind.BindingElement).flatMap((node) => nameOfPart(node) ?? []),
			]),
		);
		return this.names;
	}

	/** `"at " + o.port` */
	private isJoined(node: ts.Expression): boolean {
		const outer = aroundParentheses(node).parent;
		const isSum = ts.isBinaryExpression(outer) && JOINING.has(outer.operatorToken.kind);
		return isSum && hasFlags(this.checker.getTypeAtLocation(outer), ts.TypeFlags.StringLike);
	}
}

const JOINING: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.PlusEqualsToken]);

function castsIn(file: ts.SourceFile): readonly ts.AssertionExpression[] {
	return [
		...nodesOfKind<ts.AsExpression>(file, ts.SyntaxKind.AsExpression),
		...nodesOfKind<ts.TypeAssertion>(file, ts.SyntaxKind.TypeAssertionExpression),
	].filter((cast) => !ts.isConstTypeReference(cast.type));
}

function parsesIn(file: ts.SourceFile): readonly ts.CallExpression[] {
	if (!file.text.includes("JSON.parse")) return [];
	const calls = nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression);
	return calls.filter((call) => call.expression.getText() === "JSON.parse");
}

/** Of an interface, a type or a literal of the program's, and of no class. */
function isOfRecord(d: ts.Declaration): boolean {
	return !ts.isClassLike(d.parent) && !ts.isParameter(d) && !d.getSourceFile().isDeclarationFile;
}

function isOptional(part: ts.Symbol): boolean {
	return (part.flags & ts.SymbolFlags.Optional) !== 0;
}

/** Is it printed, by itself or in a template? */
function isShown(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isTemplateSpan(outer)) return true;
	return ts.isCallExpression(outer) && outer.expression !== n && outer.expression.getText().startsWith("console.");
}

/** `o.port * 2`, `o.port > 80`: undefined makes NaN and false of it. */
function isOperand(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isPrefixUnaryExpression(outer)) return outer.operator === ts.SyntaxKind.MinusToken;
	return ts.isBinaryExpression(outer) && (outer.right === n || !isAssignment(outer.operatorToken.kind));
}

/** Does it go on as it is, into a list, an object, a variable, a function, or out of its own? */
function isKept(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer)) return outer.expression !== n;
	if (ts.isArrayLiteralExpression(outer) || ts.isReturnStatement(outer)) return true;
	if (ts.isArrowFunction(outer)) return outer.body === n;
	return (ts.isVariableDeclaration(outer) || ts.isPropertyAssignment(outer)) && outer.initializer === n;
}
