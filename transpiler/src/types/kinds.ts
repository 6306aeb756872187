// What a TypeScript type is on the board: the Python type its values have.

import { ts } from "ts-morph";
import { findImplemented } from "./implemented.ts";

export type Kind =
	| "number"
	| "bigint"
	| "bool"
	| "str"
	| "none"
	| "bytes"
	| "bytearray"
	| "memoryview"
	/** Uint8Array and its like: Python's bytearray, array.array, or a window on one. */
	| "typed"
	/** An array, or a mutable tuple: Python's list. */
	| "list"
	/** A readonly tuple. */
	| "tuple"
	/** Python's dict as such: `dict<K, V>`. */
	| "dict"
	| "set"
	/** JavaScript's ordered Map and Set. */
	| "map"
	| "jsset"
	/** An object literal's type, or one with an index signature: a dict whose keys are texts. */
	| "record"
	/** An object with attributes: of a class, or of a declared API. */
	| "instance"
	| "function"
	| "promise"
	/** A generator, or anything else that is known only as something to iterate over or to ask for its next item. */
	| "iterator"
	| "symbol"
	| "unknown"
	| "any";

/** By the names of their declarations, in our typings and in TypeScript's library. */
const NAMED: Readonly<Record<string, Kind>> = {
	bytes: "bytes",
	bytearray: "bytearray",
	memoryview: "memoryview",
	Uint8Array: "typed",
	Int8Array: "typed",
	Uint16Array: "typed",
	Int16Array: "typed",
	Uint32Array: "typed",
	Int32Array: "typed",
	Float32Array: "typed",
	Float64Array: "typed",
	dict: "dict",
	set: "set",
	Map: "map",
	ReadonlyMap: "map",
	Set: "jsset",
	ReadonlySet: "jsset",
	TemplateStringsArray: "list",
	RegExpMatchArray: "list",
	RegExpExecArray: "list",
	WeakMap: "map",
	WeakSet: "jsset",
	Promise: "promise",
	PromiseLike: "promise",
	Function: "function",
	PromiseFulfilledResult: "record",
	PromiseRejectedResult: "record",
	Generator: "iterator",
	AsyncGenerator: "iterator",
	Iterator: "iterator",
	AsyncIterator: "iterator",
	Iterable: "iterator",
	AsyncIterable: "iterator",
	IterableIterator: "iterator",
	AsyncIterableIterator: "iterator",
	IteratorObject: "iterator",
	AsyncIteratorObject: "iterator",
	ArrayIterator: "iterator",
	MapIterator: "iterator",
	SetIterator: "iterator",
	StringIterator: "iterator",
	IteratorYieldResult: "record",
	IteratorReturnResult: "record",
};

export const BYTES_KINDS: readonly Kind[] = ["bytes", "bytearray", "memoryview"];

/** Python finds these false when empty; JavaScript finds every object true. */
export const SIZED_KINDS: readonly Kind[] = [
	...BYTES_KINDS,
	"typed",
	"list",
	"tuple",
	"dict",
	"set",
	"map",
	"jsset",
	"record",
];

const PRIMITIVES: readonly (readonly [ts.TypeFlags, Kind])[] = [
	[ts.TypeFlags.Any, "any"],
	[ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive, "unknown"],
	[ts.TypeFlags.NumberLike, "number"],
	[ts.TypeFlags.BigIntLike, "bigint"],
	[ts.TypeFlags.BooleanLike, "bool"],
	[ts.TypeFlags.StringLike, "str"],
	[ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void, "none"],
	[ts.TypeFlags.ESSymbolLike, "symbol"],
];

/** Types that stand for others. */
const DEPENDENT =
	ts.TypeFlags.TypeParameter |
	ts.TypeFlags.Substitution |
	ts.TypeFlags.IndexedAccess |
	ts.TypeFlags.Conditional |
	ts.TypeFlags.Index;

const NO_KINDS: ReadonlySet<Kind> = new Set();
const TEXT: ReadonlySet<Kind> = new Set<Kind>(["str"]);
const NUMBER: ReadonlySet<Kind> = new Set<Kind>(["number"]);
const TRUTH: ReadonlySet<Kind> = new Set<Kind>(["bool"]);

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
]);

/** An accessor may take another type than it gives. */
const DECLARED =
	ts.SymbolFlags.Variable |
	ts.SymbolFlags.Property |
	ts.SymbolFlags.Function |
	ts.SymbolFlags.Method |
	ts.SymbolFlags.Class;

