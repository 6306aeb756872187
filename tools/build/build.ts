// From TypeScript to the Python of the boards, where something has changed.
import { join, relative } from "node:path";
import { withLock } from "../common/lock.ts";
import { ROOT } from "../common/paths.ts";
import { UserError } from "../common/user-error.ts";
import { apply, compare, type Difference, type OutputFile, writeAtomically } from "./files.ts";
import { mapsOf, type Project, pythonOf } from "./projects.ts";
import { isCurrent, remember } from "./stamp.ts";
import { bundleTranspiler } from "./transpiler.ts";

/** Errors that fit on a screen. */
const MOST_SHOWN = 20;

/**
 * Builds a project unless its output is what its sources give. Files without errors are written, each at once; no other process
 * builds meanwhile.
 *
 * @param say told when a build is due
 * @param isShortRun is the process over with the build? One that goes on wants its code optimised
 * @throws UserError the errors in the sources, each a line
 */
export async function buildIfStale(
	project: Project,
	say: (line: string) => void,
	{ isShortRun = false } = {},
): Promise<void> {
	bundleTranspiler(say);
	if (isCurrent(project)) return;
	await withLock(join(ROOT, ".nowlink", "build.lock"), async () => {
		if (isCurrent(project)) return;
		say(`Building the ${project.name} ...`);
		if (isShortRun) (await import("tsmpy")).expectShortRun();
		const { files, maps, errors } = await transpileProject(project);
		const difference = compare(project.output, files, pythonOf(project));
		// What a file with errors gave before stays.
		apply(project.output, errors.length > 0 ? { ...difference, orphans: [] } : difference);
		if (errors.length > 0) throw new UserError(sentence(project, errors));
		for (const { path, content } of maps) writeAtomically(join(mapsOf(project), path), content);
		remember(project);
	});
}

/**
 * How a project's output differs from what its sources give.
 *
 * @throws UserError the errors in the sources, each a line
 */
export async function findStale(project: Project): Promise<Difference> {
	bundleTranspiler(() => {});
	const { files, errors } = await transpileProject(project);
	if (errors.length > 0) throw new UserError(sentence(project, errors));
	return compare(project.output, files, pythonOf(project));
}

interface Transpiled {
	readonly files: readonly OutputFile[];
	/** `src-node/link.ts:3:14 - TSM1002: what is wrong.` */
	readonly errors: readonly string[];
	/** Source maps, for positions in tracebacks; paths below `mapsOf`. */
	readonly maps: readonly OutputFile[];
}

async function transpileProject(project: Project): Promise<Transpiled> {
	// Loaded when it is needed: the compiler takes half a second.
	const { formatDiagnostic, mapOf, transpile } = await import("tsmpy");
	const { files, diagnostics } = transpile({
		tsconfig: project.tsconfig,
		allowModuleNames: project.allowModuleNames ?? false,
	});
	const pathOf = (file: string) => relative(ROOT, file);
	const folder = mapsOf(project);
	const maps = files.map((file) => {
		const path = `${file.path}.map`;
		return { path, content: mapOf(file, join(folder, path)) };
	});
	return {
		files: files.map(({ path, text }) => ({ path, content: text })),
		maps,
		errors: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, pathOf)),
	};
}

function sentence(project: Project, errors: readonly string[]): string {
	const count = errors.length === 1 ? "an error" : `${errors.length} errors`;
	const shown = errors.slice(0, MOST_SHOWN).map((line) => `  ${line}`);
	const rest = errors.length - shown.length;
	if (rest > 0)
		shown.push(
			`  and ${rest} more: npx tsmpy -p ${relative(ROOT, project.tsconfig)} -o ${relative(ROOT, project.output)}`,
		);
	return `the ${project.name} has ${count}; mend it and start again:\n${shown.join("\n")}`;
}
