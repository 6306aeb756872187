// What a piece of a random program may use: the names in sight, by type, and how much of the program is left to write.
import type { Draw } from "./draw.ts";
import { type ClassType, fits, type Type } from "./types.ts";

export interface Variable {
	readonly name: string;
	readonly type: Type;
	/** Whether it may be stored to: a loop's counter may not, or the loop may never end. */
	readonly isStored: boolean;
}

/** Parts of the language: each program uses some of them only, so that one that is refused does not hide the others. */
export const FEATURES = {
	int: 25,
	floats: 60,
	edges: 60,
	minusZero: 20,
	bits: 60,
	power: 30,
	maybe: 60,
	strings: 70,
	unicode: 30,
	arrays: 70,
	callbacks: 50,
	sorting: 30,
	mutation: 50,
	records: 50,
	spread: 40,
	destructuring: 40,
	maps: 40,
	sets: 40,
	tuples: 30,
	stores: 50,
	closures: 60,
	classes: 50,
	accessors: 40,
	exceptions: 50,
	generators: 35,
	async: 25,
	labels: 25,
	switches: 50,
	hostileNames: 30,
	shadowing: 40,
	logging: 30,
	json: 30,
	conversions: 50,
	mixed: 40,
	pieces: 60,
} as const;

export type Feature = keyof typeof FEATURES;

/** What all scopes of one program share. */
export class World {
	readonly draw: Draw;
	readonly features: ReadonlySet<Feature>;
	readonly classes: ClassType[] = [];
	/** Functions of the program's head that are used: name to text. */
	readonly head = new Map<string, string>();
	/** Statements that may still be written. */
	budget: number;
	private serial = 0;
	private traces = 0;
	private readonly used = new Set<string>();

	constructor(draw: Draw, features: ReadonlySet<Feature>, budget: number) {
		this.draw = draw;
		this.features = features;
		this.budget = budget;
	}

	has(feature: Feature): boolean {
		return this.features.has(feature);
	}

	fresh(prefix: string): string {
		if (this.has("hostileNames") && this.draw.chance(25)) {
			const word = this.draw.pick(HOSTILE);
			if (!this.used.has(word)) {
				this.used.add(word);
				return word;
			}
		}
		return `${prefix}${this.serial++}`;
	}

	trace(): number {
		return this.traces++;
	}
}

/** Fine in TypeScript, words or built-ins of Python's, or names that output might use itself. */
const HOSTILE: readonly string[] = [
	...["def", "del", "pass", "lambda", "and", "or", "not", "is", "from", "elif", "None", "True", "global", "raise"],
	...[
		"len",
		"str",
		"int_",
		"list",
		"dict",
		"print",
		"range",
		"self",
		"min",
		"sum",
		"map",
		"id",
		"type",
		"sorted",
		"abs",
	],
	...["iter", "next", "float", "bool", "tuple", "set", "object", "ord", "chr", "zip", "super_", "_", "__name", "repr"],
];

export class Scope {
	readonly world: World;
	private readonly parent: Scope | null;
	private readonly own: Variable[] = [];
	private readonly hidden = new Set<string>();
	readonly kind: Kind;

	constructor(world: World, parent: Scope | null, kind: Partial<Kind> = {}) {
		this.world = world;
		this.parent = parent;
		const outer = parent?.kind ?? TOP;
		this.kind = { ...outer, ...kind };
	}

	block(kind: Partial<Kind> = {}): Scope {
		return new Scope(this.world, this, kind);
	}

	get draw(): Draw {
		return this.world.draw;
	}

	has(feature: Feature): boolean {
		return this.world.has(feature);
	}

	declare(name: string, type: Type, isStored = true): Variable {
		const variable = { name, type, isStored };
		this.own.push(variable);
		return variable;
	}

	/** From here on the outer variable of that name cannot be seen. */
	hide(name: string): void {
		this.hidden.add(name);
	}

	/** Is it declared in this very block, or a parameter of it? */
	isOwn(name: string): boolean {
		return this.own.some((v) => v.name === name);
	}

	/** Each visible variable, the inner ones first. */
	visible(): Variable[] {
		const seen = new Set<string>();
		const all: Variable[] = [];
		for (let scope: Scope | null = this; scope !== null; scope = scope.parent) {
			for (const v of scope.own) {
				if (seen.has(v.name)) continue;
				seen.add(v.name);
				all.push(v);
			}
			for (const name of scope.hidden) seen.add(name);
		}
		return all;
	}

	/** Variables whose value may stand for a value of that type. */
	of(type: Type): Variable[] {
		return this.visible().filter((v) => fits(v.type, type));
	}

	stored(test: (type: Type) => boolean): Variable[] {
		return this.visible().filter((v) => v.isStored && test(v.type));
	}
}

/** What may stand here. */
export interface Kind {
	/** `break` and `continue` have a loop. */
	readonly inLoop: boolean;
	readonly labels: readonly string[];
	/** `return` gives this; null outside of functions. */
	readonly result: Type | null;
	readonly isAsync: boolean;
	readonly isGenerator: boolean;
	/** How many blocks around. */
	readonly depth: number;
}

const TOP: Kind = { inLoop: false, labels: [], result: null, isAsync: false, isGenerator: false, depth: 0 };
