// Bundles tsmpy into dist/: cli.js (the command) and index.js (the library). The compiler stays outside.
import { build } from "esbuild";

await build({
	absWorkingDir: import.meta.dirname,
	entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
	outdir: "dist",
	bundle: true,
	platform: "node",
	target: "node20",
	format: "esm",
	external: ["ts-morph", "@ts-morph/common"],
	logLevel: "warning",
});
