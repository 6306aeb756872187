// What was found out of single files in earlier builds of a session, for as long as it holds: until a file changes, or
// another that it imports, at any remove. A finding names nothing but nodes of such files, and plain values.

import { ts } from "ts-morph";
import { nodesOfKind } from "../nodes.ts";

export class Findings {
	private readonly byFile = new Map<ts.SourceFile, Map<string, unknown>>();
	/** What rests on the kinds that types have, which are found out of all files together. */
	private readonly onKinds = new Set<string>();
	private kinds = "";
	private files: readonly ts.SourceFile[] = [];
	private options = "";

	/** To be told of each new program, before anything is asked about it. */
	renew(program: ts.Program): void {
		const files = program.getSourceFiles();
		const options = JSON.stringify(program.getCompilerOptions());
		const isComparable = this.options === options && areAlike(this.files, files);
		const changed = isComparable && this.byFile.size > 0 ? affected(program, new Set(this.files)) : null;
		if (changed === null) this.byFile.clear();
		else
			for (const file of [...this.byFile.keys()])
				if (changed.has(file) || !files.includes(file)) this.byFile.delete(file);
		this.files = files;
		this.options = options;
	}

	/** What `find` gives for the file, or gave before. @param name of what is looked for */
	of<T>(file: ts.SourceFile, name: string, find: () => T): T {
		const known = this.byFile.get(file);
		if (known?.has(name) === true) return known.get(name) as T;
		const found = find();
		if (known === undefined) this.byFile.set(file, new Map([[name, found]]));
		else known.set(name, found);
		return found;
	}

	/** The same of what depends on kinds, too. */
	ofKinds<T>(file: ts.SourceFile, name: string, find: () => T): T {
		this.onKinds.add(name);
		return this.of(file, name, find);
	}

	/** @param kinds what tells one program's kinds from another's */
	renewKinds(kinds: string): void {
		if (kinds !== this.kinds) for (const known of this.byFile.values()) for (const n of this.onKinds) known.delete(n);
		this.kinds = kinds;
	}
}

/** The same files, as far as names go and declarations: what an import means can only differ by what is in its file. */
function areAlike(before: readonly ts.SourceFile[], now: readonly ts.SourceFile[]): boolean {
	if (before.length !== now.length) return false;
	return now.every((file, i) => {
		const other = before[i] as ts.SourceFile;
		return file === other || (file.fileName === other.fileName && !file.isDeclarationFile && !augments(file));
	});
}

/** Does it declare what other files see without importing it? */
function augments(file: ts.SourceFile): boolean {
	return /\bdeclare\s+(global|module)\b/.test(file.text);
}

/** The files that are not among those before, and all that import one of them. */
function affected(program: ts.Program, before: ReadonlySet<ts.SourceFile>): ReadonlySet<ts.SourceFile> {
	const checker = program.getTypeChecker();
	const importers = new Map<ts.SourceFile, ts.SourceFile[]>();
	const open: ts.SourceFile[] = [];
	for (const file of program.getSourceFiles()) {
		if (file.isDeclarationFile) continue;
		if (!before.has(file)) open.push(file);
		for (const imported of importedBy(checker, file)) {
			const known = importers.get(imported);
			if (known === undefined) importers.set(imported, [file]);
			else known.push(file);
		}
	}
	const found = new Set<ts.SourceFile>();
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		open.push(...(importers.get(file) ?? []));
	}
	return found;
}

/** By any form of import: of a declaration, of an expression, of a type. */
function importedBy(checker: ts.TypeChecker, file: ts.SourceFile): ts.SourceFile[] {
	return nodesOfKind<ts.StringLiteral>(file, ts.SyntaxKind.StringLiteral)
		.filter(({ parent }) => IMPORTING.has(parent.kind))
		.flatMap((specifier) => checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile) ?? []);
}

const IMPORTING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ImportDeclaration,
	ts.SyntaxKind.ExportDeclaration,
	ts.SyntaxKind.ExternalModuleReference,
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.LiteralType,
]);