export class Kinds {
	private readonly memo = new Map<ts.Type, ReadonlySet<Kind>>();
	private readonly ints = new Map<ts.Type, boolean>();
	private readonly ofNodes = new Map<ts.Node, ReadonlySet<Kind>>();
	/** Interfaces whose values may be objects of classes: their values have attributes. */
	private readonly implemented: ReadonlySet<ts.Symbol>;

	private readonly checker: ts.TypeChecker;

	/** Does the program name the type at all? Few do, and asking each place for its type costs time. */
	readonly declaresFloats: boolean;

	/** Then the operators of numbers may give bigints. */
	private readonly hasBigInts: boolean;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.implemented = findImplemented(checker, sources);
		this.hasBigInts = sources.some((s) => hasBigInts(s));
		this.declaresFloats = sources.some((s) => /\bfloat\b/.test(s.text));
	}

	of(node: ts.Node): ReadonlySet<Kind> {
		const known = this.ofNodes.get(node);
		if (known !== undefined) return known;
		const found = this.found(node);
		this.ofNodes.set(node, found);
		return found;
	}

	private found(node: ts.Node): ReadonlySet<Kind> {
		if (ts.isPropertyAccessExpression(node) && this.isTextOfCaught(node)) return TEXT;
		const plain = kindOfOperation(node);
		if (plain !== null && !(plain === NUMBER && this.hasBigInts)) return plain;
		const declared = this.declaredType(node);
		const kinds = declared === undefined ? NO_KINDS : this.ofType(declared);
		if (kinds.size === 1 && isSettled(kinds)) return kinds;
		return this.ofType(this.checker.getTypeAtLocation(node));
	}

	/**
	 * The type that a variable, a member or a function's result is declared with. What conditions around say of it takes
	 * the type checker long to find out.
	 */
	private declaredType(node: ts.Node): ts.Type | undefined {
		if (ts.isCallExpression(node)) {
			const isPlain = !ts.isOptionalChain(node) && node.expression.kind !== ts.SyntaxKind.SuperKeyword;
			return isPlain ? this.checker.getResolvedSignature(node)?.getReturnType() : undefined;
		}
		const isMember = ts.isPropertyAccessExpression(node) && !ts.isOptionalChain(node);
		if (!isMember && (!ts.isIdentifier(node) || !isAskedFor(node))) return undefined;
		const named = this.checker.getSymbolAtLocation(node);
		if (named === undefined) return undefined;
		const symbol = named.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(named) : named;
		return symbol.flags & DECLARED ? this.checker.getTypeOfSymbol(symbol) : undefined;
	}

	/** `catch (e: any)`: `e.message` and `e.name` are texts, whatever TypeScript takes them for. */
	private isTextOfCaught(node: ts.PropertyAccessExpression): boolean {
		if (node.name.text !== "message" && node.name.text !== "name") return false;
		const declaration = this.checker.getSymbolAtLocation(node.expression)?.valueDeclaration;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
		return ts.isCatchClause(declaration.parent) && declaration.type?.kind === ts.SyntaxKind.AnyKeyword;
	}

	/** The one kind that all values of the node have, or null. */
	only(node: ts.Node): Kind | null {
		return single(this.of(node));
	}

	/** The one kind besides `none`. */
	present(node: ts.Node): Kind | null {
		return presentOf(this.of(node));
	}

	/** The same of all values of a type. */
	presentIn(type: ts.Type): Kind | null {
		return presentOf(this.ofType(type));
	}

	ofType(type: ts.Type): ReadonlySet<Kind> {
		const known = this.memo.get(type);
		if (known !== undefined) return known;
		const kinds = new Set<Kind>();
		this.memo.set(type, kinds);
		this.collect(type, kinds);
		return kinds;
	}

	/** Does the type say `int`, or is it a literal without a fraction? */
	isInt(type: ts.Type): boolean {
		if (type.isNumberLiteral()) return Number.isInteger(type.value);
		if (type.isUnion()) return type.types.every((t) => this.isInt(t));
		if (type.flags & ts.TypeFlags.EnumLiteral) return type.isNumberLiteral() && Number.isInteger(type.value);
		if (!type.isIntersection()) return false;
		return type.types.some((t) => t.getProperties().some((p) => p.name.startsWith("__@wholeNumber")));
	}

	/** The name of the one typed array that the node's values are, or null. */
	typedArray(node: ts.Node): string | null {
		const type = this.checker.getNonNullableType(this.checker.getTypeAtLocation(node));
		const bound = type.flags & DEPENDENT ? (this.checker.getBaseConstraintOfType(type) ?? type) : type;
		return single(this.ofType(bound)) === "typed" && !bound.isUnion() ? (bound.getSymbol()?.name ?? null) : null;
	}

	/** Does a place of this type ask for an `int`, and for no other number? */
	wantsInt(type: ts.Type): boolean {
		const known = this.ints.get(type) ?? this.findsInt(type);
		this.ints.set(type, known);
		return known;
	}

	private findsInt(type: ts.Type): boolean {
		const bare = this.checker.getNonNullableType(type);
		const members = bare.isUnion() ? bare.types : [bare];
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

	private collect(type: ts.Type, into: Set<Kind>): void {
		const primitive = PRIMITIVES.find(([flags]) => type.flags & flags);
		if (type.isUnion()) for (const t of type.types) this.addAll(t, into);
		else if (primitive !== undefined) into.add(primitive[1]);
		else if (type.flags & ts.TypeFlags.Never) return;
		else if (type.isIntersection()) this.collectIntersection(type, into);
		else if (type.flags & DEPENDENT) this.collectBound(type, into);
		else into.add(this.objectKind(type));
	}

	private addAll(type: ts.Type, into: Set<Kind>): void {
		for (const k of this.ofType(type)) into.add(k);
	}

	/** A type parameter is what its constraint is. */
	private collectBound(type: ts.Type, into: Set<Kind>): void {
		const bound = this.checker.getBaseConstraintOfType(type);
		if (bound === undefined || bound === type) into.add("unknown");
		else this.addAll(bound, into);
	}

	private collectIntersection(type: ts.IntersectionType, into: Set<Kind>): void {
		const primitive = type.types.find((t) => t.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike));
		if (primitive !== undefined) return this.addAll(primitive, into);
		// `NonNullable<T>` is `T & {}`
		const dependent = type.types.filter((t) => t.flags & DEPENDENT);
		if (dependent.length > 0 && type.types.every((t) => t.flags & DEPENDENT || isEmpty(t))) {
			for (const t of dependent) this.addAll(t, into);
			if (dependent.length < type.types.length) into.delete("none");
			return;
		}
		// `T & { readonly [keywordArguments]?: never }` and the like: the part that says something decides
		const kinds = new Set(type.types.map((t) => (t.flags & DEPENDENT ? "unknown" : this.objectKind(t))));
		if (kinds.size > 1) kinds.delete("record");
		if (kinds.size > 1) kinds.delete("unknown");
		for (const k of kinds) into.add(k);
	}

	private objectKind(type: ts.Type): Kind {
		if (this.checker.isTupleType(type)) {
			const target = (type as ts.TypeReference).target as ts.TupleType;
			return target.readonly ? "tuple" : "list";
		}
		if (this.checker.isArrayType(type)) return "list";
		const symbol = type.getSymbol();
		const named = symbol === undefined ? undefined : NAMED[symbol.name];
		if (symbol !== undefined && named !== undefined && isDeclaredOnly(symbol)) return named;
		if (type.getCallSignatures().length > 0) return "function";
		if (type.getConstructSignatures().length > 0) return "function";
		if (isEmpty(type)) return "unknown";
		if (isIterating(this.checker, type)) return "instance";
		if (symbol === undefined) return "record";
		if (symbol.flags & ts.SymbolFlags.RegularEnum) return "record";
		if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum | ts.SymbolFlags.ValueModule)) return "instance";
		return this.membersKind(type, symbol);
	}

	/** An interface or a type literal: an object if it stands for one, else a dict. */
	private membersKind(type: ts.Type, symbol: ts.Symbol): Kind {
		if (this.implemented.has(symbol)) return "instance";
		if (isDeclaredOnly(symbol)) return isPlainLibraryType(symbol) ? this.mappedKind(type) : "instance";
		return "record";
	}

	/** `Partial<T>` and its like are what T is. */
	private mappedKind(type: ts.Type): Kind {
		const [of] = /^(Partial|Required|Readonly|Pick|Omit)$/.test(type.aliasSymbol?.name ?? "")
			? (type.aliasTypeArguments ?? [])
			: [];
		return of !== undefined && of !== type && single(this.ofType(of)) === "instance" ? "instance" : "record";
	}
}

