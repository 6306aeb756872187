// Where a new project gets nowlink from: the tarball that this very command came from. Never a name that a registry would
// have to know, unless a registry is where it came from.
import { execFile } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../common/paths.ts";
import { UserError } from "../common/user-error.ts";

/**
 * Puts the tarball into the project, so that it can be moved and shared.
 *
 * @param project the folder, empty
 * @param tarball the one to use; where this command came from if undefined
 * @returns what the project's package.json is to say of nowlink: `file:nowlink-0.1.0.tgz`
 * @throws UserError there is no such tarball
 */
export async function packageFor(project: string, tarball: string | undefined): Promise<string> {
	if (tarball === undefined && !isInstalled()) return `file:${await pack(project)}`;
	const source = tarball ?? installedFrom();
	if (source === undefined) return version();
	if (!existsSync(source)) throw new UserError(`there is no ${source}: give the package's tarball by --package FILE`);
	if (!source.endsWith(".tgz"))
		throw new UserError(`${source} is no tarball: give one that npm pack made (nowlink-....tgz)`);
	copyFileSync(source, join(project, basename(source)));
	return `file:${basename(source)}`;
}

function isInstalled(): boolean {
	return basename(dirname(ROOT)) === "node_modules";
}

/** The tarball that npm installed this package from; undefined if it was a registry. */
function installedFrom(): string | undefined {
	const modules = dirname(ROOT);
	const lock = join(modules, ".package-lock.json");
	if (!existsSync(lock)) return undefined;
	const { packages } = JSON.parse(readFileSync(lock, "utf8")) as { packages: Record<string, { resolved?: string }> };
	const from = packages[`node_modules/${basename(ROOT)}`]?.resolved;
	return from?.startsWith("file:") ? resolve(dirname(modules), from.slice("file:".length)) : undefined;
}

/** Packs this repository. Returns the tarball's name. */
async function pack(folder: string): Promise<string> {
	await promisify(execFile)("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: ROOT }).catch((error) => {
		throw new UserError(`npm pack failed: ${String(error.stderr ?? error.message).trim()}`);
	});
	return readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
}

function version(): string {
	return (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version;
}
