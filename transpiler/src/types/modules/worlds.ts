// Which files hand things to one another: those that imports connect, at any remove and in either direction.

import { ts } from "ts-morph";
import { push } from "../../multimap.ts";
import { specifiersOf } from "../../program/imports.ts";

export class Worlds {
	private readonly neighbours = new Map<ts.SourceFile, ts.SourceFile[]>();
	private readonly imported = new Set<ts.SourceFile>();
	private readonly worlds = new Map<ts.SourceFile, readonly ts.SourceFile[]>();
	private readonly opened = new Map<ts.SourceFile, boolean>();
	private readonly said = new Map<readonly ts.SourceFile[], Map<string, boolean>>();

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		const own = new Set(sources);
		for (const file of sources)
			for (const specifier of specifiersOf(file)) {
				const target = checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
				if (target === undefined || !own.has(target)) continue;
				this.imported.add(target);
				push(this.neighbours, target, file);
				push(this.neighbours, file, target);
			}
		for (const file of sources) if (!this.worlds.has(file)) this.join(file);
	}

	private join(first: ts.SourceFile): void {
		const world = new Set<ts.SourceFile>();
		const waiting = [first];
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			if (world.has(file)) continue;
			world.add(file);
			waiting.push(...(this.neighbours.get(file) ?? []));
		}
		const files = [...world].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
		for (const file of files) this.worlds.set(file, files);
	}

	of(file: ts.SourceFile): readonly ts.SourceFile[] {
		return this.worlds.get(file) ?? [file];
	}

	/** Where the program that the file is a part of begins; of several such places the first by name. */
	firstOf(file: ts.SourceFile): ts.SourceFile {
		const world = this.of(file);
		return world.find((f) => this.isEntry(f)) ?? world[0] ?? file;
	}

	/** Does a program begin here? */
	isEntry(file: ts.SourceFile): boolean {
		return !this.imported.has(file);
	}

	/** Do the file and those that it shares things with make a program that nothing of the board comes into? */
	isApart(file: ts.SourceFile): boolean {
		return !this.anyHas(file, this.opened, (f) => !importsOwnOnly(f));
	}

	/** Has the file it, or any that it shares things with? @param known what was found before */
	anyHas(file: ts.SourceFile, known: Map<ts.SourceFile, boolean>, has: (file: ts.SourceFile) => boolean): boolean {
		const before = known.get(file);
		if (before !== undefined) return before;
		const world = this.of(file);
		const found = world.some(has);
		for (const f of world) known.set(f, found);
		return found;
	}

	/** Does it stand in the text of the file, or of another that it shares things with? */
	says(file: ts.SourceFile, pattern: RegExp): boolean {
		const world = this.of(file);
		const said = this.said.get(world) ?? new Map<string, boolean>();
		this.said.set(world, said);
		const key = `${pattern.source}/${pattern.flags}`;
		const found = said.get(key) ?? world.some((f) => pattern.test(f.text));
		said.set(key, found);
		return found;
	}
}

/** Does the file import, or export from, nothing but modules of the program's own, by their place? */
export function importsOwnOnly(file: ts.SourceFile): boolean {
	return specifiersOf(file).every((specifier) => specifier.text.startsWith("."));
}

/** Does it stand in the file's text, or may it come in by an import without being named there? */
export function saysOrImports(file: ts.SourceFile, pattern: RegExp): boolean {
	return pattern.test(file.text) || specifiersOf(file).length > 0;
}
