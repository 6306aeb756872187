// Classes that derive from Map, Set or Array: what their constructors hand to the box, and what they may not have of their own.

import { ts } from "ts-morph";
import type { Expr, Param, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { ownParameters } from "../../syntax.ts";
import { type Container, containerBase, libraryBase, OF_ARRAYS, OVERRIDABLE } from "../../types/classes/containers.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { lowerArguments } from "../expressions/arrays.ts";
import { lowerIterable, walkOf } from "../iteration/iterables.ts";
import { emptyEntries } from "../library/maps/map-constructors.ts";

/** Map, Set or Array itself, as the class that another derives from. */
export function containerClass(cx: Context, node: ts.ClassLikeDeclaration): Expr | null {
	const base = baseIn(cx, node);
	return base === null ? null : cx.helper(base === "Array" ? "_List" : "_Container");
}

function baseIn(cx: Context, node: ts.ClassLikeDeclaration): Container | null {
	return cx.facts.kinds.containers.areThere ? libraryBase(cx.checker, node) : null;
}

/** Does it derive from Array? Then its objects tell of their fields, which JavaScript lists beside the items. */
export function isArrayClass(cx: Context, node: ts.ClassLikeDeclaration): boolean {
	return cx.facts.kinds.containers.kindOf(node) === "list";
}

/** `super(entries)` of a class that derives from Map or Set, `super(...items)` of an array's; null for any other. */
export function superOfContainer(cx: Context, node: ts.CallExpression, init: Expr): Expr | null {
	const owner = cx.currentClass?.node;
	const base = owner === undefined ? null : baseIn(cx, owner);
	if (owner === undefined || base === null) return null;
	if (base === "Array") {
		refuseHoles(cx, node);
		return py.call(init, inOrder(cx, lowerArguments(cx, node.arguments)));
	}
	const [given] = node.arguments;
	if (given === undefined || cx.facts.kinds.only(given) === "none") return py.call(init, initial(cx, owner, base));
	if (ts.isSpreadElement(given)) return cx.refuse(given, "TSM1001", `Spread in \`super(...)\` of a ${base}`);
	if (cx.facts.kinds.of(given).has("none") && walkOf(cx, given) !== null)
		return cx.refuse(given, "TSM1001", `What may be nothing as the content of a ${base}`);
	return py.call(init, [...initial(cx, owner, base), lowerIterable(cx, given)]);
}

/** `new C(3)` and `super(3)`, which make three holes where C derives from Array. */
export function refuseHoles(cx: Context, node: ts.CallExpression | ts.NewExpression): void {
	const { containers } = cx.facts.kinds;
	const handing = ts.isNewExpression(node) ? containers.handingOn(cx.checker.getTypeAtLocation(node)) : null;
	if (handing?.some((c) => isArrayClass(cx, c)) === false) return;
	const [size, more] = node.arguments ?? [];
	if (size === undefined || more !== undefined || ts.isSpreadElement(size) || size.getText() === "0") return;
	if (cx.facts.kinds.of(size).has("number")) cx.refuse(size, "TSM1001", "A number of holes");
}

/** The constructor of a class that derives from Map or Set and has none, after which its fields are stored; null for any other class. */
export function initOfContainer(
	cx: Context,
	node: ts.ClassLikeDeclaration,
	init: Expr,
): { params: Param[]; first: Stmt } | null {
	const base = baseIn(cx, node);
	if (base === null || base === "Array") return null;
	return {
		params: [{ name: "given", fallback: py.NONE }],
		first: py.exprStmt(py.call(init, [...initial(cx, node, base), py.name("given")])),
	};
}

function initial(cx: Context, node: ts.ClassLikeDeclaration, base: string): Expr[] {
	return [emptyEntries(cx, node), py.str(base)];
}

/** The library goes through a Map or an array, shows it and takes its size without asking its class. */
export function refuseOwnMembers(cx: Context, node: ts.ClassLikeDeclaration): void {
	const kind = cx.facts.kinds.containers.kindOf(node);
	if (kind === null) return;
	const container = containerBase(cx.checker, cx.checker.getTypeAtLocation(node));
	for (const member of node.members) {
		const { name } = member;
		if (name === undefined) continue;
		const given = kind === "list" ? OF_ARRAY[name.getText()] : OVERRIDABLE.get(name.getText());
		const isMethod = ts.isMethodDeclaration(member) && takesAll(member, given);
		const isOfLibrary = !isMethod && container.getProperty(name.getText()) !== undefined;
		if ((isOfLibrary && (name.getText() !== "toString" || kind === "list")) || TAKEN.test(name.getText()))
			cx.refuse(
				name,
				"TSM1001",
				`\`${name.getText()}\` of its own in a class that derives from ${kind === "list" ? "Array" : "Map or Set"}`,
			);
	}
}

/** `push` must take any number. */
const OF_ARRAY: Readonly<Record<string, number>> = { [OF_ARRAYS]: Number.POSITIVE_INFINITY };

/** Has it a parameter for each argument that it is given as Map's or Set's? */
function takesAll(node: ts.MethodDeclaration, given: number | undefined): boolean {
	const parameters = ownParameters(node);
	const hasRest = parameters.at(-1)?.dotDotDotToken !== undefined;
	return given !== undefined && (hasRest || parameters.length >= given);
}

/** What else would change how such an object is gone through and written, and the names of what is in the box. */
const TAKEN = /^(valueOf|\[Symbol\..*|_tag|_in_box|_is_derived|_is_sized)$/;
