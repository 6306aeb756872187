// Which kinds the values of a TypeScript type have: by its flags, its name, its form.

import { ts } from "ts-morph";
import type { Findings } from "../../program/findings.ts";
import type { Containers } from "../classes/containers.ts";
import { findImplemented } from "../classes/implemented.ts";
import { findListed } from "../classes/listed.ts";
import { handsArraysAsRecords, isOpenRecord } from "../classes/open-records.ts";
import { shapeOf } from "../classes/shapes.ts";
import { isEmptyAmongOthers } from "./empty-literals.ts";
import { type Kind, single } from "./kind.ts";
import { copiedFrom, mappedFrom } from "./mapped.ts";

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
	IArguments: "list",
	RegExpMatchArray: "list",
	RegExpExecArray: "list",
	WeakMap: "map",
	WeakSet: "jsset",
	Promise: "promise",
	Date: "date",
	PromiseLike: "promise",
	Function: "function",
	Object: "unknown",
	// of the objects themselves there are none: `new String` is refused
	String: "str",
	Number: "number",
	Boolean: "bool",
	ErrorOptions: "record",
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

/** What is one of these by a part of its type is nothing but that: `number & { readonly unit?: "mm" }`. */
const BRANDED =
	ts.TypeFlags.NumberLike |
	ts.TypeFlags.StringLike |
	ts.TypeFlags.BooleanLike |
	ts.TypeFlags.BigIntLike |
	ts.TypeFlags.ESSymbolLike;

/** Types that stand for others. */
export const DEPENDENT =
	ts.TypeFlags.TypeParameter |
	ts.TypeFlags.Substitution |
	ts.TypeFlags.IndexedAccess |
	ts.TypeFlags.Conditional |
	ts.TypeFlags.Index;
export class TypeKinds {
	private readonly memo = new Map<ts.Type, ReadonlySet<Kind>>();
	/** Interfaces whose values may be objects of classes: their values have attributes. Classes for whose objects others stand. */
	private readonly implemented: ReadonlySet<ts.Declaration>;
	/** Interfaces whose values are arrays. */
	private readonly listed: ReadonlySet<ts.Declaration>;
	/** Records of anything may be arrays. */
	private readonly mayRecordsBeArrays: boolean;
	private readonly checker: ts.TypeChecker;
	private readonly containers: Containers;
	private readonly hasBigInts: boolean;

	/** @param hasBigInts does the program make any? */
	constructor(
		checker: ts.TypeChecker,
		sources: readonly ts.SourceFile[],
		findings: Findings,
		containers: Containers,
		hasBigInts: boolean,
	) {
		this.hasBigInts = hasBigInts;
		this.checker = checker;
		this.containers = containers;
		this.implemented = findImplemented(checker, sources, findings);
		this.listed = findListed(checker, sources, findings);
		this.mayRecordsBeArrays = handsArraysAsRecords(checker, sources, findings);
	}

	/** In the order of the program's files. */
	namesOfFound(): string[] {
		const declared = [...this.implemented, ...this.listed].map((d) => {
			const name = ts.getNameOfDeclaration(d);
			return `${d.getSourceFile().fileName} ${name === undefined ? d.pos : name.getText()}`;
		});
		return this.mayRecordsBeArrays ? [...declared, "any"] : declared;
	}

	/** May a literal, or an object of a class that does not derive from it, stand for the class's own objects? */
	isStoodInFor(declared: ts.Node): boolean {
		return this.implemented.has(declared as ts.Declaration);
	}

	of(type: ts.Type): ReadonlySet<Kind> {
		const known = this.memo.get(type);
		if (known !== undefined) return known;
		const kinds = new Set<Kind>();
		this.memo.set(type, kinds);
		this.collect(type, kinds);
		return kinds;
	}

