// What the compiler reads from disk, read and parsed once for however many programs need it.

import { statSync } from "node:fs";
import { getLibFiles, libFolderInMemoryPath } from "@ts-morph/common";
import { ts } from "ts-morph";
import { typePlaces } from "./replacers.ts";
import { spreadApplied } from "./spelling/applied.ts";
import { ungroup } from "./spelling/parentheses.ts";
import { respelled } from "./spelling/respelled.ts";

/** Where names of members begin that are written as texts, by file. */
const unquoted = new Map<string, ReadonlySet<number>>();

/** Does a name that the program has as a text begin there? */
export function isUnquoted(file: ts.SourceFile, at: number): boolean {
	return unquoted.get(file.fileName)?.has(at) === true;
}

export class SourceCache {
	private readonly files = new Map<string, ts.SourceFile>();
	private readonly stamps = new Map<string, string>();
	private readonly hosts = new Map<string, ts.CompilerHost>();

	/** Programs whose options read and parse files alike share what they have read. */
	host(options: ts.CompilerOptions): ts.CompilerHost {
		const key = `${options.target} ${options.module}`;
		const known = this.hosts.get(key);
		if (known !== undefined) return known;
		const plain = onDisk(options);
		const host: ts.CompilerHost = {
			...plain,
			// The comments that are read are taken from the text: parsing JSDoc is time for nothing.
			jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
			getSourceFile: (name, version, onError) => {
				const kept = this.files.get(`${key} ${name}`);
				if (kept !== undefined) return kept;
				// Before it is read: a change in between is then seen later.
				const stamp = stampOf(name);
				const read = plain.getSourceFile(name, version, onError);
				if (read !== undefined && !read.isDeclarationFile) prepare(read);
				if (read !== undefined) this.files.set(`${key} ${name}`, read);
				if (read !== undefined && stamp !== null) this.stamps.set(name, stamp);
				return read;
			},
		};
		this.hosts.set(key, host);
		return host;
	}

	/** One that parses the program's own files anew, to change them before they are bound. */
	changing(options: ts.CompilerOptions, change: (file: ts.SourceFile) => void): ts.CompilerHost {
		const host = this.host(options);
		const plain = onDisk(options);
		return {
			...host,
			getSourceFile: (name, version, onError) => {
				const kept = host.getSourceFile(name, version, onError);
				if (kept === undefined || kept.isDeclarationFile) return kept;
				const read = plain.getSourceFile(name, version, onError);
				if (read === undefined || read.text !== kept.text) return kept;
				prepare(read);
				change(read);
				return read;
			},
		};
	}

	/** Forgets files that have changed, or are gone, since they were read. @returns their names */
	refresh(): string[] {
		const changed = [...this.stamps].filter(([name, stamp]) => stampOf(name) !== stamp).map(([name]) => name);
		for (const name of changed) {
			this.stamps.delete(name);
			for (const key of this.hosts.keys()) this.files.delete(`${key} ${name}`);
		}
		return changed;
	}
}

/** Before the file is bound. */
function prepare(file: ts.SourceFile): void {
	ungroup(file);
	spreadApplied(file);
	typePlaces(file);
}

/** Tells one content of a file from the next; null where there is none. */
function stampOf(path: string): string | null {
	const stat = statSync(path, { throwIfNoEntry: false });
	return stat === undefined ? null : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}

/** TypeScript's own library comes with ts-morph, as texts. */
function onDisk(options: ts.CompilerOptions): ts.CompilerHost {
	const library = new Map(getLibFiles().map((f) => [`${libFolderInMemoryPath}/${f.fileName}`, f.text]));
	const respelledTexts = new Map<string, string>();
	const system: ts.System = {
		...ts.sys,
		fileExists: (path) => library.has(path) || ts.sys.fileExists(path),
		readFile: (path, encoding) => library.get(path) ?? respelledTexts.get(path) ?? ts.sys.readFile(path, encoding),
	};
	const host = ts.createIncrementalCompilerHost(options, system);
	return {
		...host,
		// Most modules are written in the one way already: what was parsed to see it is what is compiled.
		getSourceFile: (name, version, onError) => {
			const file = host.getSourceFile(name, version, onError);
			if (file === undefined || !/(?<!\.d)\.[mc]?ts$/.test(name)) return file;
			const read = respelled(file);
			unquoted.set(name, read.unquoted);
			if (read.text === file.text) return file;
			respelledTexts.set(name, read.text);
			const parsed = host.getSourceFile(name, version, onError);
			respelledTexts.delete(name);
			return parsed;
		},
		getDefaultLibLocation: () => libFolderInMemoryPath,
		getDefaultLibFileName: (o) => `${libFolderInMemoryPath}/${ts.getDefaultLibFileName(o)}`,
	};
}
