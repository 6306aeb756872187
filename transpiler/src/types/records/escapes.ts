// Where in the program bigints, Maps, Sets, null and undefined get to that their types do not tell of.

import { ts } from "ts-morph";
import type { Facts } from "../facts.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { storesByWiderType } from "../kinds/wider-stores.ts";
import type { Hideable } from "../printing/shapes.ts";
import { bigIntsEscape, classesEscape, containersAreIterables, hide, mapsEscape } from "./escaping.ts";

export class Escapes {
	private readonly facts: Facts;
	private readonly own: readonly ts.SourceFile[];
	private readonly hidden = new Map<Hideable, boolean>();

	/** @param own the program's files that are no declarations */
	constructor(facts: Facts, own: readonly ts.SourceFile[]) {
		this.facts = facts;
		this.own = own;
	}

	/** May a bigint get to where its type says nothing of it, in the file or in one that it shares things with? */
	bigInts(file: ts.SourceFile): boolean {
		const { features, boxedBigInts } = this.facts;
		const escape: typeof mapsEscape = (checker, kinds, f) => bigIntsEscape(checker, kinds, f, boxedBigInts);
		return features.hasBigInts(file) && this.inAny(file, "escaping bigints", escape);
	}

	/** Does the file store bigints by way of a type that has room for them, where the object's own type has none? */
	storesBigInts(file: ts.SourceFile): boolean {
		const { checker, loaded } = this.facts;
		return loaded.findings.of(file, "stored bigints", () =>
			storesByWiderType(checker, file, [ts.TypeFlags.BigIntLike], takesMoreThanBigInts),
		);
	}

	/** May a Map or Set get to where its type says nothing of it? */
	maps(file: ts.SourceFile): boolean {
		return this.inAny(file, "escaping maps", mapsEscape);
	}

	/** May one get to where any iterable may be? */
	iterables(file: ts.SourceFile): boolean {
		const isAsked = this.facts.worldOf(file).some((f) => /\bIterable\b|\bSymbol\.iterator\b/.test(f.text));
		return isAsked && this.inAny(file, "containers as iterables", containersAreIterables);
	}

	/** May a class get there? */
	classes(file: ts.SourceFile): boolean {
		return this.inAny(file, "escaping classes", classesEscape);
	}

	private inAny(file: ts.SourceFile, name: string, escape: typeof mapsEscape): boolean {
		const { checker, kinds, loaded } = this.facts;
		return this.facts.worldOf(file).some((f) => loaded.findings.ofKinds(f, name, () => escape(checker, kinds, f)));
	}

	/** May an object have what is of the kind in a part that the type which it is known by does not name? */
	hides(kind: Hideable): boolean {
		const known = this.hidden.get(kind);
		if (known !== undefined) return known;
		const { checker, kinds, features, missing, loaded } = this.facts;
		const found = this.own.some((file) => {
			if (kind === "bigint" ? !features.hasBigInts(file) : !missing.showsValues) return false;
			return loaded.findings.ofKinds(file, `hidden ${kind}`, () => hide(checker, kinds, file, [kind]));
		});
		this.hidden.set(kind, found);
		return found;
	}
}

/** Has a place of that type room for bigints and for something else? */
export function takesMoreThanBigInts(place: ts.Type): boolean {
	return hasFlags(place, OPEN) || (place.isUnion() && hasFlags(place, ts.TypeFlags.BigIntLike));
}
