// The syntax of JavaScript's regular expressions (ECMA-262, 22.2.1), but for the flags d and v.

import { complement, rangesOf } from "./unicode.ts";
import { Unsupported } from "./unsupported.ts";

export type Node =
	| { readonly k: "sequence"; readonly items: readonly Node[] }
	| { readonly k: "either"; readonly branches: readonly Node[] }
	/** `ranges`: pairs of a first and a last character. */
	| { readonly k: "set"; readonly ranges: string; readonly negated: boolean }
	| { readonly k: "any" | "start" | "end" }
	| { readonly k: "edge"; readonly negated: boolean }
	| { readonly k: "group"; readonly index: number | null; readonly body: Node }
	| { readonly k: "again"; readonly index: number }
	| { readonly k: "ahead" | "behind"; readonly body: Node; readonly negated: boolean }
	| {
			readonly k: "repeat";
			readonly body: Node;
			readonly least: number;
			readonly most: number;
			readonly lazy: boolean;
			/** The groups inside: from, up to. */
			readonly groups: readonly [number, number];
	  };

export interface Regex {
	readonly root: Node;
	readonly groups: number;
	readonly names: readonly (readonly [string, number])[];
}

const DIGITS = "09";
export const WORD = "09AZ__az";
const SPACES = "\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff";
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", v: "\v", f: "\f", "0": "\0" };

/** @returns what is not taken, in words, where the pattern has it */
export function parseRegex(source: string, flags: string): Regex | string {
	const strange = [...flags].find((f) => !"gimsuy".includes(f));
	if (strange !== undefined) return `the flag ${strange}`;
	const isUnicode = flags.includes("u");
	if (!isUnicode && /[\ud800-\udfff]/.test(source)) return "a character of two UTF-16 units";
	try {
		return new Parser(source, isUnicode, flags.includes("i")).all();
	} catch (error) {
		if (error instanceof Unsupported) return error.message;
		throw error;
	}
}

class Parser {
	private at = 0;
	private groups = 1;
	private readonly names: [string, number][] = [];
	private readonly later: { node: { index: number }; name: string }[] = [];
	private readonly source: string;
	/** The flag u: characters beyond U+FFFF are one, and have properties. */
	private readonly isUnicode: boolean;

	private readonly ignoreCase: boolean;
	/** What `\w` means: more letters where case is folded. */
	private readonly word: string;

	constructor(source: string, isUnicode: boolean, ignoreCase: boolean) {
		this.source = source;
		this.isUnicode = isUnicode;
		this.ignoreCase = ignoreCase;
		this.word = isUnicode && ignoreCase ? `${WORD}\u017f\u017f\u212a\u212a` : WORD;
	}

	all(): Regex {
		const root = this.either();
		if (this.at < this.source.length) throw new Unsupported("an unmatched `)`");
		for (const { node, name } of this.later) {
			const found = this.names.find(([n]) => n === name);
			if (found === undefined) throw new Unsupported("a reference to a group that is not there");
			node.index = found[1];
		}
		return { root, groups: this.groups, names: this.names };
	}

