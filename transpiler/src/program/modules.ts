// Which Python module a TypeScript file becomes, and what an import names on the board.

import { basename, dirname, relative, resolve } from "node:path";
import { ts } from "ts-morph";
import { MODULES } from "../python/names.ts";
import { importsOwnOnly } from "../types/modules/worlds.ts";
import type { Loaded } from "./load.ts";

export interface ModuleName {
	/** `["gateway", "gwconfig"]`; a package's `index.ts` is the package itself, and so is `gateway.ts` beside it: `["gateway"]`. */
	readonly parts: readonly string[];
	readonly isPackage: boolean;
}

/** How an import is written in Python. */
export interface PythonImport {
	/** `time`, `nowlink.wire`, `.gwconfig`, `..x` */
	readonly module: string;
	/** The file it came from, or null for a module of the board. */
	readonly file: ts.SourceFile | null;
}

export class Modules {
	/** Folders that `paths` gives a name on the board: `gateway/*` -> `src-gateway/*`. */
	private readonly folders: { readonly name: string; readonly folder: string }[];
	private readonly base: string;
	/** What imports end with: `cart-item` of `"./shop/cart-item.js"`. */
	private readonly imported: ReadonlySet<string>;
	/** Does nothing of the board come into the program? */
	private readonly isClosed: boolean;
	/** How many files would have that path in Python's names. */
	private readonly counts = new Map<string, number>();
	/** Folders with modules in them, below the output's: `gateway/mqtt`. */
	private readonly packages: ReadonlySet<string>;
	private readonly names = new Map<ts.SourceFile, ModuleName>();
	private readonly imports = new Map<ts.Expression, PythonImport | null>();

	private readonly loaded: Loaded;

	constructor(loaded: Loaded) {
		this.loaded = loaded;
		const base = basePathOf(loaded.options) ?? loaded.root;
		this.folders = Object.entries(loaded.options.paths ?? {})
			.filter(([pattern, [to]]) => pattern.endsWith("/*") && to?.endsWith("/*"))
			.map(([pattern, [to]]) => ({ name: pattern.slice(0, -2), folder: resolve(base, (to ?? "").slice(0, -2)) }));
		this.base = commonFolder(
			loaded.together.filter((name) => this.packaged(name) === null).map((name) => dirname(name)),
		);
		this.imported = new Set(loaded.sources.flatMap(importedBy));
		this.isClosed = loaded.sources.every(importsOwnOnly);
		for (const name of loaded.together)
			for (const path of new Set([this.writtenPath(name), this.pythonPath(name)]))
				this.counts.set(path, (this.counts.get(path) ?? 0) + 1);
		this.packages = new Set(loaded.together.flatMap((name) => foldersOf(this.pathOf(name))));
	}

	nameOf(file: ts.SourceFile): ModuleName {
		const known = this.names.get(file) ?? this.findName(file);
		this.names.set(file, known);
		return known;
	}

	/** The module for what the modules of a program that begins in this file have in common: `_tsmpy_main`. */
	sharedBy(first: ts.SourceFile): string {
		return `_tsmpy_${this.nameOf(first).parts.join("_").replace(/\W/g, "_")}`;
	}

	private findName(file: ts.SourceFile): ModuleName {
		const path = this.pathOf(file.fileName);
		const parts = path.split("/");
		// the outermost folder is no package
		if (parts.at(-1) === "index" && parts.length > 1) return { parts: parts.slice(0, -1), isPackage: true };
		// Python finds the folder before the file
		return { parts, isPackage: this.packages.has(path) };
	}

	/** `gateway/mqtt/session`, below the output's folder. */
	private pathOf(file: string): string {
		const path = this.pythonPath(file);
		return (this.counts.get(path) ?? 0) > 1 ? this.writtenPath(file) : path;
	}

