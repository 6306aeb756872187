// Items of arrays, Maps and promises, and what callbacks are called with, that are undefined though their types say that
// they are not: something puts such a value in. Which holder that is nobody follows: one is enough for all.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasModifier, unparenthesized } from "../../syntax.ts";
import { implementationOf } from "../functions/overloads.ts";
import { FUNCTIONS } from "../kinds/claims.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";

/** Methods of the library that put what they are given where it can be read again. */
export const PUTTING = /^(push|unshift|splice|toSpliced|fill|set|add|with|concat|of|resolve)$/;

/** Those that give an item. */
const READING = /^(pop|shift|at|find|findLast|get|reduce|reduceRight)$/;

export class AbsentItems {
	private found: boolean | null = null;
	private readonly checker: ts.TypeChecker;
	private readonly files: readonly ts.SourceFile[];
	private readonly isAbsent: (node: ts.Expression) => boolean;
	private readonly mayGive: (node: ts.SignatureDeclaration) => boolean;

	/**
	 * @param isAbsent may it be undefined though its type says that it is there?
	 * @param mayGive the same of what a function gives
	 */
	constructor(
		checker: ts.TypeChecker,
		files: readonly ts.SourceFile[],
		isAbsent: (node: ts.Expression) => boolean,
		mayGive: (node: ts.SignatureDeclaration) => boolean,
	) {
		this.checker = checker;
		this.files = files;
		this.isAbsent = isAbsent;
		this.mayGive = mayGive;
	}

	/** May any item be? False as long as nothing was looked for. */
	get mayBeAbsent(): boolean {
		return this.found === true;
	}

	/** Looks again as long as there was none: is there a store of such a value? */
	areFoundNow(): boolean {
		if (this.found === true) return false;
		this.found = false;
		this.found = this.files.some((file) => this.isStoredIn(file));
		return this.found;
	}

	/** `xs.pop()` and its like */
	areReadBy(call: ts.CallExpression): boolean {
		const callee = unparenthesized(call.expression);
		return this.mayBeAbsent && ts.isPropertyAccessExpression(callee) && READING.test(callee.name.text);
	}

	private isStoredIn(file: ts.SourceFile): boolean {
		const lists = nodesOfKind<ts.ArrayLiteralExpression>(file, ts.SyntaxKind.ArrayLiteralExpression);
		const yields = nodesOfKind<ts.YieldExpression>(file, ts.SyntaxKind.YieldExpression);
		return (
			lists.some((node) => node.elements.some(this.isAbsent)) ||
			yields.some((node) => node.expression !== undefined && this.isAbsent(node.expression)) ||
			nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).some((node) => this.isItemStore(node)) ||
			nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).some((node) => this.puts(node)) ||
			this.isResolvedIn(file) ||
			this.isListedIn(file)
		);
	}

	/** A promise holds what an async function gives. */
	private isResolvedIn(file: ts.SourceFile): boolean {
		const isAsync = (node: ts.Node): boolean => hasModifier(node, ts.SyntaxKind.AsyncKeyword);
		return (
			/\basync\b/.test(file.text) &&
			FUNCTIONS.some((kind) =>
				nodesOfKind<ts.FunctionLikeDeclaration>(file, kind).some((node) => isAsync(node) && this.mayGive(node)),
			)
		);
	}

	/** `Object.values(o)` of an o that has such a value by a name. */
	private isListedIn(file: ts.SourceFile): boolean {
		if (!/\bObject\.(values|entries)\(/.test(file.text)) return false;
		return (
			nodesOfKind<ts.PropertyAssignment>(file, ts.SyntaxKind.PropertyAssignment).some((p) =>
				this.isAbsent(p.initializer),
			) ||
			nodesOfKind<ts.ShorthandPropertyAssignment>(file, ts.SyntaxKind.ShorthandPropertyAssignment).some((p) =>
				this.isAbsent(p.name),
			)
		);
	}

	/** `xs[i] = x` */
	private isItemStore({ left, operatorToken, right }: ts.BinaryExpression): boolean {
		const isStore =
			operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isElementAccessExpression(unparenthesized(left));
		return isStore && this.isAbsent(right);
	}

	/** `xs.push(x)`, `xs.map(() => x)`, `callback(x)` */
	private puts(call: ts.CallExpression): boolean {
		const callee = unparenthesized(call.expression);
		const symbol = this.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
		const declaration = symbol?.valueDeclaration;
		if (symbol === undefined || declaration === undefined) return false;
		if (isHeld(declaration)) return call.arguments.some(this.isAbsent);
		if (!isDeclaredOnly(symbol)) return false;
		if (PUTTING.test(symbol.name)) return call.arguments.some(this.isAbsent);
		return call.arguments.some((a) => this.givesAbsent(a));
	}

	/** Is it a function, or the name of one, that may give such a value? */
	private givesAbsent(node: ts.Expression): boolean {
		const callback = unparenthesized(node);
		if (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback)) return this.mayGive(callback);
		if (!ts.isIdentifier(callback) && !ts.isPropertyAccessExpression(callback)) return false;
		const [signature, ...others] = this.checker.getTypeAtLocation(callback).getCallSignatures();
		const declaration = signature?.declaration;
		if (declaration === undefined || others.length > 0 || ts.isJSDocSignature(declaration)) return false;
		return !declaration.getSourceFile().isDeclarationFile && this.mayGive(implementationOf(declaration));
	}
}

/** A function of which only the type is known here. */
function isHeld(node: ts.Declaration): boolean {
	return ts.isParameter(node) || ts.isPropertyDeclaration(node) || ts.isPropertySignature(node);
}
