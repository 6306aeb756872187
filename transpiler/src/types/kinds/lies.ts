// Whether a value may be something else than its type says: where what is `any`, or one of several, is taken for something,
// or where something is stored under a type of `any`. Python would write True where JavaScript writes true.

import { ts } from "ts-morph";
import { nodesOf, nodesOfKind } from "../../nodes.ts";
import { bare, isAssertion, isAssignment } from "../../syntax.ts";
import { hidesNone } from "../missing/hidden-nones.ts";
import type { Stale } from "../missing/stale.ts";
import type { Worlds } from "../modules/worlds.ts";
import { hasFlags, OPEN } from "./type-flags.ts";
import { isMixedIn, storesByWiderType } from "./wider-stores.ts";

export class Lies {
	private readonly found = new Map<ts.SourceFile, boolean>();
	private readonly handingOn = new Map<ts.SourceFile, boolean>();
	private readonly checker: ts.TypeChecker;
	private readonly worlds: Worlds;
	private readonly stale: Stale;

	constructor(checker: ts.TypeChecker, worlds: Worlds, stale: Stale) {
		this.checker = checker;
		this.worlds = worlds;
		this.stale = stale;
	}

	/** `list.join()`: what JavaScript's own functions make is of the type that they say. */
	private isCertain(call: ts.CallExpression): boolean {
		const called = call.expression;
		const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
		const declaration = this.checker.getResolvedSignature(call)?.getDeclaration();
		return declaration?.getSourceFile().isDeclarationFile === true && !HANDING_ON.test(name);
	}

	/** May a value that is read there be something else than its type says? */
	mayBeAt(node: ts.Expression): boolean {
		return (this.isRead(node) && this.mayBeIn(node.getSourceFile())) || this.isStaleChoice(node);
	}

	/** May any value of what a program has of its own, in this or in another file? */
	mayBeIn(file: ts.SourceFile): boolean {
		if (!this.worlds.isClosed(file)) return false;
		return this.worlds.anyHas(file, this.found, (f) => typesMayLie(this.checker, f));
	}

	/** May that be an object, too? What by its type can never be there goes on as what the function is said to give. */
	mayBeObjectIn(file: ts.SourceFile): boolean {
		if (!this.worlds.isClosed(file)) return false;
		return this.worlds.anyHas(file, this.handingOn, (f) => handsOnNever(this.checker, f));
	}

	/** `done && x` of a done that was stored to by a function since: TypeScript thinks that it knows which of the two it is. */
	isStaleChoice(node: ts.Expression): boolean {
		const inner = bare(node);
		if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].some((n) => this.isStaleChoice(n));
		if (!ts.isBinaryExpression(inner)) return false;
		const [first, second] = chosenOf(inner);
		if (first !== undefined && second !== undefined && this.stale.mayHaveChanged(first)) return true;
		return chosenOf(inner).some((n) => this.isStaleChoice(n));
	}

	/** Is it, or may it give, what a variable, a member or a function has? */
	private isRead(node: ts.Expression): boolean {
		const inner = bare(node);
		if (ts.isConditionalExpression(inner)) return this.isRead(inner.whenTrue) || this.isRead(inner.whenFalse);
		if (ts.isBinaryExpression(inner)) return chosenOf(inner).some((n) => this.isRead(n));
		return (
			ts.isIdentifier(inner) ||
			ts.isPropertyAccessExpression(inner) ||
			ts.isElementAccessExpression(inner) ||
			(ts.isCallExpression(inner) && (ts.isOptionalChain(inner) || !this.isCertain(inner)))
		);
	}
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

/** May any type in the file say what is not so? */
function typesMayLie(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (hidesNone(checker, file) || storesByWiderType(checker, file, STORED, isWide) || mixesIn(checker, file))
		return true;
	if (!mayClaim(file)) return false;
	if (handsOnNever(checker, file)) return true;
	return nodesOf(file).some((node) => isClaim(checker, node) || isHiddenStore(checker, node));
}

/** Has a place of that type room for primitives of several kinds? */
function isWide(place: ts.Type): boolean {
	return hasFlags(place, OPEN | ts.TypeFlags.TypeParameter) || PRIMITIVES.filter((f) => hasFlags(place, f)).length > 1;
}

