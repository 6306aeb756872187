// Helpers that the modules of a program take from a module of their own, so that there is one of each.

import { type HelperWorld, helperNames, source } from "./helpers.ts";

/** What a module takes of the helpers that it shares with others of its program. */
export interface Shared {
	/** The Python module that they are in. */
	readonly module: string;
	/** The file that the program begins in. */
	readonly begins: string;
	readonly names: readonly string[];
	readonly world: HelperWorld;
}

/** Is it, or does it call, more than a function: a class by which values are told apart, or what keeps something? */
export function isSingle(name: string, world: HelperWorld): boolean {
	return helperNames([name], world).some((n) => MORE.test(source(n, world)));
}

/** A class, a value, a parameter that goes on from call to call: `known=[]`. */
const MORE = /^(?!def |@)\w|^def .*=(\[\]|\{\}|float\()/m;

/** Does it leave something to be done when the program has run? */
export function mayWait(name: string): boolean {
	return helperNames([name]).some((n) => n === "_Loop" || n === "_Promise" || n === "_Yielded");
}

/** All that modules of a program take from their shared module, written for what any of them has. */
export function together(parts: readonly Shared[]): Pick<Shared, "names" | "world"> {
	const world: Record<string, unknown> = {};
	for (const part of parts)
		for (const [what, value] of Object.entries(part.world)) if (value !== false) world[what] = value;
	return { names: helperNames(new Set(parts.flatMap((p) => p.names)), world), world };
}
