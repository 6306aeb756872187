// Whether a value may be something else than its type says: where what is `any`, or one of several, is taken for something,
// or where something is stored under a type of `any`. Python would write True where JavaScript writes true.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { bare } from "../../syntax.ts";
import { EITHER, hidesNone } from "../missing/hidden-nones.ts";
import type { Stale } from "../missing/stale.ts";
import type { Worlds } from "../modules/worlds.ts";
import { saysOrImports } from "../modules/worlds.ts";
import { makesClaims } from "./claims.ts";
import { PRIMITIVES } from "./differences.ts";
import { hidesMembers, listsMembers } from "./hidden-members.ts";
import { regainsMembers } from "./regained-members.ts";
import { takesAnyForNumber } from "./said-numbers.ts";
import { hasFlags, OPEN } from "./type-flags.ts";
import { membersOf } from "./type-parts.ts";
import { isMixedIn, storesByWiderType } from "./wider-stores.ts";

export class Lies {
	private readonly found = new Map<ts.SourceFile, boolean>();
	private readonly handingOn = new Map<ts.SourceFile, boolean>();
	private readonly listing = new Map<ts.SourceFile, boolean>();
	private readonly hiding = new Map<ts.SourceFile, boolean>();
	private readonly hidingObjects = new Map<ts.SourceFile, boolean>();
	private readonly hidingNone = new Map<ts.SourceFile, boolean>();
	private readonly counting = new Map<ts.SourceFile, boolean>();
	private readonly making = new Map<ts.SourceFile, boolean>();
	private readonly regaining = new Map<ts.SourceFile, boolean>();
	private readonly checker: ts.TypeChecker;
	private readonly worlds: Worlds;
	private readonly stale: Stale;
	private readonly findings: Findings;

	constructor(checker: ts.TypeChecker, worlds: Worlds, stale: Stale, findings: Findings) {
		this.findings = findings;
		this.checker = checker;
		this.worlds = worlds;
		this.stale = stale;
	}

	/** `list.join()`: what JavaScript's own functions make is of the type that they say. */
	private isCertain(call: ts.CallExpression): boolean {
		const called = borrowedBy(call) ?? call.expression;
		const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
		const declaration =
			called === call.expression
				? this.checker.getResolvedSignature(call)?.getDeclaration()
				: this.checker.getTypeAtLocation(called).getCallSignatures()[0]?.getDeclaration();
		return declaration?.getSourceFile().isDeclarationFile === true && !HANDING_ON.test(name);
	}

	/** May a value that is read there be something else than its type says? */
	mayBeAt(node: ts.Expression): boolean {
		return (this.isRead(node) && this.mayBeIn(node.getSourceFile())) || this.isStaleChoice(node);
	}

	/** May any value of what a program has of its own, in this or in another file? */
	mayBeIn(file: ts.SourceFile): boolean {
		if (!this.worlds.isApart(file)) return false;
		return (
			this.worlds.anyHas(file, this.found, (f) => this.claims(f) || typesMayLie(this.checker, f)) ||
			this.regains(file) ||
			this.meetsHidden(file, MIXED_IN, this.hiding)
		);
	}

	/** May null or undefined be read by a type that leaves it out, as the member of an object that is known by fewer? */
	meetsHiddenNone(file: ts.SourceFile): boolean {
		return this.worlds.isApart(file) && this.meetsHidden(file, EITHER, this.hidingNone);
	}

	/** May what is said to be a number be a text, as JSON's text or a value of type any had one there? */
	mayBeTextForNumber(file: ts.SourceFile): boolean {
		if (!this.worlds.isApart(file)) return false;
		return this.worlds.anyHas(file, this.counting, (f) => takesAnyForNumber(this.checker, f)) || this.regains(file);
	}

