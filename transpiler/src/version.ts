// This package's version, from the one place that has it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

let known: string | null = null;

export function version(): string {
	known ??= read();
	return known;
}

function read(): string {
	const { version: own } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string };
	return own;
}
