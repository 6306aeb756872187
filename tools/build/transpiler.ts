// tsmpy is bundled by npm ci; who works on it wants the change at once.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../common/paths.ts";
import { UserError } from "../common/user-error.ts";
import { filesIn } from "./files.ts";

/** Bundles tsmpy anew if one of its sources is younger than the bundle. To be called before tsmpy is imported. */
export function bundleTranspiler(say: (line: string) => void): void {
	const folder = join(ROOT, "transpiler");
	const bundle = join(folder, "dist", "index.js");
	const made = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
	const sources = [join(folder, "build.mjs"), ...filesIn(join(folder, "src"))];
	if (sources.every((path) => statSync(path).mtimeMs <= made)) return;
	say("Bundling tsmpy ...");
	try {
		execFileSync(process.execPath, [join(folder, "build.mjs")], { stdio: "pipe" });
	} catch (error) {
		throw new UserError(`tsmpy cannot be bundled: ${String((error as { stderr?: Buffer }).stderr ?? error).trim()}`);
	}
}
