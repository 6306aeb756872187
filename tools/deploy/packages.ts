// The packages that people install on a board, and the files of each: what flashing, mip and frozen images have in common.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { filesIn } from "../build/files.ts";
import { FIRMWARE, isOfPackages, pythonOf } from "../build/projects.ts";

export const PACKAGES = ["gateway", "nodes", "anodes", "mqtt"] as const;
export type PackageName = (typeof PACKAGES)[number];

/** Files that are their user's: installed once, and never replaced unasked. Paths below the board's `lib`. */
const CONFIGURATION: Record<PackageName, readonly string[]> = {
	gateway: ["gateway/gwconfig.py", "gateway/mqtt_local.py"],
	nodes: ["nodes/link_setup.py"],
	anodes: ["anodes/link_setup.py"],
	mqtt: [],
};

/** Modules that no other imports, for users to import. */
const OFFERED: Partial<Record<PackageName, readonly string[]>> = { gateway: ["nowlink/manual.py"] };

/** What makes a configuration file of a package that is installed without, or frozen. */
const STAND_INS_NEED = "nowlink/first_start.py";

/** The files of one package, as paths below the board's `lib` and below the folder of the built firmware. */
export interface PackageFiles {
	/** Code: its own modules, and of the shared packages those that it imports. Sorted. */
	readonly modules: readonly string[];
	/** Its configuration files as they are shipped. */
	readonly configuration: readonly string[];
}

/**
 * @param root the built firmware: a folder for each on-device package
 * @throws Error if the package is not there
 */
export function filesOf(name: PackageName, root: string = FIRMWARE.output): PackageFiles {
	const own = filesIn(join(root, name))
		.map((path) => relative(root, path))
		.filter((path) => path.endsWith(".py") && !isOfPackages(path));
	if (own.length === 0) throw new Error(`there is no package ${name} in ${root}`);
	const configuration = CONFIGURATION[name];
	const modules = withImports(root, [...own, ...(OFFERED[name] ?? [])]).filter((path) => !configuration.includes(path));
	return { modules: modules.sort(), configuration };
}

/** Modules that are programs: importing one runs it. */
export function demosOf(name: PackageName): readonly string[] {
	if (name !== "nodes" && name !== "anodes") return [];
	const own = filesOf(name).modules.map((path) => /^(\w+)\/(\w+)\.py$/.exec(path));
	const names = own.flatMap((match) => (match?.[1] === name ? [match[2] ?? ""] : []));
	return names.filter((module) => module !== "link" && module !== "alink");
}

/** Packages of micropython-lib that the stock MicroPython of some boards lacks: an ESP8266 has no aioespnow. */
export const DEPS: Partial<Record<PackageName, readonly string[]>> = { anodes: ["aioespnow"] };

/** The modules of a package that is installed without its configuration files: it makes them when it starts first. */
export function selfConfiguring({ modules, configuration }: PackageFiles): readonly string[] {
	return configuration.length === 0 ? modules : [...modules, STAND_INS_NEED].sort();
}

/** Folders of the built firmware as they are, configuration included, for a simulated board's flash. */
export function foldersForFlash(...names: readonly string[]): { readonly from: string; readonly to: string }[] {
	const paths = pythonOf(FIRMWARE).filter((path) => names.includes(path.split("/")[0] ?? ""));
	return paths.map((path) => ({ from: join(FIRMWARE.output, path), to: `lib/${path}` }));
}

/** These files and all of the built firmware that they import, directly or not. */
function withImports(root: string, files: readonly string[]): string[] {
	const found = new Set<string>();
	const waiting = [...files];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		waiting.push(...importsOf(root, path));
	}
	return [...found];
}

/** `from mqtt.client import ...`, `from .wire import ...`, `from . import wire`, `import nowlink.wire`, `bring("mqtt.tls")`. */
const IMPORT = /^\s*(?:from\s+([\w.]+)\s+import\s+(?:\(([^)]*)\)|([\w, ]*))|import\s+([\w.]+))|\bbring\("([\w.]+)"\)/gm;

function importsOf(root: string, path: string): string[] {
	const text = readFileSync(join(root, path), "utf8");
	return [...text.matchAll(IMPORT)].flatMap(([, from = "", many = "", few = "", module = "", brought = ""]) => {
		const base = folderOf(path, from || module || brought);
		const modules = `${many}${few}`.split(",").map((name) => join(base, name.trim()));
		return [base, ...modules].flatMap((candidate) => sourceOf(root, candidate));
	});
}

/** Where a dotted module name leads, seen from a file; each dot at its front beyond the first is a folder up. */
function folderOf(path: string, module: string): string {
	const dots = /^\.*/.exec(module)?.[0].length ?? 0;
	const start = dots === 0 ? "." : join(dirname(path), ...Array<string>(dots - 1).fill(".."));
	return normalize(join(start, ...module.slice(dots).split(".")));
}

/** The file of a module, and that of the package it is in; none if it is not the firmware's. */
function sourceOf(root: string, module: string): string[] {
	const candidates = [`${module}.py`, join(module, "__init__.py"), join(dirname(module), "__init__.py")];
	return candidates.filter((path) => !path.startsWith("..") && path !== "__init__.py" && existsSync(join(root, path)));
}
