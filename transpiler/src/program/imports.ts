// Which files of a program are connected by imports.

import { ts } from "ts-morph";

/** Absolute names of the files that a file imports, those of types too. */
function importsOf(program: ts.Program, file: ts.SourceFile): string[] {
	const found: string[] = [];
	for (const specifier of specifiersOf(file)) {
		const resolved = ts.resolveModuleName(specifier.text, file.fileName, program.getCompilerOptions(), ts.sys);
		const name = resolved.resolvedModule?.resolvedFileName;
		if (name !== undefined && program.getSourceFile(name) !== undefined) found.push(name);
	}
	return found;
}

/** Sets of files that imports connect, at any remove and in either direction: those that some of `files` are in. */
export function importGroups(program: ts.Program, files: readonly ts.SourceFile[]): ReadonlySet<string>[] {
	const neighbours = neighboursIn(program);
	const groups: Set<string>[] = [];
	for (const file of files) {
		if (groups.some((g) => g.has(file.fileName))) continue;
		const group = new Set<string>();
		const waiting = [file.fileName];
		for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
			if (group.has(name)) continue;
			group.add(name);
			waiting.push(...(neighbours.get(name) ?? []));
		}
		groups.push(group);
	}
	return groups;
}

function neighboursIn(program: ts.Program): ReadonlyMap<string, readonly string[]> {
	const neighbours = new Map<string, string[]>();
	const connect = (a: string, b: string): void => {
		const known = neighbours.get(a);
		if (known === undefined) neighbours.set(a, [b]);
		else known.push(b);
	};
	for (const file of program.getSourceFiles()) {
		if (file.isDeclarationFile) continue;
		for (const imported of importsOf(program, file)) {
			connect(file.fileName, imported);
			connect(imported, file.fileName);
		}
	}
	return neighbours;
}

/** `"./wire"` of all imports and exports of the file. */
export function specifiersOf(file: ts.SourceFile): ts.StringLiteral[] {
	return file.statements.flatMap((s) =>
		(ts.isImportDeclaration(s) || ts.isExportDeclaration(s)) &&
		s.moduleSpecifier !== undefined &&
		ts.isStringLiteral(s.moduleSpecifier)
			? [s.moduleSpecifier]
			: [],
	);
}
