// npm run build: the firmware, from TypeScript to dist-mpy/.
import { join, relative } from "node:path";
import { API_FOLDER, findStaleReference, writeReferenceIfStale } from "./api/reference.ts";
import { buildIfStale, findStale } from "./build/build.ts";
import type { Difference } from "./build/files.ts";
import { FIRMWARE } from "./build/projects.ts";
import { parseOptions } from "./common/args.ts";
import { ROOT } from "./common/paths.ts";
import { report, UserError } from "./common/user-error.ts";
import { findStalePackages, packIfStale } from "./deploy/pack.ts";

const HELP = `Usage: npm run build -- [options]

Turns the firmware's TypeScript into Python in dist-mpy/, and packs it for mip, as bytecode, and for firmware images, if something
has changed. Writes the API reference in docs/api/, too. Commit what changes there.

  --check  write nothing; exit status 1 if dist-mpy/ or docs/api/ is not what the sources give
  --help   this text
`;

async function main(): Promise<void> {
	const options = { check: { type: "boolean" }, help: { type: "boolean" } } as const;
	const { values } = parseOptions({ args: process.argv.slice(2), options });
	if (values.help) process.stdout.write(HELP);
	else if (values.check) await check();
	else {
		await buildIfStale(FIRMWARE, console.log, { isShortRun: true });
		await packIfStale(console.log);
		await writeReferenceIfStale(console.log);
	}
}

async function check(): Promise<void> {
	const firmware = [await findStale(FIRMWARE), await findStalePackages()];
	const paths = [
		...firmware.flatMap((difference) => pathsOf(FIRMWARE.output, difference)),
		...pathsOf(API_FOLDER, await findStaleReference()),
	];
	if (paths.length === 0) return;
	throw new UserError(`${paths.join(", ")}: not what the sources give. Run npm run build and commit the result`);
}

function pathsOf(folder: string, { stale, orphans }: Difference): string[] {
	return [...stale.map(({ path }) => path), ...orphans].map((path) => relative(ROOT, join(folder, path)));
}

await main().catch((error) => report("npm run build", error));
