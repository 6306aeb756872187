// What the modules of a program must have one of, the loop and the class of promises for instance, or null where it is a
// value of its own. It is a module of its own.

import type { OutputFile } from "./api.ts";
import { helperStatements } from "./lower/runtime/helpers.ts";
import { type Shared, together } from "./lower/runtime/shared.ts";
import { push } from "./multimap.ts";
import type { Stmt } from "./python/ast.ts";
import { print } from "./python/print.ts";
import { type FileResult, HEADER } from "./transpile-file.ts";
import { version } from "./version.ts";

/**
 * The files that were made, and with them the shared modules that any of them take something from.
 *
 * @param strip without comments
 * @param others what files take that are not among them
 */
export function outputsOf(results: readonly FileResult[], strip = false, others: readonly Shared[] = []): OutputFile[] {
	const files = results.flatMap((r) => r.file ?? []);
	const parts = new Map<string, Shared[]>();
	for (const shared of [...results.flatMap((r) => r.shared ?? []), ...others]) push(parts, shared.module, shared);
	return [...files, ...[...parts.values()].map((p) => sharedModule(p, strip))];
}

function sharedModule(parts: readonly Shared[], strip: boolean): OutputFile {
	const { names: helpers, world } = together(parts);
	const comment: Stmt = { k: "comment", comments: [`${HEADER}${version()}`], isHeader: true };
	const { text, lines } = print([comment, ...helperStatements(helpers, world)], { comments: !strip });
	const { module, begins } = parts[0] as Shared;
	return { source: begins, path: `${module}.py`, text, lines, helpers };
}
