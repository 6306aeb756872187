// What the syntax of all files says by names, put together when somebody asks.

import type { ts } from "ts-morph";
import { type FileNames, namesIn } from "./names.ts";

/** The lists of a file that have a name for each entry. */
type Index = {
	[K in keyof FileNames]: FileNames[K] extends ReadonlyMap<string, unknown[]> ? K : never;
}[keyof FileNames];

type Entry<K extends Index> = FileNames[K] extends ReadonlyMap<string, (infer T)[]> ? T : never;

export class ProgramNames {
	readonly files: readonly FileNames[];
	private readonly merged = new Map<Index, ReadonlyMap<string, readonly unknown[]>>();

	constructor(sources: readonly ts.SourceFile[]) {
		this.files = sources.map(namesIn);
	}

	/** What stands under the name, file by file. */
	under<K extends Index>(index: K, name: string): readonly Entry<K>[] {
		return (this.indexOf(index).get(name) ?? []) as readonly Entry<K>[];
	}

	/** What stands under any of the names. */
	underAny<K extends Index>(index: K, names: readonly string[]): readonly Entry<K>[] {
		const [only = "", ...others] = names;
		return others.length === 0 ? this.under(index, only) : names.flatMap((name) => this.under(index, name));
	}

	private indexOf(index: Index): ReadonlyMap<string, readonly unknown[]> {
		const known = this.merged.get(index);
		if (known !== undefined) return known;
		const merged = new Map<string, unknown[]>();
		for (const file of this.files)
			for (const [name, entries] of file[index] as ReadonlyMap<string, unknown[]>) {
				const before = merged.get(name);
				if (before === undefined) merged.set(name, [...entries]);
				else for (const entry of entries) before.push(entry);
			}
		this.merged.set(index, merged);
		return merged;
	}
}
