// Which numbers are whole, and how large they can be. TypeScript has one number type; Python's int and float
// print, divide and index differently, so every lowering of arithmetic asks here.

import { ts } from "ts-morph";
import { bare, hasModifier, isAssertion, unparenthesized, valueSymbol } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import type { Kinds } from "../kinds/kinds.ts";
import { membersOf } from "../kinds/type-parts.ts";
import { typeOfItem } from "../missing/parts-of-paths.ts";
import { namedConstant } from "./constants.ts";
import type { Flows } from "./flows.ts";
import { ItemNumbers } from "./items.ts";
import { narrowed } from "./narrowing.ts";
import { combine } from "./operator-ranges.ts";
import { isByteSource, isLength, returnsOf } from "./places.ts";
import * as range from "./range.ts";
import { FLOAT, INT, type Range } from "./range.ts";
import { ResultNumbers } from "./results.ts";
import { Solver } from "./solver.ts";
import { StoredNumbers } from "./stored.ts";

export class Numbers {
	readonly solver = new Solver();
	readonly items = new ItemNumbers(this);
	private readonly results = new ResultNumbers(this);
	private readonly stored = new StoredNumbers(this);
	private readonly settled = new Map<ts.Node, Range>();

	readonly checker: ts.TypeChecker;
	readonly kinds: Kinds;
	readonly assignments: Assignments;
	readonly flows: Flows;
	/** Can the program tell -0 from 0, and make it of whole numbers? Then what may be -0 is no Python int. */
	readonly minusZeroShows: boolean;
	/** May it be undefined though its type, which is a number's, does not say so? */
	private readonly isMissed: (node: ts.Expression) => boolean;

	constructor(
		checker: ts.TypeChecker,
		kinds: Kinds,
		assignments: Assignments,
		flows: Flows,
		isMissed: (node: ts.Expression) => boolean,
		minusZeroShows: boolean,
	) {
		this.isMissed = isMissed;
		this.minusZeroShows = minusZeroShows;
		this.checker = checker;
		this.kinds = kinds;
		this.assignments = assignments;
		this.flows = flows;
	}

	isInt(node: ts.Expression): boolean {
		return !this.of(node).fraction;
	}

	/** What is known of an expression whose type is a number. */
	of(node: ts.Expression): Range {
		// while ranges still grow, what is found is not the last word
		if (this.solver.isUnderWay) return this.found(node);
		const known = this.settled.get(node) ?? this.found(node);
		this.settled.set(node, known);
		return known;
	}

	/** What an arithmetic operator takes: what is no number becomes one on the way, of which nothing is known. */
	ofOperand(node: ts.Expression): Range {
		// what is any may have been a product
		if (this.kinds.only(node) !== "number") return range.LARGE;
		if (this.insistsOn(node, ts.TypeFlags.Null)) {
			const counted = range.join(range.exactly(0), this.of(node));
			return this.insistsOn(node, ts.TypeFlags.Undefined) ? range.orNaN(counted) : counted;
		}
		return this.isOrNaN(node) ? range.orNaN(this.of(node)) : this.of(node);
	}

	/** Is it a number that an operator takes for NaN where it is missing? What is declared as `int` is there. */
	isOrNaN(node: ts.Expression): boolean {
		if (this.kinds.only(node) !== "number" || !this.isMissed(node)) return false;
		return this.ofType(this.checker.getTypeAtLocation(node))?.exact !== true;
	}

	/** `x!` and `x as number` of what may be null, which operators take for 0, or undefined, which is NaN to them. */
	private insistsOn(node: ts.Expression, none: ts.TypeFlags): boolean {
		const inner = bare(node);
		if (inner === node) return false;
		const { flags, types = [] } = this.checker.getTypeAtLocation(inner) as ts.UnionType;
		return (flags & ts.TypeFlags.Union) !== 0 && types.some((t) => (t.flags & none) !== 0);
	}

	private found(node: ts.Expression): Range {
		const kinds = this.kinds.of(node);
		// what is no number of all that is stored there counts for nothing, and is a number to operators all the same
		if (kinds.has("any") || kinds.has("unknown")) return FLOAT;
		const found = this.worked(node);
		return range.mayBeMinusZero(found) && this.signMatters(node) ? range.floatAsLargeAs(found) : found;
	}

	/** Can it be told whether the result is 0 or -0? Not where it becomes an `int`. */
	signMatters(node: ts.Expression): boolean {
		if (!this.minusZeroShows) return false;
		const asked = this.checker.getContextualType(node);
		return asked === undefined || !this.kinds.wantsInt(asked);
	}

	/** Where a -0 shows, a number that may be one is a float at times. */
	seen(r: Range): Range {
		return this.minusZeroShows && range.mayBeMinusZero(r) ? range.floatAsLargeAs(r) : r;
	}

