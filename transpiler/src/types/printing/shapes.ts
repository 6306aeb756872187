// The shape of a type: whether None is null or undefined there, whether a dictionary is an object, a Map or a Set.

import { ts } from "ts-morph";
import { shownBase } from "../classes/classes.ts";
import { isErrors } from "../classes/exceptions.ts";
import { isCallableObject } from "../functions/callable-objects.ts";
import { isDeclaredOnly, type Kind, type Kinds } from "../kinds/kinds.ts";
import { mappedFrom } from "../kinds/mapped.ts";
import { libraryNameOf } from "../kinds/type-parts.ts";
import type { Unset } from "../missing/unset.ts";
import { keyTypes, valueTypes } from "../records/keys.ts";
import { ClassFields } from "./class-fields.ts";
import { insides, isPlainShape, type Keyed, type Shape } from "./shape.ts";
import { unshown } from "./unshown.ts";

const KEYED_KINDS: readonly Kind[] = ["typed", "record", "dict", "map", "jsset", "unknown", "any"];

/** Node shows it with its stack. */
export const ERROR = "An error";

/** The same of one whose class says what JSON.stringify writes. */
export const ERROR_AS_JSON = "An error with a toJSON";

/** console.log shows it by its text; it has no properties that anything else would find. */
export const REGEX = "A regular expression";

export const EITHER_NONE = "What may be null or undefined";

const HIDDEN_BIGINT = "An object that may have a bigint where its type has nothing";

/** What an object may have in a part that the type which it is known by does not name. */
export type Hideable = "bigint" | "none";

export class Shapes {
	private readonly memo = new Map<string, Shape>();
	private readonly ids = new Map<ts.Type, number>();
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	/** Does null say at run time that it is null? */
	private readonly nullIsApart: boolean;

	/** The fields of classes. */
	readonly fields: ClassFields;
	private readonly hides: (kind: Hideable | "step") => boolean;

	constructor(
		checker: ts.TypeChecker,
		kinds: Kinds,
		nullIsApart: boolean,
		unset: Unset,
		hides: (kind: Hideable | "step") => boolean,
	) {
		this.fields = new ClassFields(checker, unset, (types) => this.ofTypes(types));
		this.hides = hides;
		this.checker = checker;
		this.kinds = kinds;
		this.nullIsApart = nullIsApart;
	}

	of(type: ts.Type): Shape {
		return this.ofTypes([type]);
	}

	/** What a place gives that is of that type, or nothing at all. */
	ofOptional(type: ts.Type): Shape {
		return this.ofTypes([type, this.checker.getUndefinedType()]);
	}

	ofNullable(type: ts.Type): Shape {
		return this.ofTypes([type, this.checker.getNullType()]);
	}

	/** Once an iterator has ended, its results have no value, whatever its type says. */
	private fieldTypes(owner: ts.Type, field: ts.Symbol): ts.Type[] {
		const type = this.checker.getTypeOfSymbol(field);
		const isLast = field.name === "value" && libraryNameOf(owner) === "IteratorReturnResult";
		return isLast ? [type, this.checker.getUndefinedType()] : [type];
	}

	/** Every shape that can be met from this one, itself included, and the fields of the classes. */
	reach(start: Shape, derived: (base: ts.ClassLikeDeclaration) => readonly ts.ClassLikeDeclaration[]): Set<Shape> {
		const found = new Set<Shape>();
		const visit = (shape: Shape | null): void => {
			if (shape === null || found.has(shape)) return;
			found.add(shape);
			visit(shape.list);
			for (const inner of insides(shape)) visit(inner);
			for (const c of shape.classes)
				if (c !== null) for (const one of [c, ...derived(c)]) for (const f of this.fields.of(one)) visit(f.shape);
		};
		visit(start);
		return found;
	}

	private ofTypes(types: readonly ts.Type[]): Shape {
		const leaves = new Set<ts.Type>();
		for (const t of types) this.flatten(t, leaves);
		const key = [...leaves]
			.map((t) => this.idOf(t))
			.sort()
			.join(",");
		const known = this.memo.get(key);
		if (known !== undefined) return known;
		const shape: Shape = {
			none: null,
			list: null,
			keyed: null,
			isFunction: false,
			problem: null,
			classes: new Set(),
		};
		this.memo.set(key, shape);
		this.fill(shape, [...leaves]);
		return shape;
	}

	private idOf(type: ts.Type): number {
		const known = this.ids.get(type) ?? this.ids.size;
		this.ids.set(type, known);
		return known;
	}

