// npm run build: the firmware, from TypeScript to dist-mpy/.
import { relative } from "node:path";
import { buildIfStale, findStale } from "./build/build.ts";
import { FIRMWARE } from "./build/projects.ts";
import { parseOptions } from "./common/args.ts";
import { ROOT } from "./common/paths.ts";
import { report, UserError } from "./common/user-error.ts";
import { findStalePackages, packIfStale } from "./deploy/pack.ts";

const HELP = `Usage: npm run build -- [options]

Turns the firmware's TypeScript into Python in dist-mpy/, and packs it for mip, as bytecode, and for firmware images, if something
has changed. Commit what changes there.

  --check  write nothing; exit status 1 if dist-mpy/ is not what the firmware gives
  --help   this text
`;

async function main(): Promise<void> {
	const options = { check: { type: "boolean" }, help: { type: "boolean" } } as const;
	const { values } = parseOptions({ args: process.argv.slice(2), options });
	if (values.help) process.stdout.write(HELP);
	else if (values.check) await check();
	else {
		await buildIfStale(FIRMWARE, console.log);
		await packIfStale(console.log);
	}
}

async function check(): Promise<void> {
	const differences = [await findStale(FIRMWARE), await findStalePackages()];
	const paths = differences.flatMap(({ stale, orphans }) => [...stale.map(({ path }) => path), ...orphans]);
	if (paths.length === 0) return;
	const folder = relative(ROOT, FIRMWARE.output);
	const list = paths.map((path) => `${folder}/${path}`).join(", ");
	throw new UserError(`${list}: not what the firmware gives. Run npm run build and commit the result`);
}

await main().catch((error) => report("npm run build", error));
