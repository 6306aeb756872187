// Which Python module a TypeScript file becomes, and what an import names on the board.

import { basename, dirname, relative, resolve } from "node:path";
import { ts } from "ts-morph";
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
		this.packages = new Set(loaded.together.flatMap((name) => foldersOf(this.pathOf(name))));
	}

	nameOf(file: ts.SourceFile): ModuleName {
		const known = this.names.get(file) ?? this.findName(file);
		this.names.set(file, known);
		return known;
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
