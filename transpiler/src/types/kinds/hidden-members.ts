// Members that an object has and the type does not by which it is known: nothing can ask for one by its name, but
// who lists all, or reads by a key that is only known when the program runs, meets it under a type that leaves it out.

import { ts } from "ts-morph";
import { nodesOf, someOfKinds } from "../../nodes.ts";
import { bare } from "../../syntax.ts";
import { boundAt } from "./bounds.ts";
import { hasFlags, OPEN } from "./type-flags.ts";
import { argumentsOf, DEPTH, isDeclaredType, membersOf } from "./type-parts.ts";

const K = ts.SyntaxKind;

/** Does the file read members of an object by anything else than their names? */
export function listsMembers(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const isNamed = (node: ts.Expression): boolean =>
		membersOf(checker.getNonNullableType(checker.getTypeAtLocation(node))).some(hasNamedMembers);
	return (
		someOfKinds<ts.ElementAccessExpression>(
			[file],
			[K.ElementAccessExpression],
			(n) => !isLiteral(n.argumentExpression) && isNamed(n.expression),
		) ||
		someOfKinds<ts.CallExpression>([file], [K.CallExpression], ({ expression, arguments: [listed] }) => {
			return /^Object\s*\.\s*(values|entries)$/.test(expression.getText()) && listed !== undefined && isNamed(listed);
		}) ||
		someOfKinds<ts.BindingElement>(
			[file],
			[K.BindingElement],
			(n) => n.propertyName !== undefined && ts.isComputedPropertyName(n.propertyName),
		)
	);
}

function isLiteral(key: ts.Expression): boolean {
	const inner = bare(key);
	return ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner);
}

/** Is it a type of an object with members of its own, and no array, Map or record? */
export function hasNamedMembers(type: ts.Type): boolean {
	if (!hasFlags(type, ts.TypeFlags.Object | ts.TypeFlags.TypeParameter | ts.TypeFlags.Intersection)) return false;
	return !isDeclaredType(type) && type.getStringIndexType() === undefined && type.getNumberIndexType() === undefined;
}

/**
 * Does the file take an object for one that has fewer members, none of which is of the kind of those left out?
 *
 * @param kinds the type flags of what is told apart, each for itself
 */
export function hidesMembers(checker: ts.TypeChecker, file: ts.SourceFile, kinds: readonly ts.TypeFlags[]): boolean {
	const typesOf = (members: readonly ts.Symbol[]): ts.Type[] => members.map((m) => checker.getTypeOfSymbol(m));
	const isOfOtherKind = (left: ts.Type, known: readonly ts.Type[]): boolean =>
		kinds.some((flags) => hasFlags(left, flags | OPEN) && !known.some((t) => hasFlags(t, flags | OPEN)));
	return takesForLess(checker, file, (asked, left) => {
		const known = typesOf(asked.getProperties());
		return known.length > 0 && typesOf(left).some((t) => isOfOtherKind(t, known));
	});
}

/** An object's members that the type leaves out for which the object is taken. */
export interface LeftOut {
	readonly asked: ts.Type;
	readonly left: readonly ts.Symbol[];
}

export function membersLeftOut(checker: ts.TypeChecker, file: ts.SourceFile): LeftOut[] {
	const found: LeftOut[] = [];
	takesForLess(checker, file, (asked, left) => {
		if (left.length > 0) found.push({ asked, left });
		return false;
	});
	return found;
}

/** Is that so of any object that the file takes for another, and of the members that are left out there? */
function takesForLess(checker: ts.TypeChecker, file: ts.SourceFile, isSo: Question): boolean {
	const types = new Comparison(checker, isSo);
	return nodesOf(file).some(
		(node) => canHide(node) && types.hides(checker.getTypeAtLocation(node), askedFor(checker, node)),
	);
}

type Question = (asked: ts.Type, left: readonly ts.Symbol[]) => boolean;

/** TypeScript itself looks at what a literal has too many of. */
export function canHide(node: ts.Node): node is ts.Expression {
	switch (node.kind) {
		case K.Identifier:
		case K.PropertyAccessExpression:
		case K.ElementAccessExpression:
		case K.ThisKeyword:
		case K.CallExpression:
		case K.NewExpression:
		case K.AwaitExpression:
		case K.AsExpression:
		case K.ObjectLiteralExpression:
			return true;
		default:
			return false;
	}
}

/** The type of the place that it goes to: of a parameter `o: T`, what T must be. */
export function askedFor(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
	const { parent } = node;
	if (ts.isAsExpression(parent)) return checker.getTypeAtLocation(parent);
	return boundAt(checker, node) ?? checker.getContextualType(node);
}

/** Compares the type of an object with the one that it is taken for. */
class Comparison {
	private readonly checker: ts.TypeChecker;
	private readonly isSo: Question;

	constructor(checker: ts.TypeChecker, isSo: Question) {
		this.checker = checker;
		this.isSo = isSo;
	}

	/** Has the one type, or a part of it, such members that the other leaves out? */
	hides(given: ts.Type | undefined, asked: ts.Type | undefined, depth = DEPTH): boolean {
		if (given === undefined || asked === undefined || given === asked || depth === 0) return false;
		const others = this.membersOf(asked);
		return this.membersOf(given).some((own) => others.some((o) => own !== o && this.partsHide(own, o, depth - 1)));
	}

	private membersOf(type: ts.Type): readonly ts.Type[] {
		return membersOf(this.checker.getNonNullableType(type));
	}

	private partsHide(from: ts.Type, to: ts.Type, depth: number): boolean {
		const held = argumentsOf(this.checker, to);
		if (argumentsOf(this.checker, from).some((t, i) => this.hides(t, held[i], depth))) return true;
		if (this.hides(from.getStringIndexType(), to.getStringIndexType(), depth)) return true;
		if (!hasNamedMembers(from) || !hasNamedMembers(to)) return false;
		const typeOf = (p: ts.Symbol): ts.Type => this.checker.getTypeOfSymbol(p);
		const known = to.getProperties();
		const left = from.getProperties().filter((p) => to.getProperty(p.name) === undefined);
		if (this.isSo(to, left)) return true;
		return known.some((p) => {
			const own = from.getProperty(p.name);
			return own !== undefined && this.hides(typeOf(own), typeOf(p), depth);
		});
	}
}
