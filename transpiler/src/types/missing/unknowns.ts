// Whether null, or undefined, gets to where the type says `unknown` or `any`. On the board both are None there: a
// program in which only one of them gets there can be told which.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { isAssertion, leaves, ownParameters } from "../../syntax.ts";
import { joinsAt } from "../kinds/joins.ts";
import type { Kinds } from "../kinds/kinds.ts";
import { OPEN } from "../kinds/type-flags.ts";
import { isAnyButNone, isOfLibrary, isReference, membersOf } from "../kinds/type-parts.ts";
import type { Worlds } from "../modules/worlds.ts";
import { isHandedOver, isKept, isReading, isReplaced } from "./handed-over.ts";
import { partsWithin } from "./parts-within.ts";

interface Flows {
	isNull: boolean;
	isUndefined: boolean;
	/** Is something read that may be missing? That is undefined, but nothing holds it. */
	isMissing: boolean;
}

/** `T`, `E[K]` */
const GENERIC = ts.TypeFlags.TypeParameter | ts.TypeFlags.IndexedAccess;

/** How deep the parts of two types are compared. */
const DEPTH = 4;

export class Unknowns {
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly worlds: Worlds;
	private readonly findings: Findings;

	constructor(checker: ts.TypeChecker, kinds: Kinds, worlds: Worlds, findings: Findings) {
		this.findings = findings;
		this.checker = checker;
		this.kinds = kinds;
		this.worlds = worlds;
	}

	/** Can a value of which nothing is known be that, in a file or in any other that it shares things with? */
	may(file: ts.SourceFile, what: keyof Flows): boolean {
		return this.worlds.of(file).some((f) => this.findings.ofKinds(f, "unknowns", () => this.look(f))[what]);
	}