	/** May an optional member that a type adds be there all the same, and of another kind? */
	private regains(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.regaining, (f) => regainsMembers(this.checker, f));
	}

	private meetsHidden(
		file: ts.SourceFile,
		kinds: readonly ts.TypeFlags[],
		known: Map<ts.SourceFile, boolean>,
	): boolean {
		return (
			this.worlds.anyHas(file, this.listing, (f) => listsMembers(this.checker, f)) &&
			this.worlds.anyHas(file, known, (f) => hidesMembers(this.checker, f, kinds))
		);
	}

	/** May a value that is read there be a record, in spite of its type? */
	mayBeRecordAt(node: ts.Node): boolean {
		const file = node.getSourceFile();
		const mayLie = ts.isExpression(node) ? this.mayBeAt(node) : this.mayBeIn(file);
		return mayLie && this.worlds.anyHas(file, this.making, makesRecords);
	}

	/** Does the file take a value for something that its type did not promise? */
	claims(file: ts.SourceFile): boolean {
		return this.findings.of(file, "claims", () => makesClaims(this.checker, file));
	}

	/**
	 * May that be an object, too? What by its type can never be there goes on as what the function is said to give; and
	 * a member that a type leaves out may be one.
	 */
	mayBeObjectIn(file: ts.SourceFile): boolean {
		if (!this.worlds.isApart(file)) return false;
		return (
			this.worlds.anyHas(file, this.handingOn, (f) => handsOnNever(this.checker, f)) ||
			this.meetsHidden(file, OBJECT, this.hidingObjects)
		);
	}

	/** `done && x` of a done that was stored to by a function since: TypeScript thinks that it knows which of the two it is. */
	isStaleChoice(node: ts.Expression): boolean {
		const inner = bare(node);
		if (ts.isConditionalExpression(inner))
			return [inner.whenTrue, inner.whenFalse].some((n) => this.isStaleBranch(n) || this.isStaleChoice(n));
		if (!ts.isBinaryExpression(inner)) return false;
		const [first, second] = chosenOf(inner);
		if (first !== undefined && second !== undefined)
			if (this.mayBeOther(first) || this.isLeftOut(inner, first, second)) return true;
		return chosenOf(inner).some((n) => this.isStaleChoice(n));
	}

	/** `done ? done : "no"`: TypeScript thinks that it never comes there. */
	private isStaleBranch(node: ts.Expression): boolean {
		const inner = bare(node);
		const isRead = ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner);
		return isRead && hasFlags(this.checker.getTypeAtLocation(inner), ts.TypeFlags.Never);
	}

	/** May another function have stored something else to it since TypeScript last saw it? */
	mayBeOther(node: ts.Expression): boolean {
		return this.stale.mayHaveChanged(node) || this.stale.noneOf(node) !== null;
	}

	/** `x ?? "none"` of an x that was null when TypeScript last saw it: by its type it can only be the text. */
	private isLeftOut(choice: ts.BinaryExpression, first: ts.Expression, second: ts.Expression): boolean {
		const operator = choice.operatorToken.kind;
		const chosen = operator === ts.SyntaxKind.AmpersandAmpersandToken ? second : whatIsTrue(choice, first);
		const type = this.checker.getNonNullableType(this.checker.getTypeAtLocation(chosen));
		const whole = this.checker.getTypeAtLocation(choice);
		// `let done;`, which TypeScript takes for what was stored last, and not for anything
		if (hasFlags(type, ts.TypeFlags.Any) && !hasFlags(whole, ts.TypeFlags.Any)) return true;
		// to compare two types takes longer than to find one among the other's members
		const kept = new Set(membersOf(whole));
		const isDropped = (t: ts.Type): boolean => operator === ts.SyntaxKind.BarBarToken && isFalse(this.checker, t);
		const isNew = membersOf(type).some((t) => !kept.has(t) && !isDropped(t));
		return isNew && !this.checker.isTypeAssignableTo(type, whole);
	}

	/** `n + 1` of what is said to be a number is a text if that is one; with a text it is one in any case. */
	private isSumOfSaid(sum: ts.BinaryExpression): boolean {
		const { kind } = sum.operatorToken;
		if (kind !== ts.SyntaxKind.PlusToken && kind !== ts.SyntaxKind.PlusEqualsToken) return false;
		if (!this.mayBeTextForNumber(sum.getSourceFile())) return false;
		if (!hasFlags(this.checker.getTypeAtLocation(sum), ts.TypeFlags.NumberLike)) return false;
		return [sum.left, sum.right].some((n) => this.isRead(n));
	}

	/** Is it, or may it give, what a variable, a member or a function has? */
	private isRead(node: ts.Expression): boolean {
		const inner = bare(node);
		if (ts.isConditionalExpression(inner)) return this.isRead(inner.whenTrue) || this.isRead(inner.whenFalse);
		if (ts.isBinaryExpression(inner)) return chosenOf(inner).some((n) => this.isRead(n)) || this.isSumOfSaid(inner);
		return (
			// a promise that JavaScript's own functions make comes to what it was given
			ts.isAwaitExpression(inner) ||
			ts.isIdentifier(inner) ||
			ts.isPropertyAccessExpression(inner) ||
			ts.isElementAccessExpression(inner) ||
			(ts.isCallExpression(inner) && (ts.isOptionalChain(inner) || !this.isCertain(inner)))
		);
	}
}

