// docs/api/: the API reference, from the doc comments of what applications import.
import { join, relative } from "node:path";
import type { Project } from "ts-morph";
import { apply, compare, type Difference, filesIn, type OutputFile } from "../build/files.ts";
import { isStamped, stamp } from "../build/stamp.ts";
import { ROOT } from "../common/paths.ts";
import { type Entry, pythonEntry, typescriptEntry } from "./entries.ts";
import { type Module, PAGES, type Page } from "./pages.ts";

export const API_FOLDER = join(ROOT, "docs", "api");
const STAMP = "api";

/** Writes the reference, unless it is what the sources give. */
export async function writeReferenceIfStale(say: (line: string) => void): Promise<void> {
	if (isStamped(STAMP, dependencies())) return;
	say("Writing the API reference ...");
	apply(API_FOLDER, await findStaleReference());
	stamp(STAMP, dependencies());
}

/** How docs/api differs from what the sources' doc comments give. */
export async function findStaleReference(): Promise<Difference> {
	// Loaded when it is needed: the compiler takes half a second.
	const { Project } = await import("ts-morph");
	const project = new Project({ tsConfigFilePath: join(ROOT, "tsconfig.firmware.json") });
	const there = filesIn(API_FOLDER).map((path) => relative(API_FOLDER, path));
	return compare(
		API_FOLDER,
		PAGES.map((page) => pageOf(page, project)),
		there,
	);
}

function dependencies(): string[] {
	const sources = ["src-shared", "src-mqtt", "src-gateway", "src-node", "src-anode"].map((name) => join(ROOT, name));
	return [
		join(ROOT, "transpiler", "api.d.ts"),
		...[...sources, import.meta.dirname, API_FOLDER].flatMap((folder) => filesIn(folder)),
	];
}

function pageOf(page: Page, project: Project): OutputFile {
	const sources = [...new Set(page.modules.map(({ source }) => `\`${source}\``))].join(", ");
	const parts = [
		`<!-- Written by npm run build from the doc comments of ${sources.replaceAll("`", "")}: edit those. -->`,
		`# ${page.title}`,
		page.introduction,
		...page.modules.flatMap((module) => moduleParts(module, page, project)),
	];
	return { path: page.path, content: `${parts.join("\n\n")}\n` };
}

function moduleParts(module: Module, page: Page, project: Project): string[] {
	const entries = entriesOf(module, page.language, project);
	const title = page.modules.length > 1 ? [`## ${module.name}`] : [];
	const level = page.modules.length > 1 ? 3 : 2;
	return [...title, ...entries.flatMap((entry) => entryParts(entry, level, page.language))];
}

/** In the order of the source; what comes from other modules last. */
function entriesOf({ source, only }: Module, language: Page["language"], project: Project): Entry[] {
	const file = project.addSourceFileAtPath(join(ROOT, source));
	const declarations = [...file.getExportedDeclarations()].flatMap(([name, [declaration]]) =>
		declaration === undefined || (only !== undefined && !only.includes(name)) ? [] : [{ name, declaration }],
	);
	const place = ({ declaration }: (typeof declarations)[number]) =>
		declaration.getSourceFile() === file ? declaration.getPos() : Number.MAX_SAFE_INTEGER;
	return declarations
		.sort((a, b) => place(a) - place(b))
		.map(({ name, declaration }) =>
			language === "ts" ? typescriptEntry(name, declaration) : pythonEntry(name, declaration),
		)
		.filter((entry) => entry !== null);
}

function entryParts(entry: Entry, level: number, language: Page["language"]): string[] {
	return [
		`${"#".repeat(level)} ${entry.name}`,
		`\`\`\`${language}\n${entry.signature}\n\`\`\``,
		...(entry.text === "" ? [] : [entry.text]),
		...entry.members.flatMap((member) => entryParts(member, level + 1, language)),
	];
}