/** Has it an iterator or is to be disposed of, or is it one by its form: a `next` that gives `done`, or a promise of it? */
function isIterating(checker: ts.TypeChecker, type: ts.Type): boolean {
	if (
		type.getProperties().some((p) => /^__@(asyncI|i)terator@|^__@(asyncD|d)ispose@/.test(p.name) && !isDeclaredOnly(p))
	)
		return true;
	const next = type.getProperty("next");
	if (next === undefined) return false;
	const [signature] = checker.getTypeOfSymbol(next).getCallSignatures();
	const given = signature?.getReturnType();
	if (given === undefined) return false;
	const step = checker.getAwaitedType(given) ?? given;
	return (step.isUnion() ? step.types : [step]).some((t) => t.getProperty("done") !== undefined);
}

/** `{}`: whatever is not null or undefined. */
function isEmpty(type: ts.Type): boolean {
	const hasIndex = type.getStringIndexType() !== undefined || type.getNumberIndexType() !== undefined;
	const isLiteral = (type.getSymbol()?.declarations ?? []).every((d) => ts.isTypeLiteralNode(d));
	return isLiteral && !hasIndex && type.getProperties().length === 0;
}

export function hasBigInts(file: ts.SourceFile): boolean {
	return /\b\d[\da-fA-FxXoObB_]*n\b|\bBigInt\b|\bbigint\b/.test(file.text);
}

