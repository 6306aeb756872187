// The types of values in random programs.

export type Type =
	| { readonly k: "number" | "int" | "string" | "boolean" }
	/** `T | null` or `T | undefined`. */
	| { readonly k: "maybe"; readonly of: Type; readonly nothing: "null" | "undefined" }
	| { readonly k: "array"; readonly of: Type }
	| { readonly k: "set"; readonly of: Type }
	| { readonly k: "map"; readonly key: Type; readonly of: Type }
	| { readonly k: "record"; readonly fields: readonly Field[] }
	| { readonly k: "tuple"; readonly of: readonly Type[] }
	| { readonly k: "function"; readonly params: readonly Type[]; readonly result: Type }
	/** An async function; `result` is what awaiting its promise gives. */
	| { readonly k: "async"; readonly params: readonly Type[]; readonly result: Type }
	/** A generator function. */
	| { readonly k: "generator"; readonly params: readonly Type[]; readonly of: Type }
	| { readonly k: "instance"; readonly of: ClassType };

export interface Field {
	readonly name: string;
	readonly type: Type;
}

/** What a class offers, its bases' members included. */
export interface ClassType {
	readonly name: string;
	readonly base: ClassType | null;
	/** Parameters of its constructor. */
	readonly params: readonly Type[];
	readonly fields: readonly Field[];
	readonly getters: readonly Field[];
	readonly methods: readonly { readonly name: string; readonly params: readonly Type[]; readonly result: Type }[];
}

export const NUMBER: Type = { k: "number" };
export const INT: Type = { k: "int" };
export const STRING: Type = { k: "string" };
export const BOOLEAN: Type = { k: "boolean" };

export const arrayOf = (of: Type): Type => ({ k: "array", of });

/** As TypeScript writes it. */
export function text(type: Type): string {
	switch (type.k) {
		case "maybe":
			return `${inner(type.of)} | ${type.nothing}`;
		case "array":
			return `${inner(type.of)}[]`;
		case "set":
			return `Set<${text(type.of)}>`;
		case "map":
			return `Map<${text(type.key)}, ${text(type.of)}>`;
		case "record":
			return `{ ${type.fields.map((f) => `${f.name}: ${text(f.type)}`).join("; ")} }`;
		case "tuple":
			return `[${type.of.map(text).join(", ")}]`;
		case "function":
			return `(${parameters(type.params)}) => ${text(type.result)}`;
		case "async":
			return `(${parameters(type.params)}) => Promise<${text(type.result)}>`;
		case "generator":
			return `(${parameters(type.params)}) => Generator<${text(type.of)}>`;
		case "instance":
			return type.of.name;
		default:
			return type.k;
	}
}

function parameters(params: readonly Type[]): string {
	return params.map((p, i) => `p${i}: ${text(p)}`).join(", ");
}

function inner(type: Type): string {
	return type.k === "function" || type.k === "maybe" ? `(${text(type)})` : text(type);
}

export function same(a: Type, b: Type): boolean {
	return a === b || text(a) === text(b);
}

export function isPrimitive(type: Type): boolean {
	return type.k === "number" || type.k === "int" || type.k === "string" || type.k === "boolean";
}

export function isNumeric(type: Type): boolean {
	return type.k === "number" || type.k === "int";
}

/** Is a value of the class one of the other too? */
export function derives(of: ClassType, base: ClassType): boolean {
	return of === base || (of.base !== null && derives(of.base, base));
}

/** May a value of type `a` stand where a `b` is asked for? */
export function fits(a: Type, b: Type): boolean {
	// an int among numbers would show that it has no -0: the two meet where `numbers.ts` says
	if (same(a, b)) return true;
	if (b.k === "maybe" && a.k !== "maybe") return fits(a, b.of);
	return a.k === "instance" && b.k === "instance" && derives(a.of, b.of);
}