/** The f of `f.call(x)` and `f.apply(x)`. */
function borrowedBy({ expression }: ts.CallExpression): ts.Expression | null {
	const isBorrowing = ts.isPropertyAccessExpression(expression) && /^(call|apply)$/.test(expression.name.text);
	return isBorrowing ? expression.expression : null;
}

/** Never given by `||`, whatever stands before it. */
function isFalse(checker: ts.TypeChecker, type: ts.Type): boolean {
	return type === checker.getFalseType() || (type.isLiteral() && (type.value === 0 || type.value === ""));
}

/** `a && b || c` gives no a. */
function whatIsTrue({ operatorToken }: ts.BinaryExpression, first: ts.Expression): ts.Expression {
	const inner = bare(first);
	const isBoth =
		operatorToken.kind === ts.SyntaxKind.BarBarToken &&
		ts.isBinaryExpression(inner) &&
		inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
	return isBoth ? inner.right : first;
}

/** The operands one of which the operator gives as it is. */
function chosenOf({ operatorToken, left, right }: ts.BinaryExpression): readonly ts.Expression[] {
	switch (operatorToken.kind) {
		case ts.SyntaxKind.AmpersandAmpersandToken:
		case ts.SyntaxKind.BarBarToken:
		case ts.SyntaxKind.QuestionQuestionToken:
			return [left, right];
		case ts.SyntaxKind.CommaToken:
		case ts.SyntaxKind.EqualsToken:
			return [right];
		default:
			return [];
	}
}

/** What gives what it was given. */
const HANDING_ON = /^(get|pop|shift|at|find|findLast|reduce|reduceRight|parse|next)$/;

function makesRecords(file: ts.SourceFile): boolean {
	if (nodesOfKind(file, ts.SyntaxKind.ObjectLiteralExpression).length > 0) return true;
	return /\bJSON\.parse\b|\.json\(|\bObject\.(create|fromEntries)\b/.test(file.text);
}

/** May any type in the file say what is not so? */
function typesMayLie(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	return (
		hidesNone(checker, file) ||
		storesByWiderType(checker, file, STORED, isWide) ||
		mixesIn(checker, file) ||
		handsOnNever(checker, file)
	);
}

/** Has a place of that type room for primitives of several kinds? */
function isWide(place: ts.Type): boolean {
	return hasFlags(place, OPEN | ts.TypeFlags.TypeParameter) || PRIMITIVES.filter((f) => hasFlags(place, f)).length > 1;
}

const STORED = PRIMITIVES.map((flags) => flags | ts.TypeFlags.TypeParameter);

const OBJECT = [ts.TypeFlags.Object];

const MIXED_IN = [...PRIMITIVES, ts.TypeFlags.Object];

function mixesIn(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	return (
		file.text.includes("Object.assign") &&
		nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).some((n) => isMixedIn(checker, n, MIXED_IN))
	);
}

/** `default: return x` of an x that no case is left for: it is what somebody took for one of them. */
function handsOnNever(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (!saysOrImports(file, /\b(any|unknown|as|JSON\.parse|\.json)\b/)) return false;
	const isHandedOn = (value: ts.Expression | undefined): boolean => {
		if (value === undefined) return false;
		const inner = bare(value);
		if (ts.isConditionalExpression(inner)) return isHandedOn(inner.whenTrue) || isHandedOn(inner.whenFalse);
		if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return false;
		return (checker.getTypeAtLocation(inner).flags & ts.TypeFlags.Never) !== 0;
	};
	return (
		nodesOfKind<ts.ReturnStatement>(file, ts.SyntaxKind.ReturnStatement).some((n) => isHandedOn(n.expression)) ||
		nodesOfKind<ts.ArrowFunction>(file, ts.SyntaxKind.ArrowFunction).some(
			({ body }) => !ts.isBlock(body) && isHandedOn(body),
		)
	);
}
