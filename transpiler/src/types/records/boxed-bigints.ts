// Parameters that may be anything, a bigint among it, and are only looked at: printed, written as texts, asked for their
// type, compared. A bigint gets there in a box (`_Big`), which tells it from a number; where `typeof` has shown that it is
// one, it is taken out again.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { aroundParentheses, isNoneLiteral, isShorthandName, unparenthesized, valueSymbol } from "../../syntax.ts";
import { calledDeclaration } from "../functions/overloads.ts";
import { parameterAt } from "../functions/parameters.ts";
import { OPEN } from "../kinds/type-flags.ts";
import { isObjectItself, membersOf } from "../kinds/type-parts.ts";
import {
	isMeasured,
	isOwner,
	isPlainPrint,
	isPrintedWhole,
	isTested,
	nameOf,
	nameOfDeclared,
	ownersIn,
} from "./looked-at.ts";

/** What is known of a value by its type where it stands. */
type Known = "bigint" | "other" | "nothing" | "unclear";

const CLOSED =
	ts.TypeFlags.StringLike |
	ts.TypeFlags.NumberLike |
	ts.TypeFlags.BooleanLike |
	ts.TypeFlags.ESSymbolLike |
	ts.TypeFlags.Null |
	ts.TypeFlags.VoidLike |
	ts.TypeFlags.NonPrimitive;

const NO_NUMBERS = ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null | ts.TypeFlags.VoidLike;

export class BoxedBigInts {
	private readonly checker: ts.TypeChecker;
	/** Parameters by their symbols, of each file's functions. */
	private readonly byFile = new Map<ts.SourceFile, ReadonlyMap<ts.Symbol, ts.ParameterDeclaration>>();
	private readonly mayBox: (file: ts.SourceFile) => boolean;
	private readonly isReassigned: (symbol: ts.Symbol) => boolean;

	/** @param mayBox has the file bigints, and is it a program by itself? */
	constructor(
		checker: ts.TypeChecker,
		isReassigned: (symbol: ts.Symbol) => boolean,
		mayBox: (file: ts.SourceFile) => boolean,
	) {
		this.checker = checker;
		this.isReassigned = isReassigned;
		this.mayBox = mayBox;
	}

	/** Is it a bigint, or what is no number, that is handed to such a parameter? */
	isBoxed(argument: ts.Expression): boolean {
		const file = argument.getSourceFile();
		if (this.parameters(file).size === 0) return false;
		if (!isAmongNoNumbers(this.checker.getTypeAtLocation(argument))) return false;
		const call = argument.parent;
		if (!ts.isCallExpression(call)) return false;
		const parameter = this.parameterAt(call, call.arguments.indexOf(argument));
		return parameter !== undefined && this.has(parameter);
	}

	/** Is it such a parameter where it may be a bigint or anything else? */
	mayBe(node: ts.Expression): boolean {
		const bare = unparenthesized(node);
		return ts.isIdentifier(bare) && this.isParameter(bare) && this.known(bare) === "nothing";
	}

	/** Is it such a parameter where `typeof` has shown that it is a bigint? */
	isShown(node: ts.Identifier): boolean {
		return this.isParameter(node) && this.known(node) === "bigint";
	}

	private isParameter(node: ts.Identifier): boolean {
		const parameters = this.parameters(node.getSourceFile());
		if (parameters.size === 0) return false;
		const symbol = valueSymbol(this.checker, node);
		return symbol !== undefined && parameters.has(symbol);
	}

	private has(parameter: ts.ParameterDeclaration): boolean {
		const symbol = this.checker.getSymbolAtLocation(parameter.name);
		return symbol !== undefined && this.parameters(parameter.getSourceFile()).has(symbol);
	}

	private parameters(file: ts.SourceFile): ReadonlyMap<ts.Symbol, ts.ParameterDeclaration> {
		const known = this.byFile.get(file);
		if (known !== undefined) return known;
		const found = this.mayBox(file) ? this.find(file) : new Map<ts.Symbol, ts.ParameterDeclaration>();
		this.byFile.set(file, found);
		return found;
	}

