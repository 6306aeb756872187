// What an expression is on the board: the Python types that its values have.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { hasModifier, isFallback } from "../../syntax.ts";
import { Containers, OVERRIDABLE } from "../classes/containers.ts";
import { mayNumber } from "../classes/listed.ts";
import { throwsOthers } from "../classes/thrown.ts";
import { declaredType } from "./declared.ts";
import { type Kind, presentOf, single } from "./kind.ts";
import { kindOfOperation, NUMBER, TEXT } from "./operations.ts";
import { DEPENDENT, isDeclaredOnly, TypeKinds } from "./type-kinds.ts";
import { membersOf } from "./type-parts.ts";

export { BYTES_KINDS, type Kind, SIZED_KINDS } from "./kind.ts";
export { isDeclaredOnly } from "./type-kinds.ts";

const NO_KINDS: ReadonlySet<Kind> = new Set();

/** What has one of these alone keeps it, whatever conditions around say. */
const SETTLED: ReadonlySet<Kind> = new Set<Kind>([
	"number",
	"bool",
	"str",
	"bytes",
	"bytearray",
	"memoryview",
	"typed",
	"list",
	"dict",
	"set",
	"map",
	"jsset",
	"instance",
	"function",
	"promise",
	"date",
]);

/** What is lowered alike where it is known and where it may be anything. */
const OF_ANY: ReadonlySet<Kind> = new Set(["number", "str", "bool", "list", "record", "function", "instance"]);

export class Kinds {
	private readonly ints = new Map<ts.Type, boolean>();
	private readonly ofNodes = new Map<ts.Node, ReadonlySet<Kind>>();
	private readonly types: TypeKinds;
	private readonly checker: ts.TypeChecker;
	readonly containers: Containers;

	/** Does the program name the type at all? Few do, and asking each place for its type costs time. */
	readonly declaresFloats: boolean;

	/** Then the operators of numbers may give bigints. */
	private readonly hasBigInts: boolean;