function isSettled(kinds: ReadonlySet<Kind>): boolean {
	const [only] = kinds;
	return only !== undefined && SETTLED.has(only);
}

/** Is it a variable whose value is read, not a name in a declaration or a type? */
function isAskedFor(node: ts.Identifier): boolean {
	const parent = node.parent;
	switch (parent.kind) {
		case ts.SyntaxKind.BinaryExpression:
		case ts.SyntaxKind.CallExpression:
		case ts.SyntaxKind.ConditionalExpression:
		case ts.SyntaxKind.ElementAccessExpression:
		case ts.SyntaxKind.IfStatement:
		case ts.SyntaxKind.NewExpression:
		case ts.SyntaxKind.ParenthesizedExpression:
		case ts.SyntaxKind.PostfixUnaryExpression:
		case ts.SyntaxKind.PrefixUnaryExpression:
		case ts.SyntaxKind.ReturnStatement:
		case ts.SyntaxKind.TemplateSpan:
			return true;
		case ts.SyntaxKind.PropertyAccessExpression:
			return (parent as ts.PropertyAccessExpression).expression === node;
		case ts.SyntaxKind.VariableDeclaration:
			return (parent as ts.VariableDeclaration).initializer === node;
		default:
			return false;
	}
}

/** What an operator gives, whatever it is given. */
function kindOfOperation(node: ts.Node): ReadonlySet<Kind> | null {
	if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken ? TRUTH : NUMBER;
	if (ts.isTypeOfExpression(node)) return TEXT;
	if (!ts.isBinaryExpression(node)) return null;
	switch (node.operatorToken.kind) {
		case ts.SyntaxKind.EqualsEqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsEqualsToken:
		case ts.SyntaxKind.EqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsToken:
		case ts.SyntaxKind.LessThanToken:
		case ts.SyntaxKind.LessThanEqualsToken:
		case ts.SyntaxKind.GreaterThanToken:
		case ts.SyntaxKind.GreaterThanEqualsToken:
		case ts.SyntaxKind.InstanceOfKeyword:
		case ts.SyntaxKind.InKeyword:
			return TRUTH;
		case ts.SyntaxKind.MinusToken:
		case ts.SyntaxKind.AsteriskToken:
		case ts.SyntaxKind.SlashToken:
		case ts.SyntaxKind.PercentToken:
		case ts.SyntaxKind.AsteriskAsteriskToken:
		case ts.SyntaxKind.AmpersandToken:
		case ts.SyntaxKind.BarToken:
		case ts.SyntaxKind.CaretToken:
		case ts.SyntaxKind.LessThanLessThanToken:
		case ts.SyntaxKind.GreaterThanGreaterThanToken:
		case ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken:
			return NUMBER;
		default:
			return null;
	}
}

function presentOf(all: ReadonlySet<Kind>): Kind | null {
	if (all.size <= 1 && !all.has("none")) return single(all);
	const kinds = new Set(all);
	kinds.delete("none");
	// any of the three: what they have in common
	if (kinds.size > 1 && [...kinds].every((k) => BYTES_KINDS.includes(k)))
		return kinds.has("bytes") ? "bytes" : "bytearray";
	return single(kinds);
}

function single(kinds: ReadonlySet<Kind>): Kind | null {
	const [first] = kinds;
	return kinds.size === 1 && first !== undefined ? first : null;
}

/** Declared in a `.d.ts`: it stands for something that exists on the board. */
export function isDeclaredOnly(symbol: ts.Symbol): boolean {
	const declarations = symbol.declarations ?? [];
	return declarations.length > 0 && declarations.every((d) => d.getSourceFile().isDeclarationFile);
}

/** A mapped type of TypeScript's library (`Record`, `Partial`): its members are what counts. */
function isPlainLibraryType(symbol: ts.Symbol): boolean {
	return (symbol.declarations ?? []).every(
		(d) => ts.isMappedTypeNode(d) || (ts.isTypeLiteralNode(d) && d.getSourceFile().fileName.includes("/lib.")),
	);
}
