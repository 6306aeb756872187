// Bundles tsmpy into dist/: cli.js (the command) and index.js (the library). The compiler stays outside.
import { build } from "esbuild";

/** Packages that are taken as they are, and what of them is used. */
const OUTSIDE = { "ts-morph": ["ts"], "@ts-morph/common": ["getLibFiles", "libFolderInMemoryPath"] };

/** `require` where the source says `import`: Node would look through megabytes for what the packages export. */
const required = {
	name: "required",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^(@ts-morph\/common|ts-morph)$/ }, ({ path }) => ({ path, namespace: "required" }));
		onLoad({ filter: /.*/, namespace: "required" }, ({ path }) => ({
			contents: `import { createRequire } from "node:module";
export const { ${OUTSIDE[path].join(", ")} } = createRequire(import.meta.url)("${path}");`,
		}));
	},
};

await build({
	absWorkingDir: import.meta.dirname,
	entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
	outdir: "dist",
	bundle: true,
	platform: "node",
	target: "node20",
	format: "esm",
	plugins: [required],
	logLevel: "warning",
});
