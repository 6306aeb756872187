// Types whose values are of a kind that is looked for, or have one inside, or give one to who calls them.

import { ts } from "ts-morph";
import type { Kind, Kinds } from "../kinds/kinds.ts";
import { argumentsOf, isDeclaredType } from "../kinds/type-parts.ts";
import { Answers } from "./answers.ts";
import { isClass, isOfClass } from "./handed-on.ts";

export type Wanted = Kind | "class";

/** So often one type of a declaration may lead to another where the arguments are not told. */
const DEEPEST = 3;

/** Where members are read of what nothing is known of, or by a key in a text. */
const READING = /\bas\s+any\b|[:=<|&,([]\s*any\b|["'`]\s+in\s+\w|\bas\s+\w*Record\s*<\s*\w+\s*,\s*(unknown|any)\s*>/;

export class Holders {
	private readonly answers = new Answers();
	private readonly holding = new Map<ts.Type | string, boolean>();
	private readonly giving = new Map<ts.Type | string, boolean>();
	private readonly numbers = new Map<ts.Symbol, number>();
	/** Declarations with types that are being looked into, and how many of each. */
	private readonly entered = new Map<ts.Symbol, number>();
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	/** What is looked for. */
	private readonly wanted: readonly Wanted[];
	/** Are members read of what nothing is known of? Then a Map in an object's field counts, too. */
	private readonly readsMembers: boolean;

	constructor(checker: ts.TypeChecker, kinds: Kinds, file: ts.SourceFile, wanted: readonly Wanted[]) {
		this.checker = checker;
		this.kinds = kinds;
		this.wanted = wanted;
		this.readsMembers = READING.test(file.text);
	}

	/** Is it a function, or has it one, from which who calls it gets what is looked for? */
	gives(type: ts.Type): boolean {
		return this.answers.of(this.giving, type, () => this.isGiver(type));
	}

	private isGiver(type: ts.Type): boolean {
		const others = this.standsFor(type);
		if (others !== null) return others.some((t) => this.gives(t));
		if ((type.flags & ts.TypeFlags.Object) === 0) return false;
		if (argumentsOf(this.checker, type).some((t) => this.gives(t))) return true;
		if (isDeclaredType(type) || (isOfClass(type) && !this.readsMembers)) return false;
		return this.within(this.giving, type, () => {
			const results = type.getCallSignatures().map((s) => s.getReturnType());
			if (results.some((t) => this.holds(t) || this.gives(t))) return true;
			return type.getProperties().some((p) => this.gives(this.checker.getTypeOfSymbol(p)));
		});
	}

	/** Is it what is looked for, or is one inside? */
	holds(type: ts.Type): boolean {
		return this.answers.of(this.holding, type, () => this.isHolder(type));
	}

	private isHolder(type: ts.Type): boolean {
		const others = this.standsFor(type);
		if (others !== null) return others.some((t) => this.holds(t));
		const kinds = this.kinds.ofType(type);
		if (this.wanted.some((k) => (k === "class" ? isClass(type) : kinds.has(k)))) return true;
		if ((type.flags & ts.TypeFlags.Object) === 0) return false;
		if (argumentsOf(this.checker, type).some((t) => this.holds(t))) return true;
		if (isDeclaredType(type) || (isOfClass(type) && !this.readsMembers)) return false;
		return this.within(this.holding, type, () =>
			[...type.getProperties().map((p) => this.checker.getTypeOfSymbol(p)), type.getStringIndexType()].some(
				(t) => t !== undefined && this.holds(t),
			),
		);
	}

	/** Looks into a type, unless one like it is looked into, or that leads on and on. */
	private within(known: Map<ts.Type | string, boolean>, type: ts.Type, look: () => boolean): boolean {
		const sort = this.sortOf(type);
		return sort === null ? this.atMost(type, look) : this.answers.of(known, sort, () => this.atMost(type, look));
	}

	/**
	 * The declaration and what there is to its arguments: `map` of a `Result<T>` gives a `Result<U>`, and so on for ever, but
	 * those are of few sorts. Null where it has no arguments.
	 */
	private sortOf(type: ts.Type): string | null {
		const { aliasSymbol, aliasTypeArguments = [] } = type;
		const isAlias = aliasSymbol !== undefined && aliasTypeArguments.length > 0;
		const parts = isAlias ? aliasTypeArguments : argumentsOf(this.checker, type);
		if (parts.length === 0) return null;
		const said = parts.map((t) => `${[...this.kinds.ofType(t)].sort()} ${this.holds(t)} ${this.gives(t)}`);
		return `${this.numberOf(isAlias ? aliasSymbol : type.symbol)} ${said.join("; ")}`;
	}

	private numberOf(symbol: ts.Symbol): number {
		const number = this.numbers.get(symbol) ?? this.numbers.size;
		this.numbers.set(symbol, number);
		return number;
	}

	private atMost(type: ts.Type, look: () => boolean): boolean {
		const symbol: ts.Symbol | undefined = type.symbol;
		if (symbol === undefined) return look();
		const depth = this.entered.get(symbol) ?? 0;
		if (depth >= DEEPEST) return false;
		this.entered.set(symbol, depth + 1);
		try {
			return look();
		} finally {
			this.entered.set(symbol, depth);
		}
	}

	/** The members of a union, what a type parameter is at most (`this` is one, below its class); null of any other. */
	private standsFor(type: ts.Type): readonly ts.Type[] | null {
		if (type.isUnionOrIntersection()) return type.types;
		const bound = type.isTypeParameter() ? this.checker.getBaseConstraintOfType(type) : undefined;
		return bound === undefined || bound === type ? null : [bound];
	}
}
