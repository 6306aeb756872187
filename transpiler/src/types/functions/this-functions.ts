// Plain functions that ask for `this`. Where the program hands them nothing but an object, by `call`, `apply`, `bind` or
// as a property of a literal, `this` is their first parameter on the board. Those that are values, as what a decorator
// gives back, are free: what calls them has to say what `this` is.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { aroundParentheses, bare, hasModifier, isAccess, isDecorated, valueSymbol } from "../../syntax.ts";
import { usesThis } from "../classes/classes.ts";
import type { Worlds } from "../modules/worlds.ts";
import type { ArrayMethods } from "./array-methods.ts";

type Plain = ts.FunctionDeclaration | ts.FunctionExpression;

export class ThisFunctions {
	private readonly memo = new Map<Plain, boolean>();
	private readonly freeing = new Map<ts.SourceFile, boolean>();
	private readonly replacing = new Map<ts.SourceFile, Replaced>();
	private readonly checker: ts.TypeChecker;
	private readonly worlds: Worlds;
	private readonly arrayMethods: ArrayMethods;

	constructor(checker: ts.TypeChecker, worlds: Worlds, arrayMethods: ArrayMethods) {
		this.checker = checker;
		this.worlds = worlds;
		this.arrayMethods = arrayMethods;
	}

	/** Has the program of the file functions that are values and have to be told what `this` is? */
	hasFree(file: ts.SourceFile): boolean {
		return this.worlds.isApart(file) && this.worlds.anyHas(file, this.freeing, (f) => this.makesFree(f));
	}

	private makesFree(file: ts.SourceFile): boolean {
		if (nodesOfKind(file, ts.SyntaxKind.Decorator).some((d) => isDecorated(d.parent))) return true;
		const isFree = (f: Plain): boolean => this.isValueWithThis(f) && (!handsThisOn(f) || isStoredInMember(f));
		return [ts.SyntaxKind.FunctionExpression, ts.SyntaxKind.FunctionDeclaration].some((kind) =>
			nodesOfKind<Plain>(file, kind as Plain["kind"]).some(isFree),
		);
	}

	/** May a method of that name have been replaced by such a function? `counter.add = function () { ... }` */
	mayReplace(file: ts.SourceFile, name: string): boolean {
		return this.worlds.of(file).some((f) => {
			const known = this.replacing.get(f) ?? replacedIn(f);
			this.replacing.set(f, known);
			return known.isAny || known.names.has(name);
		});
	}

	isFree(node: Plain): boolean {
		return this.hasFree(node.getSourceFile()) && this.isValueWithThis(node);
	}

	/** Is `this` a parameter of the function, wherever it is called? */
	takesThis(node: Plain): boolean {
		const known = this.memo.get(node);
		if (known !== undefined) return known;
		const name = ownName(node);
		const isGiven = name !== null && usesThis(node) && this.isOnlyGivenObjects(node, name);
		const found = isGiven || this.arrayMethods.isAdded(node);
		this.memo.set(node, found);
		return found;
	}

	/** The function of that kind which the expression names; null for any other expression. */
	namedBy(node: ts.Expression): Plain | null {
		const symbol = ts.isIdentifier(node) ? this.symbolAt(node) : undefined;
		const declared = symbol?.valueDeclaration;
		const made = declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
		if (made === undefined || !(ts.isFunctionDeclaration(made) || ts.isFunctionExpression(made))) return null;
		return this.takesThis(made) ? made : null;
	}

	private isValueWithThis(node: Plain): boolean {
		const place = ts.isFunctionExpression(node) ? this.checker.getContextualType(node) : undefined;
		const asked = place === undefined ? [] : this.checker.getNonNullableType(place).getCallSignatures();
		const isTold = [node, asked[0]?.declaration].some((d) => d?.parameters.some((p) => p.name.getText() === "this"));
		return (
			(isTold || ts.isFunctionExpression(node)) && usesThis(node) && !isPropertyValue(node) && !this.takesThis(node)
		);
	}

	private isOnlyGivenObjects(node: Plain, name: ts.Identifier): boolean {
		// calls of what is any do not tell that there is a `this` to hand over
		if (this.checker.getTypeAtLocation(name).flags & ts.TypeFlags.Any) return false;
		const symbol = this.checker.getSymbolAtLocation(name);
		return this.worlds
			.of(node.getSourceFile())
			.every((file) =>
				nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier).every(
					(use) => use === name || use.text !== name.text || this.symbolAt(use) !== symbol || givesObject(use),
				),
			);
	}

	private symbolAt(node: ts.Identifier): ts.Symbol | undefined {
		return valueSymbol(this.checker, node);
	}
}

