// A configuration file is its user's own: no package contains one, or an upgrade by mip would write over it. A package has a
// stand-in under the same name instead, in bytecode, which MicroPython takes only as long as there is no such .py. The stand-in
// makes the file. In a firmware image the stand-in is frozen: there it also finds the file each time, on the flash.
import { mkdir, rename, stat } from "os";
import { modules } from "sys";

function _exists(path: string): boolean {
	try {
		stat(path);
		return true;
	} catch (e) {
		if (e instanceof OSError) return false;
		throw e;
	}
}

/** Where the files of a package are that can be written: where the package is, unless that is in the firmware image. */
function _folder(name: string): string {
	const folder = getattr(modules.get(name)!, "__path__", "") as string;
	if (!folder.startsWith(".frozen")) return folder;
	for (const path of ["/lib", `/lib/${name}`]) {
		if (!_exists(path)) mkdir(path);
	}
	return `/lib/${name}`;
}

/**
 * The path of a configuration file, which is made if it is not there.
 * `name`, `file`: its package and its module there, "nodes" and "link_setup"; `text`: what it holds at first.
 * `is_vital`: nothing works before it is edited. Then ImportError tells so when it has just been made.
 */
export function own_file(name: string, file: string, text: string, is_vital: boolean): string {
	const path = `${_folder(name)}/${file}.py`;
	if (_exists(path)) return path;
	const written = open(`${path}.new`, "w");
	try {
		written.write(text);
	} finally {
		written.close();
	}
	// A board that loses its power while this is written shall not find half a file.
	rename(`${path}.new`, path);
	if (is_vital) throw new ImportError(`${path} was made just now: put your settings there, then reset the board`);
	print(`Made ${path}: your settings go there.`);
	return path;
}