	private find(file: ts.SourceFile): Map<ts.Symbol, ts.ParameterDeclaration> {
		const uses = new Map<ts.Symbol, ts.Identifier[]>();
		for (const node of nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier)) {
			const symbol = this.symbolOf(node);
			if (symbol !== undefined) uses.set(symbol, [...(uses.get(symbol) ?? []), node]);
		}
		const found = new Map<ts.Symbol, ts.ParameterDeclaration>();
		for (const owner of ownersIn(file)) {
			const symbol = this.symbolOf(nameOf(owner));
			if (symbol === undefined || !this.isOnlyCalled(symbol, uses.get(symbol) ?? [])) continue;
			for (const p of owner.parameters) this.note(p, found);
		}
		// what is handed on has to get to a parameter that is looked at, too
		let size = -1;
		while (size !== found.size) {
			size = found.size;
			for (const [symbol, p] of found)
				if (!(uses.get(symbol) ?? []).every((n) => n === p.name || this.looksAt(n, p, found))) found.delete(symbol);
		}
		return found;
	}

	private symbolOf(node: ts.Identifier | undefined): ts.Symbol | undefined {
		if (node === undefined) return undefined;
		return isShorthandName(node)
			? this.checker.getShorthandAssignmentValueSymbol(node.parent)
			: this.checker.getSymbolAtLocation(node);
	}

	private note(p: ts.ParameterDeclaration, found: Map<ts.Symbol, ts.ParameterDeclaration>): void {
		if (!ts.isIdentifier(p.name) || p.initializer !== undefined) return;
		const symbol = this.checker.getSymbolAtLocation(p.name);
		if (symbol === undefined || this.isReassigned(symbol)) return;
		const type = this.checker.getTypeAtLocation(p);
		const taken = p.dotDotDotToken === undefined ? type : this.itemOf(type);
		if (taken !== undefined && this.knownOf(taken) === "nothing") found.set(symbol, p);
	}

	private itemOf(type: ts.Type): ts.Type | undefined {
		return this.checker.isArrayType(type) ? this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
	}

	/** No one else has the function, and each argument stands by itself. */
	private isOnlyCalled(symbol: ts.Symbol, uses: readonly ts.Identifier[]): boolean {
		if (symbol.declarations?.length !== 1) return false;
		return uses.every((node) => {
			const { parent } = node;
			if (nameOfDeclared(parent) === node) return true;
			return ts.isCallExpression(parent) && parent.expression === node && !parent.arguments.some(ts.isSpreadElement);
		});
	}

	private looksAt(
		node: ts.Identifier,
		parameter: ts.ParameterDeclaration,
		found: ReadonlyMap<ts.Symbol, ts.ParameterDeclaration>,
	): boolean {
		if (ts.isTypePredicateNode(node.parent)) return true;
		if (parameter.dotDotDotToken !== undefined) return isPrintedWhole(node) || isMeasured(node);
		const known = this.known(node);
		if (isShorthandName(node) || known === "unclear") return false;
		if (known !== "nothing") return true;
		const whole = aroundParentheses(node);
		const { parent } = whole;
		if (ts.isTypeOfExpression(parent) || isTested(whole)) return true;
		if (ts.isTemplateSpan(parent)) return !ts.isTaggedTemplateExpression(parent.parent.parent);
		if (ts.isBinaryExpression(parent)) return this.isCombined(parent, whole, found);
		return ts.isCallExpression(parent) && this.isHandedToLook(parent, whole, found);
	}

	private isCombined(
		node: ts.BinaryExpression,
		side: ts.Node,
		found: ReadonlyMap<ts.Symbol, ts.ParameterDeclaration>,
	): boolean {
		const other = node.left === side ? node.right : node.left;
		switch (node.operatorToken.kind) {
			case ts.SyntaxKind.EqualsEqualsEqualsToken:
			case ts.SyntaxKind.ExclamationEqualsEqualsToken:
				return this.known(other) === "other" || this.isAmong(other, found);
			case ts.SyntaxKind.EqualsEqualsToken:
			case ts.SyntaxKind.ExclamationEqualsToken:
				return isNoneLiteral(other);
			case ts.SyntaxKind.PlusToken:
				return (this.checker.getTypeAtLocation(other).flags & ts.TypeFlags.StringLike) !== 0;
			case ts.SyntaxKind.InstanceOfKeyword:
				return node.left === side && /^(Error|TypeError|RangeError|Date|Map|Set|Array)$/.test(node.right.getText());
			default:
				return false;
		}
	}

	/** May it be that, and nothing is known of it there? */
	private isAmong(node: ts.Expression, found: ReadonlyMap<ts.Symbol, ts.ParameterDeclaration>): boolean {
		const bare = unparenthesized(node);
		const symbol = ts.isIdentifier(bare) ? valueSymbol(this.checker, bare) : undefined;
		return symbol !== undefined && found.has(symbol) && this.known(bare) === "nothing";
	}

	private isHandedToLook(
		call: ts.CallExpression,
		argument: ts.Node,
		found: ReadonlyMap<ts.Symbol, ts.ParameterDeclaration>,
	): boolean {
		const at = call.arguments.indexOf(argument as ts.Expression);
		if (at < 0) return false;
		if (isPlainPrint(call)) return true;
		if (/^(String|Array\.isArray|JSON\.stringify)$/.test(call.expression.getText())) return call.arguments.length === 1;
		const parameter = this.parameterAt(call, at);
		const symbol = parameter && this.checker.getSymbolAtLocation(parameter.name);
		return symbol !== undefined && found.has(symbol);
	}

	private parameterAt(call: ts.CallExpression, at: number): ts.ParameterDeclaration | undefined {
		const declaration = calledDeclaration(this.checker, call);
		return declaration === undefined || !isOwner(declaration) ? undefined : parameterAt(declaration, at);
	}

	private known(node: ts.Expression): Known {
		return this.knownOf(this.checker.getTypeAtLocation(node));
	}

	private knownOf(type: ts.Type): Known {
		const all = membersOf(type).map((t): Known => {
			if (t.flags & ts.TypeFlags.BigIntLike) return "bigint";
			if (t.flags & OPEN || isObjectItself(t)) return "nothing";
			if (t.flags & ts.TypeFlags.TypeParameter) return t.getConstraint() === undefined ? "nothing" : "unclear";
			if (t.flags & CLOSED) return "other";
			if ((t.flags & ts.TypeFlags.Object) === 0) return "unclear";
			if (!isEmpty(t)) return "other";
			return t.getSymbol() === undefined || isDeclaredEmpty(t) ? "nothing" : "unclear";
		});
		const isAll = (wanted: readonly Known[]): boolean => all.length > 0 && all.every((k) => wanted.includes(k));
		if (isAll(["bigint"])) return "bigint";
		if (isAll(["other"])) return "other";
		return isAll(["other", "nothing"]) ? "nothing" : "unclear";
	}
}

/** `{}` is anything but null and undefined. */
function isEmpty(type: ts.Type): boolean {
	return (
		type.getProperties().length === 0 &&
		type.getCallSignatures().length === 0 &&
		type.getStringIndexType() === undefined &&
		type.getNumberIndexType() === undefined
	);
}

/** May it be a bigint, and else only what Python tells from one? */
function isAmongNoNumbers(type: ts.Type): boolean {
	const members = membersOf(type);
	const isBigInt = (t: ts.Type): boolean => (t.flags & ts.TypeFlags.BigIntLike) !== 0;
	return members.some(isBigInt) && members.every((t) => isBigInt(t) || (t.flags & NO_NUMBERS) !== 0);
}

/** No literal's type, which is an object for certain. */
function isDeclaredEmpty(type: ts.Type): boolean {
	return ((type.getSymbol()?.flags ?? 0) & ts.SymbolFlags.TypeLiteral) !== 0;
}
