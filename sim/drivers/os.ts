// MicroPython's `os` for a simulated board: the unix port's, with the uname() of an ESP and without what a board has not.

import { implementation, version } from "sys";
import { port } from "./_air";

export {
	chdir,
	getcwd,
	ilistdir,
	listdir,
	mkdir,
	remove,
	rename,
	rmdir,
	stat,
	statvfs,
	unlink,
	urandom,
} from "uos";

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

export function uname(): Uname {
	return new Uname();
}