	private look(file: ts.SourceFile): Flows {
		const flows: Flows = { isNull: /\bJSON\.parse\b/.test(file.text), isUndefined: false, isMissing: false };
		for (const node of nodesOf(file)) {
			if (ts.isParameter(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node))
				flows.isUndefined ||= node.questionToken !== undefined && this.isOpen(this.checker.getTypeAtLocation(node));
			else if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) flows.isUndefined ||= this.givesNothing(node);
			else if (isAssertion(node)) this.note(flows, node.expression, this.checker.getTypeAtLocation(node));
			else if (isReading(node) && !this.isOfDict(node))
				this.noteRead(flows, node, this.isOpen(this.checker.getTypeAtLocation(node)));
			if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
				this.noteRead(flows, node, this.mayLackMember(node));
			if (ts.isBindingElement(node)) flows.isUndefined ||= this.takesMissing(node);
			if (ts.isFunctionLike(node)) flows.isUndefined ||= this.mayEnd(node);
			this.noteHandedOver(flows, node);
		}
		return flows;
	}

	/** @param isMissing may it be missing, and so undefined? */
	private noteRead(flows: Flows, node: ts.Expression, isMissing: boolean): void {
		flows.isMissing ||= isMissing;
		flows.isUndefined ||= isMissing && isKept(node);
	}

	/** Of `any`; or `error.cause`, which may be left out, and of which nothing else is known. */
	private mayLackMember(node: ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
		const { expression } = node;
		const isAny = (this.checker.getTypeAtLocation(expression).flags & ts.TypeFlags.Any) !== 0;
		if (isAny && this.kinds.of(expression).has("any")) return true;
		if (!ts.isPropertyAccessExpression(node) || isReplaced(node)) return false;
		const member = this.checker.getSymbolAtLocation(node);
		const isOptional = member !== undefined && (member.flags & ts.SymbolFlags.Optional) !== 0;
		return isOptional && this.isOpen(this.checker.getTypeAtLocation(node));
	}

	/** `list[i]`: the list may be shorter. */
	private mayLackItem(node: ts.ElementAccessExpression): boolean {
		const isTuple = this.checker.isTupleType(this.checker.getTypeAtLocation(node.expression));
		return !isTuple && this.isOpen(this.checker.getTypeAtLocation(node));
	}

	/** `{ a }`, `[a]` of what may have none, where nothing is known of it. */
	private takesMissing(node: ts.BindingElement): boolean {
		if (node.initializer !== undefined || node.dotDotDotToken !== undefined) return false;
		if (!this.isOpen(this.checker.getTypeAtLocation(node))) return false;
		const from = this.checker.getTypeAtLocation(node.parent);
		if (ts.isArrayBindingPattern(node.parent)) return !this.checker.isTupleType(from);
		const name = node.propertyName ?? node.name;
		const property = ts.isIdentifier(name) ? this.checker.getPropertyOfType(from, name.text) : undefined;
		return property === undefined || (property.flags & ts.SymbolFlags.Optional) !== 0;
	}

	/** A function with statements that may come to its end, where a type says nothing of what it gives. */
	private mayEnd(node: ts.SignatureDeclaration): boolean {
		const body = (node as ts.FunctionLikeDeclaration).body;
		if (body === undefined || !ts.isBlock(body) || leaves(body)) return false;
		const given = this.checker.getSignatureFromDeclaration(node)?.getReturnType();
		return given !== undefined && this.isOpen(this.checker.getAwaitedType(given) ?? given);
	}

	private noteHandedOver(flows: Flows, node: ts.Node): void {
		for (const { given, asked } of joinsAt(this.checker, node)) this.noteFlow(flows, given, asked);
		if (ts.isThrowStatement(node)) this.noteOpen(flows, this.checker.getTypeAtLocation(node.expression));
		if (ts.isElementAccessExpression(node) && !isReplaced(node))
			flows.isUndefined ||= this.isOpenEntry(node) || (isKept(node) && this.mayLackItem(node));
		if (ts.isPropertyAccessExpression(node) && !isReplaced(node)) flows.isUndefined ||= this.isOpenEntry(node);
		if (isUnset(node)) flows.isUndefined ||= this.isOpen(this.checker.getTypeAtLocation(node));
		if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.noteArguments(flows, node);
		if (!isHandedOver(node)) return;
		const asked = this.checker.getContextualType(node);
		this.note(flows, node, asked);
		this.noteParameters(flows, node, asked);
	}

	private note(flows: Flows, node: ts.Expression, asked: ts.Type | undefined): void {
		if (asked === undefined) return;
		this.noteFlow(flows, this.checker.getTypeAtLocation(node), asked, !isForBoard(this.checker, node));
	}

	private noteFlow(flows: Flows, given: ts.Type, asked: ts.Type, isDeep = true, depth = DEPTH): void {
		const [from, to] = this.unwrapped(given, asked);
		if (this.isOpen(to) || namesNoPart(to)) return this.noteOpen(flows, from, isDeep);
		if (from === to || depth === 0 || !isDeep) return;
		this.noteHeld(flows, from, to, depth - 1);
		for (const asks of objectsOf(to))
			for (const has of objectsOf(from))
				for (const part of has.getProperties()) {
					const place = asks.getProperty(part.name);
					const other = place === undefined ? asks.getStringIndexType() : this.checker.getTypeOfSymbol(place);
					if (other === undefined || part === place || part.flags & ts.SymbolFlags.Method) continue;
					this.noteFlow(flows, this.checker.getTypeOfSymbol(part), other, isDeep, depth - 1);
				}
	}

	/** What Maps, promises and their like hold. */
	private noteHeld(flows: Flows, from: ts.Type, to: ts.Type, depth: number): void {
		for (const asks of containersOf(to)) {
			const taken = this.checker.getTypeArguments(asks);
			for (const has of containersOf(from))
				this.checker.getTypeArguments(has).forEach((part, i) => {
					const other = taken[i];
					if (other !== undefined) this.noteFlow(flows, part, other, true, depth);
				});
		}
	}

	/** What goes into parameters of a type parameter's type, which say as little. */
	private noteArguments(flows: Flows, call: ts.CallExpression | ts.NewExpression): void {
		const callee = this.checker.getTypeAtLocation(call.expression);
		for (const a of call.arguments ?? []) this.noteFlow(flows, this.checker.getTypeAtLocation(a), callee);
		const signature = this.checker.getResolvedSignature(call);
		if (signature !== undefined) this.noteSpread(flows, call, signature);
		const declaration = signature?.getDeclaration();
		if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
		this.noteGiven(flows, call, declaration);
		// what type parameters stand for may come in later: `xs.map(shown())` of a function that gives `(x: T) => string`
		const standing = signature === undefined ? [] : this.checker.getTypeArgumentsForResolvedSignature(signature);
		for (const type of standing ?? []) this.noteOpen(flows, type);
		call.arguments?.forEach((argument, i) => {
			const p = ownParameters(declaration)[i];
			const to = p === undefined ? undefined : this.checker.getTypeAtLocation(p);
			const item = to?.getNumberIndexType() ?? to;
			if (item === undefined || (item.flags & GENERIC) === 0) return;
			const from = this.checker.getTypeAtLocation(argument);
			const text = this.checker.typeToString(from, call, ts.TypeFormatFlags.NoTruncation);
			flows.isNull ||= /\bnull\b/.test(text);
			flows.isUndefined ||= /\bundefined\b/.test(text);
			// a type with a name of its own does not show what it may be
			this.noteOpen(flows, from);
		});
	}

	/** What `T | undefined` comes to where T is anything does not say any more that it may be nothing. */
	private noteGiven(
		flows: Flows,
		call: ts.CallExpression | ts.NewExpression,
		declaration: ts.SignatureDeclaration,
	): void {
		if (!this.isOpen(this.checker.getTypeAtLocation(call))) return;
		const declared = this.checker.getSignatureFromDeclaration(declaration)?.getReturnType();
		if (declared?.isUnion() === true) this.noteOpen(flows, declared, false);
	}

	/** `list.push(...items)` */
	private noteSpread(flows: Flows, call: ts.CallExpression | ts.NewExpression, signature: ts.Signature): void {
		const spread = call.arguments?.find(ts.isSpreadElement);
		const rest = signature.parameters.at(-1);
		if (spread === undefined || rest === undefined) return;
		const taken = this.checker.getTypeOfSymbolAtLocation(rest, call).getNumberIndexType();
		const given = this.checker.getTypeAtLocation(spread.expression).getNumberIndexType();
		if (taken !== undefined && given !== undefined && this.isOpen(taken)) this.noteOpen(flows, given);
	}

	/** @param isDeep does what is inside count, too? */
	private noteOpen(flows: Flows, from: ts.Type, isDeep = true): void {
		const members = isDeep ? [...partsWithin(this.checker, this.kinds, from)] : membersOf(from);
		flows.isNull ||= members.some((t) => (t.flags & ts.TypeFlags.Null) !== 0);
		flows.isUndefined ||= members.some((t) => (t.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0);
	}

	/** A function that takes anything, where it is given what may be nothing. */
	private noteParameters(flows: Flows, node: ts.Expression, asked: ts.Type | undefined): void {
		const [given] = (asked === undefined ? asked : this.checker.getNonNullableType(asked))?.getCallSignatures() ?? [];
		const [own] = given === undefined ? [] : this.checker.getTypeAtLocation(node).getCallSignatures();
		if (own === undefined || given === undefined) return;
		own.parameters.forEach((p, i) => {
			const from = given.parameters[i];
			if (from !== undefined && this.isOpen(this.checker.getTypeOfSymbolAtLocation(p, node)))
				this.noteOpen(flows, this.checker.getTypeOfSymbolAtLocation(from, node));
		});
	}

	/** A function that returns nothing, where what is returned may be anything. */
	private givesNothing(node: ts.Expression): boolean {
		const [own] = this.checker.getTypeAtLocation(node).getCallSignatures();
		const [asked] = this.checker.getContextualType(node)?.getCallSignatures() ?? [];
		if (own === undefined || asked === undefined || !this.isOpen(asked.getReturnType())) return false;
		return (own.getReturnType().flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0;
	}

	/** `record[key]`, `record.key`, where a type says nothing of the record's values: there may be none under that key. */
	private isOpenEntry(node: ts.ElementAccessExpression | ts.PropertyAccessExpression): boolean {
		const type = this.checker.getTypeAtLocation(node.expression);
		const index = type.getStringIndexType();
		if (index === undefined || !this.isOpen(index)) return false;
		const isStored = ts.isBinaryExpression(node.parent) && node.parent.left === node;
		return !isStored && !(ts.isPropertyAccessExpression(node) && type.getProperty(node.name.text) !== undefined);
	}

	/** Python's dict gives None, and who uses it means Python's None. */
	private isOfDict(node: ts.Node): boolean {
		if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
		return this.checker.getTypeAtLocation(node.expression.expression).getSymbol()?.name === "dict";
	}

	/** Of arrays, the items of both. */
	private unwrapped(from: ts.Type, to: ts.Type): readonly [ts.Type, ts.Type] {
		const [a, b] = [from, to].map((t) => this.checker.getIndexTypeOfType(t, ts.IndexKind.Number));
		return a === undefined || b === undefined || a === from || b === to ? [from, to] : this.unwrapped(a, b);
	}

	private isOpen(type: ts.Type): boolean {
		return (type.flags & OPEN) !== 0 || (type.isUnion() && type.types.some((t) => t.flags & OPEN));
	}
}

/** The object types of it whose parts another type may know otherwise: arrays are none. */
function objectsOf(type: ts.Type): readonly ts.Type[] {
	return membersOf(type).filter(
		(t) => (t.flags & ts.TypeFlags.Object) !== 0 && t.getNumberIndexType() === undefined && !isOfLibrary(t),
	);
}

/** The Maps, Sets, promises and other containers of the library in it, which have no properties of what they hold. */
function containersOf(type: ts.Type): readonly ts.TypeReference[] {
	return membersOf(type).filter((t): t is ts.TypeReference => isReference(t) && isOfLibrary(t));
}

/** `object`, `{}` */
function namesNoPart(type: ts.Type): boolean {
	return membersOf(type).some((t) => (t.flags & ts.TypeFlags.NonPrimitive) !== 0 || isAnyButNone(t));
}

/** `let x;`, or a field of that form */
function isUnset(node: ts.Node): boolean {
	if (ts.isPropertyDeclaration(node)) return node.initializer === undefined;
	return ts.isVariableDeclaration(node) && node.initializer === undefined && ts.isVariableStatement(node.parent.parent);
}

/** What a declared API of the board is given stays there; a function of the console's shows it. */
function isForBoard(checker: ts.TypeChecker, node: ts.Node): boolean {
	const outer = node.parent;
	if (!ts.isCallExpression(outer) && !ts.isNewExpression(outer)) return false;
	const declared = checker.getResolvedSignature(outer)?.getDeclaration();
	const owner = declared?.parent;
	if (owner !== undefined && ts.isInterfaceDeclaration(owner) && owner.name.text === "Console") return false;
	const file = declared?.getSourceFile();
	return file?.isDeclarationFile === true && !/\/lib\.[\w.]+\.d\.ts$/.test(file.fileName);
}
