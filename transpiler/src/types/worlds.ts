// Which files hand things to one another: a file that neither imports nor is imported is a world of its own.

import type { ts } from "ts-morph";

export class Worlds {
	private readonly joined: ReadonlySet<ts.SourceFile>;
	private readonly together: readonly ts.SourceFile[];

	constructor(sources: readonly ts.SourceFile[]) {
		const importing = sources.filter((f) => /\b(from|import)\s*["']\.{1,2}\//.test(f.text));
		// who imports may import any; telling which is not worth it
		this.joined = new Set(importing.length > 0 ? sources.filter((f) => importing.includes(f) || isExporting(f)) : []);
		this.together = [...this.joined];
	}

	of(file: ts.SourceFile): readonly ts.SourceFile[] {
		return this.joined.has(file) ? this.together : [file];
	}
}

function isExporting(file: ts.SourceFile): boolean {
	return /^\s*export\s+(?!\{\s*\})/m.test(file.text);
}
