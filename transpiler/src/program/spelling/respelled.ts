// One thing may be written in several ways: `Object` on one line and `.keys(x)` on the next is `Object.keys(x)`, and
// `x["name"]` is `x.name`. What looks for names in a program finds them written in one way. What stood in between comes
// behind them, so that all else keeps its place.

import { ts } from "ts-morph";
import { withoutInnerComments } from "./inner-comments.ts";
import { type Respelling, respellingOf } from "./respelling.ts";

/** What may stand between a name and the place where what stood in it goes. */
const STILL_OF_IT = /^(?:!(?!=)|\??\.[A-Za-z_$][\w$]*)*(?:\(|<(?![<=]))?/;

/** The text of a module, as long as it was. */
export interface Respelled {
	readonly text: string;
	/** Where names of members begin that were written as texts. */
	readonly unquoted: ReadonlySet<number>;
}

/** @param file as it was parsed; its nodes need not know their parents yet */
export function respelled(file: ts.SourceFile): Respelled {
	const { text } = file;
	const found = respellings(file);
	const unquoted = new Set<number>();
	let out = "";
	let pending = "";
	let at = 0;
	const copyTo = (end: number): void => {
		const between = text.slice(at, end);
		const still = pending === "" ? 0 : (STILL_OF_IT.exec(between)?.[0].length ?? 0);
		out += between.slice(0, still);
		if (still < between.length) {
			out += pending + between.slice(still);
			pending = "";
		}
		at = end;
	};
	for (const { start, end, name, isUnquoted, rest } of found) {
		copyTo(start);
		if (isUnquoted) unquoted.add(out.length + name.search(/[^?.]/));
		out += name;
		pending += rest;
		at = end;
	}
	copyTo(text.length);
	return { text: withoutInnerComments(out + pending), unquoted };
}

/** In source order; none lies within another. */
function respellings(file: ts.SourceFile): Respelling[] {
	joinParents(file);
	const found: Respelling[] = [];
	const visit = (node: ts.Node): void => {
		const one = respellingOf(node, file);
		if (one !== null) found.push(one);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found.sort((a, b) => a.start - b.start);
}

/** The parser leaves it to what binds the file, which comes later. */
function joinParents(node: ts.Node): void {
	ts.forEachChild(node, (child) => {
		(child as { parent: ts.Node }).parent = node;
		joinParents(child);
	});
}
