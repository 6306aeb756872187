// What signatures of functions are, and where they come from.

import { ts } from "ts-morph";
import { constructorOf, extendedBy, extendedDeclaration } from "../classes/classes.ts";
import { membersOf } from "../kinds/type-parts.ts";
import type { Wanted } from "./parameters.ts";

/** Is it a class's? */
export function isMethod(node: ts.Node | undefined): node is ts.MethodDeclaration {
	return node !== undefined && ts.isMethodDeclaration(node) && ts.isClassLike(node.parent);
}

/** What declares how many arguments it takes: a function, or a class without a constructor, which takes none. */
export type Counted = ts.SignatureDeclaration | ts.ClassLikeDeclaration;

type Maker = ts.ConstructorDeclaration | ts.ClassLikeDeclaration;

/** The constructor that makes a class's objects, its own or inherited; the class at the root if none declares one. */
export function makerOf(checker: ts.TypeChecker, node: ts.Declaration | undefined): Maker | undefined {
	if (node === undefined || !ts.isClassLike(node) || node.getSourceFile().isDeclarationFile) return undefined;
	const own = constructorOf(node);
	if (own !== undefined) return own;
	return extendedBy(node) === undefined ? node : makerOf(checker, extendedDeclaration(checker, node));
}

export function signaturesOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Signature[] {
	const bare = checker.getNonNullableType(type);
	return membersOf(bare).flatMap((t) => t.getCallSignatures());
}

export function isDefinition(node: ts.Node): node is ts.FunctionLikeDeclaration {
	return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
}

/** One of several types may be meant for other functions than one that takes so many: a call by it raises. */
export function fitting(wanted: Wanted, takes: number): Wanted {
	return wanted.most < takes ? { ...wanted, least: takes } : wanted;
}

/** Whether its definition can be told of more parameters is not known of what no module of the program declares. */
export function isLibrarys(declaration: ts.Signature["declaration"]): boolean {
	return declaration === undefined || declaration.getSourceFile().isDeclarationFile;
}

/** Declared in TypeScript's own library: what calls it there is lowered, and gives what the function declares. */
export function isJavaScripts(signature: ts.Signature): boolean {
	// what a type is mapped to may be declared nowhere
	const file = signature.declaration?.getSourceFile()?.fileName;
	return file !== undefined && /\/lib\.[\w.]+\.d\.ts$/.test(file);
}

/** Is it what `setTimeout` and its like are given? They call it; nobody gets to know it by that type. */
export function isTimers(signature: ts.Signature): boolean {
	const parameter = signature.declaration?.parent;
	return (
		parameter?.parent !== undefined &&
		ts.isFunctionDeclaration(parameter.parent) &&
		parameter.getSourceFile().fileName.endsWith("/typings/javascript.d.ts")
	);
}

/** `resolve` and `reject`, as `new Promise` hands them over: JavaScript counts one parameter, and the board's may be called with none. */
export function isSettling(signature: ts.Signature): boolean {
	const parameter = signature.declaration?.parent;
	return (
		parameter !== undefined &&
		ts.isParameter(parameter) &&
		isJavaScripts(signature) &&
		/^(resolve|reject)$/.test(parameter.name.getText())
	);
}
