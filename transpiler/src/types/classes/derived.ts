// Which classes of a program derive from which.

import type { ts } from "ts-morph";
import { push } from "../../multimap.ts";
import { classesIn, extendedDeclaration } from "./classes.ts";

export class Derived {
	private direct: Map<ts.Node, ts.ClassLikeDeclaration[]> | null = null;
	private readonly checker: ts.TypeChecker;
	private readonly files: readonly ts.SourceFile[];

	constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.files = files;
	}

	/** Those that derive from this one, at any remove. */
	of(base: ts.ClassLikeDeclaration): readonly ts.ClassLikeDeclaration[] {
		this.direct ??= this.find();
		const direct = this.direct.get(base) ?? [];
		return [...direct, ...direct.flatMap((d) => this.of(d))];
	}

	private find(): Map<ts.Node, ts.ClassLikeDeclaration[]> {
		const found = new Map<ts.Node, ts.ClassLikeDeclaration[]>();
		for (const node of this.files.flatMap((file) => [...classesIn(file)].sort((a, b) => a.pos - b.pos))) {
			const base = extendedDeclaration(this.checker, node);
			if (base !== undefined) push(found, base, node);
		}
		return found;
	}
}
