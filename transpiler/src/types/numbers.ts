// Which numbers are whole, and how large they can be. TypeScript has one number type; Python's int and float
// print, divide and index differently, so every lowering of arithmetic asks here.

import { ts } from "ts-morph";
import { unparenthesized } from "../syntax.ts";
import type { Assignments, Write } from "./assignments.ts";
import { isOneCharacter, isPlaceIn } from "./characters.ts";
import { isItemPlace } from "./item-places.ts";
import type { Kinds } from "./kinds.ts";
import { narrowed } from "./narrowing.ts";
import { combine, mathRange, ROUNDINGS } from "./operator-ranges.ts";
import * as range from "./range.ts";
import { FLOAT, INT, type Range } from "./range.ts";

/** Rounds after which a growing bound is widened. */
const ROUNDS = 3;

export class Numbers {
	private readonly memo = new Map<ts.Symbol, Range>();
	/** Symbols whose range is being worked out, with what is assumed of them meanwhile. */
	private readonly assumed = new Map<ts.Symbol, Range>();
	/** An assumption was used since this was last cleared: results may not be kept yet. */
	private leaned = false;

	readonly checker: ts.TypeChecker;
	readonly kinds: Kinds;
	readonly assignments: Assignments;

	constructor(checker: ts.TypeChecker, kinds: Kinds, assignments: Assignments) {
		this.checker = checker;
		this.kinds = kinds;
		this.assignments = assignments;
	}

	isInt(node: ts.Expression): boolean {
		return !this.of(node).fraction;
	}

	/** What is known of an expression whose type is a number. */
	of(node: ts.Expression): Range {
		if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return this.of(node.expression);
		if (ts.isSatisfiesExpression(node)) return this.of(node.expression);
		if (ts.isNumericLiteral(node)) return literal(node.getText());
		if (ts.isAsExpression(node)) return this.ofType(this.checker.getTypeAtLocation(node)) ?? this.of(node.expression);
		if (ts.isPrefixUnaryExpression(node)) return this.ofPrefix(node);
		if (ts.isPostfixUnaryExpression(node)) return this.of(node.operand);
		if (ts.isBinaryExpression(node)) return this.ofBinary(node);
		if (ts.isConditionalExpression(node)) return range.join(this.of(node.whenTrue), this.of(node.whenFalse));
		if (ts.isCallExpression(node)) return this.ofCall(node);
		return this.ofReference(node);
	}

	/** The range a type alone promises, or null for a plain `number`. */
	ofType(type: ts.Type): Range | null {
		if (type.isNumberLiteral()) return range.exactly(type.value);
		const bare = this.checker.getNonNullableType(type);
		if (bare.isUnion() && bare.types.every((t) => t.isNumberLiteral()))
			return bare.types.map((t) => range.exactly((t as ts.NumberLiteralType).value)).reduce(range.join);
		return this.kinds.isInt(bare) ? INT : null;
	}

	private ofPrefix(node: ts.PrefixUnaryExpression): Range {
		const operand = this.of(node.operand);
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
		return combine(operator, this.of(node.left), this.of(node.right));
	}

	/** `x || 0` where x is no number at all adds nothing to what the result can be as a number. */
	private numeric(node: ts.Expression): Range {
		return this.kinds.of(node).has("number") ? this.of(node) : range.NOTHING;
	}

	private ofCall(node: ts.CallExpression): Range {
		const called = node.expression;
		if (ts.isPropertyAccessExpression(called)) {
			const receiver = called.expression.getText();
			const [first] = node.arguments;
			if (receiver === "Math" && first !== undefined) return this.ofMath(called.name.text, node.arguments);
			if (/^(indexOf|lastIndexOf|findIndex|findLastIndex|search)$/.test(called.name.text))
				return range.whole(-1, range.LENGTH.high);
			if (called.name.text === "charCodeAt") return this.ofCharacter(node, called);
			if (receiver === "Number" && called.name.text === "parseInt") return FLOAT;
		}
		const signature = this.checker.getResolvedSignature(node);
		const typed = this.ofType(this.checker.getTypeAtLocation(node));
		if (typed !== null) return typed;
		const body = signature?.getDeclaration();
		return body === undefined ? FLOAT : this.ofReturns(body);
	}

