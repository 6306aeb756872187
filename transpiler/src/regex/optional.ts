// Which groups of a regular expression may have taken no part where the whole has matched.

import { type Node, parseRegex } from "./parse.ts";

/** @returns the numbers of the groups; null for a pattern that is not taken */
export function optionalGroups(source: string, flags: string): ReadonlySet<number> | null {
	const parsed = parseRegex(source, flags);
	if (typeof parsed === "string") return null;
	const found = new Set<number>();
	collect(parsed.root, false, found);
	return found;
}

/** @param mayBeSkipped may the whole match without what `node` stands for? */
function collect(node: Node, mayBeSkipped: boolean, found: Set<number>): void {
	switch (node.k) {
		case "sequence":
			for (const item of node.items) collect(item, mayBeSkipped, found);
			break;
		case "either":
			for (const branch of node.branches) collect(branch, true, found);
			break;
		case "group":
			if (mayBeSkipped && node.index !== null) found.add(node.index);
			collect(node.body, mayBeSkipped, found);
			break;
		case "repeat":
			collect(node.body, mayBeSkipped || node.least === 0, found);
			break;
		case "ahead":
		case "behind":
			collect(node.body, mayBeSkipped || node.negated, found);
			break;
		default:
			break;
	}
}
