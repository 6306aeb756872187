// Arrays that may get holes without anybody seeing it: only items and the length are read of them. To tell a hole from
// undefined takes a method, a loop over the array, or printing it. Such an array is in a variable, in a private field, or
// handed on from parameter to parameter: `fib(n, memo = [])`.

import { ts } from "ts-morph";
import { bare, isPrivate, ownParameters } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { Flows } from "../numbers/flows.ts";
import { ArrayVariables, isModified, literalOf } from "./array-variables.ts";

type Holder = ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration;

export class Sparse extends ArrayVariables {
	private readonly assignments: Assignments;
	private readonly kinds: Kinds;
	private readonly flows: Flows;
	private readonly isShown: (node: ts.ClassLikeDeclaration) => boolean;

	/** @param isShown do objects of the class show what is in their fields? */
	constructor(
		checker: ts.TypeChecker,
		assignments: Assignments,
		kinds: Kinds,
		flows: Flows,
		isShown: (node: ts.ClassLikeDeclaration) => boolean,
	) {
		super(checker);
		this.assignments = assignments;
		this.kinds = kinds;
		this.flows = flows;
		this.isShown = isShown;
	}

	/** All that hand the array to each other must keep to it. */
	protected override holds(symbol: ts.Symbol): boolean {
		const group: Group = { members: new Set([symbol]), isStored: false, isInsistedOn: false };
		for (const member of group.members) {
			const declaration = member.valueDeclaration;
			if (declaration === undefined || !isHolder(declaration) || !this.isClosed(member, declaration)) return false;
			if (!this.usesOf(member, declaration).every((use) => this.isFine(placeOf(use), declaration, group))) return false;
			if (ts.isParameter(declaration) && !this.addGivers(declaration, group.members)) return false;
		}
		return isAlone(group) ? !group.isInsistedOn : group.isStored;
	}

	/** Notes what the place tells of the group. */
	private isFine(place: ts.Expression, declaration: Holder, group: Group): boolean {
		group.isStored ||= isItemStored(place);
		group.isInsistedOn ||= ts.isNonNullExpression(place.parent.parent);
		if (isOfItemOrLength(place) || isMadeAnew(declaration, place)) return true;
		const taker = this.takerOf(place);
		if (taker !== undefined) group.members.add(taker);
		return taker !== undefined;
	}

	/** Does nobody get at it but by its name in this file? */
	private isClosed(symbol: ts.Symbol, node: Holder): boolean {
		if (ts.isParameter(node)) return this.isPlainParameter(symbol, node);
		if (literalOf(node) === null) return false;
		if (ts.isVariableDeclaration(node)) return !this.assignments.isReassigned(symbol) && !isModified(node);
		return isPrivate(node) && (ts.isPrivateIdentifier(node.name) || !this.isShown(node.parent));
	}

	private isPlainParameter(symbol: ts.Symbol, node: ts.ParameterDeclaration): boolean {
		const isPlain = ts.isIdentifier(node.name) && node.dotDotDotToken === undefined && node.modifiers === undefined;
		return isPlain && this.kinds.only(node) === "list" && !this.isStoredTo(symbol);
	}

	private isStoredTo(symbol: ts.Symbol): boolean {
		return this.assignments.of(symbol).some((w) => !ts.isParameter(w.node));
	}

	/** The parameter that the array is handed to; undefined where it goes anywhere else. */
	private takerOf(place: ts.Expression): ts.Symbol | undefined {
		const call = place.parent;
		if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return undefined;
		const at = call.arguments?.indexOf(place) ?? -1;
		const parameter = at < 0 ? null : this.flows.parameterAt(call, at);
		return parameter === null ? undefined : this.checker.getSymbolAtLocation(parameter.name);
	}

	/** Adds what calls hand to the parameter, but for new arrays. @returns false if that may be anything */
	private addGivers(node: ts.ParameterDeclaration, to: Set<ts.Symbol>): boolean {
		const calls = this.flows.callsOf(node.parent);
		const at = ownParameters(node.parent).indexOf(node);
		return (
			calls?.every((call) => {
				const given = call.arguments?.[at] ?? node.initializer;
				if (given === undefined || call.arguments?.some(ts.isSpreadElement)) return false;
				if (ts.isArrayLiteralExpression(bare(given))) return true;
				const giver = this.symbolOf(bare(given));
				if (giver !== undefined) to.add(giver);
				return giver !== undefined;
			}) ?? false
		);
	}
}

/** All that hold the array. */
interface Group {
	readonly members: Set<ts.Symbol>;
	/** Does anybody store an item? */
	isStored: boolean;
	/** Does anybody say that an item is there, `v[i]!`? */
	isInsistedOn: boolean;
}

/** A variable that nobody hands on: who reads `v[i]!` of it is to find it full, and no item that is none. */
function isAlone({ members }: Group): boolean {
	const [only, ...others] = members;
	const declaration = only?.valueDeclaration;
	return others.length === 0 && declaration !== undefined && ts.isVariableDeclaration(declaration);
}

function isHolder(node: ts.Declaration): node is Holder {
	return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node);
}

/** `this.memo`, of a use of `memo`. */
function placeOf(use: ts.MemberName): ts.Expression {
	const outer = use.parent;
	return ts.isPropertyAccessExpression(outer) && outer.name === use ? outer : (use as ts.Expression);
}

/** `v[i]` and `v.length`; no stored length. */
function isOfItemOrLength(place: ts.Expression): boolean {
	const outer = place.parent;
	if (ts.isPropertyAccessExpression(outer)) return outer.name.text === "length" && !isStored(outer);
	return ts.isElementAccessExpression(outer) && outer.expression === place && !ts.isDeleteExpression(outer.parent);
}

/** `this.memo = []` */
function isMadeAnew(declaration: Holder, place: ts.Expression): boolean {
	const outer = place.parent;
	if (!ts.isPropertyDeclaration(declaration) || !ts.isBinaryExpression(outer) || outer.left !== place) return false;
	return outer.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isArrayLiteralExpression(bare(outer.right));
}

/** `v[i] = x` */
function isItemStored(place: ts.Expression): boolean {
	const item = place.parent;
	if (!ts.isElementAccessExpression(item) || item.expression !== place) return false;
	const store = item.parent;
	return ts.isBinaryExpression(store) && store.left === item && isAssigning(store);
}

function isStored(node: ts.Expression): boolean {
	const outer = node.parent;
	return !ts.isBinaryExpression(outer) ? !isRead(outer) : outer.left === node && isAssigning(outer);
}

function isRead(outer: ts.Node): boolean {
	return !ts.isPrefixUnaryExpression(outer) && !ts.isPostfixUnaryExpression(outer);
}

function isAssigning(node: ts.BinaryExpression): boolean {
	const operator = node.operatorToken.kind;
	return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