	/** In names that an import of Python's can have, as far as it is imported: a file that is run may have any. */
	private pythonPath(file: string): string {
		const parts = this.writtenPath(file).split("/");
		const isImported = parts.at(-1) === "index" || this.imported.has(parts.at(-1) ?? "");
		return parts
			.map((part, i) => {
				if (i === parts.length - 1 && !isImported) return part;
				const name = part.replace(/(?<=.)[-.](?=.)/g, "_");
				return i === 0 && this.isClosed && MODULES.has(name) ? `${name}_` : name;
			})
			.join("/");
	}

	private writtenPath(file: string): string {
		const path = this.packaged(file) ?? relative(this.loaded.options.rootDir ?? this.base, file);
		return path.replace(/\.[cm]?tsx?$/, "");
	}

	/** Where its Python goes, below the output folder. */
	outputOf(file: ts.SourceFile): string {
		const { parts, isPackage } = this.nameOf(file);
		return isPackage ? [...parts, "__init__.py"].join("/") : `${parts.join("/")}.py`;
	}

	/** @returns null where the import resolves to nothing that the board could have */
	resolveImport(specifier: ts.Expression): PythonImport | null {
		const known = this.imports.get(specifier);
		if (known !== undefined) return known;
		const found = this.findImport(specifier);
		this.imports.set(specifier, found);
		return found;
	}

	private findImport(specifier: ts.Expression): PythonImport | null {
		if (!ts.isStringLiteral(specifier)) return null;
		const from = specifier.getSourceFile();
		const resolved = this.fileOf(specifier);
		if (resolved === null)
			return specifier.text.startsWith(".") ? null : { module: specifier.text.replaceAll("/", "."), file: null };
		const target = this.nameOf(resolved);
		if (!specifier.text.startsWith(".")) return { module: target.parts.join("."), file: resolved };
		return { module: this.relativeName(from, target), file: resolved };
	}

	private relativeName(from: ts.SourceFile, target: ModuleName): string {
		const own = this.nameOf(from);
		const folder = own.isPackage ? own.parts : own.parts.slice(0, -1);
		// A file outside any package is imported by its name: a relative import needs a package around it.
		if (folder.length === 0) return target.parts.join(".");
		let shared = 0;
		while (shared < folder.length && folder[shared] === target.parts[shared]) shared++;
		// nothing is above the outermost package
		if (shared === 0) return target.parts.join(".");
		return ".".repeat(folder.length - shared + 1) + target.parts.slice(shared).join(".");
	}

	private fileOf(specifier: ts.StringLiteral): ts.SourceFile | null {
		const imported = this.loaded.program.getTypeChecker().getSymbolAtLocation(specifier);
		const file = imported?.declarations?.find(ts.isSourceFile);
		return file === undefined || file.isDeclarationFile ? null : file;
	}

	private packaged(file: string): string | null {
		for (const { name, folder } of this.folders) {
			const inside = relative(folder, file);
			if (!inside.startsWith("..")) return name === "" ? inside : `${name}/${inside}`;
		}
		return null;
	}
}

function importedBy(file: ts.SourceFile): string[] {
	return file.statements.flatMap((s) => {
		const from = ts.isImportDeclaration(s) || ts.isExportDeclaration(s) ? s.moduleSpecifier : undefined;
		return from !== undefined && ts.isStringLiteral(from) ? basename(from.text).replace(/\.[cm]?[jt]sx?$/, "") : [];
	});
}

/** The folder that `paths` is relative to: that of the tsconfig in which it stands, which another one may extend. */
function basePathOf(options: ts.CompilerOptions): string | undefined {
	const { baseUrl, pathsBasePath } = options;
	return baseUrl ?? (typeof pathsBasePath === "string" ? pathsBasePath : undefined);
}

/** `["a", "a/b"]` of `a/b/c`. */
function foldersOf(path: string): string[] {
	const parts = path.split("/");
	return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}

function commonFolder(folders: readonly string[]): string {
	let common = folders[0] ?? process.cwd();
	for (const folder of folders) while (relative(common, folder).startsWith("..")) common = dirname(common);
	return common;
}

/** `time` for `time.py`: the module that a file at the root would replace on the board. */
export function rootModule(output: string): string | null {
	return output.includes("/") ? (output.split("/")[0] ?? null) : basename(output, ".py");
}