/** The members that a file stores to; any, where it stores a function under a name that only the run tells. */
interface Replaced {
	readonly names: ReadonlySet<string>;
	readonly isAny: boolean;
}

function replacedIn(file: ts.SourceFile): Replaced {
	const stores = nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).filter(
		(n) => n.operatorToken.kind === ts.SyntaxKind.EqualsToken && isAccess(n.left),
	);
	const named = stores.flatMap(({ left }) => {
		if (ts.isPropertyAccessExpression(left)) return [left.name.text];
		return ts.isElementAccessExpression(left) && ts.isStringLiteralLike(left.argumentExpression)
			? [left.argumentExpression.text]
			: [];
	});
	const isAny = stores.some(({ left, right }) => isComputed(left) && ts.isFunctionExpression(bare(right)));
	return { names: new Set(named), isAny };
}

function isComputed(node: ts.Node): boolean {
	return ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(node.argumentExpression);
}

/** `{ f: function () { ... } }` is as good as a method. */
export function isPropertyValue(node: ts.Node): boolean {
	const n = aroundParentheses(node);
	return ts.isPropertyAssignment(n.parent) && n.parent.initializer === n;
}

/** `o.f = function () { ... }`: it is called on the object. */
function isStoredInMember(node: ts.Node): boolean {
	const { parent } = aroundParentheses(node);
	const isStored = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
	return isStored && isAccess(parent.left);
}

/** `return f.apply(this, args)`: is that all that the function does with `this`? */
export function handsThisOn(node: ts.Node): boolean {
	const isHandedOn = (n: ts.Node): boolean =>
		ts.isCallExpression(n.parent) &&
		n.parent.arguments[0] === n &&
		/\.(apply|call)$/.test(n.parent.expression.getText());
	const visit = (n: ts.Node): boolean =>
		n.kind === ts.SyntaxKind.ThisKeyword ? isHandedOn(n) : ts.forEachChild(n, (c) => !visit(c)) !== true;
	return visit(node);
}

/** A function expression has the name of the constant that it is stored in. */
function ownName(node: Plain): ts.Identifier | null {
	if (ts.isFunctionDeclaration(node)) return node.name ?? null;
	const holder = node.parent;
	const isConst = ts.isVariableDeclaration(holder) && (holder.parent.flags & ts.NodeFlags.Const) !== 0;
	return isConst && node.name === undefined && ts.isIdentifier(holder.name) ? holder.name : null;
}

function givesObject(use: ts.Identifier): boolean {
	const outer = use.parent;
	if (ts.isTypeQueryNode(outer) || ts.isShorthandPropertyAssignment(outer)) return true;
	if (ts.isPropertyAssignment(outer)) return outer.initializer === use && ts.isObjectLiteralExpression(outer.parent);
	if (!ts.isPropertyAccessExpression(outer) || outer.expression !== use) return false;
	if (outer.name.text === "name" || outer.name.text === "length") return true;
	return (
		/^(call|apply|bind)$/.test(outer.name.text) &&
		ts.isCallExpression(outer.parent) &&
		outer.parent.expression === outer
	);
}

/** `o.m` without a call, where m has a decorator that may have bound it: only the run tells whether it keeps its `this`. */
export function isUnboundMethod(checker: ts.TypeChecker, node: ts.Node): boolean {
	if (!ts.isPropertyAccessExpression(node) || node.expression.kind === ts.SyntaxKind.SuperKeyword) return false;
	const outer = node.parent;
	if ((ts.isCallExpression(outer) || ts.isPropertyAccessExpression(outer)) && outer.expression === node) return false;
	if (nodesOfKind(node.getSourceFile(), ts.SyntaxKind.Decorator).length === 0) return false;
	const declared = checker.getSymbolAtLocation(node.name)?.valueDeclaration;
	if (declared === undefined || !ts.isMethodDeclaration(declared) || hasModifier(declared, ts.SyntaxKind.StaticKeyword))
		return false;
	return ts.isClassLike(declared.parent) && isDecorated(declared);
}