	/** `s.charCodeAt(i)`: NaN where there is no character. */
	private ofCharacter(node: ts.CallExpression, called: ts.PropertyAccessExpression): Range {
		const [at] = node.arguments;
		const isFirst = at === undefined || at.getText() === "0";
		if (ts.isStringLiteral(called.expression) && isFirst && called.expression.text !== "")
			return range.exactly(called.expression.text.charCodeAt(0));
		return (isFirst && isOneCharacter(this, node)) || isPlaceIn(this, node) ? range.whole(0, 0xffff) : FLOAT;
	}

	private ofMath(name: string, args: readonly ts.Expression[]): Range {
		const ranges = args.map((a) => (ts.isSpreadElement(a) ? FLOAT : this.of(a)));
		const [first = FLOAT] = ranges;
		return ROUNDINGS.has(name) ? this.ofRounding(name, args[0], first) : mathRange(name, ranges);
	}

	/** `Math.floor(a / b)` of whole numbers is one integer division; of anything else it may be an infinity. */
	private ofRounding(name: string, node: ts.Expression | undefined, value: Range): Range {
		if (!value.fraction) return value;
		const division = node === undefined ? null : this.intDivision(node);
		if (division === null) return FLOAT;
		if (name === "ceil" || name === "round") return INT;
		const [a, b] = [this.of(division.left), this.of(division.right)];
		return name === "floor" || (a.low >= 0 && b.low >= 0) ? range.floorDivide(a, b) : INT;
	}