	private flatten(type: ts.Type, into: Set<ts.Type>): void {
		if (type.isUnion()) for (const t of this.kinds.occurringIn(type)) this.flatten(t, into);
		else if (type.flags & (ts.TypeFlags.Instantiable & ~ts.TypeFlags.StringMapping & ~ts.TypeFlags.TemplateLiteral)) {
			const bound = this.checker.getBaseConstraintOfType(type);
			if (bound === undefined || bound === type) into.add(this.checker.getUnknownType());
			else this.flatten(bound, into);
		} else into.add(type);
	}

	private fill(shape: Shape, leaves: readonly ts.Type[]): void {
		const byKind = new Map<Kind, ts.Type[]>();
		for (const leaf of leaves) {
			this.noteNone(shape, leaf);
			for (const kind of this.kinds.ofType(leaf)) byKind.set(kind, [...(byKind.get(kind) ?? []), leaf]);
		}
		const functions = byKind.get("function") ?? [];
		if (functions.some((t) => !this.isShownByName(t))) shape.problem ??= "A class";
		else if (functions.some((t) => isCallableObject(this.checker, t))) shape.problem ??= "A function with properties";
		else shape.isFunction = functions.length > 0;
		shape.problem ??= unshown(byKind, () => this.hides("step"));
		const lists = [...(byKind.get("list") ?? []), ...(byKind.get("tuple") ?? [])];
		if (lists.length > 0) this.fillList(shape, lists);
		const instances = byKind.get("instance") ?? [];
		const others = instances.filter((t) => !isRegexType(t) && !isErrors(t));
		for (const t of others) this.noteInstance(shape, t);
		this.fillKeyed(shape, byKind);
		this.noteHidden(shape);
		if (byKind.has("bigint")) noteBigInt(shape, byKind.has("number"));
		// after all others, which are more than these
		for (const t of instances.filter(isErrors))
			shape.problem ??= t.getProperty("toJSON") === undefined ? ERROR : ERROR_AS_JSON;
		if (instances.some(isRegexType)) shape.problem ??= REGEX;
	}

	private fillList(shape: Shape, types: readonly ts.Type[]): void {
		shape.list = this.ofTypes(types.flatMap((t) => this.itemsOf(t)));
		// what a class that derives from it has of its own
		if (this.kinds.containers.areThere) shape.classes.add(null);
	}

	/** A function, or a class that has nothing but its name to show. */
	private isShownByName(type: ts.Type): boolean {
		if (type.getConstructSignatures().length === 0) return true;
		const declared = type.getSymbol()?.valueDeclaration;
		return declared !== undefined && ts.isClassLike(declared) && shownBase(this.checker, declared) !== null;
	}

