// The programs of tests/conformance/ that are one file each.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../helpers/command.ts";

export const CONFORMANCE = join(ROOT, "tests/conformance");

/** `topic/name.ts` of each, in order. */
export function conformanceNames(): string[] {
	return readdirSync(CONFORMANCE, { recursive: true, encoding: "utf8" })
		.filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name))
		.sort();
}

/** One whose types say nothing of items that an array lacks: most programs have no `noUncheckedIndexedAccess`. */
export function isLoose(name: string): boolean {
	return name.startsWith("loose/");
}