	/** May an interface say no more of its values than what they have under numbers? */
	readonly mayNumber: boolean;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[], findings: Findings) {
		this.checker = checker;
		this.containers = new Containers(checker, sources);
		this.hasBigInts = sources.some((s) => hasBigInts(s));
		this.types = new TypeKinds(checker, sources, findings, this.containers, this.hasBigInts);
		this.mayNumber = mayNumber(sources);
		this.declaresFloats = sources.some((s) => /\bfloat\b/.test(s.text));
		const names = [...this.types.namesOfFound(), ...this.containers.names()];
		findings.renewKinds(JSON.stringify([this.hasBigInts, this.declaresFloats, names]));
	}

	of(node: ts.Node): ReadonlySet<Kind> {
		const known = this.ofNodes.get(node);
		if (known !== undefined) return known;
		const found = this.found(node);
		this.ofNodes.set(node, found);
		return found;
	}

	private found(node: ts.Node): ReadonlySet<Kind> {
		if (ts.isParenthesizedExpression(node) || isSaidNever(node)) return this.of(node.expression);
		if (ts.isPropertyAccessExpression(node) && this.isTextOfCaught(node)) return TEXT;
		const plain = kindOfOperation(node);
		if (plain !== null && !(plain === NUMBER && this.hasBigInts)) return plain;
		if (ts.isBinaryExpression(node) && isFallback(node)) return this.ofEither(node);
		if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
			return this.ofBoth(node);
		const declared = declaredType(this.checker, node);
		const kinds = declared === undefined ? NO_KINDS : this.ofType(declared);
		// what a call gives is what its signature says, wherever it stands; nothing may have become something
		if (kinds.size === 1 && (isSettled(kinds) || (ts.isCallExpression(node) && !kinds.has("none")))) return kinds;
		return this.ofType(this.checker.getTypeAtLocation(node));
	}

	/** `a ?? b`, `a || b`: by its type it is never b where a is said to be there, or true, which need not be so. */
	private ofEither(node: ts.BinaryExpression): ReadonlySet<Kind> {
		const kinds = this.ofType(this.checker.getTypeAtLocation(node));
		const left = this.ofType(this.checker.getTypeAtLocation(node.left));
		if (left.has("none") || left.size === 0) return kinds;
		const right = this.of(node.right);
		if (single(kinds) === "any" && [...right].every((k) => OF_ANY.has(k))) return kinds;
		return new Set([...kinds, ...right]);
	}

	/** `a && b`: by its type it is never an a that is said to be true, which need not be so. */
	private ofBoth(node: ts.BinaryExpression): ReadonlySet<Kind> {
		const kinds = this.ofType(this.checker.getTypeAtLocation(node));
		return this.only(node.left) === "bool" && !kinds.has("bool") ? new Set([...kinds, "bool"]) : kinds;
	}

	/** `catch (e: any)`: `e.message` and `e.name` are texts where nothing but errors is thrown. */
	private isTextOfCaught(node: ts.PropertyAccessExpression): boolean {
		if (node.name.text !== "message" && node.name.text !== "name") return false;
		const declaration = this.checker.getSymbolAtLocation(node.expression)?.valueDeclaration;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
		const isUntyped = ts.isCatchClause(declaration.parent) && declaration.type?.kind === ts.SyntaxKind.AnyKeyword;
		return isUntyped && !throwsOthers(this.checker, node.getSourceFile());
	}

	/** The one kind that all values of the node have, or null. */
	only(node: ts.Node): Kind | null {
		return single(this.of(node));
	}

	/** The one kind besides `none`. */
	present(node: ts.Node): Kind | null {
		return presentOf(this.of(node));
	}

	/**
	 * What a member is asked of, as `present` says; an object with attributes also where a class that derives from Map, Set
	 * or Array declares the member.
	 */
	owner(access: ts.PropertyAccessExpression): Kind | null {
		const kind = this.present(access.expression);
		// of a mixin's base the type may say no more than what it makes
		if (kind === "record" && isSuperOfClass(access.expression)) return "instance";
		if (!this.containers.areThere || (kind !== "map" && kind !== "jsset" && kind !== "list")) return kind;
		const isSuper = access.expression.kind === ts.SyntaxKind.SuperKeyword && kind !== "list";
		if (isSuper && OVERRIDABLE.has(access.name.text)) return "instance";
		const symbol = this.checker.getSymbolAtLocation(access.name);
		return symbol !== undefined && !isDeclaredOnly(symbol) ? "instance" : kind;
	}

	/** The same of all values of a type. */
	presentIn(type: ts.Type): Kind | null {
		return presentOf(this.ofType(type));
	}

	/** Is it a text or an array, whichever: `string | string[]`? */
	isTextOrArray(node: ts.Node): boolean {
		const kinds = [...this.of(node)].filter((k) => k !== "none");
		return (
			kinds.length > 1 && kinds.includes("str") && kinds.every((k) => k === "str" || k === "list" || k === "tuple")
		);
	}

	/** Is it an array or a typed one: what holds items by their places, whichever it is? */
	isArrayOrTyped(node: ts.Node): boolean {
		const kinds = [...this.of(node)].filter((k) => k !== "none");
		return kinds.includes("typed") && kinds.every((k) => k === "typed" || k === "list" || k === "tuple");
	}

	/** Is it known as an `ArrayLike` or a `ConcatArray` only: an array, text or typed array, whichever it is? */
	isArrayLike(node: ts.Node): boolean {
		return isNamedArrayLike(this.checker.getNonNullableType(this.checker.getTypeAtLocation(node)));
	}

	/** May it be one, beside what else its type names? */
	mayBeArrayLike(node: ts.Node): boolean {
		const members = membersOf(this.checker.getTypeAtLocation(node));
		return members.some((t) => membersOf(this.boundOf(t)).some(isNamedArrayLike));
	}

	/** The name of the one typed array that the node's values are, or null. */
	typedArray(node: ts.Node): string | null {
		const type = this.checker.getNonNullableType(this.checker.getTypeAtLocation(node));
		const bound = this.boundOf(type);
		return single(this.ofType(bound)) === "typed" && !bound.isUnion() ? (bound.getSymbol()?.name ?? null) : null;
	}

	/** What a type that stands for others is at most; any other by itself. */
	private boundOf(type: ts.Type): ts.Type {
		return type.flags & DEPENDENT ? (this.checker.getBaseConstraintOfType(type) ?? type) : type;
	}

	/** May a literal, or an object of a class that does not derive from it, stand for the class's own objects? */
	isStoodInFor(declared: ts.ClassLikeDeclaration): boolean {
		return this.types.isStoodInFor(declared);
	}

	/** The types of a union whose values the program can have: without bigints where it makes none. */
	occurringIn(union: ts.UnionType): readonly ts.Type[] {
		return this.types.occurring(union);
	}

	ofType(type: ts.Type): ReadonlySet<Kind> {
		return this.types.of(type);
	}

	/** Does the type say `int`, or is it a literal without a fraction? */
	isInt(type: ts.Type): boolean {
		if (type.isNumberLiteral()) return Number.isInteger(type.value);
		if (type.isUnion()) return type.types.every((t) => this.isInt(t));
		if (type.flags & ts.TypeFlags.EnumLiteral) return type.isNumberLiteral() && Number.isInteger(type.value);
		if (!type.isIntersection()) return false;
		return type.types.some((t) => t.getProperties().some((p) => p.name.startsWith("__@wholeNumber")));
	}

	/** Does a place of this type ask for an `int`, and for no other number? */
	wantsInt(type: ts.Type): boolean {
		const known = this.ints.get(type) ?? this.findsInt(type);
		this.ints.set(type, known);
		return known;
	}

	private findsInt(type: ts.Type): boolean {
		const bare = this.checker.getNonNullableType(type);
		const members = membersOf(bare);
		if (members.some((t) => t.isNumberLiteral() || t.flags & ts.TypeFlags.Number)) return false;
		return members.some((t) => this.isInt(t));
	}

	/** Does the type say `float`? */
	isFloat(type: ts.Type): boolean {
		if (type.isUnion()) return type.types.every((t) => this.isFloat(t));
		if (!type.isIntersection()) return false;
		return type.types.some((t) => t.getProperties().some((p) => p.name.startsWith("__@realNumber")));
	}

	/** Does a place of this type ask for a `float`, and for no other number? */
	wantsFloat(type: ts.Type): boolean {
		return this.declaresFloats && this.isFloat(this.checker.getNonNullableType(type));
	}
}

