// What the modules of a program must have one of: the loop and the class of promises, and null where it
// is a value of its own. It is a module of its own.

import { join } from "node:path";
import type { OutputFile } from "./api.ts";
import { helperStatements, SHARED_MODULE, sharedHelpers } from "./lower/runtime/helpers.ts";
import { packageRoot } from "./package-root.ts";
import type { Stmt } from "./python/ast.ts";
import { print } from "./python/print.ts";
import { type FileResult, HEADER } from "./transpile-file.ts";
import { version } from "./version.ts";

/** The files that were made, and with them the shared module if any of them takes something from it. */
export function outputsOf(results: readonly FileResult[]): OutputFile[] {
	const files = results.flatMap((r) => r.file ?? []);
	const taken = new Set(results.flatMap((r) => r.shared ?? []));
	return taken.size > 0 ? [...files, sharedModule(taken)] : files;
}

function sharedModule(taken: ReadonlySet<string>): OutputFile {
	const { names: helpers, world } = sharedHelpers(taken);
	const comment: Stmt = { k: "comment", comments: [`${HEADER}${version()}`] };
	const { text, lines } = print([comment, ...helperStatements(helpers, world)], { comments: true });
	const source = join(packageRoot(), "runtime", "_Promise.py");
	return { source, path: `${SHARED_MODULE}.py`, text, lines, helpers };
}
