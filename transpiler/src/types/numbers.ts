// Which numbers are whole, and how large they can be. TypeScript has one number type; Python's int and float
// print, divide and index differently, so every lowering of arithmetic asks here.

import { ts } from "ts-morph";
import { bare, hasModifier, isAssertion, unparenthesized } from "../syntax.ts";
import type { Assignments, Write } from "./assignments.ts";
import { isOneCharacter, isPlaceIn } from "./characters.ts";
import { namedConstant } from "./constants.ts";
import type { Flows } from "./flows.ts";
import { isItemPlace } from "./item-places.ts";
import { onlyReads, sourcesOf } from "./items.ts";
import type { Kinds } from "./kinds.ts";
import { narrowed } from "./narrowing.ts";
import { accumulatorOf, isByteSource, isLength, itemParameter, returnsOf } from "./number-places.ts";
import { combine, mathRange, ROUNDINGS } from "./operator-ranges.ts";
import * as range from "./range.ts";
import { FLOAT, INT, type Range } from "./range.ts";
import { Solver } from "./solver.ts";

export class Numbers {
	private readonly solver = new Solver();
	private readonly settled = new Map<ts.Node, Range>();
	/** What the solver knows the items of a variable's array by. */
	private readonly itemKeys = new Map<ts.Symbol, object>();

	readonly checker: ts.TypeChecker;
	readonly kinds: Kinds;
	readonly assignments: Assignments;
	private readonly flows: Flows;
	/** Can the program tell -0 from 0, and make it of whole numbers? Then what may be -0 is no Python int. */
	readonly minusZeroShows: boolean;

