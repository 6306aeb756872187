// Generators and iterators that have something to do when they are left early.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasModifier, holdsInHead, isUsing, ownParameters } from "../../syntax.ts";

/** Does a generator of the program yield inside a `try` with a `finally`, or an iterator have a `return`? */
export function hasClosing(sources: readonly ts.SourceFile[]): boolean {
	return sources.some(
		(file) =>
			nodesOfKind(file, ts.SyntaxKind.YieldExpression).some(isUnderFinally) ||
			MEMBERS.some((kind) => nodesOfKind<Member>(file, kind).some(isReturn)),
	);
}

/** Has the program a `yield*`, and what answers in ways of its own when it is told something through that? */
export function delegatesToOwn(sources: readonly ts.SourceFile[]): boolean {
	return sources.some(delegates) && sources.some(answersItself);
}

/** May a `yield*` hand on the very objects that a `next` of the program's own makes, with keys as they come there? */
export function handsOnSteps(sources: readonly ts.SourceFile[]): boolean {
	return sources.some(handsOn) && sources.some(hasNext);
}

/** Does an object of the program's own work out what a step is when that is asked for? */
export function hasLateSteps(sources: readonly ts.SourceFile[]): boolean {
	const isPart = (member: ts.Node): boolean =>
		/^(done|value)$/.test(ts.getNameOfDeclaration(member as ts.Declaration)?.getText() ?? "");
	return sources.some((file) =>
		nodesOfKind<ts.GetAccessorDeclaration>(file, ts.SyntaxKind.GetAccessor).some((getter) => {
			const home = getter.parent;
			const members = ts.isObjectLiteralExpression(home) ? home.properties : ts.isClassLike(home) ? home.members : [];
			return isPart(getter) && members.filter(isPart).length > 1;
		}),
	);
}

function delegates(file: ts.SourceFile): boolean {
	return delegationsIn(file).length > 0;
}

/** An async generator makes steps of its own of what it is given. */
function handsOn(file: ts.SourceFile): boolean {
	return delegationsIn(file).some((y) => {
		const home = ts.findAncestor(y, ts.isFunctionLike);
		return home !== undefined && !hasModifier(home, ts.SyntaxKind.AsyncKeyword);
	});
}

function delegationsIn(file: ts.SourceFile): readonly ts.YieldExpression[] {
	const yields = nodesOfKind<ts.YieldExpression>(file, ts.SyntaxKind.YieldExpression);
	return yields.filter((y) => y.asteriskToken !== undefined);
}

function hasNext(file: ts.SourceFile): boolean {
	const isNext = (member: Member | ts.ShorthandPropertyAssignment): boolean => nameOf(member) === "next";
	return (
		MEMBERS.some((kind) => nodesOfKind<Member>(file, kind).some(isNext)) ||
		nodesOfKind<ts.ShorthandPropertyAssignment>(file, ts.SyntaxKind.ShorthandPropertyAssignment).some(isNext)
	);
}

function answersItself(file: ts.SourceFile): boolean {
	return (
		nodesOfKind(file, ts.SyntaxKind.YieldExpression).some(isInFinally) ||
		nodesOfKind(file, ts.SyntaxKind.ReturnStatement).some(isInFinally) ||
		MEMBERS.some((kind) => nodesOfKind<Member>(file, kind).some(isTold))
	);
}

/** `return` or `throw` of an iterator, or a `next` that takes a value. */
function isTold(member: Member): boolean {
	const name = nameOf(member);
	if (name !== "next") return name === "return" || name === "throw";
	if (ts.isGetAccessor(member)) return true;
	const own = ts.isMethodDeclaration(member) ? member : member.initializer;
	return own === undefined || !ts.isFunctionLike(own) || ownParameters(own).length > 0;
}

function isInFinally(node: ts.Node): boolean {
	for (let n = node; n.parent !== undefined && !ts.isFunctionLike(n); n = n.parent)
		if (ts.isTryStatement(n.parent) && n.parent.finallyBlock === n) return true;
	return false;
}

type Member = ts.MethodDeclaration | ts.GetAccessorDeclaration | ts.PropertyAssignment | ts.PropertyDeclaration;

const MEMBERS = [
	ts.SyntaxKind.MethodDeclaration,
	ts.SyntaxKind.GetAccessor,
	ts.SyntaxKind.PropertyAssignment,
	ts.SyntaxKind.PropertyDeclaration,
] as const;

function isReturn(member: Member): boolean {
	return nameOf(member) === "return";
}

function nameOf({ name }: { readonly name: ts.PropertyName }): string {
	return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

function isUnderFinally(node: ts.Node): boolean {
	for (let n = node; !ts.isFunctionLike(n); n = n.parent) {
		const outer = n.parent;
		if (ts.isTryStatement(outer) && outer.finallyBlock !== undefined && n !== outer.finallyBlock) return true;
		if (ts.isBlock(outer) && outer.statements.some((s) => ts.isVariableStatement(s) && isUsing(s.declarationList)))
			return true;
		if (holdsInHead(outer)) return true;
	}
	return false;
}
