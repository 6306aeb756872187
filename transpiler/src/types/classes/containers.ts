// Classes of the program's that derive from Map, Set or Array. On the board an object of such a class is the box that Maps
// and Sets are in, or a list, with what the class adds to it.

import { ts } from "ts-morph";
import type { Kind } from "../kinds/kind.ts";
import { classesIn, extendedBy, extendedDeclaration } from "./classes.ts";

/** Does the text say of a class that it derives from one? */
export const DERIVES = /\bextends\s+(Map|Set)\b/;

/** The same of Array. */
export const DERIVES_ARRAY = /\bextends\s+Array\b/;

/**
 * The methods that a class may have its own of, and how many arguments they are given. The rest, such as `forEach`, is
 * lowered to loops, which ask no class.
 */
export const OVERRIDABLE: ReadonlyMap<string, number> = new Map([
	["get", 1],
	["set", 2],
	["has", 1],
	["add", 1],
	["delete", 1],
	["clear", 0],
]);

/** The one method of an array that a class may have its own of. */
export const OF_ARRAYS = "push";

const KINDS = { Map: "map", Set: "jsset", Array: "list" } as const satisfies Record<string, Kind>;

/** What a class may derive from. */
export type Container = keyof typeof KINDS;

export class Containers {
	/** Are there any? */
	readonly areThere: boolean;
	private readonly kinds = new Map<ts.Declaration, Kind>();
	private readonly overridden = new Map<ts.SourceFile, ReadonlySet<string>>();
	private readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.areThere = sources.some((f) => DERIVES.test(f.text) || DERIVES_ARRAY.test(f.text));
		if (!this.areThere) return;
		for (const file of sources) {
			const names = new Set<string>();
			for (const node of classesIn(file)) {
				const kind = this.find(node);
				if (kind === null) continue;
				this.kinds.set(node, kind);
				for (const m of node.members) if (m.name !== undefined) names.add(m.name.getText());
			}
			this.overridden.set(file, new Set([...names].filter((n) => OVERRIDABLE.has(n) || n === OF_ARRAYS)));
		}
	}

	/** Map's, Set's or an array's, for a class that derives from it. */
	kindOf(declaration: ts.Declaration | undefined): Kind | null {
		return declaration === undefined ? null : (this.kinds.get(declaration) ?? null);
	}

	/** Has a class in one of the files a method of its own in place of the library's? */
	isOverridden(files: readonly ts.SourceFile[], method: string): boolean {
		return files.some((f) => this.overridden.get(f)?.has(method) === true);
	}

	/** The class of such a type and those that it derives from, if all of them hand on what their constructors are given. */
	handingOn(type: ts.Type): readonly ts.ClassLikeDeclaration[] {
		const classes = this.classesOf(type);
		return classes.some((c) => c.members.some(ts.isConstructorDeclaration)) ? [] : classes;
	}

	/** The nearest constructor that the class of such a type has or inherits. */
	constructorOf(type: ts.Type | undefined): ts.ConstructorDeclaration | undefined {
		return this.classesOf(type).flatMap((c) => c.members.filter(ts.isConstructorDeclaration))[0];
	}

	/** From the class of such a type to the one that derives from the library's. */
	private classesOf(type: ts.Type | undefined): readonly ts.ClassLikeDeclaration[] {
		const found: ts.ClassLikeDeclaration[] = [];
		const declared = type?.getSymbol()?.valueDeclaration;
		let next = declared !== undefined && ts.isClassLike(declared) && this.kindOf(declared) !== null ? declared : null;
		while (next !== null) {
			found.push(next);
			next = this.baseOf(next);
		}
		return found;
	}

	/** Those of classes that derive from Array. */
	arrayConstructors(): readonly ts.ConstructorDeclaration[] {
		const arrays = [...this.kinds].filter(([, kind]) => kind === "list");
		return arrays.flatMap(([node]) => (node as ts.ClassLikeDeclaration).members.filter(ts.isConstructorDeclaration));
	}

	/** Which classes derive from what, in the order of the program's files. */
	names(): readonly string[] {
		return [...this.kinds].map(([node, kind]) => `${node.getSourceFile().fileName} ${node.pos} ${kind}`);
	}

	private find(node: ts.ClassLikeDeclaration): Kind | null {
		const direct = libraryBase(this.checker, node);
		if (direct !== null) return KINDS[direct];
		const base = this.baseOf(node);
		return base === null ? null : this.find(base);
	}

	/** The class of the program's that it extends. */
	private baseOf(node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration | null {
		const base = extendedDeclaration(this.checker, node);
		return base !== undefined && ts.isClassLike(base) && !base.getSourceFile().isDeclarationFile ? base : null;
	}
}

/** What of the library's the class derives from, and not from another class that does. */
export function libraryBase(checker: ts.TypeChecker, node: ts.ClassLikeDeclaration): Container | null {
	const extended = extendedBy(node)?.expression;
	if (extended === undefined || !ts.isIdentifier(extended)) return null;
	const name = extended.text;
	if (name !== "Map" && name !== "Set" && name !== "Array") return null;
	const declarations = checker.getSymbolAtLocation(extended)?.declarations ?? [];
	return declarations.every((d) => d.getSourceFile().isDeclarationFile) ? name : null;
}

/** `Map<string, number>` or `number[]`, which an object of the class is; of another type nothing. */
export function containerBase(checker: ts.TypeChecker, type: ts.Type): ts.Type {
	const declared = type.getSymbol()?.valueDeclaration;
	if (declared === undefined || !ts.isClassLike(declared)) return type;
	// its last parameter is the container: there the type arguments are filled in
	const forEach = type.getProperty("forEach");
	if (forEach === undefined) return type;
	const [given] = checker.getTypeOfSymbol(forEach).getCallSignatures()[0]?.parameters ?? [];
	const callback = given === undefined ? undefined : checker.getTypeOfSymbol(given).getCallSignatures()[0];
	const container = callback?.parameters.at(-1);
	return container === undefined ? type : checker.getTypeOfSymbol(container);
}