	constructor(checker: ts.TypeChecker, kinds: Kinds, assignments: Assignments, flows: Flows, minusZeroShows: boolean) {
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

	private found(node: ts.Expression): Range {
		const found = this.worked(node);
		return range.mayBeMinusZero(found) && this.signMatters(node) ? FLOAT : found;
	}

	/** Can it be told whether the result is 0 or -0? Not where it becomes an `int`. */
	signMatters(node: ts.Expression): boolean {
		if (!this.minusZeroShows) return false;
		const asked = this.checker.getContextualType(node);
		return asked === undefined || !this.kinds.wantsInt(asked);
	}

	/** Where a -0 shows, a number that may be one is a float at times. */
	private seen(r: Range): Range {
		return this.minusZeroShows && range.mayBeMinusZero(r) ? FLOAT : r;
	}

	private worked(node: ts.Expression): Range {
		if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return this.of(node.expression);
		if (ts.isSatisfiesExpression(node)) return this.of(node.expression);
		if (ts.isNumericLiteral(node)) return literal(node.getText());
		if (isAssertion(node)) return this.ofType(this.checker.getTypeAtLocation(node)) ?? this.of(node.expression);
		if (ts.isPrefixUnaryExpression(node)) return this.ofPrefix(node);
		if (ts.isPostfixUnaryExpression(node)) return this.of(node.operand);
		if (ts.isBinaryExpression(node)) return this.ofBinary(node);
		if (ts.isConditionalExpression(node)) return range.join(this.of(node.whenTrue), this.of(node.whenFalse));
		if (ts.isCallExpression(node)) return this.ofCall(node);
		return this.ofReference(node);
	}

	/** The range a type alone promises, or null for a plain `number`. */
	ofType(type: ts.Type): Range | null {
		if (type.isNumberLiteral()) return this.ofLiteralType(type);
		const bare = this.checker.getNonNullableType(type);
		if (bare.isUnion() && bare.types.every((t) => t.isNumberLiteral()))
			return bare.types.map((t) => this.ofLiteralType(t as ts.NumberLiteralType)).reduce(range.join);
		if (this.kinds.isFloat(bare)) return range.REAL;
		return this.kinds.isInt(bare) ? INT : null;
	}

	/** -0 has the type 0. */
	private ofLiteralType({ value }: ts.NumberLiteralType): Range {
		return value === 0 && this.assignments.hasMinusZero ? range.exactly(-0) : range.exactly(value);
	}

	private ofPrefix(node: ts.PrefixUnaryExpression): Range {
		const isConverted = node.operator === ts.SyntaxKind.PlusToken || node.operator === ts.SyntaxKind.MinusToken;
		if (isConverted && this.kinds.only(node.operand) !== "number") return FLOAT;
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
		const kinds = this.kinds.of(node);
		if (kinds.has("any") || kinds.has("unknown")) return FLOAT;
		return kinds.has("number") ? this.of(node) : range.NOTHING;
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
			if (/^(pop|shift|at|find|findLast)$/.test(called.name.text) && this.isArray(called.expression))
				return this.ofItems(called.expression);
			if (/^reduce(Right)?$/.test(called.name.text) && this.isArray(called.expression)) return this.ofReduction(node);
			if (receiver === "Number" && called.name.text === "parseInt") return FLOAT;
		}
		const signature = this.checker.getResolvedSignature(node);
		const typed = this.ofType(this.checker.getTypeAtLocation(node));
		if (typed !== null) return typed;
		const body = signature?.getDeclaration();
		return body === undefined ? FLOAT : this.ofResult(body);
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
		const [a, b] = [this.of(division.left), this.of(division.right)];
		const isFloor = name === "floor" || (name === "trunc" && a.low >= 0 && b.low >= 0);
		return isFloor ? range.floorDivide(a, b) : range.roundedQuotient(a, b);
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
		if (ts.isElementAccessExpression(node) && this.kinds.present(node.expression) === "typed")
			return this.ofTypedItems(node.expression);
		if (ts.isElementAccessExpression(node) && ["list", "tuple"].includes(this.kinds.present(node.expression) ?? ""))
			return this.ofType(this.checker.getTypeAtLocation(node)) ?? this.ofItems(node.expression);
		const constant = ts.isPropertyAccessExpression(node) ? namedConstant(this.checker, node) : null;
		if (constant !== null) return range.exactly(constant);
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
			if (isLength(n, this.kinds)) return range.LENGTH;
			return this.kinds.only(n) === "number" ? this.of(n) : null;
		};
		const found = narrowed(node, symbol, known, this.assignments, symbolOf, valueOf);
		// a place that control never comes to; while ranges still grow, one that it has not come to yet
		return range.isNothing(found) && !this.solver.isUnderWay ? known : found;
	}

	/** What is ever stored in a variable, a parameter or a property. */
	ofSymbol(symbol: ts.Symbol): Range {
		return this.solver.get(symbol, (assumed) => this.settle(symbol, assumed));
	}

	private settle(symbol: ts.Symbol, assumed: Range): Range {
		const declaration = symbol.valueDeclaration;
		const promised = this.ofType(this.checker.getTypeOfSymbol(symbol));
		if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return promised ?? FLOAT;
		if (!this.assignments.isReassigned(symbol) && isItemPlace(declaration, this.kinds)) return range.LENGTH;
		const found = this.stored(symbol, declaration, assumed);
		if (found === null) return promised ?? FLOAT;
		return promised === null ? found : narrowTo(promised, found);
	}

	/** All that is stored in it, or null if that is not known. */
	private stored(symbol: ts.Symbol, declaration: ts.Declaration, assumed: Range): Range | null {
		if (symbol.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Accessor)) {
			const name = (declaration as ts.NamedDeclaration).name;
			return name !== undefined && ts.isMemberName(name) ? this.ofMember(name.text, symbol, assumed) : null;
		}
		if (ts.isParameter(declaration)) return this.ofParameter(declaration, symbol, assumed);
		if (ts.isBindingElement(declaration)) return this.ofBound(declaration, symbol, assumed);
		const writes = this.assignments.of(symbol);
		if (!ts.isVariableDeclaration(declaration) || writes.length === 0) return null;
		return this.joined(writes, symbol, assumed);
	}

	private joined(writes: readonly Write[], symbol: ts.Symbol, assumed: Range): Range {
		return writes.map((w) => this.ofWrite(w, symbol, assumed)).reduce(range.join, range.NOTHING);
	}

	/** What all calls give it, and what is stored in it besides. */
	private ofParameter(node: ts.ParameterDeclaration, symbol: ts.Symbol, assumed: Range): Range | null {
		if (!ts.isIdentifier(node.name) || node.dotDotDotToken !== undefined) return null;
		const written = this.joined(this.assignments.of(symbol), symbol, assumed);
		const called = this.ofArguments(node);
		return called === null ? null : range.join(called, written);
	}

	private ofArguments(node: ts.ParameterDeclaration): Range | null {
		const item = itemParameter(node);
		if (item !== null) return this.isArray(item) ? this.ofItems(item) : null;
		const reduction = accumulatorOf(node);
		if (reduction !== null && this.isArray((reduction.expression as ts.PropertyAccessExpression).expression))
			return this.ofReduction(reduction);
		const calls = this.flows.callsOf(node.parent);
		if (calls === null) return null;
		const at = node.parent.parameters.filter((p) => !isThis(p)).indexOf(node);
		let found = range.NOTHING;
		for (const call of calls) {
			const given = call.arguments ?? [];
			if (given.slice(0, at + 1).some(ts.isSpreadElement)) return null;
			const argument = given[at];
			if (argument !== undefined) found = range.join(found, this.numeric(argument));
		}
		return found;
	}

	/** A member by its name, whatever it is looked at through. */
	private ofMember(name: string, symbol: ts.Symbol, assumed: Range): Range | null {
		const declaration = symbol.valueDeclaration;
		if (declaration !== undefined && ts.isAccessor(declaration)) {
			const getters = this.flows.gettersNamed(name);
			return getters === null ? null : getters.map((g) => this.ofReturns(g)).reduce(range.join, range.NOTHING);
		}
		const writes = this.flows.storesTo(name);
		if (writes === null || writes.length === 0) return null;
		return writes.map((w) => this.ofStore(w, symbol, assumed)).reduce(range.join);
	}

	private ofStore(write: Write, symbol: ts.Symbol, assumed: Range): Range {
		if (!ts.isParameter(write.node)) return this.ofWrite(write, symbol, assumed);
		const given = this.ofArguments(write.node);
		const typed = this.ofType(this.checker.getTypeAtLocation(write.node)) ?? FLOAT;
		const byDefault = write.node.initializer === undefined ? range.NOTHING : this.numeric(write.node.initializer);
		return given === null ? typed : range.join(given, byDefault);
	}

	/** `const { x, y = 0 } = point`. */
	private ofBound(node: ts.BindingElement, symbol: ts.Symbol, assumed: Range): Range | null {
		const name = node.propertyName ?? node.name;
		if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken !== undefined || !ts.isIdentifier(name))
			return null;
		const source = this.checker.getTypeAtLocation(node.parent).getProperty(name.text);
		if (
			source === undefined ||
			this.assignments.of(symbol).some((w) => !ts.isVariableDeclaration(w.node) && !ts.isParameter(w.node))
		)
			return null;
		const value = this.ofMember(name.text, source, assumed);
		if (value === null || node.initializer === undefined) return value;
		return range.join(value, this.numeric(node.initializer));
	}

	private ofWrite(write: Write, symbol: ts.Symbol, assumption: Range): Range {
		if (write.operator === ts.SyntaxKind.PlusPlusToken)
			return range.add(this.before(write, assumption), range.exactly(1));
		if (write.operator === ts.SyntaxKind.MinusMinusToken)
			return range.subtract(this.before(write, assumption), range.exactly(1));
		if (write.value !== null) {
			const value = this.numeric(write.value);
			return write.operator === null
				? value
				: this.seen(combine(write.operator, this.before(write, assumption), value));
		}
		const loop = write.node.parent?.parent;
		if (ts.isVariableDeclaration(write.node) && ts.isForOfStatement(loop) && ts.isIdentifier(write.node.name))
			return this.ofItems(loop.expression);
		return this.ofType(this.checker.getTypeOfSymbol(symbol)) ?? FLOAT;
	}

	/** What a variable holds before `+=` and its like: conditions around may bound it. */
	private before(write: Write, assumption: Range): Range {
		const target = ts.isBinaryExpression(write.node)
			? write.node.left
			: (write.node as ts.PrefixUnaryExpression).operand;
		return target !== undefined && ts.isIdentifier(target) ? this.of(target) : assumption;
	}

	/** The items of an array. */
	private ofItems(node: ts.Expression): Range {
		const list = bare(node);
		if (this.kinds.present(list) === "typed") return this.ofTypedItems(list);
		const typed = this.ofType(this.itemType(list));
		if (typed !== null) return typed;
		if (ts.isArrayLiteralExpression(list))
			return list.elements
				.map((e) => (ts.isSpreadElement(e) ? this.ofItems(e.expression) : this.numeric(e)))
				.reduce(range.join, range.NOTHING);
		if (ts.isCallExpression(list)) return this.ofMadeItems(list);
		if (ts.isNewExpression(list))
			return list.expression.getText() === "Array" && list.arguments?.length === 1 ? range.NOTHING : FLOAT;
		const symbol = ts.isIdentifier(list) ? this.checker.getSymbolAtLocation(list) : undefined;
		if (symbol === undefined) return FLOAT;
		return this.solver.get(this.itemsKey(symbol), (assumed) => this.settleItems(symbol, assumed));
	}

	/** Are all items of the array, or of whatever else it is, known to be whole numbers? */
	hasWholeItems(node: ts.Expression): boolean {
		const inner = bare(node);
		if (!["list", "tuple", "typed"].includes(this.kinds.present(inner) ?? "")) return false;
		const items = this.ofItems(inner);
		return !items.fraction && items.minusZero !== true;
	}

	/** Does the callback give whole numbers only? */
	givesWhole(callback: ts.Expression): boolean {
		const given = this.ofCallback(callback);
		return !given.fraction && given.minusZero !== true;
	}

	private ofTypedItems(node: ts.Expression): Range {
		const [, bits] = /^Uint(8|16|32)Array$/.exec(this.kinds.typedArray(node) ?? "") ?? [];
		if (bits !== undefined) return range.whole(0, 2 ** Number(bits) - 1);
		const [, signed] = /^Int(8|16|32)Array$/.exec(this.kinds.typedArray(node) ?? "") ?? [];
		return signed === undefined ? FLOAT : range.whole(-(2 ** (Number(signed) - 1)), 2 ** (Number(signed) - 1) - 1);
	}

	private itemType(list: ts.Expression): ts.Type {
		const type = this.checker.getNonNullableType(this.checker.getTypeAtLocation(list));
		return this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
	}

	private itemsKey(symbol: ts.Symbol): object {
		const known = this.itemKeys.get(symbol);
		if (known !== undefined) return known;
		const key = {};
		this.itemKeys.set(symbol, key);
		return key;
	}

	private settleItems(symbol: ts.Symbol, assumed: Range): Range {
		const declaration = symbol.valueDeclaration;
		if (declaration !== undefined && ts.isParameter(declaration)) return this.ofGivenItems(declaration);
		const sources = sourcesOf(symbol, this.flows, this.assignments, this.kinds);
		if (sources === null) return FLOAT;
		const one = range.exactly(1);
		const stepped = sources.compound.map((c) => {
			if (!ts.isBinaryExpression(c)) return range.join(range.add(assumed, one), range.subtract(assumed, one));
			return this.seen(combine(c.operatorToken.kind, assumed, this.numeric(c.right)));
		});
		return [
			...sources.values.map((v) => this.numeric(v)),
			...sources.arrays.map((a) => this.ofItems(a)),
			...stepped,
		].reduce(range.join, range.NOTHING);
	}

	/** What callers give: the function may only read it, else `sourcesOf` would not follow the array to here. */
	private ofGivenItems(node: ts.ParameterDeclaration): Range {
		const calls = this.flows.callsOf(node.parent);
		const at = node.parent.parameters.indexOf(node);
		const symbol = this.checker.getSymbolAtLocation(node.name);
		if (calls === null || symbol === undefined || !onlyReads(symbol, this.flows, this.kinds)) return FLOAT;
		if (this.assignments.of(symbol).length > 0 || node.dotDotDotToken !== undefined) return FLOAT;
		let found = range.NOTHING;
		for (const call of calls) {
			const argument = call.arguments?.[at];
			if (call.arguments?.slice(0, at + 1).some(ts.isSpreadElement)) return FLOAT;
			if (argument !== undefined) found = range.join(found, this.ofItems(argument));
		}
		return found;
	}

	private ofMadeItems(call: ts.CallExpression): Range {
		const called = call.expression;
		if (!ts.isPropertyAccessExpression(called))
			return called.getText() === "Array" && call.arguments.length === 1 ? range.NOTHING : FLOAT;
		const [first, second] = call.arguments;
		switch (called.name.text) {
			case "slice":
			case "filter":
			case "sort":
			case "reverse":
				return this.ofItems(called.expression);
			case "fill":
				return first === undefined ? FLOAT : range.join(this.ofItems(called.expression), this.numeric(first));
			case "map":
				return first === undefined ? FLOAT : this.ofCallback(first);
			case "from":
				return called.expression.getText() === "Array" && second !== undefined ? this.ofCallback(second) : FLOAT;
			default:
				return FLOAT;
		}
	}

	/** `xs.reduce((sum, x) => ..., first)`. */
	private ofReduction(call: ts.CallExpression): Range {
		const [callback, first] = call.arguments;
		const list = (call.expression as ts.PropertyAccessExpression).expression;
		if (callback === undefined) return FLOAT;
		return range.join(first === undefined ? this.ofItems(list) : this.numeric(first), this.ofCallback(callback));
	}

	private isArray(node: ts.Expression): boolean {
		const kind = this.kinds.present(node);
		return kind === "list" || kind === "tuple" || kind === "typed";
	}

	private ofCallback(node: ts.Expression): Range {
		const inner = bare(node);
		return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? this.ofReturns(inner) : FLOAT;
	}

	/** What a function gives back, or a method by whatever class it is run of. */
	private ofResult(declaration: ts.SignatureDeclaration | ts.JSDocSignature): Range {
		if (ts.isJSDocSignature(declaration) || declaration.getSourceFile().isDeclarationFile) return FLOAT;
		if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) {
			if (!ts.isMemberName(declaration.name)) return FLOAT;
			const methods = this.flows.methodsNamed(declaration.name.text) ?? [];
			return methods.length === 0 ? FLOAT : methods.map((m) => this.ofReturns(m)).reduce(range.join);
		}
		return this.ofReturns(declaration);
	}

	private ofReturns(declaration: ts.SignatureDeclaration): Range {
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

function isThis(p: ts.ParameterDeclaration): boolean {
	return ts.isIdentifier(p.name) && p.name.text === "this";
}

function literal(text: string): Range {
	return range.exactly(Number(text.replaceAll("_", "")));
}

function narrowTo(promised: Range, found: Range): Range {
	if (found.fraction || promised.real === true) return promised;
	const exact = promised.exact === true || found.exact === true;
	const [low, high] = [Math.max(promised.low, found.low), Math.min(promised.high, found.high)];
	return range.whole(low, high, exact, found.minusZero);
}
