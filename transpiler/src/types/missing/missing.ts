// What need not be there: what may be null or undefined whatever its type says, and which of the two it is.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { valueSymbol } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import type { Flows } from "../numbers/flows.ts";
import { usesConsole } from "../printing/console.ts";
import { Absence } from "./absence.ts";
import { isAskedThough } from "./asked-for.ts";
import { keepsNull, noneOfAsserted, noneOfCast } from "./asserted.ts";
import { ClaimedParts } from "./claimed-parts.ts";
import { hidesNone } from "./hidden-nones.ts";
import { hasVars } from "./hoisted.ts";
import { joinsTuples } from "./lacking-parts.ts";
import type { Reference } from "./last-known.ts";
import { isLastValue } from "./last-values.ts";
import { isPartUnnarrowed, isUnnarrowed } from "./narrowed-none.ts";
import { isOptionalGroup } from "./optional-groups.ts";
import { type NoneName, noneIn } from "./parts-of-paths.ts";
import type { Stale } from "./stale.ts";

export class Missing {
	private readonly facts: Facts;
	private readonly own: readonly ts.SourceFile[];
	private readonly flows: Flows;
	private readonly stale: Stale;
	private absences: Absence | null = null;
	private openAbsences: Absence | null = null;
	private claimed: ClaimedParts | null = null;
	private lacking: boolean | null = null;
	private showing: boolean | null = null;
	private asserted: readonly NoneName[] | null = null;

	/** @param own the program's files that are no declarations */
	constructor(facts: Facts, own: readonly ts.SourceFile[], flows: Flows, stale: Stale) {
		this.facts = facts;
		this.own = own;
		this.flows = flows;
		this.stale = stale;
	}

	/** May it be null or undefined though its type, which knows nothing of arrays' lengths, says that it is there? */
	mayBe(node: ts.Expression): boolean {
		if (this.stale.noneOf(node) !== null || isOptionalGroup(this.facts.checker, node) || this.isUnset(node))
			return true;
		if (isLastValue(this.facts.checker, node)) return true;
		return this.mayLackUndefined && this.absence.mayBe(node);
	}

	/** The same of what a function gives. */
	mayBeGivenBy(node: ts.SignatureDeclaration): boolean {
		return this.mayLackUndefined && this.absence.mayBeGivenBy(node);
	}

	/** May an item of an array be undefined though its type says that it is there? */
	get mayItemsBe(): boolean {
		return this.mayLackUndefined && this.absence.mayItemsBe;
	}

	private get absence(): Absence {
		this.absences ??= new Absence(this.facts, this.flows, this.showsValues ? this.own : null, false);
		return this.absences;
	}

	/** May it be undefined as `mayBe` asks, or as something of type any whose word the program takes: `const n: number = config.n`? */
	mayComeOpen(node: ts.Expression): boolean {
		if (this.mayBe(node)) return true;
		if (!this.facts.standsAlone(node.getSourceFile())) return false;
		this.openAbsences ??= new Absence(this.facts, this.flows, this.showsValues ? this.own : null, true);
		return this.openAbsences.mayBe(node);
	}

	/** Is it of the type that it was last seen to have, or has another function stored something else since? */
	mayHaveTurned(node: Reference): boolean {
		return this.stale.mayHaveTurned(node);
	}

	/** Does TypeScript say that it is null or undefined, where a function may have stored something else since? */
	isTakenForNone(node: ts.Identifier | ts.PropertyAccessExpression): boolean {
		const symbol = valueSymbol(this.facts.checker, ts.isIdentifier(node) ? node : node.name);
		// what conditions around say of it takes the type checker long to find out
		if (symbol === undefined || !mayStartAsNone(this.facts.checker.getTypeOfSymbol(symbol))) return false;
		return isUnnarrowed(this.facts.loaded.program.getTypeChecker(), this.facts.checker, node);
	}

	/** The same of a part that a pattern takes. */
	isPartTakenForNone(node: ts.BindingElement): boolean {
		return isPartUnnarrowed(this.facts.checker, node);
	}

	/** May it be null or undefined that a function has stored since, where its type says that it is neither? */
	isGone(node: ts.Expression): boolean {
		return this.stale.noneOf(node) !== null;
	}

