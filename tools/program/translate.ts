// A program of the user's own, from its TypeScript to what a board gets beside the packages.
import { join, relative, sep } from "node:path";
import { FIRMWARE } from "../build/projects.ts";
import { bundleTranspiler } from "../build/transpiler.ts";
import { ROOT } from "../common/paths.ts";
import { UserError } from "../common/user-error.ts";

export interface Program {
	/** Its modules, by their path on the board. */
	readonly texts: Readonly<Record<string, string>>;
	/** The main.py that starts it. */
	readonly main: string;
}

export interface TranslationOptions {
	/** The kind of board that it is for. */
	readonly target: "esp32" | "esp8266";
	/** Its compiler options; the firmware's unless given. */
	readonly tsconfig?: string | undefined;
}

/** The firmware's folders: what a program imports from there is on the board already. */
const PACKAGES = ["src-shared", "src-mqtt", "src-gateway", "src-node", "src-anode"];

/**
 * The file and those of the user's that it imports.
 *
 * @throws UserError what is wrong in them, each a line
 */
export async function translate(file: string, { target, tsconfig }: TranslationOptions): Promise<Program> {
	bundleTranspiler(() => {});
	// Loaded when it is needed: the compiler takes half a second.
	const { formatDiagnostic, transpile } = await import("tsmpy");
	const { files, diagnostics } = transpile({
		tsconfig: tsconfig ?? FIRMWARE.tsconfig,
		files: [file],
		withImports: true,
		target,
	});
	if (diagnostics.length > 0) {
		const lines = diagnostics.map(
			(diagnostic) => `\n  ${formatDiagnostic(diagnostic, (path) => relative(process.cwd(), path))}`,
		);
		const count = diagnostics.length === 1 ? "an error" : `${diagnostics.length} errors`;
		throw new UserError(`${file} has ${count}; mend it and start again:${lines.join("")}`);
	}
	const own = files.filter(({ source }) => !PACKAGES.some((folder) => source.startsWith(join(ROOT, folder) + sep)));
	const entry = own.find(({ source }) => relative(source, file) === "");
	if (entry === undefined) throw new UserError(`${file} is a part of the firmware: name a program of yours`);
	const texts = Object.fromEntries(own.map(({ path, text }) => [path, text]));
	if (entry.path === "main.py") return { texts, main: entry.text };
	return { texts, main: `import ${entry.path.replace(/\.py$/, "").replaceAll("/", ".")}\n` };
}
