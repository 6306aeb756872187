// What a simulated board runs before its main.py: it loads the drivers, makes the flash the whole file system, and
// starts boot.py and main.py as an ESP does. The command line of MicroPython calls boot().

// The drivers come first: afterwards the folder that they are in cannot be seen. `time` before all that may use it.
import { air } from "./_air";
import "time";
import "os";
import "socket";
import "network";
import "machine";
import "espnow";
import "aioespnow";
import "neopixel";
import { path, print_exception, stdin } from "sys";
import { StringIO } from "uio";
import { chdir, getcwd, getenv, stat } from "uos";
import { mount, umount, VfsPosix } from "vfs";

function make_flash_the_root(): void {
	const flash = getcwd();
	umount("/");
	mount(new VfsPosix(flash), "/");
	chdir("/");
	while (path.length > 0) path.pop();
	path.push("", ".frozen", "/lib");
}

function exists(name: string): boolean {
	try {
		stat(name);
		return true;
	} catch (e) {
		if (e instanceof OSError) return false;
		throw e;
	}
}

/** Runs a program of the board. Returns what ended it, in a line, or null. */
function run(name: string, names: dict<string, unknown>): string | null {
	try {
		execfile(name, names);
		return null;
	} catch (e) {
		// sys.exit(), and a Ctrl-C, lead to a soft reset and to the REPL on a board.
		if (e instanceof SystemExit) air.call("machine.soft_reset", 0);
		else if (e instanceof KeyboardInterrupt) print_exception(e);
		else if (e instanceof Exception) {
			print_exception(e);
			return last_line(e);
		} else throw e;
	}
	return null;
}

/** The last line of an exception's traceback. */
function last_line(e: Error): string {
	const text = new StringIO();
	print_exception(e, text);
	const lines = text.getvalue().trim().split("\n");
	return lines[lines.length - 1]!;
}

/**
 * @param names the globals of boot.py and main.py, and of the REPL after them
 */
export function boot(names: dict<string, unknown>): void {
	make_flash_the_root();
	let failure: string | null = exists("boot.py") ? run("boot.py", names) : null;
	// A soft reset out of the raw REPL leads back there without main.py.
	if (getenv("NOWLINK_RAW") === null && exists("main.py")) failure = run("main.py", names);
	air.call("board.rests", failure);
	// At rest a board's radio stays as it was left: whoever wants it otherwise resets the board.
	if (getenv("NOWLINK_SERIAL") === null) stdin.read();
}
