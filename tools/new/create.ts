// Writes a new project's folder, whole or not at all.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../common/user-error.ts";
import { filesFor, type Kind } from "./template.ts";

/** Names that npm packages, MQTT topics and folders have in common. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * @param path the folder to be; its last part is the project's name
 * @param packageOf brings nowlink into the folder, and returns what package.json says of it
 * @returns the folder, absolute
 * @throws UserError the name is none, or the folder is in use
 */
export async function createProject(
	path: string,
	kind: Kind,
	packageOf: (folder: string) => Promise<string>,
): Promise<string> {
	const folder = resolve(path);
	const name = basename(folder);
	if (!NAME.test(name) || name === "nowlink") {
		throw new UserError(
			`"${name}" cannot be the name of a project: give small letters, digits, - and _, such as porch-light`,
		);
	}
	if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) {
		throw new UserError(`${path} is there already and is not empty: nothing was written. Give another name`);
	}
	const wasThere = existsSync(folder);
	makeFolder(folder, path);
	try {
		for (const [file, text] of Object.entries(filesFor(name, kind, await packageOf(folder)))) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
	} catch (error) {
		for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
		if (!wasThere) rmSync(folder, { recursive: true });
		throw error;
	}
	return folder;
}

/** @param path as the user gave it */
function makeFolder(folder: string, path: string): void {
	try {
		makeWithParents(folder);
		accessSync(folder, constants.W_OK);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new UserError(`${path} cannot be made (${code}): give a place where you may write`);
	}
}

/** Not by `recursive`, which never ends where the system refuses a folder by ENOENT, as in /proc. */
function makeWithParents(folder: string): void {
	if (existsSync(folder)) return;
	makeWithParents(dirname(folder));
	mkdirSync(folder);
}
