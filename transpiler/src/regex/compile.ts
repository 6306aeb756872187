// A regular expression as instructions for the board's matcher (runtime/_run_regex.py): a backtracking machine, because
// MicroPython's own `re` knows little of what JavaScript means and is silent about it.

import { inAnyCase } from "./cases.ts";
import { type Node, parseRegex, type Regex, WORD } from "./parse.ts";

/** How the texts of a group and of a reference to it are compared with the flag i. */
export const IN_ANY_CASE = Symbol("in any case");

export type Operand = string | number | boolean | typeof IN_ANY_CASE;
export type Instruction = readonly [string, ...Operand[]];

export interface Compiled {
	readonly instructions: readonly Instruction[];
	/** Groups, the whole match included. */
	readonly groups: number;
	/** Places in the state of a match: two for each group, and one for each loop that may match nothing. */
	readonly slots: number;
	readonly names: readonly (readonly [string, number])[];
}

/** Instructions that a pattern may come to: counted repetitions are written out. */
const MOST = 2000;

/** @returns what is not taken, in words, where the pattern has it */
export function compileRegex(source: string, flags: string): Compiled | string {
	const regex = parseRegex(source, flags);
	if (typeof regex === "string") return regex;
	const writer = new Writer(regex, flags);
	writer.all();
	if (writer.code.length > MOST) return "so many repetitions";
	return { instructions: writer.code, groups: regex.groups, slots: writer.slots, names: regex.names };
}

class Writer {
	readonly code: Instruction[] = [];
	slots: number;
	/** In a look-behind everything is matched from its end on. */
	private isBackward = false;
	private readonly ignoreCase: boolean;
	private readonly isUnicode: boolean;
	private readonly multiline: boolean;
	private readonly dotAll: boolean;
	private readonly root: Node;

	constructor(regex: Regex, flags: string) {
		this.root = regex.root;
		this.slots = regex.groups * 2;
		this.ignoreCase = flags.includes("i");
		this.isUnicode = flags.includes("u");
		this.multiline = flags.includes("m");
		this.dotAll = flags.includes("s");
	}

	all(): void {
		this.code.push(["(", 0]);
		this.write(this.root);
		this.code.push(["(", 1], ["m"]);
	}

	private write(node: Node): void {
		if (this.code.length > MOST) return;
		switch (node.k) {
			case "sequence":
				for (const item of this.isBackward ? node.items.toReversed() : node.items) this.write(item);
				return;
			case "either":
				return this.either(node.branches);
			case "set":
				this.code.push([
					this.step,
					this.ignoreCase ? inAnyCase(node.ranges, this.isUnicode) : node.ranges,
					node.negated,
				]);
				return;
			case "any":
				this.code.push([this.step, this.dotAll ? "" : "\n\n\r\r\u2028\u2029", true]);
				return;
			case "start":
			case "end":
				this.code.push([node.k === "start" ? "^" : "$", this.multiline]);
				return;
			case "edge":
				if (this.ignoreCase && this.isUnicode) return this.edgeInAnyCase(node.negated);
				this.code.push(["b", node.negated]);
				return;
			case "group":
				return this.group(node);
			case "again":
				this.code.push(["n", node.index * 2, this.ignoreCase ? IN_ANY_CASE : false, this.isBackward]);
				return;
			case "ahead":
			case "behind":
				return this.look(node.body, node.negated, node.k === "behind");
			case "repeat":
				return this.repeat(node);
		}
	}

	/** The end of what a group matches comes first where it is matched backwards. */
	private group({ index, body }: Extract<Node, { k: "group" }>): void {
		const [before, after] = this.isBackward ? [1, 0] : [0, 1];
		if (index !== null) this.code.push(["(", index * 2 + before]);
		this.write(body);
		if (index !== null) this.code.push(["(", index * 2 + after]);
	}

	private either(branches: readonly Node[]): void {
		const jumps: number[] = [];
		branches.forEach((branch, i) => {
			const split = i < branches.length - 1 ? this.hole() : null;
			this.write(branch);
			if (split === null) return;
			jumps.push(this.hole());
			this.code[split] = ["|", split + 1, this.code.length];
		});
		for (const j of jumps) this.code[j] = ["j", this.code.length];
	}

	private look(body: Node, negated: boolean, isBehind: boolean): void {
		const at = this.hole();
		const isBackward = this.isBackward;
		this.isBackward = isBehind;
		this.write(body);
		this.isBackward = isBackward;
		this.code.push(["m"]);
		this.code[at] = ["=", this.code.length, negated];
	}

	/** What takes a character of a set. */
	private get step(): string {
		return this.isBackward ? "z" : "s";
	}

	/** Letters that count as such of words are more where case is folded. */
	private edgeInAnyCase(negated: boolean): void {
		const word: Node = { k: "set", ranges: WORD, negated: false };
		const sides = ([before, after]: readonly [boolean, boolean]): Node => ({
			k: "sequence",
			items: [
				{ k: "behind", body: word, negated: !before },
				{ k: "ahead", body: word, negated: !after },
			],
		});
		const both: readonly (readonly [boolean, boolean])[] = negated
			? [
					[true, true],
					[false, false],
				]
			: [
					[true, false],
					[false, true],
				];
		this.either(both.map(sides));
	}

	private repeat(node: Extract<Node, { k: "repeat" }>): void {
		for (let i = 0; i < node.least && this.code.length <= MOST; i++) this.turn(node);
		if (node.most === Number.POSITIVE_INFINITY) {
			const split = this.hole();
			this.turn(node, true);
			this.code.push(["j", split]);
			this.split(split, node.lazy);
			return;
		}
		const splits: number[] = [];
		for (let i = node.least; i < node.most && this.code.length <= MOST; i++) {
			splits.push(this.hole());
			this.turn(node, true);
		}
		for (const s of splits) this.split(s, node.lazy);
	}

	/** One more turn or on behind the loop. */
	private split(at: number, lazy: boolean): void {
		const end = this.code.length;
		this.code[at] = lazy ? ["|", end, at + 1] : ["|", at + 1, end];
	}

	/** A turn forgets what its groups found before; one that is not asked for must find something. */
	private turn(node: Extract<Node, { k: "repeat" }>, optional = false): void {
		if (node.groups[1] > node.groups[0]) this.code.push(["r", node.groups[0] * 2, node.groups[1] * 2]);
		const slot = optional && node.body.k !== "set" && node.body.k !== "any" ? this.slots++ : null;
		if (slot !== null) this.code.push(["(", slot]);
		this.write(node.body);
		if (slot !== null) this.code.push(["e", slot]);
	}

	private hole(): number {
		return this.code.push(["j", 0]) - 1;
	}
}
