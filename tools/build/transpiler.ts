// tsmpy is bundled by npm ci; who works on it wants the change at once.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../common/paths.ts";
import { UserError } from "../common/user-error.ts";
import { filesIn } from "./files.ts";

/**
 * Bundles tsmpy anew if one of its sources is younger than the bundle; an installed package has none. To be called before
 * tsmpy is imported.
 */
export function bundleTranspiler(say: (line: string) => void): void {
	const folder = join(ROOT, "transpiler");
	const bundle = join(folder, "dist", "index.js");
	const made = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
	const sources = [join(folder, "build.mjs"), ...filesIn(join(folder, "src"))].filter((path) => existsSync(path));
	if (sources.every((path) => statSync(path).mtimeMs <= made)) return;
	say("Bundling tsmpy ...");
	try {
		execFileSync(process.execPath, [join(folder, "build.mjs")], { stdio: "pipe" });
	} catch (error) {
		const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
		// esbuild says it in a line, then goes on with where in its own code.
		throw new UserError(`tsmpy cannot be bundled: ${/\[ERROR\] (.*)/.exec(said)?.[1] ?? said}`);
	}
}

/** The path of tsmpy's command. */
export function tsmpyCommand(): string {
	const manifest = createRequire(import.meta.url).resolve("tsmpy/package.json");
	const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { tsmpy: string } };
	return join(dirname(manifest), bin.tsmpy);
}