	/** `a / b` with whole operands and a divisor that cannot be 0, or null. */
	intDivision(node: ts.Expression): ts.BinaryExpression | null {
		const inner = unparenthesized(node);
		if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.SlashToken) return null;
		if (!this.isInt(inner.left) || !this.isInt(inner.right)) return null;
		return range.mayBeZero(this.of(inner.right)) ? null : inner;
	}

	private ofReference(node: ts.Expression): Range {
		if (isLength(node, this.kinds)) return range.LENGTH;
		if (ts.isElementAccessExpression(node) && isByteSource(this.kinds.present(node.expression))) return range.BYTE;
		const symbol = this.checker.getSymbolAtLocation(node);
		const type = this.checker.getTypeAtLocation(node);
		const typed = this.ofType(type);
		if (typed !== null && typed.low > -Infinity) return typed;
		if (symbol === undefined) return typed ?? FLOAT;
		const found = this.ofSymbol(symbol);
		const known = typed === null ? found : narrowTo(typed, found);
		return ts.isIdentifier(node) && !known.fraction ? this.narrowedAt(node, symbol, known) : known;
	}

	private narrowedAt(node: ts.Identifier, symbol: ts.Symbol, known: Range): Range {
		const symbolOf = (n: ts.Node): ts.Symbol | undefined => this.checker.getSymbolAtLocation(n);
		// Only what needs no further analysis: a condition may well speak of the very variable that is being settled.
		const valueOf = (n: ts.Expression): Range | null => {
			if (ts.isNumericLiteral(n)) return literal(n.getText());
			if (ts.isPrefixUnaryExpression(n) && ts.isNumericLiteral(n.operand) && n.operator === ts.SyntaxKind.MinusToken)
				return range.negate(literal(n.operand.getText()));
			return isLength(n, this.kinds) ? range.LENGTH : null;
		};
		const found = narrowed(node, symbol, known, this.assignments, symbolOf, valueOf);
		return range.isNothing(found) ? known : found;
	}

	/** What is ever stored in a variable, or in a property without a type of its own. */
	ofSymbol(symbol: ts.Symbol): Range {
		const known = this.memo.get(symbol);
		if (known !== undefined) return known;
		const assumed = this.assumed.get(symbol);
		if (assumed !== undefined) {
			this.leaned = true;
			return assumed;
		}
		const outer = this.leaned;
		this.leaned = false;
		const found = this.settle(symbol);
		this.assumed.delete(symbol);
		// What leaned on an assumption about something further out may be kept only when that is settled.
		if (!this.leaned || this.assumed.size === 0) this.memo.set(symbol, found);
		this.leaned = this.leaned ? this.assumed.size > 0 : outer;
		return found;
	}

	private settle(symbol: ts.Symbol): Range {
		const promised = this.declared(symbol);
		if (promised === "unknown") return FLOAT;
		const writes = this.assignments.of(symbol);
		if (writes.length === 0) return promised ?? FLOAT;
		const found = this.fixpoint(symbol, writes);
		return promised === null ? found : narrowTo(promised, found);
	}

	/** What the writes store, if the variable holds what they store. */
	private fixpoint(symbol: ts.Symbol, writes: readonly Write[]): Range {
		const stored = (assumption: Range): Range => {
			this.assumed.set(symbol, assumption);
			return writes.map((w) => this.ofWrite(w, symbol, assumption)).reduce(range.join);
		};
		const rounds = [range.NOTHING];
		for (let i = 0; i <= ROUNDS; i++) {
			const last = rounds[i] ?? range.NOTHING;
			const found = stored(last);
			if (range.includes(last, found)) return last;
			rounds.push(range.join(last, found));
		}
		const [first = FLOAT, second = FLOAT, third = FLOAT] = rounds.slice(-3);
		const counter = range.widen(first, second, third);
		if (range.isFinite(counter) && range.holds(counter, stored(counter))) return counter;
		// A remainder or a mask may bound the variable however large it grows in between.
		const large = range.join(third, stored(range.extended(second, third)));
		if (range.includes(large, stored(large))) return large;
		return large.exact === true ? INT : large.fraction ? FLOAT : range.HUGE;
	}

	/**
	 * What the declaration says: a range, null where it has no type of its own (all that is stored in it is then
	 * known), "unknown" where others may store into it as well.
	 */
	private declared(symbol: ts.Symbol): Range | null | "unknown" {
		const declaration = symbol.valueDeclaration;
		if (declaration === undefined) return "unknown";
		if (!this.assignments.isReassigned(symbol) && isItemPlace(declaration, this.kinds)) return range.LENGTH;
		if (ts.isVariableDeclaration(declaration)) {
			if (declaration.getSourceFile().isDeclarationFile)
				return this.ofType(this.checker.getTypeOfSymbol(symbol)) ?? "unknown";
			if (declaration.type === undefined) return null;
			return this.ofType(this.checker.getTypeFromTypeNode(declaration.type)) ?? "unknown";
		}
		if (ts.isPropertyDeclaration(declaration) && declaration.type === undefined) return null;
		return this.ofType(this.checker.getTypeOfSymbol(symbol)) ?? "unknown";
	}

	private ofWrite(write: Write, symbol: ts.Symbol, assumption: Range): Range {
		if (write.operator === ts.SyntaxKind.PlusPlusToken) return range.add(assumption, range.exactly(1));
		if (write.operator === ts.SyntaxKind.MinusMinusToken) return range.subtract(assumption, range.exactly(1));
		if (write.value !== null) {
			if (!this.kinds.of(write.value).has("number")) return range.NOTHING;
			const value = this.of(write.value);
			return write.operator === null ? value : combine(write.operator, assumption, value);
		}
		return this.ofType(this.checker.getTypeOfSymbol(symbol)) ?? FLOAT;
	}

	private ofReturns(declaration: ts.SignatureDeclaration | ts.JSDocSignature): Range {
		if (!("body" in declaration) || declaration.body === undefined) return FLOAT;
		const body = declaration.body as ts.ConciseBody;
		const symbol = this.checker.getSymbolAtLocation(declaration.name ?? declaration) ?? null;
		if (declaration.type !== undefined || symbol === null) return FLOAT;
		const known = this.memo.get(symbol);
		if (known !== undefined) return known;
		if (this.assumed.has(symbol)) return FLOAT;
		this.assumed.set(symbol, FLOAT);
		const found = ts.isBlock(body) ? returnsOf(body).map((r) => this.of(r)) : [this.of(body)];
		this.assumed.delete(symbol);
		return found.length === 0 ? FLOAT : found.reduce(range.join);
	}
}

function literal(text: string): Range {
	return range.exactly(Number(text.replaceAll("_", "")));
}

function narrowTo(promised: Range, found: Range): Range {
	if (found.fraction) return promised;
	const exact = promised.exact === true || found.exact === true;
	return range.whole(Math.max(promised.low, found.low), Math.min(promised.high, found.high), exact);
}

function isByteSource(kind: string | null): boolean {
	return kind === "bytes" || kind === "bytearray" || kind === "memoryview";
}

function isLength(node: ts.Expression, kinds: Kinds): boolean {
	if (!ts.isPropertyAccessExpression(node)) return false;
	if (node.name.text === "length") return !["record", "instance"].includes(kinds.present(node.expression) ?? "record");
	if (node.name.text !== "size") return false;
	return ["dict", "set", "map", "jsset"].includes(kinds.present(node.expression) ?? "");
}

function returnsOf(body: ts.Block): ts.Expression[] {
	const found: ts.Expression[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
		if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
		ts.forEachChild(node, visit);
	};
	visit(body);
	return found;
}
