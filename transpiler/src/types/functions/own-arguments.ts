// Functions that ask for their `arguments`, which takes all that they are given.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Kind } from "../kinds/kinds.ts";

/** Values that are the same on the board where nothing is known of them, as of each of the arguments. */
export const AS_ANYTHING: ReadonlySet<Kind> = new Set(["number", "str", "bool", "none", "any", "unknown"]);

/** Is it the name of the arguments, and not of a member? */
export function isArguments(node: ts.Node): boolean {
	if (!ts.isIdentifier(node) || node.text !== "arguments") return false;
	return (node.parent as { name?: ts.Node }).name !== node && !ts.isPropertyName(node.parent);
}

/** The function whose arguments they are: arrow functions have none. */
export function ownerOfArguments(node: ts.Node): ts.FunctionLikeDeclaration | null {
	const found = ts.findAncestor(node.parent, (n) => ts.isFunctionLike(n) && !ts.isArrowFunction(n));
	return found === undefined ? null : (found as ts.FunctionLikeDeclaration);
}

const owners = new WeakMap<ts.SourceFile, ReadonlySet<ts.Node>>();

/** The functions of the file that ask for them. */
function ownersIn(file: ts.SourceFile): ReadonlySet<ts.Node> {
	const known = owners.get(file);
	if (known !== undefined) return known;
	const uses = /\barguments\b/.test(file.text) ? nodesOfKind(file, ts.SyntaxKind.Identifier).filter(isArguments) : [];
	const found = new Set(uses.flatMap((use) => ownerOfArguments(use) ?? []));
	owners.set(file, found);
	return found;
}

export function hasOwnersOfArguments(file: ts.SourceFile): boolean {
	return ownersIn(file).size > 0;
}

/** Does the function ask for them, or the one whose overload it declares? */
export function asksForArguments(node: ts.Node | undefined): boolean {
	// a declaration that is made up stands in no file
	const file = node?.getSourceFile() as ts.SourceFile | undefined;
	if (node === undefined || file === undefined || file.isDeclarationFile) return false;
	const known = ownersIn(file);
	return known.size > 0 && (known.has(node) || [...known].some((owner) => isOverload(node, owner)));
}

function isOverload(node: ts.Node, owner: ts.Node): boolean {
	if (node.parent !== owner.parent || node.kind !== owner.kind) return false;
	const [a, b] = [node, owner].map((n) => (n as ts.NamedDeclaration).name?.getText());
	const isApart = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
	return (a !== undefined && a === b && isApart) || ts.isConstructorDeclaration(node);
}
