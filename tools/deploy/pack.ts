// From the built firmware to what people install: packages for mip, the same as bytecode, and files to be frozen.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { apply, compare, type Difference, filesIn, type OutputFile } from "../build/files.ts";
import { FIRMWARE, isOfPackages } from "../build/projects.ts";
import { isStamped, stamp } from "../build/stamp.ts";
import { withLock } from "../common/lock.ts";
import { ROOT } from "../common/paths.ts";
import { BYTECODE, bytecodeName, compile } from "./bytecode.ts";
import { type FrozenPackage, frozenManifest, mipManifest } from "./manifests.ts";
import { DEPS, filesOf, PACKAGES, type PackageName, selfConfiguring } from "./packages.ts";
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

/**
 * How the packages differ from what the firmware's Python gives.
 *
 * @param root the built firmware
 */
export async function findStalePackages(root: string = FIRMWARE.output): Promise<Difference> {
	const there = filesIn(root).map((path) => relative(root, path));
	return compare(root, await packed(root), there.filter(isOfPackages));
}

function dependencies(): string[] {
	const compiler = join(ROOT, "tools", "requirements.lock");
	return [VERSION_FILE, compiler, ...filesIn(import.meta.dirname), ...filesIn(FIRMWARE.output)];
}

async function packed(root: string): Promise<OutputFile[]> {
	const version = versionOfAll();
	const packages = PACKAGES.map((name): Package => {
		const files = filesOf(name, root);
		return { name, modules: selfConfiguring(files), standIns: files.configuration, deps: DEPS[name] ?? [], version };
	});
	const contents = await contentsOf(packages, root);
	const standIns = packages.flatMap((one) => one.standIns);
	return [
		...packages.flatMap((one) => [...sourcePackage(one, contents), ...bytecodePackage(one, contents)]),
		...standIns.map((path) => ({ path: `frozen/${path}`, content: contents.text(path) })),
		{ path: "frozen/manifest.py", content: frozenManifest(packages, version) },
	];
}

interface Package extends FrozenPackage {
	readonly name: PackageName;
	readonly version: string;
}

/** What is in the files, by the path of their Python. */
interface Contents {
	text(path: string): string;
	code(path: string): Uint8Array;
}

/** Modules as they are; in place of configuration files what stands in for them. */
async function contentsOf(packages: readonly Package[], root: string): Promise<Contents> {
	const read = (path: string) => readFileSync(join(root, path), "utf8");
	const texts = new Map<string, string>();
	for (const { modules, standIns } of packages) {
		for (const path of modules) texts.set(path, read(path));
		for (const path of standIns) texts.set(path, standInFor(path, read(path)));
	}
	const codes = await compile([...texts].map(([path, text]) => ({ path, text })));
	return { text: (path) => existing(texts, path), code: (path) => existing(codes, path) };
}

function existing<T>(map: ReadonlyMap<string, T>, path: string): T {
	const found = map.get(path);
	if (found === undefined) throw new Error(`${path} is in no package`);
	return found;
}

/** mip's package of Python: what is not in the package's own folder must be brought below it. */
function sourcePackage({ name, modules, standIns, deps, version }: Package, { text, code }: Contents): OutputFile[] {
	const isOwn = (path: string) => path.startsWith(`${name}/`);
	const brought: OutputFile[] = [
		...modules.filter((path) => !isOwn(path)).map((path) => ({ path, content: text(path) })),
		...standIns.map((path) => ({ path: bytecodeName(path), content: code(path) })),
	];
	const urls = [
		...modules.filter(isOwn).map((path) => ({ target: path, url: path.slice(name.length + 1) })),
		...brought.map(({ path }) => ({ target: path, url: `mip/${path}` })),
	];
	return [
		{ path: `${name}/package.json`, content: mipManifest(urls, deps, version) },
		...brought.map(({ path, content }) => ({ path: `${name}/mip/${path}`, content })),
	];
}

function bytecodePackage({ name, modules, standIns, deps, version }: Package, { code }: Contents): OutputFile[] {
	const folder = bytecodeFolder(name);
	const files = [...modules, ...standIns].map((path) => ({ path: bytecodeName(path), content: code(path) }));
	const urls = files.map(({ path }) => ({ target: path, url: path }));
	return [
		{ path: `${folder}/package.json`, content: mipManifest(urls, deps, version) },
		...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
	];
}