function mixesIn(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	return (
		file.text.includes("Object.assign") &&
		nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).some((n) => isMixedIn(checker, n, PRIMITIVES))
	);
}

function mayClaim(file: ts.SourceFile): boolean {
	return /\b(any|unknown|as|JSON\.parse|\.json)\b/.test(file.text);
}

/** `default: return x` of an x that no case is left for: it is what somebody took for one of them. */
function handsOnNever(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (!mayClaim(file)) return false;
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

/** `x as T`, `const n: number = x`, `f(x)` of an x of which nothing is known. */
function isClaim(checker: ts.TypeChecker, node: ts.Node): boolean {
	if (isAssertion(node)) {
		if (isOpen(checker, node)) return false;
		const isUnknown = isOpen(checker, node.expression) && !isCaught(checker, node.expression);
		return isUnknown || leavesOut(checker, checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node));
	}
	if (!isValue(node) || (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) === 0) return false;
	const asked = checker.getContextualType(node);
	return asked !== undefined && (asked.flags & (OPEN | ts.TypeFlags.TypeParameter | ts.TypeFlags.Void)) === 0;
}

/** `x as T`: may x be a primitive of another kind than T says, or have a member that is? */
function leavesOut(checker: ts.TypeChecker, from: ts.Type, to: ts.Type): boolean {
	if (from === to) return false;
	if (from.isUnion() && hasOtherPrimitives(from, to)) return true;
	const parts = from.isUnion() ? from.types : [from];
	return to.getProperties().some((member) =>
		parts.some((part) => {
			const other = part === to ? undefined : part.getProperty(member.name);
			return other !== undefined && hasOtherPrimitives(checker.getTypeOfSymbol(other), checker.getTypeOfSymbol(member));
		}),
	);
}

function hasOtherPrimitives(from: ts.Type, to: ts.Type): boolean {
	return PRIMITIVES.some((flags) => hasFlags(from, flags) && !hasFlags(to, flags));
}

const PRIMITIVES = [ts.TypeFlags.StringLike, ts.TypeFlags.NumberLike, ts.TypeFlags.BooleanLike];

const STORED = PRIMITIVES.map((flags) => flags | ts.TypeFlags.TypeParameter);

/** `x.p = v` where the type of p is any, `Object.assign(x, v)` of such a v. */
function isHiddenStore(checker: ts.TypeChecker, node: ts.Node): boolean {
	if (ts.isCallExpression(node))
		return node.expression.getText() === "Object.assign" && node.arguments.some((a) => isOpen(checker, a));
	if (!ts.isBinaryExpression(node) || !isAssignment(node.operatorToken.kind)) return false;
	const { left, right } = node;
	if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return false;
	return isOpen(checker, left) || isOpen(checker, right);
}

function isOpen(checker: ts.TypeChecker, node: ts.Node): boolean {
	return (checker.getTypeAtLocation(node).flags & OPEN) !== 0;
}

/** `(e as Error).message`: what a `catch` has is asked for by words of its own. */
function isCaught(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const declaration = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
	return declaration !== undefined && ts.isVariableDeclaration(declaration) && ts.isCatchClause(declaration.parent);
}

/** Is it an expression that stands where a value is asked for? */
function isValue(node: ts.Node): node is ts.Expression {
	const isForm =
		ts.isIdentifier(node) ||
		ts.isPropertyAccessExpression(node) ||
		ts.isElementAccessExpression(node) ||
		ts.isCallExpression(node);
	const outer = node.parent as ts.Node | undefined;
	if (!isForm || outer === undefined) return false;
	if (ts.isVariableDeclaration(outer) || ts.isPropertyAssignment(outer) || ts.isPropertyDeclaration(outer))
		return outer.initializer === node;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer)) return outer.arguments?.includes(node) === true;
	if (ts.isBinaryExpression(outer)) return outer.right === node && isAssignment(outer.operatorToken.kind);
	return ts.isReturnStatement(outer) || (ts.isArrowFunction(outer) && outer.body === node);
}
