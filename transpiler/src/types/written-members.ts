// Members that a program writes by their names: in classes and literals, by stores, and by keys that a text names.

import { ts } from "ts-morph";
import { nodesOfKind, someOfKinds } from "../nodes.ts";
import { isChanged } from "../syntax.ts";

const K = ts.SyntaxKind;

const MEMBERS = [
	K.MethodDeclaration,
	K.PropertyAssignment,
	K.ShorthandPropertyAssignment,
	K.PropertyDeclaration,
	K.GetAccessor,
] as const;

/** Does the file give any object a member of that name? */
export function writesMember(file: ts.SourceFile, named: string): boolean {
	if (!file.text.includes(named)) return false;
	return (
		someOfKinds<ts.ObjectLiteralElementLike | ts.ClassElement>([file], MEMBERS, ({ name }) => {
			return name !== undefined && ts.isMemberName(name) && name.text === named;
		}) ||
		nodesOfKind<ts.StringLiteral>(file, K.StringLiteral).some(({ text }) => text === named) ||
		nodesOfKind<ts.PropertyAccessExpression>(file, K.PropertyAccessExpression).some((node) => {
			return node.name.text === named && isChanged(node);
		})
	);
}

/** Has the file a function or method that is a generator? */
export function hasGenerators(file: ts.SourceFile): boolean {
	const kinds = [K.FunctionDeclaration, K.FunctionExpression, K.MethodDeclaration] as const;
	return someOfKinds<ts.FunctionLikeDeclaration>([file], kinds, (node) => node.asteriskToken !== undefined);
}
