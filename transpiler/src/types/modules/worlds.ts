// Which files hand things to one another: a file that neither imports nor is imported is a world of its own.

import { ts } from "ts-morph";

export class Worlds {
	private readonly joined: ReadonlySet<ts.SourceFile>;
	private readonly together: readonly ts.SourceFile[];
	private readonly opened = new Map<ts.SourceFile, boolean>();
	private readonly said = new Map<readonly ts.SourceFile[] | ts.SourceFile, Map<string, boolean>>();

	constructor(sources: readonly ts.SourceFile[]) {
		const importing = sources.filter((f) => /\b(from|import)\s*["']\.{1,2}["'/]/.test(f.text));
		// who imports may import any; telling which is not worth it
		this.joined = new Set(importing.length > 0 ? sources.filter((f) => importing.includes(f) || isExporting(f)) : []);
		this.together = [...this.joined];
	}

	of(file: ts.SourceFile): readonly ts.SourceFile[] {
		return this.joined.has(file) ? this.together : [file];
	}

	/** Is the file a program by itself, which nothing of the board comes into? */
	isApart(file: ts.SourceFile): boolean {
		return this.of(file).length === 1 && !file.statements.some(ts.isImportDeclaration);
	}

	/** Do the file and those that it may share things with import nothing of the board? */
	isClosed(file: ts.SourceFile): boolean {
		return !this.anyHas(file, this.opened, (f) => !importsOwnOnly(f));
	}

	/** Has the file it, or any that it may share things with? @param known what was found before */
	anyHas(file: ts.SourceFile, known: Map<ts.SourceFile, boolean>, has: (file: ts.SourceFile) => boolean): boolean {
		const before = known.get(file);
		if (before !== undefined) return before;
		const world = this.of(file);
		const found = world.some(has);
		for (const f of world) known.set(f, found);
		return found;
	}

	/** Does it stand in the text of the file, or of another that it may share things with? */
	says(file: ts.SourceFile, pattern: RegExp): boolean {
		const world = this.joined.has(file) ? this.together : file;
		const said = this.said.get(world) ?? new Map<string, boolean>();
		this.said.set(world, said);
		const found = said.get(pattern.source) ?? this.of(file).some((f) => pattern.test(f.text));
		said.set(pattern.source, found);
		return found;
	}
}

/** Does the file import, or export from, nothing but modules of the program's own, by their place? */
export function importsOwnOnly(file: ts.SourceFile): boolean {
	return file.statements.every((s) => {
		const from = ts.isImportDeclaration(s) || ts.isExportDeclaration(s) ? s.moduleSpecifier : undefined;
		return from === undefined || (ts.isStringLiteral(from) && from.text.startsWith("."));
	});
}

function isExporting(file: ts.SourceFile): boolean {
	return /^\s*export\s+(?!\{\s*\})/m.test(file.text);
}
