// Which enums have to be there at run time: those that are used for more than a member whose value is known.

import { ts } from "ts-morph";
import { nodesOf, nodesOfKind } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { hasModifier, isAssignment, isStep, valueSymbol } from "../../syntax.ts";
import { hasFlags } from "../kinds/type-flags.ts";
import { isHandedOver } from "../missing/handed-over.ts";
import { isOfNamespace } from "../names/namespaces.ts";

export class Enums {
	/** By their first declarations. */
	private readonly objects = new Set<ts.Declaration>();
	private readonly checker: ts.TypeChecker;

	/** @param files declarations too */
	constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[], findings: Findings) {
		this.checker = checker;
		if (!files.some(hasEnums)) return;
		for (const file of files)
			if (!file.isDeclarationFile)
				for (const found of findings.of(file, "enums", () => this.objectsIn(file))) this.objects.add(found);
	}

	/** Is it asked for its names, listed, indexed, handed on? */
	isObject(symbol: ts.Symbol): boolean {
		const [declaration] = symbol.declarations ?? [];
		return declaration !== undefined && this.objects.has(declaration);
	}

	/** Has the program enums that are objects at run time? */
	get areObjects(): boolean {
		return this.objects.size > 0;
	}

	/** `E[e]`: the name of a member by its number. A sum of flags may have none, and the type says that there is one. */
	mayLackName(node: ts.ElementAccessExpression): boolean {
		const symbol = this.checker.getSymbolAtLocation(node.expression);
		if (symbol === undefined || (symbol.flags & ts.SymbolFlags.RegularEnum) === 0) return false;
		const at = this.checker.getTypeAtLocation(node.argumentExpression);
		// the type of all members is a union of theirs; that of one is of one number
		if (at.isUnion()) return at.types.every((type) => type.isNumberLiteral());
		return (at.flags & ts.TypeFlags.NumberLike) !== 0 && !at.isNumberLiteral();
	}

	private objectsIn(file: ts.SourceFile): readonly ts.Declaration[] {
		const names = nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier);
		return names.flatMap((node) => this.objectAt(node) ?? []);
	}

	private objectAt(node: ts.Identifier): ts.Declaration | undefined {
		const parent = node.parent;
		if (ts.isEnumDeclaration(parent) || ts.isQualifiedName(parent) || ts.isTypeNode(parent)) return undefined;
		if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isEnumMember(parent)) return undefined;
		const symbol = valueSymbol(this.checker, node);
		if (symbol === undefined) return undefined;
		const isObject = (symbol.flags & ts.SymbolFlags.RegularEnum) !== 0 && !this.isConstant(parent, node);
		return isObject ? symbol.declarations?.[0] : undefined;
	}

	/** `E.A`, `E["A"]` of a member whose value the compiler knows; `E.f` of a namespace that has the enum's name. */
	private isConstant(parent: ts.Node, node: ts.Node): boolean {
		if (!ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent)) return false;
		if (parent.expression !== node) return false;
		if (this.checker.getConstantValue(parent) !== undefined) return true;
		return ts.isPropertyAccessExpression(parent) && isOfNamespace(this.checker, parent.name);
	}
}

/** Does a number of any size go to where one of an enum's is asked for, as TypeScript lets it, or is one counted on? */
export function takesNumbers(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const isEnum = (type: ts.Type | undefined): boolean => type !== undefined && hasFlags(type, ts.TypeFlags.EnumLike);
	const isNumber = (node: ts.Expression): boolean => {
		const type = checker.getTypeAtLocation(node);
		return hasFlags(type, ts.TypeFlags.Number) || (hasFlags(type, ts.TypeFlags.NumberLiteral) && !isEnum(type));
	};
	return nodesOf(file).some((node) => {
		if (isStep(node)) return isEnum(checker.getTypeAtLocation(node.operand));
		if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
			const isPlain = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
			return isEnum(checker.getTypeAtLocation(node.left)) && (!isPlain || isNumber(node.right));
		}
		if (!isHandedOver(node)) return false;
		return isNumber(node) && isEnum(checker.getContextualType(node));
	});
}

/** Those that are not constant: of these nothing is left at run time. */
function hasEnums(file: ts.SourceFile): boolean {
	if (!/\benum\b/.test(file.text)) return false;
	const enums = nodesOfKind<ts.EnumDeclaration>(file, ts.SyntaxKind.EnumDeclaration);
	return enums.some((node) => !hasModifier(node, ts.SyntaxKind.ConstKeyword));
}
