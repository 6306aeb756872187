// Short constructors for Python's syntax, so that a lowering reads like the Python it makes.

import type { BinaryOp, CompareOp, Expr, Keyword, Param, Stmt, StmtOf, UnaryOp } from "./ast.ts";

export const NONE: Expr = { k: "none" };
/** Python's Ellipsis: stands for `undefined` where None is a value like any other. */
export const UNSET: Expr = { k: "name", id: "..." };
export const TRUE: Expr = { k: "bool", value: true };
export const FALSE: Expr = { k: "bool", value: false };

export const name = (id: string): Expr => ({ k: "name", id });
export const str = (value: string): Expr => ({ k: "str", value });
export const bool = (value: boolean): Expr => (value ? TRUE : FALSE);
export const int = (value: number | bigint): Expr =>
	value < 0 ? unary("-", { k: "number", text: String(-value) }) : { k: "number", text: String(value) };
export const attr = (value: Expr, attribute: string): Expr => ({ k: "attr", value, attr: attribute });
export const index = (value: Expr, at: Expr): Expr => ({ k: "index", value, index: at });
export const slice = (value: Expr, from: Expr | null, to: Expr | null): Expr => ({ k: "slice", value, from, to });
export const call = (func: Expr | string, args: readonly Expr[] = [], keywords: readonly Keyword[] = []): Expr => ({
	k: "call",
	func: typeof func === "string" ? name(func) : func,
	args,
	keywords,
});
export const method = (value: Expr, called: string, args: readonly Expr[] = []): Expr =>
	call(attr(value, called), args);
export const unary = (op: UnaryOp, operand: Expr): Expr => ({ k: "unary", op, operand });
export const binary = (op: BinaryOp, left: Expr, right: Expr): Expr => ({ k: "binary", op, left, right });
/** Of None there is one only: who compares by value means that one. */
const OF_NONE: Readonly<Partial<Record<CompareOp, CompareOp>>> = { "==": "is", "!=": "is not" };

export function compare(asked: CompareOp, left: Expr, right: Expr): Expr {
	const op = right.k === "none" ? (OF_NONE[asked] ?? asked) : asked;
	// a literal is there
	if (right.k === "none" && (op === "is" || op === "is not") && isLiteral(left)) return bool(op === "is not");
	return { k: "compare", op, left, right };
}

const isLiteral = (e: Expr): boolean => e.k === "number" || e.k === "str" || e.k === "bool" || e.k === "bytes";

export const logical = (op: "and" | "or", left: Expr, right: Expr): Expr => ({ k: "logical", op, left, right });
export function cond(test: Expr, then: Expr, otherwise: Expr): Expr {
	if (test.k === "bool") return test.value ? then : otherwise;
	return { k: "cond", test, then, otherwise };
}
export const tuple = (items: readonly Expr[]): Expr => ({ k: "tuple", items });
export const list = (items: readonly Expr[]): Expr => ({ k: "list", items });
export const lambda = (params: readonly Param[], body: Expr): Expr => ({ k: "lambda", params, body });

export const comprehension = (item: Expr, target: string, source: Expr, test: Expr | null = null): Expr => ({
	k: "comprehension",
	item,
	target,
	source,
	test,
});
/** Items one by one, to be taken by the function that it is given to. */
export const lazily = (item: Expr, target: string, source: Expr, test: Expr | null = null): Expr => ({
	k: "comprehension",
	item,
	target,
	source,
	test,
	lazy: true,
});

export const exprStmt = (value: Expr): Stmt => ({ k: "expr", value });
export const assign = (target: Expr, value: Expr): Stmt =>
	target.k === "name" && value.k === "lambda" ? named(target.id, value) : { k: "assign", targets: [target], value };
export const augment = (target: Expr, op: BinaryOp, value: Expr): Stmt => ({ k: "augment", target, op, value });
/** A lambda under a name: a function, as PEP 8 wants it. */
export const named = (name: string, { params, body }: Expr & { k: "lambda" }): Stmt => ({
	k: "def",
	name,
	params,
	body: [ret(body)],
	decorators: [],
	isAsync: false,
});
export const ret = (value: Expr | null): Stmt => ({ k: "return", value });
export const raise = (value: Expr | null): Stmt => ({ k: "raise", value });
export const ifStmt = (test: Expr, then: readonly Stmt[], otherwise: readonly Stmt[] = []): StmtOf<"if"> => ({
	k: "if",
	test,
	then,
	otherwise,
});
export const whileStmt = (test: Expr, body: readonly Stmt[]): Stmt => ({ k: "while", test, body });
export const PASS: Stmt = { k: "pass" };
export const BREAK: Stmt = { k: "break" };
export const CONTINUE: Stmt = { k: "continue" };

export const isNone = (value: Expr): Expr => compare("is", value, NONE);
export const isNotNone = (value: Expr): Expr => compare("is not", value, NONE);

const OPPOSITE: Readonly<Record<CompareOp, CompareOp>> = {
	"==": "!=",
	"!=": "==",
	is: "is not",
	"is not": "is",
	in: "not in",
	"not in": "in",
	// NaN makes the opposite of `<` something else than `>=`: never turned round.
	"<": "<",
	"<=": "<=",
	">": ">",
	">=": ">=",
};

/** `not value`, written the way a person would. */
export function not(value: Expr): Expr {
	if (value.k === "bool") return bool(!value.value);
	if (value.k === "unary" && value.op === "not" && isBoolean(value.operand)) return value.operand;
	if (value.k === "compare" && OPPOSITE[value.op] !== value.op)
		return compare(OPPOSITE[value.op], value.left, value.right);
	return unary("not", value);
}

/** Does it give True or False and nothing else, as its form shows? */
export function isBoolean(value: Expr): boolean {
	return (
		value.k === "bool" ||
		value.k === "compare" ||
		(value.k === "unary" && value.op === "not") ||
		(value.k === "call" && value.func.k === "name" && value.func.id === "isinstance") ||
		(value.k === "logical" && isBoolean(value.left) && isBoolean(value.right))
	);
}

/** A literal that cannot change: it may stand in a signature or a class body, and be written twice. */
export function isConstant(e: Expr): boolean {
	switch (e.k) {
		case "none":
		case "bool":
		case "number":
		case "str":
		case "bytes":
			return true;
		case "unary":
			return isConstant(e.operand);
		case "tuple":
			return e.items.every(isConstant);
		default:
			return false;
	}
}

/** Are the two written alike? */
export function same(a: Expr, b: Expr): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