	/** The same of a part that a pattern takes of it. */
	isPartGone(node: ts.BindingElement): boolean {
		return this.stale.noneOfPart(node) !== null;
	}

	/** What it is then. */
	nameOf(node: ts.Expression): NoneName {
		return this.stale.noneOf(node) ?? (this.assertedNones.some((n) => n !== "undefined") ? "either" : "undefined");
	}

	/** What the program's `x!`, `x as T` and fields that another method may have cleared may be all the same. */
	private get assertedNones(): readonly NoneName[] {
		this.asserted ??= this.own.flatMap((file) => [
			...nodesOfKind<ts.NonNullExpression>(file, ts.SyntaxKind.NonNullExpression).flatMap(
				(node) => noneOfAsserted(this.facts.checker, node) ?? this.askedFor(node),
			),
			...(this.showsValues ? nodesOfKind<ts.AsExpression>(file, ts.SyntaxKind.AsExpression) : []).flatMap(
				(node) => noneOfCast(this.facts.checker, node) ?? [],
			),
			...(this.showsValues ? this.stale.keptIn(file) : []),
		]);
		return this.asserted;
	}

	private askedFor(node: ts.NonNullExpression): readonly NoneName[] {
		return this.showsValues && isAskedThough(this.facts, node) ? ["undefined"] : [];
	}

	/** Does the program print by `console`, which writes `undefined` for what is not there? */
	get showsValues(): boolean {
		this.showing ??= usesConsole(this.own);
		return this.showing;
	}

	/** May null be kept as what its type says is neither null nor undefined? */
	keepsNull(file: ts.SourceFile): boolean {
		return this.facts.loaded.findings.of(file, "kept null", () => {
			const asserted = nodesOfKind<ts.NonNullExpression>(file, ts.SyntaxKind.NonNullExpression);
			if (asserted.some((node) => keepsNull(this.facts.checker, node))) return true;
			if (this.showsValues && this.stale.keptIn(file).some((n) => n !== "undefined")) return true;
			if (this.facts.features.hasNoNull(file)) return false;
			const { lies } = this.facts;
			return lies.claims(file) || hidesNone(this.facts.checker, file) || lies.meetsHiddenNone(file);
		});
	}

	/** Can a value be undefined whose type does not say so? */
	private get mayLackUndefined(): boolean {
		const isLoose = this.facts.loaded.options.noUncheckedIndexedAccess !== true;
		this.lacking ??=
			isLoose ||
			this.facts.enums.areObjects ||
			this.assertedNones.length > 0 ||
			this.own.some((file) => this.facts.unset.isAnyIn(file)) ||
			this.claimedParts.areAny ||
			this.claimedParts.areUnits ||
			this.own.some((file) => /\b(Uint|Int|Float)(8|16|32|64)Array\b/.test(file.text)) ||
			this.own.some((file) => joinsTuples(this.facts.checker, file)) ||
			this.own.some((file) => /JSON\.stringify\(|\.next\(|\byield\b/.test(file.text) || hasVars(file));
		return this.lacking;
	}

	/** What records need not have though their types say so. */
	get claimedParts(): ClaimedParts {
		if (this.claimed !== null) return this.claimed;
		const { checker, kinds } = this.facts;
		const files = this.showsValues ? this.own.filter((file) => this.facts.standsAlone(file)) : [];
		this.claimed = new ClaimedParts(checker, kinds, files);
		return this.claimed;
	}

	/** Is it a field or a variable that may have no value yet, whatever its type says? */
	isUnset(node: ts.Expression): boolean {
		const name = ts.isPropertyAccessExpression(node) ? node.name : node;
		if (!ts.isMemberName(name)) return false;
		const declaration = valueSymbol(this.facts.checker, name)?.valueDeclaration;
		if (declaration === undefined) return false;
		return this.facts.unset.isField(declaration) || this.facts.unset.isAt(declaration, name);
	}
}

/** By what is declared; `let x` without a type is `any`, and taken for undefined until a store is seen. */
function mayStartAsNone(declared: ts.Type): boolean {
	return (declared.flags & ts.TypeFlags.Any) !== 0 || noneIn(declared) !== null;
}
