// Keys that a Map or Set holds and its own type leaves out, as they were put in by another name of it: a Set of numbers that
// a function takes for one of numbers and booleans.

import { ts } from "ts-morph";
import { someOfKinds } from "../../nodes.ts";
import { bare } from "../../syntax.ts";
import { Differences } from "../kinds/differences.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { Lies } from "../kinds/lies.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import type { Worlds } from "../modules/worlds.ts";
import { areWrapped } from "./keys.ts";

export class HiddenKeys {
	private readonly found = new Map<ts.SourceFile, boolean>();
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly worlds: Worlds;
	private readonly lies: Lies;

	constructor(checker: ts.TypeChecker, kinds: Kinds, worlds: Worlds, lies: Lies) {
		this.checker = checker;
		this.kinds = kinds;
		this.worlds = worlds;
		this.lies = lies;
	}

	/** May a key be wrapped that by the type of its Map or Set is not? */
	mayBeIn(file: ts.SourceFile): boolean {
		if (!this.lies.mayBeIn(file)) return false;
		return this.worlds.anyHas(file, this.found, (f) => this.putsWrapped(f) || this.claimsTexts(f));
	}

	/** `g() as Iterable<string>` of a g that may give true and 1, which Python takes for one key. */
	private claimsTexts(file: ts.SourceFile): boolean {
		const [booleans, numbers, told] = [MAYBE_BOOLEAN, MAYBE_NUMBER, ts.TypeFlags.BooleanLike].map(
			(flags) => new Differences(this.checker, [flags]),
		) as [Differences, Differences, Differences];
		return someOfKinds<ts.AssertionExpression>([file], ASSERTIONS, (node) => {
			const said = this.checker.getTypeAtLocation(node);
			if (hasFlags(said, OPEN) || told.tells(said)) return false;
			const is = this.checker.getTypeAtLocation(bare(node));
			return booleans.tells(is) && numbers.tells(is);
		});
	}

	/** May a key that comes out of a Map or Set of the type be wrapped, by its type or in spite of it? */
	areWrapped(file: ts.SourceFile, type: ts.Type): boolean {
		return areWrapped(this.checker, this.kinds, type) || this.mayBeIn(file);
	}

	private putsWrapped(file: ts.SourceFile): boolean {
		return someOfKinds<ts.CallExpression>([file], [ts.SyntaxKind.CallExpression], ({ expression }) => {
			if (!ts.isPropertyAccessExpression(expression) || !/^(set|add)$/.test(expression.name.text)) return false;
			const kind = this.kinds.present(expression.expression);
			const isKnown = kind === "map" || kind === "jsset";
			return isKnown && areWrapped(this.checker, this.kinds, this.checker.getTypeAtLocation(expression.expression));
		});
	}
}

const ASSERTIONS = [ts.SyntaxKind.AsExpression, ts.SyntaxKind.TypeAssertionExpression] as const;

const MAYBE_BOOLEAN = ts.TypeFlags.BooleanLike | OPEN;
const MAYBE_NUMBER = ts.TypeFlags.NumberLike | OPEN;
