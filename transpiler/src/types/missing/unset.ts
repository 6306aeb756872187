// Fields and variables that have no value before the program stores one, though their types say that they have. Of an object
// that is not there Python says so by itself.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasExclamation, hasModifier } from "../../syntax.ts";
import { isPrimitive } from "../kinds/kind.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { EarlyFields } from "./early-fields.ts";

export class Unset {
	private readonly options: ts.CompilerOptions;
	private readonly kinds: Kinds;
	private readonly early: EarlyFields;
	private readonly mayBeListed: (node: ts.ClassLikeDeclaration) => boolean;

	/** @param mayBeListed may somebody look which fields the objects of a class have? */
	constructor(
		options: ts.CompilerOptions,
		kinds: Kinds,
		early: EarlyFields,
		mayBeListed: (node: ts.ClassLikeDeclaration) => boolean,
	) {
		this.options = options;
		this.kinds = kinds;
		this.early = early;
		this.mayBeListed = mayBeListed;
	}

	/** May it be a field that is asked for before it has a value, whatever its type says? */
	isField(member: ts.Node): boolean {
		return isUnsetField(member, this.options, this.kinds) || this.early.isRead(member);
	}

	/** Does the field begin as undefined, whatever has been stored to it before it was made? */
	beginsEmpty(member: ts.PropertyDeclaration): boolean {
		if (this.isField(member) || this.early.isStored(member)) return true;
		return this.early.isExposed(member.parent) && this.mayBeListed(member.parent);
	}

	/**
	 * `let x: number`, asked for in another function: the type checker sees only to its own one, and there not to `x!`.
	 * Also `let x!: number`.
	 */
	isAt(declaration: ts.Node, use: ts.Node): boolean {
		if (!isUnsetVariable(declaration, this.kinds)) return false;
		if (declaration.exclamationToken !== undefined || hasExclamation(use)) return true;
		// of a namespace's the type checker asks nothing where it is a member
		return isMember(use) || functionAround(declaration) !== functionAround(use);
	}

	/** May one of the file's fields and variables? */
	isAnyIn(file: ts.SourceFile): boolean {
		return (
			nodesOfKind(file, ts.SyntaxKind.PropertyDeclaration).some((d) => this.isField(d)) ||
			nodesOfKind(file, ts.SyntaxKind.Parameter).some((d) => this.early.isRead(d)) ||
			nodesOfKind(file, ts.SyntaxKind.VariableDeclaration).some((d) => isUnsetVariable(d, this.kinds))
		);
	}
}

/** Does nothing see to it that the field has a value: `x!: number`, a static one, any where types are that loose? */
function isUnsetField(member: ts.Node, options: ts.CompilerOptions, kinds: Kinds): boolean {
	if (!ts.isPropertyDeclaration(member) || member.getSourceFile().isDeclarationFile) return false;
	if (member.initializer !== undefined || member.questionToken !== undefined) return false;
	if (hasModifier(member, ts.SyntaxKind.DeclareKeyword) || hasModifier(member, ts.SyntaxKind.AbstractKeyword))
		return false;
	const isAsked = options.strictPropertyInitialization ?? options.strict ?? true;
	if (member.exclamationToken !== undefined || !isAsked) return true;
	return hasModifier(member, ts.SyntaxKind.StaticKeyword) && isPlain(kinds, member);
}

function isUnsetVariable(node: ts.Node, kinds: Kinds): node is ts.VariableDeclaration {
	if (!ts.isVariableDeclaration(node) || node.initializer !== undefined || node.type === undefined) return false;
	const isOfLoop = ts.isForOfStatement(node.parent.parent) || ts.isForInStatement(node.parent.parent);
	return !isOfLoop && isPlain(kinds, node);
}

function isMember(node: ts.Node): boolean {
	return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

function isPlain(kinds: Kinds, node: ts.Node): boolean {
	return isPrimitive(kinds.of(node)) || kinds.only(node) === "bigint";
}

function functionAround(node: ts.Node): ts.Node | undefined {
	return ts.findAncestor(node.parent, ts.isFunctionLike);
}