	private noteNone(shape: Shape, leaf: ts.Type): void {
		const isNull = (leaf.flags & ts.TypeFlags.Null) !== 0;
		if (!isNull && !(leaf.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void))) return;
		if (isNull && this.nullIsApart) return;
		const text = isNull ? "null" : "undefined";
		if (shape.none !== null && shape.none !== text) shape.problem = EITHER_NONE;
		shape.none = text;
	}

	private itemsOf(type: ts.Type): readonly ts.Type[] {
		if (this.checker.isTupleType(type)) return this.checker.getTypeArguments(type as ts.TypeReference);
		const item = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
		if (item === undefined) return [];
		// a group that took no part in a match is undefined, whatever its type says
		const isMatch = /^RegExp\w+Array$/.test(type.getSymbol()?.name ?? "");
		return isMatch ? [item, this.checker.getUndefinedType()] : [item];
	}

	private noteInstance(shape: Shape, type: ts.Type): void {
		const declaration = type.getSymbol()?.valueDeclaration;
		if (declaration !== undefined && ts.isClassLike(declaration) && !declaration.getSourceFile().isDeclarationFile)
			for (const c of this.kinds.isStoodInFor(declaration) ? [declaration, null] : [declaration]) shape.classes.add(c);
		else if (type.getSymbol() !== undefined && isDeclaredOnly(type.getSymbol() as ts.Symbol) && !mappedFrom(type))
			shape.problem ??= `\`${this.checker.typeToString(type)}\``;
		else shape.classes.add(null);
	}

	private noteHidden(shape: Shape): void {
		const isRecord = shape.keyed?.tag === "record";
		if ((isRecord || shape.classes.size > 0) && this.hides("bigint")) shape.problem ??= HIDDEN_BIGINT;
		if (isRecord && !this.nullIsApart && this.hides("none")) shape.problem ??= EITHER_NONE;
	}

	private fillKeyed(shape: Shape, byKind: ReadonlyMap<Kind, readonly ts.Type[]>): void {
		const present = KEYED_KINDS.filter((k) => byKind.has(k));
		if (present.length === 0) return;
		if (present.includes("unknown") || present.includes("any")) {
			shape.classes.add(null);
			shape.keyed = { tag: "open" };
			return;
		}
		const types = present.flatMap((k) => byKind.get(k) ?? []);
		const isObject = present.every((k) => k === "record" || k === "dict");
		if (isObject) shape.keyed = this.objectShape(shape, types);
		else if (present.every((k) => k === "typed" || k === "record" || k === "dict"))
			this.fillTyped(shape, types, present);
		else if (present.length > 1) shape.problem ??= "What may be a Map, a Set or an object";
		else if (types.some((t) => t.getSymbol()?.name.startsWith("Weak"))) shape.problem ??= "A WeakMap or WeakSet";
		else {
			// what a class that derives from it has of its own
			if (this.kinds.containers.areThere) shape.classes.add(null);
			const keys = this.ofTypes(types.flatMap((t) => keyTypes(this.checker, t)));
			if (present[0] === "jsset") shape.keyed = { tag: "set", items: keys };
			else shape.keyed = { tag: "map", keys, values: this.ofTypes(types.flatMap((t) => valueTypes(this.checker, t))) };
		}
	}

	/** The board is not told what it is: only Python's own type of it. */
	private noteUnderSymbol(shape: Shape, types: readonly ts.Type[]): void {
		if (!isPlainShape(this.ofTypes(types), false)) shape.problem ??= "What an object has under a symbol";
	}

	/** Which typed array it is, or that it is none, shows when the program runs; what the nothing in a record is does not. */
	private fillTyped(shape: Shape, types: readonly ts.Type[], present: readonly Kind[]): void {
		const names = new Set(types.map((t) => t.getSymbol()?.name ?? ""));
		const [name] = names;
		const isMixed = present.length > 1;
		if (isMixed && !this.nullIsApart) shape.problem ??= "What may be a typed array or an object";
		else if (isMixed || names.size !== 1 || name === undefined) shape.keyed = { tag: "open" };
		else shape.keyed = { tag: "typed", name };
	}

	/** What is found under keys that the type does not name. */
	private indexTypes(type: ts.Type): readonly ts.Type[] {
		const found = [ts.IndexKind.String, ts.IndexKind.Number].flatMap(
			(k) => this.checker.getIndexTypeOfType(type, k) ?? [],
		);
		// a group may take no part, though its type is a text
		return isOfGroups(type) ? [...found, this.checker.getUndefinedType()] : found;
	}

	private objectShape(shape: Shape, types: readonly ts.Type[]): Keyed {
		if (types.some((t) => t.getSymbol()?.name === "dict")) shape.problem ??= "Python's dict";
		const fields = new Map<string, ts.Type[]>();
		const indexed: ts.Type[] = [];
		for (const t of types) {
			indexed.push(...this.indexTypes(t));
			for (const p of t.getProperties()) {
				if (isDerived(t) && (p.declarations ?? []).some(isLiterals)) shape.problem ??= "What may have a getter";
				if (isSymbols(p)) this.noteUnderSymbol(shape, this.fieldTypes(t, p));
				else fields.set(p.name, [...(fields.get(p.name) ?? []), ...this.fieldTypes(t, p)]);
			}
		}
		if (indexed.length > 0) return { tag: "index", values: this.ofTypes([...indexed, ...[...fields.values()].flat()]) };
		return { tag: "record", fields: new Map([...fields].map(([name, of]) => [name, this.ofTypes(of)])) };
	}
}

function noteBigInt(shape: Shape, isBesideNumbers: boolean): void {
	if (shape.keyed !== null || isBesideNumbers) shape.problem ??= "What may be a bigint or something else";
	else shape.keyed = { tag: "bigint" };
}

/** What `match.groups` is. */
function isOfGroups(type: ts.Type): boolean {
	const [declaration] = type.getSymbol()?.declarations ?? [];
	return declaration?.getSourceFile().fileName.endsWith("/lib.es2018.regexp.d.ts") === true;
}

function isRegexType(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	return symbol?.name === "RegExp" && isDeclaredOnly(symbol);
}

/** A type made of another one's properties; a literal that these are spread in has their values. */
function isDerived(type: ts.Type): boolean {
	return ((type.getSymbol()?.flags ?? 0) & ts.SymbolFlags.ObjectLiteral) === 0;
}

/** A getter of an object literal. Objects of classes, which may have others, are none that types are derived from. */
function isLiterals(node: ts.Declaration): boolean {
	return ts.isAccessor(node) && !ts.isClassLike(node.parent);
}

/** Is the property's name a symbol? */
function isSymbols(property: ts.Symbol): boolean {
	return property.name.startsWith("__@");
}

/** Does the type say nothing of the value, or of something inside it? */
export function isOpen(shape: Shape, around: ReadonlySet<Shape> = new Set()): boolean {
	if (around.has(shape)) return false;
	const inner = new Set([...around, shape]);
	return shape.keyed?.tag === "open" || [shape.list, ...insides(shape)].some((s) => s !== null && isOpen(s, inner));
}
