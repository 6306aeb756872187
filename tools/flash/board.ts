// What is to be known of a board before it is changed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../common/user-error.ts";
import { BYTECODE } from "../deploy/bytecode.ts";
import type { Mpremote } from "./mpremote.ts";

/**
 * The oldest MicroPython that has all that the firmware asks for: `asyncio` by that name and the `espnow` module came with 1.21,
 * `network.WLAN.PM_NONE` with 1.22 (its release notes).
 */
const OLDEST = [1, 22];

export type Target = "esp32" | "esp8266";

export interface BoardFacts {
	readonly target: Target;
	/** In MicroPython's own words: "Generic ESP32 module with ESP32". */
	readonly machine: string;
	/** "1.29.0" */
	readonly version: string;
	/** Bytes of a block of its file system, and bytes free. */
	readonly block: number;
	readonly free: number;
	/** The version of bytecode that it reads. */
	readonly bytecode: number;
}

/** Asks the board what it is. @throws UserError if it is not a board that the firmware runs on */
export async function probe(board: Mpremote): Promise<BoardFacts> {
	return factsFrom(await board.execute(deviceScript("probe")));
}

/** What probe.py printed, after what the board's own boot.py may have. @throws UserError as `probe` */
export function factsFrom(lines: readonly string[]): BoardFacts {
	const about = JSON.parse(lines.findLast((line) => line.startsWith("{")) ?? "{}") as Record<string, unknown>;
	if (about.implementation !== "micropython") {
		throw new UserError(`the board runs ${about.implementation ?? "no MicroPython"}; the firmware needs MicroPython`);
	}
	const version = about.version as number[];
	if (compare(version, OLDEST) < 0) {
		throw new UserError(
			`the board runs MicroPython ${version.join(".")}; the firmware needs ${OLDEST.join(".")} or newer. ` +
				"Get it from https://micropython.org/download, and install it with esptool as that page tells",
		);
	}
	if (about.platform !== "esp32" && about.platform !== "esp8266") {
		throw new UserError(`the board is a ${about.machine}; ESP-NOW is there on ESP32 and ESP8266 only`);
	}
	return {
		target: about.platform,
		machine: String(about.machine),
		version: version.join("."),
		block: Number(about.block),
		free: Number(about.free),
		bytecode: Number(about.mpy),
	};
}

/** @throws UserError if the board reads bytecode of another version than that which is to be installed */
export function checkBytecode({ bytecode, version, target }: BoardFacts): void {
	if (bytecode === BYTECODE) return;
	const wayOut = target === "esp8266" ? "use a MicroPython that does" : "leave --mpy away";
	throw new UserError(
		`the board's MicroPython ${version} reads bytecode of version ${bytecode}, and the firmware's has version ${BYTECODE}: ${wayOut}`,
	);
}

/** SHA-256 (hex) of each file in these folders and of these files, by path. What is not there is left out. */
export async function hashes(board: Mpremote, paths: readonly string[]): Promise<Map<string, string>> {
	const lines = await board.execute(deviceScript("list"), paths);
	const found = lines.map((line) => /^([0-9a-f]{64}) (.+)$/.exec(line)).filter((match) => match !== null);
	return new Map(found.map(([, hash = "", path = ""]) => [path, hash]));
}

/** The text of a script that runs on boards. */
export function deviceScript(name: "probe" | "list" | "prepare" | "install" | "lacks"): string {
	return readFileSync(join(import.meta.dirname, "device", `${name}.py`), "utf8");
}

function compare(a: readonly number[], b: readonly number[]): number {
	const i = b.findIndex((part, index) => part !== (a[index] ?? 0));
	return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
