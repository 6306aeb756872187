// `tsmpy explain`: what a diagnostic means, and a way out of it.

import { CATALOG, type Code } from "../diagnostics/catalog.ts";
import { explain, explanationPage, isCode } from "../diagnostics/explain.ts";
import { nearest } from "./spelling.ts";

export function explainCode(code: string | null): number {
	const codes = Object.keys(CATALOG) as Code[];
	if (code === null) {
		for (const c of codes) console.log(`${c}  ${explain(c).message || explain(c).help}`);
		return 0;
	}
	const wanted = /^\d{4}$/.test(code) ? `TSM${code}` : code.toUpperCase();
	if (isCode(wanted)) {
		process.stdout.write(explanationPage(explain(wanted)));
		return 0;
	}
	const meant = nearest(wanted, codes);
	if (/^TS\d+$/.test(wanted))
		console.error(`tsmpy: ${wanted} is the type checker's, not tsmpy's: search for it by that name`);
	else
		console.error(
			`tsmpy: there is no diagnostic ${code}${meant === null ? "" : `. Is ${meant} meant?`} (see tsmpy explain)`,
		);
	return 2;
}
