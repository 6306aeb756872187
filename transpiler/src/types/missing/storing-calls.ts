// What runs functions of the program's, which may store to anything: calls, accessors, what waits.

import { ts } from "ts-morph";
import { isDeclaredOnly, type Kind, type Kinds } from "../kinds/kinds.ts";
import { isRemoval } from "./removals.ts";

/** @param files the program's */
export function mayStore(
	checker: ts.TypeChecker,
	kinds: Kinds,
	files: readonly ts.SourceFile[],
	node: ts.Node,
): boolean {
	if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || isRemoval(node)) return true;
	if (ts.isPropertyAccessExpression(node)) return isAccessor(checker, node);
	if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
	if (node.arguments?.some((a) => kinds.of(a).has("function")) && !isPutAway(kinds, files, node)) return true;
	const declaration = checker.getResolvedSignature(node)?.getDeclaration();
	return declaration !== undefined && !declaration.getSourceFile().isDeclarationFile;
}

/** `listeners.indexOf(f)`, `listeners.push(f)`: an array, a Map or a Set keeps or compares the functions, and calls none. */
function isPutAway(
	kinds: Kinds,
	files: readonly ts.SourceFile[],
	{ expression }: ts.CallExpression | ts.NewExpression,
): boolean {
	if (!ts.isPropertyAccessExpression(expression) || !KEEPING.has(expression.name.text)) return false;
	if (![...kinds.of(expression.expression)].every((k) => CONTAINERS.has(k))) return false;
	return !files.some((file) => /\bextends\s+(Array|Map|Set)\b/.test(file.text));
}

const CONTAINERS: ReadonlySet<Kind> = new Set<Kind>(["list", "tuple", "map", "jsset"]);

const KEEPING: ReadonlySet<string> = new Set(
	"push unshift concat fill indexOf lastIndexOf includes add set has get delete".split(" "),
);

/** Reading or storing it runs a function of the program's. */
function isAccessor(checker: ts.TypeChecker, node: ts.PropertyAccessExpression): boolean {
	const symbol = checker.getSymbolAtLocation(node.name);
	return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Accessor) !== 0 && !isDeclaredOnly(symbol);
}
