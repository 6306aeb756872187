// Two worlds of promises: programs that import the board's asyncio use its coroutines and tasks; all others get
// JavaScript's promises, whose order of jobs is JavaScript's own. What imports each other is of one world.

import { ts } from "ts-morph";

/** Modules of the board that hand out awaitables of its event loop. */
const ASYNCIO: ReadonlySet<string> = new Set(["asyncio", "uasyncio", "aioespnow"]);

export class Promises {
	private readonly asyncio = new Set<ts.SourceFile>();
	private readonly imported = new Set<ts.SourceFile>();

	constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
		const neighbours = new Map<ts.SourceFile, ts.SourceFile[]>(files.map((f) => [f, []]));
		const open: ts.SourceFile[] = [];
		for (const file of files)
			for (const specifier of specifiers(file)) {
				if (ASYNCIO.has(specifier.text)) open.push(file);
				const target = checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
				if (target === undefined || !neighbours.has(target)) continue;
				this.imported.add(target);
				neighbours.get(target)?.push(file);
				neighbours.get(file)?.push(target);
			}
		for (let file = open.pop(); file !== undefined; file = open.pop()) {
			if (this.asyncio.has(file)) continue;
			this.asyncio.add(file);
			open.push(...(neighbours.get(file) ?? []));
		}
	}

	/** Are the file's promises JavaScript's own? */
	areJavaScripts(file: ts.SourceFile): boolean {
		return !this.asyncio.has(file);
	}

	/** Does a program begin here? */
	isEntry(file: ts.SourceFile): boolean {
		return !this.imported.has(file);
	}
}

function specifiers(file: ts.SourceFile): ts.StringLiteral[] {
	return file.statements.flatMap((s) =>
		(ts.isImportDeclaration(s) || ts.isExportDeclaration(s)) &&
		s.moduleSpecifier !== undefined &&
		ts.isStringLiteral(s.moduleSpecifier)
			? [s.moduleSpecifier]
			: [],
	);
}