	private worked(node: ts.Expression): Range {
		if (this.kinds.of(node).has("any")) return FLOAT;
		if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return this.of(node.expression);
		if (ts.isSatisfiesExpression(node)) return this.of(node.expression);
		if (ts.isNumericLiteral(node)) return literal(node.getText());
		if (isAssertion(node))
			return this.promised(this.checker.getTypeAtLocation(node), () => this.of(node.expression)) ?? FLOAT;
		if (ts.isPrefixUnaryExpression(node)) return this.ofPrefix(node);
		if (ts.isPostfixUnaryExpression(node)) return this.ofOperand(node.operand);
		if (ts.isBinaryExpression(node)) return this.ofBinary(node);
		if (ts.isConditionalExpression(node)) return range.join(this.of(node.whenTrue), this.of(node.whenFalse));
		if (ts.isCallExpression(node)) return this.results.of(node);
		return this.ofReference(node);
	}

	/** The range a type alone promises, or null for a plain `number`. */
	ofType(type: ts.Type): Range | null {
		const bare = this.checker.getNonNullableType(type);
		if (isOfLiterals(bare))
			return membersOf(bare)
				.map((t) => this.ofLiteralType(t as ts.NumberLiteralType))
				.reduce(range.join);
		if (this.kinds.isFloat(bare)) return range.REAL;
		return this.kinds.isInt(bare) ? INT : null;
	}

	/**
	 * What the type promises of a value that was found to be `found`, or null for a plain `number`. A literal's type
	 * promises which number it is, not how the board holds it: `x === 2`, a guard or an assertion gives 2.0 the type 2.
	 */
	promised(type: ts.Type, found: () => Range | null): Range | null {
		const typed = this.ofType(type);
		if (typed === null || !range.isFinite(typed)) return typed ?? found();
		return range.heldAs(typed, found() ?? FLOAT);
	}

	/** The type without its literals if there is `n *= 10`, or `n = x * 10`: TypeScript does not hold against them what that comes to. */
	keptBy(symbol: ts.Symbol, type: ts.Type): ts.Type {
		if (!isOfLiterals(type)) return type;
		const isAny = (n: ts.Expression): boolean => (this.checker.getTypeAtLocation(n).flags & ts.TypeFlags.Number) !== 0;
		const stores = this.assignments.of(symbol);
		const isOther = stores.some((w) => w.operator !== null || (w.value !== null && isAny(w.value)));
		return isOther ? this.checker.getBaseTypeOfLiteralType(type) : type;
	}

	/** -0 has the type 0. */
	private ofLiteralType({ value }: ts.NumberLiteralType): Range {
		return value === 0 && this.assignments.hasMinusZero ? range.exactly(-0) : range.exactly(value);
	}

	private ofPrefix(node: ts.PrefixUnaryExpression): Range {
		const operand = node.operator === ts.SyntaxKind.ExclamationToken ? FLOAT : this.ofOperand(node.operand);
		switch (node.operator) {
			case ts.SyntaxKind.MinusToken:
				return range.negate(operand);
			case ts.SyntaxKind.TildeToken:
				return range.INT32;
			case ts.SyntaxKind.PlusPlusToken:
				return range.add(operand, range.exactly(1));
			case ts.SyntaxKind.MinusMinusToken:
				return range.subtract(operand, range.exactly(1));
			default:
				return operand;
		}
	}

	private ofBinary(node: ts.BinaryExpression): Range {
		const operator = node.operatorToken.kind;
		switch (operator) {
			case ts.SyntaxKind.EqualsToken:
			case ts.SyntaxKind.CommaToken:
				return this.of(node.right);
			case ts.SyntaxKind.BarBarToken:
			case ts.SyntaxKind.AmpersandAmpersandToken:
			case ts.SyntaxKind.QuestionQuestionToken:
				return range.join(this.numeric(node.left), this.numeric(node.right));
		}
		if (this.kinds.only(node) === "str") return FLOAT;
		return combine(operator, this.ofOperand(node.left), this.ofOperand(node.right));
	}

	/** `x || 0` where x is no number at all adds nothing to what the result can be as a number. */
	numeric(node: ts.Expression): Range {
		const kinds = this.kinds.of(node);
		if (kinds.has("any") || kinds.has("unknown")) return FLOAT;
		return kinds.has("number") ? this.of(node) : range.NOTHING;
	}

	/** The same of what `+=` and its like take. */
	numericOperand(node: ts.Expression): Range {
		return this.isOrNaN(node) ? this.ofOperand(node) : this.numeric(node);
	}

