// What the compiler reads from disk, read and parsed once for however many programs need it.

import { getLibFiles, libFolderInMemoryPath } from "@ts-morph/common";
import { ts } from "ts-morph";

export class SourceCache {
	private readonly files = new Map<string, ts.SourceFile>();
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
				const read = plain.getSourceFile(name, version, onError);
				if (read !== undefined) this.files.set(`${key} ${name}`, read);
				return read;
			},
		};
		this.hosts.set(key, host);
		return host;
	}

	/** The file has changed, or is gone. */
	forget(path: string): void {
		for (const key of this.hosts.keys()) this.files.delete(`${key} ${path}`);
	}
}

/** TypeScript's own library comes with ts-morph, as texts. */
function onDisk(options: ts.CompilerOptions): ts.CompilerHost {
	const library = new Map(getLibFiles().map((f) => [`${libFolderInMemoryPath}/${f.fileName}`, f.text]));
	const system: ts.System = {
		...ts.sys,
		fileExists: (path) => library.has(path) || ts.sys.fileExists(path),
		readFile: (path, encoding) => library.get(path) ?? ts.sys.readFile(path, encoding),
	};
	return {
		...ts.createIncrementalCompilerHost(options, system),
		getDefaultLibLocation: () => libFolderInMemoryPath,
		getDefaultLibFileName: (o) => `${libFolderInMemoryPath}/${ts.getDefaultLibFileName(o)}`,
	};
}
