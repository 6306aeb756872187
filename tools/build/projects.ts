// What is built from TypeScript for the boards, and where it goes.
import { join, relative } from "node:path";
import { ROOT } from "../common/paths.ts";
import { filesIn } from "./files.ts";

export interface Project {
	/** For messages: "firmware". */
	readonly name: string;
	readonly tsconfig: string;
	/** The folder that gets the Python, wholly the build's own. */
	readonly output: string;
	/** Which paths below `output` another step of the build writes. */
	readonly isOfOthers?: (path: string) => boolean;
	/** Folders whose files decide the output. */
	readonly inputs: readonly string[];
	/** May its files be named like MicroPython's own modules? A board's drivers must be. */
	readonly allowModuleNames?: boolean;
}

const TRANSPILER = ["transpiler/dist", "transpiler/typings", "transpiler/runtime"];

/** The firmware, committed as Python, as boards install it. */
export const FIRMWARE: Project = {
	name: "firmware",
	tsconfig: join(ROOT, "tsconfig.firmware.json"),
	output: join(ROOT, "dist-mpy"),
	isOfOthers: isOfPackages,
	inputs: absolute(["src-shared", "src-mqtt", "src-gateway", "src-node", "src-anode", "examples", ...TRANSPILER]),
};

/** Where the source maps of a project's output lie, each as `PATH.py.map`; written by each build. */
export function mapsOf(project: Project): string {
	return join(ROOT, ".nowlink", "maps", project.name);
}

/** The Python of a project that is there, as paths below its output, sorted. */
export function pythonOf({ output, isOfOthers = () => false }: Project): string[] {
	const paths = filesIn(output).map((path) => relative(output, path));
	return paths.filter((path) => path.endsWith(".py") && !isOfOthers(path));
}

/** In the firmware's output, is this a file that packing made (tools/deploy/), not a module of the firmware? */
export function isOfPackages(path: string): boolean {
	return /^(mpy\d+|frozen)\/|^\w+\/(mip\/|package\.json$)/.test(path);
}

function absolute(folders: readonly string[]): string[] {
	return folders.map((folder) => join(ROOT, folder));
}