/** Are there any? Types alone, as in `string | number | bigint`, make none; others may give a module of theirs some. */
export function hasBigInts(file: ts.SourceFile): boolean {
	if (/\bBigU?[iI]nt(?:64Array)?\b|\bgetBig|\.bigint\(/.test(file.text)) return true;
	if (/\b\d[\da-fA-FxXoObB_]*n\b/.test(file.text) && nodesOfKind(file, ts.SyntaxKind.BigIntLiteral).some(isMade))
		return true;
	return /\bbigint\b/.test(file.text) && names(file) && file.statements.some(isShared);
}

/** Does it name the type, and not in a comment only? */
function names(file: ts.SourceFile): boolean {
	const isName = (literal: ts.StringLiteral): boolean => literal.text === "bigint";
	const texts = nodesOfKind<ts.StringLiteral>(file, ts.SyntaxKind.StringLiteral);
	return nodesOfKind(file, ts.SyntaxKind.BigIntKeyword).length > 0 || texts.some(isName);
}

/** A literal that is no type, as in `false | 0 | 0n`. */
function isMade({ parent }: ts.Node): boolean {
	return !ts.isLiteralTypeNode(ts.isPrefixUnaryExpression(parent) ? parent.parent : parent);
}

/** Does it name what other files have, or let these name it? */
function isShared(node: ts.Statement): boolean {
	if (ts.isImportDeclaration(node) || ts.isExportAssignment(node)) return true;
	// `export {}` only says that the file is a module
	if (ts.isExportDeclaration(node)) return node.moduleSpecifier !== undefined || hasNames(node);
	return hasModifier(node, ts.SyntaxKind.ExportKeyword) || hasModifier(node, ts.SyntaxKind.DeclareKeyword);
}

function hasNames({ exportClause }: ts.ExportDeclaration): boolean {
	return exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.length > 0;
}

function isSettled(kinds: ReadonlySet<Kind>): boolean {
	const [only] = kinds;
	return only !== undefined && SETTLED.has(only);
}

function isSuperOfClass(node: ts.Node): boolean {
	if (node.kind !== ts.SyntaxKind.SuperKeyword) return false;
	const home = ts.findAncestor(node, (n) => ts.isClassLike(n) || ts.isObjectLiteralExpression(n));
	return home !== undefined && ts.isClassLike(home);
}

/** `true as never`, which is given where nothing of its kind is asked for. */
function isSaidNever(node: ts.Node): node is ts.AsExpression {
	return ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.NeverKeyword;
}

function isNamedArrayLike(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	return symbol !== undefined && isDeclaredOnly(symbol) && /^(ArrayLike|ConcatArray)$/.test(symbol.name);
}