	/** `a / b` with whole operands and a divisor that cannot be 0, or null. */
	intDivision(node: ts.Expression): ts.BinaryExpression | null {
		const inner = unparenthesized(node);
		if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.SlashToken) return null;
		if (this.ofOperand(inner.left).fraction || this.ofOperand(inner.right).fraction) return null;
		return range.mayBeZero(this.of(inner.right)) ? null : inner;
	}

	private ofReference(node: ts.Expression): Range {
		if (isLength(node, this.kinds)) return range.LENGTH;
		const item = ts.isElementAccessExpression(node) ? this.ofItem(node) : null;
		if (item !== null) return item;
		const constant = ts.isPropertyAccessExpression(node) ? namedConstant(this.checker, node) : null;
		if (constant !== null) return range.exactly(constant);
		const symbol = valueSymbol(this.checker, node);
		const type = this.checker.getTypeAtLocation(node);
		// a function may have stored another of the numbers since TypeScript saw this one
		const declared = symbol === undefined || !type.isNumberLiteral() ? type : this.checker.getTypeOfSymbol(symbol);
		const said = declared.isUnion() ? declared : type;
		const typed = this.ofType(symbol === undefined ? said : this.keptBy(symbol, said));
		const isLiteral = typed !== null && range.isFinite(typed);
		// nobody follows what is no variable and no member: an entry of a dict, a result that is waited for
		if (symbol === undefined) return isLiteral ? FLOAT : (typed ?? FLOAT);
		const found = this.ofSymbol(symbol);
		if (isLiteral) return range.heldAs(typed, found);
		const known = typed === null ? found : range.narrowTo(typed, found);
		return ts.isIdentifier(node) && !known.fraction ? this.narrowedAt(node, symbol, known) : known;
	}

	/** Of a list or of bytes; null of anything else. */
	private ofItem(node: ts.ElementAccessExpression): Range | null {
		const holder = this.kinds.present(node.expression);
		if (isByteSource(holder)) return range.BYTE;
		if (holder === "typed") return this.items.ofTyped(node.expression);
		if (holder !== "list" && holder !== "tuple") return null;
		const here = this.checker.getTypeAtLocation(node);
		// here, too, a function may have stored another since
		const type = here.isNumberLiteral() ? (typeOfItem(this.checker, node) ?? here) : here;
		return this.promised(type, () => this.items.of(node.expression)) ?? FLOAT;
	}

	private narrowedAt(node: ts.Identifier, symbol: ts.Symbol, known: Range): Range {
		const symbolOf = (n: ts.Node): ts.Symbol | undefined => this.checker.getSymbolAtLocation(n);
		// Only what needs no further analysis: a condition may well speak of the very variable that is being settled.
		const valueOf = (n: ts.Expression): Range | null => {
			if (ts.isNumericLiteral(n)) return literal(n.getText());
			if (ts.isPrefixUnaryExpression(n) && ts.isNumericLiteral(n.operand) && n.operator === ts.SyntaxKind.MinusToken)
				return range.negate(literal(n.operand.getText()));
			if (isLength(n, this.kinds)) return range.LENGTH;
			return this.kinds.only(n) === "number" ? this.of(n) : null;
		};
		const found = narrowed(node, symbol, known, this.assignments, symbolOf, valueOf);
		// a place that control never comes to; while ranges still grow, one that it has not come to yet
		return range.isNothing(found) && !this.solver.isUnderWay ? known : found;
	}

	/** What is ever stored in a variable, a parameter or a property. */
	ofSymbol(symbol: ts.Symbol): Range {
		return this.solver.get(symbol, (assumed) => this.stored.settle(symbol, assumed));
	}

	/** Are all items of the array, or of whatever else it is, known to be whole numbers? */
	hasWholeItems(node: ts.Expression): boolean {
		const inner = bare(node);
		if (!["list", "tuple", "typed"].includes(this.kinds.present(inner) ?? "")) return false;
		const items = this.items.of(inner);
		return !items.fraction && items.minusZero !== true;
	}

	/** Does the callback give whole numbers only? */
	givesWhole(callback: ts.Expression): boolean {
		const given = this.ofCallback(callback);
		return !given.fraction && given.minusZero !== true;
	}

	isArray(node: ts.Expression): boolean {
		const kind = this.kinds.present(node);
		return kind === "list" || kind === "tuple" || kind === "typed";
	}

	ofCallback(node: ts.Expression): Range {
		const inner = bare(node);
		return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? this.ofReturns(inner) : FLOAT;
	}

	ofReturns(declaration: ts.SignatureDeclaration): Range {
		if (!("body" in declaration) || declaration.body === undefined) return FLOAT;
		const body = declaration.body as ts.ConciseBody;
		const isPlain = !("asteriskToken" in declaration && declaration.asteriskToken !== undefined);
		if (!isPlain || hasModifier(declaration, ts.SyntaxKind.AsyncKeyword)) return FLOAT;
		return this.solver.get(declaration, () => {
			const given = ts.isBlock(body) ? returnsOf(body) : [body];
			return given.map((r) => this.numeric(r)).reduce(range.join, range.NOTHING);
		});
	}
}

function literal(text: string): Range {
	return range.exactly(Number(text.replaceAll("_", "")));
}

/** `1`, `1 | 2` */
function isOfLiterals(type: ts.Type): boolean {
	return membersOf(type).every((t) => t.isNumberLiteral());
}