	private collect(type: ts.Type, into: Set<Kind>): void {
		const primitive = PRIMITIVES.find(([flags]) => type.flags & flags);
		if (type.isUnion()) for (const t of this.occurring(type)) this.addAll(t, into);
		else if (primitive !== undefined) into.add(primitive[1]);
		else if (type.flags & ts.TypeFlags.Never) return;
		else if (type.isIntersection()) this.collectIntersection(type, into);
		else if (type.flags & DEPENDENT) this.collectBound(type, into);
		else into.add(this.objectKind(type));
	}

	/** A program that makes no bigints may name them all the same: `type Primitive = string | number | bigint`. */
	occurring({ types }: ts.UnionType): readonly ts.Type[] {
		if (this.hasBigInts) return types;
		const others = types.filter((t) => (t.flags & ts.TypeFlags.BigIntLike) === 0);
		return others.length > 0 ? others : types;
	}

	private addAll(type: ts.Type, into: Set<Kind>): void {
		for (const k of this.of(type)) into.add(k);
	}

	/** A type parameter is what its constraint is. */
	private collectBound(type: ts.Type, into: Set<Kind>): void {
		const bound = this.checker.getBaseConstraintOfType(type);
		if (bound === undefined || bound === type) into.add("unknown");
		else this.addAll(bound, into);
	}

	private collectIntersection(type: ts.IntersectionType, into: Set<Kind>): void {
		const primitive = type.types.find((t) => t.flags & BRANDED);
		if (primitive !== undefined) return this.addAll(primitive, into);
		// `NonNullable<T>` is `T & {}`
		const dependent = type.types.filter((t) => t.flags & DEPENDENT);
		if (dependent.length > 0 && type.types.every((t) => t.flags & DEPENDENT || isEmpty(t))) {
			for (const t of dependent) this.addAll(t, into);
			if (dependent.length < type.types.length) into.delete("none");
			// what one of them says nothing of, another may know
			if (into.size > 1) into.delete("unknown");
			return;
		}
		// `T & { readonly [keywordArguments]?: never }` and the like: the part that says something decides
		const kinds = new Set(type.types.map((t) => (t.flags & DEPENDENT ? this.boundKind(t) : this.objectKind(t))));
		if (kinds.size > 1) kinds.delete("record");
		if (kinds.size > 1) kinds.delete("unknown");
		for (const k of kinds) into.add(k);
	}

	/** What a part of an intersection that stands for another type says of it: no more than that it is a function, or an object. */
	private boundKind(type: ts.Type): Kind {
		if (this.checker.getApparentType(type).getCallSignatures().length > 0) return "function";
		return single(this.of(type)) === "instance" ? "instance" : "unknown";
	}

	private objectKind(type: ts.Type): Kind {
		const copied = copiedFrom(type);
		if (copied !== undefined && single(this.of(copied)) === "unknown") return "unknown";
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
		if (this.mayRecordsBeArrays && isOpenRecord(type)) return "any";
		const derived = this.containers.areThere ? this.containers.kindOf(symbol?.valueDeclaration) : null;
		if (derived !== null) return derived;
		if (isIterating(this.checker, type)) return "instance";
		if (symbol === undefined) return "record";
		if (symbol.flags & ts.SymbolFlags.RegularEnum) return "record";
		if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum | ts.SymbolFlags.ValueModule)) return "instance";
		return this.membersKind(type, symbol);
	}

	/** An interface or a type literal: an object if it stands for one, else a dict. */
	private membersKind(type: ts.Type, symbol: ts.Symbol): Kind {
		const shape = shapeOf(symbol);
		if (shape !== undefined && this.listed.has(shape)) return "list";
		if (shape !== undefined && this.implemented.has(shape)) return "instance";
		if (isDeclaredOnly(symbol)) return isPlainLibraryType(symbol) ? this.mappedKind(type) : "instance";
		return "record";
	}

	/** `Readonly<T>` and its like are what T is. Changes to an object, `Partial<T>`, are a record of their own. */
	private mappedKind(type: ts.Type): Kind {
		const of = mappedFrom(type);
		const kind = of === undefined || of === type ? null : single(this.of(of));
		if (kind === null) return "record";
		const isWhole = type.aliasSymbol?.name === "Readonly" && WHOLE.has(kind);
		return isWhole || NAMED_AS_ARE.has(kind) ? kind : "record";
	}
}

