// Look-behind: a look at so many characters before, forwards as everything else.

import type { Node } from "./parse.ts";
import { Unsupported } from "./unsupported.ts";

/** A look at the text before, of which each branch has one length. */
export function behind(body: Node, negated: boolean): Node {
	const branches = body.k === "either" ? body.branches : [body];
	const looks = branches.map((branch): Node => ({ k: "behind", body: branch, negated, length: lengthOf(branch) }));
	return negated
		? { k: "sequence", items: looks }
		: { k: "group", index: null, body: { k: "either", branches: looks } };
}

/** How many characters a match of it has. */
function lengthOf(node: Node): number {
	switch (node.k) {
		case "set":
		case "any":
			return 1;
		case "sequence":
			return node.items.reduce((sum, item) => sum + lengthOf(item), 0);
		case "group":
			return lengthOf(node.body);
		case "repeat":
			if (node.least !== node.most) break;
			return node.least * lengthOf(node.body);
		case "either": {
			const [first, ...others] = node.branches.map(lengthOf);
			if (first === undefined || others.some((n) => n !== first)) break;
			return first;
		}
		case "again":
			break;
		default:
			return 0;
	}
	throw new Unsupported("a look-behind of no certain length");
}
