// What the modules of a program must have one of, the loop and the class of promises for instance, or null where it is a
// value of its own. It is a module of its own.

import { join } from "node:path";
import type { OutputFile } from "./api.ts";
import { helperStatements } from "./lower/runtime/helpers.ts";
import { type Shared, together } from "./lower/runtime/shared.ts";
import { push } from "./multimap.ts";
import { packageRoot } from "./package-root.ts";
import type { Stmt } from "./python/ast.ts";
import { print } from "./python/print.ts";
import { type FileResult, HEADER } from "./transpile-file.ts";
import { version } from "./version.ts";

/** The files that were made, and with them the shared modules that any of them take something from. */
export function outputsOf(results: readonly FileResult[]): OutputFile[] {
	const files = results.flatMap((r) => r.file ?? []);
	const parts = new Map<string, Shared[]>();
	for (const { shared } of results) if (shared != null) push(parts, shared.module, shared);
	return [...files, ...[...parts.values()].map(sharedModule)];
}

function sharedModule(parts: readonly Shared[]): OutputFile {
	const { names: helpers, world } = together(parts);
	const comment: Stmt = { k: "comment", comments: [`${HEADER}${version()}`] };
	const { text, lines } = print([comment, ...helperStatements(helpers, world)], { comments: true });
	const source = join(packageRoot(), "runtime", `${helpers[0]}.py`);
	return { source, path: `${parts[0]?.module}.py`, text, lines, helpers };
}
