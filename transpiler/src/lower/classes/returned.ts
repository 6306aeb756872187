// `return` in a constructor. `new` gives the object that it returns in place of the one that it makes, which Python's
// `__init__` cannot: such a class has its constructor under another name, called by its `__new__`.

import { ts } from "ts-morph";
import type { Expr, Param, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { unparenthesized } from "../../syntax.ts";
import { extendedBy } from "../../types/classes/classes.ts";
import type { Context } from "../context.ts";
import { enclosingFunction } from "../functions/promises.ts";

const CONSTRUCTOR = "_constructor";

/** `return this`, which says nothing. */
export function returnsThis({ expression }: ts.ReturnStatement): boolean {
	return expression !== undefined && unparenthesized(expression).kind === ts.SyntaxKind.ThisKeyword;
}

/** What the class's constructor is called on the board, and the `__new__` before it, if it may return another object. */
export function constructorAs(
	cx: Context,
	owner: ts.ClassLikeDeclaration,
	node: ts.ConstructorDeclaration,
): { name: string; before: Stmt[] } {
	const given = otherResult(node);
	if (given === null) return { name: "__init__", before: [] };
	if (
		extendedBy(owner) !== undefined ||
		cx.facts.derivedFrom(owner).length > 0 ||
		(ts.getDecorators(owner) ?? []).length > 0
	)
		cx.refuse(
			given,
			"TSM1001",
			"A constructor that returns another object, of a class with a base or derived classes,",
		);
	return { name: CONSTRUCTOR, before: [newOf()] };
}

/** The first `return` of the constructor's own that gives something else than `this`. */
function otherResult(node: ts.ConstructorDeclaration): ts.ReturnStatement | null {
	const look = (n: ts.Node): ts.ReturnStatement | undefined => {
		if (ts.isReturnStatement(n)) return n.expression === undefined || returnsThis(n) ? undefined : n;
		return ts.isFunctionLike(n) || ts.isClassLike(n) ? undefined : ts.forEachChild(n, look);
	};
	return (node.body !== undefined && ts.forEachChild(node.body, look)) || null;
}

export function isInConstructor(node: ts.ReturnStatement): boolean {
	const home = enclosingFunction(node);
	return home !== null && ts.isConstructorDeclaration(home);
}

/**
 * def __new__(cls, *args):
 *     self = object.__new__(cls)
 *     made = self._constructor(*args)
 *     return self if made is None else made
 */
function newOf(): Stmt {
	const [self, made] = [py.name("self"), py.name("made")];
	const args: Expr = { k: "star", value: py.name("args") };
	const params: Param[] = [
		{ name: "cls", fallback: null },
		{ name: "args", fallback: null, rest: true },
	];
	return {
		k: "def",
		name: "__new__",
		params,
		body: [
			py.assign(self, py.method(py.name("object"), "__new__", [py.name("cls")])),
			py.assign(made, py.method(self, CONSTRUCTOR, [args])),
			py.ret(py.cond(py.compare("is", made, py.NONE), self, made)),
		],
		decorators: [],
		isAsync: false,
	};
}
