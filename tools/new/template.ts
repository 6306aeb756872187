// What a new project consists of.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `sync`: wakes, publishes, sleeps; `async`: runs all the time. */
export type Kind = "sync" | "async";

/** Stands in a template for the project's name. */
const NAME = "my-sensor";

/**
 * The project's files, by path.
 *
 * @param dependency what package.json says of nowlink
 */
export function filesFor(name: string, kind: Kind, dependency: string): Readonly<Record<string, string>> {
	const of = (file: string) => readFileSync(join(import.meta.dirname, "template", file), "utf8").replaceAll(NAME, name);
	return {
		"package.json": manifest(name, kind, dependency),
		"tsconfig.json": `${JSON.stringify(TSCONFIG, undefined, "\t")}\n`,
		"README.md": of("README.md"),
		// npm would leave a file of this name out of the package.
		".gitignore": "node_modules/\nbuild/\n",
		"src/app.ts": of(`${kind}/app.ts`),
	};
}

const TSCONFIG = {
	extends: "nowlink/tsconfig.json",
	compilerOptions: { rootDir: "src", outDir: "build" },
	include: ["src"],
};

function manifest(name: string, kind: Kind, dependency: string): string {
	const program = "src/app.ts --tsconfig tsconfig.json";
	const scripts = {
		start: `nowlink start --node ${program}`,
		check: "nowlink check",
		build: "nowlink build",
		flash: `nowlink flash ${kind === "sync" ? "nodes" : "anodes"} --app ${program}`,
		"flash:gateway": "nowlink flash gateway",
		monitor: "nowlink monitor --maps build",
		battery: "nowlink battery",
	};
	const all = {
		name,
		version: "0.1.0",
		private: true,
		type: "module",
		scripts,
		// tsx comes with esbuild, whose script only makes its command start sooner; npm asks what to do with it.
		allowScripts: { esbuild: false },
		devDependencies: { nowlink: dependency },
	};
	return `${JSON.stringify(all, undefined, "\t")}\n`;
}
