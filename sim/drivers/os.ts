// MicroPython's `os` for a simulated board: the unix port's, with the uname() of an ESP and without what a board has not.

import { implementation, version } from "sys";
import { chdir, getcwd, ilistdir, stat, rename as unix_rename } from "uos";
import { port } from "./_air";

export {
	chdir,
	getcwd,
	ilistdir,
	listdir,
	mkdir,
	remove,
	rmdir,
	stat,
	unlink,
	urandom,
} from "uos";

/** The unix port's own puts both of two absolute paths into one buffer, and then renames the second to itself. */
export function rename(old_path: string, new_path: string): void {
	if (!new_path.startsWith("/")) {
		unix_rename(old_path, new_path);
		return;
	}
	const here = getcwd();
	const old_absolute = old_path.startsWith("/") ? old_path : `${here === "/" ? "" : here}/${old_path}`;
	chdir("/");
	try {
		unix_rename(old_absolute, new_path.slice(1));
	} finally {
		chdir(here);
	}
}

class Uname {
	readonly sysname = port;
	readonly nodename = port;
	readonly release = release();
	readonly version = version;
	readonly machine = port === "esp8266" ? "ESP module with ESP8266" : "Generic ESP32 module with ESP32";
}

function release(): string {
	const [major, minor, patch] = implementation.version;
	return `${major}.${minor}.${patch}`;
}

const _BLOCK = 4096;
/** Blocks of the file system of a usual module with 4 MB of flash: 2 MB on an ESP32, 3 MB on an ESP8266. */
const _BLOCKS = port === "esp8266" ? 766 : 512;
const _DIRECTORY = 0x4000;
const _LONGEST_NAME = 255;

/** Sizes as littlefs gives them: a file takes whole blocks, a folder two. Nothing stops a board from using more. */
export function statvfs(_path: string): readonly int[] {
	const free = Math.max(_BLOCKS - blocks_in("/"), 0);
	return [_BLOCK, _BLOCK, _BLOCKS, free, free, 0, 0, 0, 0, _LONGEST_NAME];
}

function blocks_in(folder: string): int {
	let blocks: int = 2;
	for (const entry of ilistdir(folder)) {
		const path = `${folder}${entry[0]}`;
		if (entry[1] === _DIRECTORY) blocks += blocks_in(`${path}/`);
		else blocks += Math.floor((stat(path)[6] + _BLOCK - 1) / _BLOCK);
	}
	return blocks;
}

export function uname(): Uname {
	return new Uname();
}