	private take(text: string): boolean {
		if (!this.source.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}

	private either(): Node {
		const branches = [this.sequence()];
		while (this.take("|")) branches.push(this.sequence());
		const [only] = branches;
		return branches.length === 1 && only !== undefined ? only : { k: "either", branches };
	}

	private sequence(): Node {
		const items: Node[] = [];
		while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? "")) {
			const before = this.groups;
			items.push(this.repeated(this.term(), before));
		}
		return { k: "sequence", items };
	}

	private repeated(body: Node, before: number): Node {
		const [least, most] = this.count() ?? [1, -1];
		if (most === -1) return body;
		if (["start", "end", "edge", "ahead", "behind"].includes(body.k)) throw new Unsupported("a repeated assertion");
		const lazy = this.take("?");
		return { k: "repeat", body, least, most, lazy, groups: [before, this.groups] };
	}

	private count(): [number, number] | null {
		if (this.take("*")) return [0, Number.POSITIVE_INFINITY];
		if (this.take("+")) return [1, Number.POSITIVE_INFINITY];
		if (this.take("?")) return [0, 1];
		const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.source.slice(this.at));
		if (counted === null) return null;
		this.at += counted[0].length;
		const least = Number(counted[1]);
		if (counted[2] === undefined) return [least, least];
		return [least, counted[3] === "" ? Number.POSITIVE_INFINITY : Number(counted[3])];
	}

	private term(): Node {
		if (this.take("^")) return { k: "start" };
		if (this.take("$")) return { k: "end" };
		if (this.take(".")) return { k: "any" };
		if (this.take("(")) return this.group();
		if (this.take("[")) return this.characterClass();
		if (this.take("\\")) return this.escape();
		if (/[*+?]/.test(this.source[this.at] ?? "")) throw new Unsupported("a repetition of nothing");
		return one(this.character());
	}

	/** The next one as it stands: on the board each is one, whatever it is in UTF-16. */
	private character(): string {
		const c = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
		this.at += c.length;
		return c;
	}

	private group(): Node {
		if (this.take("?:")) return this.closed((body) => ({ k: "group", index: null, body }));
		if (this.take("?=")) return this.closed((body) => ({ k: "ahead", body, negated: false }));
		if (this.take("?!")) return this.closed((body) => ({ k: "ahead", body, negated: true }));
		if (this.take("?<=")) return this.closed((body) => ({ k: "behind", body, negated: false }));
		if (this.take("?<!")) return this.closed((body) => ({ k: "behind", body, negated: true }));
		const named = /^\?<([A-Za-z_$][\w$]*)>/.exec(this.source.slice(this.at));
		if (named === null && this.take("?")) throw new Unsupported("a group with modifiers");
		const index = this.groups++;
		if (named?.[1] !== undefined) {
			this.at += named[0].length;
			if (this.names.some(([n]) => n === named[1])) throw new Unsupported("two groups of one name");
			this.names.push([named[1], index]);
		}
		return this.closed((body) => ({ k: "group", index, body }));
	}

	private closed(make: (body: Node) => Node): Node {
		const body = this.either();
		if (!this.take(")")) throw new Unsupported("an unmatched `(`");
		return make(body);
	}

	private escape(): Node {
		if (this.take("b")) return { k: "edge", negated: false };
		if (this.take("B")) return { k: "edge", negated: true };
		const number = /^[1-9]\d*/.exec(this.source.slice(this.at));
		if (number !== null) {
			if (Number(number[0]) > countGroups(this.source)) throw new Unsupported("an octal escape");
			this.at += number[0].length;
			return { k: "again", index: Number(number[0]) };
		}
		const named = /^k<([A-Za-z_$][\w$]*)>/.exec(this.source.slice(this.at));
		if (named?.[1] !== undefined) {
			this.at += named[0].length;
			const node = { k: "again" as const, index: 0 };
			this.later.push({ node, name: named[1] });
			return node;
		}
		const found = this.escaped();
		return typeof found === "string" ? one(found) : found;
	}

	/** A character, or a class as `\d`. */
	private escaped(): string | Extract<Node, { k: "set" }> {
		const c = this.source[this.at++] ?? "";
		const set = { d: DIGITS, w: this.word, s: SPACES }[c.toLowerCase()];
		if (set !== undefined) return { k: "set", ranges: set, negated: c !== c.toLowerCase() };
		const property = this.isUnicode && /[pP]/.test(c) ? this.property(c === "P") : null;
		if (property !== null) return property;
		const point = this.isUnicode && c === "u" ? /^\{([\da-fA-F]+)\}/.exec(this.source.slice(this.at)) : null;
		if (point?.[1] !== undefined) {
			this.at += point[0].length;
			return String.fromCodePoint(Number.parseInt(point[1], 16));
		}
		if (c === "0" && /^\d/.test(this.source[this.at] ?? "")) throw new Unsupported("an octal escape");
		const control = CONTROLS[c];
		if (control !== undefined) return control;
		const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(this.source.slice(this.at - 1));
		if (code !== null) {
			this.at += code[0].length - 1;
			const value = Number.parseInt(code[1] ?? code[2] ?? "", 16);
			if (value >= 0xd800 && value < 0xe000) throw new Unsupported("half of a character");
			return String.fromCharCode(value);
		}
		if (/[a-zA-Z0-9]/.test(c) || c === "") throw new Unsupported(`\`\\${c}\``);
		return c;
	}

	/** What stands behind `\p` or `\P`. */
	private property(isOutside: boolean): Extract<Node, { k: "set" }> | null {
		const name = /^\{[\w=]+\}/.exec(this.source.slice(this.at))?.[0];
		if (name === undefined) return null;
		this.at += name.length;
		const ranges = rangesOf(name);
		// in any case what is outside has the letters that are the same as one outside
		if (isOutside && this.ignoreCase) return { k: "set", ranges: complement(ranges), negated: false };
		return { k: "set", ranges, negated: isOutside };
	}

	private characterClass(): Node {
		const negated = this.take("^");
		let ranges = "";
		while (!this.take("]")) {
			if (this.at >= this.source.length) throw new Unsupported("an unmatched `[`");
			const low = this.classAtom();
			if (typeof low !== "string") {
				ranges += low.negated ? complement(low.ranges) : low.ranges;
				continue;
			}
			const isRange = this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
			if (!isRange) {
				ranges += low + low;
				continue;
			}
			this.at++;
			const high = this.classAtom();
			if (typeof high !== "string" || high < low) throw new Unsupported("a range without order");
			ranges += low + high;
		}
		return { k: "set", ranges, negated };
	}

	private classAtom(): string | Extract<Node, { k: "set" }> {
		if (!this.take("\\")) return this.character();
		if (this.take("b")) return "\b";
		if (this.take("-")) return "-";
		return this.escaped();
	}
}

function one(c: string): Node {
	return { k: "set", ranges: c + c, negated: false };
}

function countGroups(source: string): number {
	return (
		source
			.replace(/\\./g, "")
			.replace(/\[[^\]]*\]/g, "")
			.match(/\((?!\?)|\(\?<[A-Za-z_$]/g) ?? []
	).length;
}
