// Who writes what: for each variable, parameter and property, every expression that is stored in it.

import { ts } from "ts-morph";
import { nodesOfKind } from "../nodes.ts";
import { isAccess, isVar } from "../syntax.ts";
import { namesOf } from "./names/names.ts";
import { ProgramNames } from "./names/program-names.ts";
import { constantNumber } from "./numbers/constants.ts";
import { SAFE } from "./numbers/range.ts";

export interface Write {
	/** The assignment, increment, declaration or loop. */
	readonly node: ts.Node;
	/** What is stored; null where it is not an expression (an item of an unpacked tuple, of a loop's source). */
	readonly value: ts.Expression | null;
	/** For `+=` and the like, and for `++`: the operator. */
	readonly operator: ts.SyntaxKind | null;
}

function writesLargeNumbers(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (/M(AX|IN)_SAFE_INTEGER|\d{16}|\de\+?(1[6-9]|[2-9]\d|\d{3})|\*\*\s*5[2-9]/i.test(file.text)) return true;
	if (/\b0[xob][\da-f_]{14}|\d_[\d_]*\d/i.test(file.text) && numbersIn(file).some((n) => n >= SAFE)) return true;
	return nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).some(
		(node) => PRODUCTS.has(node.operatorToken.kind) && Math.abs(constantNumber(checker, node) ?? 0) > SAFE,
	);
}

function numbersIn(file: ts.SourceFile): number[] {
	return nodesOfKind<ts.NumericLiteral>(file, ts.SyntaxKind.NumericLiteral).map((n) => Number(n.text));
}

const PRODUCTS: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.AsteriskToken,
	ts.SyntaxKind.AsteriskAsteriskToken,
]);

export class Assignments {
	private readonly writes = new Map<ts.Symbol, readonly Write[]>();
	private readonly names: ProgramNames;

	/** Does the program write -0? */
	readonly hasMinusZero: boolean;
	private readonly checker: ts.TypeChecker;
	private readonly sources: readonly ts.SourceFile[];
	private large: boolean | null = null;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.sources = sources;
		this.hasMinusZero = sources.some((file) => /-\s*0(?!\w)/.test(file.text));
		this.names = new ProgramNames(sources);
	}

	/** Does the program write whole numbers to which one more cannot be added, or products of constants that are such? */
	get hasLargeNumbers(): boolean {
		this.large ??= this.sources.some((file) => writesLargeNumbers(this.checker, file));
		return this.large;
	}

	of(symbol: ts.Symbol): readonly Write[] {
		const known = this.writes.get(symbol);
		if (known !== undefined) return known;
		const found = this.names
			.underAny("writes", namesOf(symbol))
			.filter(({ target }) => this.isStoredIn(symbol, target))
			.map(({ write }) => write);
		this.writes.set(symbol, found);
		return found;
	}

	private isStoredIn(symbol: ts.Symbol, target: ts.Node): boolean {
		if (ts.isShorthandPropertyAssignment(target))
			return this.checker.getShorthandAssignmentValueSymbol(target) === symbol;
		const declared = target.parent;
		// `constructor(private x = 1)` declares a parameter and a member
		if (
			ts.isIdentifier(target) &&
			ts.isParameter(declared) &&
			ts.isParameterPropertyDeclaration(declared, declared.parent)
		)
			return this.checker.getSymbolsOfParameterPropertyDeclaration(declared, target.text).includes(symbol);
		const found = this.checker.getSymbolAtLocation(target);
		return found === undefined ? this.mayBeMember(symbol, target) : isSameMember(found, symbol);
	}

	/** `(this as any).count = 1`: of what nothing is known, any member of that name may be meant. */
	private mayBeMember(symbol: ts.Symbol, target: ts.Node): boolean {
		const access = ts.isPropertyAccessExpression(target) ? target : target.parent;
		if ((symbol.flags & MEMBER) === 0) return false;
		if (!isAccess(access)) return false;
		return (this.checker.getTypeAtLocation(access.expression).flags & ts.TypeFlags.Any) !== 0;
	}

	/** Is it stored to after its declaration? */
	isReassigned(symbol: ts.Symbol): boolean {
		if (isStoredAgain(symbol)) return true;
		return this.of(symbol).some((w) => !isDeclaration(w.node));
	}
}

const MEMBER = ts.SymbolFlags.Property | ts.SymbolFlags.Accessor;

/** A member of a class, and of its objects as `this` or others know them, are symbols of their own with one declaration. */
export function isSameMember(found: ts.Symbol | undefined, symbol: ts.Symbol): boolean {
	if (found === undefined || found === symbol) return found === symbol;
	if ((found.flags & MEMBER) === 0 || (symbol.flags & MEMBER) === 0) return false;
	return found.declarations?.some((d) => symbol.declarations?.includes(d) === true) === true;
}

/** A `var` may be declared twice, or in a loop without being a new one at each turn. */
function isStoredAgain(symbol: ts.Symbol): boolean {
	const [first, second] = (symbol.declarations ?? []).filter((d) => isVar(d));
	if (first === undefined) return false;
	if (second !== undefined || symbol.valueDeclaration !== first) return true;
	const around = ts.findAncestor(first, (n) => ts.isFunctionLike(n) || ts.isIterationStatement(n, false));
	return around !== undefined && !ts.isFunctionLike(around);
}

export function isDeclaration(node: ts.Node): boolean {
	return ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node);
}
