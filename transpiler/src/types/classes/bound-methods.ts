// Methods that the constructor stores in the object itself: `this.run = this.run.bind(this)`. Such a method is a field, too,
// which is shown and listed, and may be taken from its object.

import { ts } from "ts-morph";
import { isFieldOfThis } from "../../syntax.ts";
import { isMethod } from "../functions/signatures.ts";
import { constructorOf, extendedDeclaration } from "./classes.ts";

interface OwnMethod {
	readonly name: ts.Identifier;
	/** Does it keep its `this`, whoever calls it? */
	readonly isBound: boolean;
}

/** In the order in which the constructor stores them. */
export function ownMethods(checker: ts.TypeChecker, node: ts.ClassLikeDeclaration): OwnMethod[] {
	const statements = constructorOf(node)?.body?.statements ?? [];
	return statements.flatMap((s) => ownMethod(checker, s) ?? []);
}

/** Is the store one of those, in a statement of the constructor's own? */
export function isOwnMethodStore(checker: ts.TypeChecker, left: ts.PropertyAccessExpression): boolean {
	const statement = left.parent.parent;
	const isOfConstructor = ts.isBlock(statement.parent) && ts.isConstructorDeclaration(statement.parent.parent);
	return isOfConstructor && ownMethod(checker, statement)?.name === left.name;
}

/** Is it bound by the constructor of its class, or of one above that? */
export function isBoundMethod(checker: ts.TypeChecker, method: ts.MethodDeclaration): boolean {
	const name = method.name.getText();
	let owner: ts.Node | undefined = method.parent;
	while (owner !== undefined && ts.isClassLike(owner)) {
		if (owner.getSourceFile().isDeclarationFile) return false;
		if (ownMethods(checker, owner).some((m) => m.isBound && m.name.text === name)) return true;
		owner = extendedDeclaration(checker, owner);
	}
	return false;
}

function ownMethod(checker: ts.TypeChecker, statement: ts.Node): OwnMethod | null {
	if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return null;
	const { left, operatorToken, right } = statement.expression;
	if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !isFieldOfThis(left) || !ts.isIdentifier(left.name))
		return null;
	if (!isMethod(checker.getSymbolAtLocation(left.name)?.valueDeclaration)) return null;
	const isBound = right.getText().replace(/\s/g, "") === `this.${left.name.text}.bind(this)`;
	return { name: left.name, isBound };
}
