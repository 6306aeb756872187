// Turns the drivers into MicroPython, at first need and when they or tsmpy have changed.

import { readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { withLock } from "../../tools/common/lock.ts";
import { ROOT } from "../../tools/common/paths.ts";

const SOURCES = import.meta.dirname;
const OUTPUT = join(ROOT, ".nowlink", "drivers");

let building: Promise<string> | undefined;

/** The folder with the drivers' MicroPython. Error that repeats tsmpy's diagnostics if they do not compile. */
export function buildDrivers(): Promise<string> {
	building ??= build();
	return building;
}

function build(): Promise<string> {
	// Several processes may find them stale at once: tests run side by side.
	return withLock(`${OUTPUT}.lock`, buildIfStale);
}

async function buildIfStale(): Promise<string> {
	const sources = await newest(await files(SOURCES, ".ts"));
	const tsmpy = (await stat(createRequire(import.meta.url).resolve("tsmpy"))).mtimeMs;
	const outputs = await files(OUTPUT, ".py").catch(() => []);
	const oldest = Math.min(...(await Promise.all(outputs.map(changedAt))));
	if (outputs.length > 0 && oldest > Math.max(sources, tsmpy)) return OUTPUT;
	await transpileDrivers();
	return OUTPUT;
}

/** tsmpy is loaded only now: it takes longer to load than boards to start. */
async function transpileDrivers(): Promise<void> {
	const { formatDiagnostic, transpile, writeOutputs } = await import("tsmpy");
	const { files: made, diagnostics } = transpile({ tsconfig: join(SOURCES, "tsconfig.json"), allowModuleNames: true });
	if (diagnostics.length > 0) {
		throw new Error(
			`The simulator's drivers do not compile:\n${diagnostics.map((d) => formatDiagnostic(d)).join("\n")}`,
		);
	}
	writeOutputs(OUTPUT, made);
}

/** Paths of a folder's files (and of those one folder below) with an ending. */
async function files(folder: string, ending: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true });
	return entries.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

async function newest(paths: readonly string[]): Promise<number> {
	return Math.max(...(await Promise.all(paths.map(changedAt))));
}

async function changedAt(path: string): Promise<number> {
	return (await stat(path)).mtimeMs;
}