/** What `Object.freeze` gives of it, too. */
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(["map", "jsset", "date", "promise", "function"]);

/** What `Readonly<T>` of it is no record of: `Readonly<String>` is a text. */
const NAMED_AS_ARE: ReadonlySet<Kind> = new Set<Kind>(["instance", "str", "number", "bool"]);

/** Has it an iterator or is to be disposed of, or is it one by its form: a `next` that gives `done`, or a promise of it? */
function isIterating(checker: ts.TypeChecker, type: ts.Type): boolean {
	const isProtocol = (p: ts.Symbol): boolean => /^__@(asyncI|i)terator@|^__@(asyncD|d)ispose@/.test(p.name);
	if (type.getProperties().some((p) => isProtocol(p) && (!isDeclaredOnly(p) || isOfProtocol(p)))) return true;
	const next = type.getProperty("next");
	if (next === undefined) return false;
	const [signature] = checker.getTypeOfSymbol(next).getCallSignatures();
	const given = signature?.getReturnType();
	if (given === undefined) return false;
	const step = checker.getAwaitedType(given) ?? given;
	if (step.flags & ts.TypeFlags.Any) return hasOnlyIteratorFunctions(type);
	return (step.isUnion() ? step.types : [step]).some((t) => t.getProperty("done") !== undefined);
}

/** A literal of which nothing else can be called than what an iterator is asked by. */
function hasOnlyIteratorFunctions(type: ts.Type): boolean {
	const functions = (p: ts.ObjectLiteralElementLike): boolean =>
		ts.isMethodDeclaration(p) || (ts.isPropertyAssignment(p) && ts.isFunctionLike(p.initializer));
	return (type.getSymbol()?.declarations ?? []).some(
		(d) =>
			ts.isObjectLiteralExpression(d) &&
			d.properties.filter(functions).every((p) => /^(next|return|throw)$/.test(p.name?.getText() ?? "")),
	);
}

/** What `interface Row extends Iterable<number>` inherits, and not what one that extends Array or Map does. */
function isOfProtocol(member: ts.Symbol): boolean {
	return (member.declarations ?? []).every(
		({ parent }) => ts.isInterfaceDeclaration(parent) && PROTOCOLS.test(parent.name.text),
	);
}

const PROTOCOLS = /^(Async)?(Iterable(Iterator)?|IteratorObject|Generator|Disposable)$/;

/** `{}`: whatever is not null or undefined. */
export function isEmpty(type: ts.Type): boolean {
	const hasIndex = type.getStringIndexType() !== undefined || type.getNumberIndexType() !== undefined;
	const isLiteral = (type.getSymbol()?.declarations ?? []).every(
		(d) => ts.isTypeLiteralNode(d) || isEmptyAmongOthers(d),
	);
	return isLiteral && !hasIndex && type.getProperties().length === 0;
}

/** Declared in a `.d.ts`: it stands for something that exists on the board. An interface that adds to it does not. */
export function isDeclaredOnly(symbol: ts.Symbol): boolean {
	const declarations = symbol.declarations ?? [];
	const own = declarations.filter((d) => !d.getSourceFile().isDeclarationFile);
	return own.length < declarations.length && own.every((d) => ts.isInterfaceDeclaration(d));
}

/** A mapped type of TypeScript's library (`Record`, `Partial`): its members are what counts. */
function isPlainLibraryType(symbol: ts.Symbol): boolean {
	return (symbol.declarations ?? []).every(
		(d) => ts.isMappedTypeNode(d) || (ts.isTypeLiteralNode(d) && d.getSourceFile().fileName.includes("/lib.")),
	);
}
