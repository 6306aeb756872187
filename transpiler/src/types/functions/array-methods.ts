// Methods that a program adds to all arrays: `Array.prototype.last = function () { ... }`, declared by an interface of that name.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { bare, isCallee } from "../../syntax.ts";
import type { Worlds } from "../modules/worlds.ts";

type Added = ReadonlyMap<string, ts.FunctionExpression>;

export class ArrayMethods {
	private readonly memo = new Map<ts.SourceFile, Added>();
	private readonly checker: ts.TypeChecker;
	private readonly worlds: Worlds;

	constructor(checker: ts.TypeChecker, worlds: Worlds) {
		this.checker = checker;
		this.worlds = worlds;
	}

	/** By their names; none where one could be reached in another way than by a call on an array. */
	of(file: ts.SourceFile): Added {
		const known = this.memo.get(file);
		if (known !== undefined) return known;
		const mayBe = this.worlds.isApart(file) && file.text.includes("Array.prototype.");
		const found = mayBe ? this.addedIn(file) : NONE;
		this.memo.set(file, found);
		return found;
	}

	isAdded(node: ts.Node): boolean {
		return ts.isFunctionExpression(node) && [...this.of(node.getSourceFile()).values()].includes(node);
	}

	/** The name of the method that is called; null for any other call. */
	calledBy(node: ts.CallExpression): string | null {
		const callee = node.expression;
		if (!ts.isPropertyAccessExpression(callee)) return null;
		const name = callee.name.text;
		return this.of(node.getSourceFile()).has(name) && this.isOfArrays(callee.name) ? name : null;
	}

	private addedIn(file: ts.SourceFile): Added {
		const found = new Map<string, ts.FunctionExpression>();
		for (const statement of file.statements) {
			const added = addedBy(statement);
			if (added === null) continue;
			if (found.has(added[0])) return NONE;
			found.set(...added);
		}
		const isKept = [...found.keys()].every((name) => this.isOnlyCalled(file, name));
		const isListed = nodesOfKind(file, ts.SyntaxKind.ForInStatement).length > 0;
		return isKept && !isListed ? found : NONE;
	}

	private isOnlyCalled(file: ts.SourceFile, name: string): boolean {
		const asText = [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral] as const;
		if (asText.some((kind) => nodesOfKind<ts.StringLiteralLike>(file, kind).some((n) => n.text === name))) return false;
		return nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier).every((use) => {
			if (use.text !== name) return true;
			const outer = use.parent;
			if (ts.isMethodSignature(outer)) return isOfArray(outer);
			if (!ts.isPropertyAccessExpression(outer) || outer.name !== use) return isVariable(this.checker, use);
			if (!this.isOfArrays(use)) return false;
			return isCallee(outer) ? !ts.isOptionalChain(outer.parent) : outer.expression.getText() === "Array.prototype";
		});
	}

	private isOfArrays(name: ts.Node): boolean {
		const declarations = this.checker.getSymbolAtLocation(name)?.declarations ?? [];
		return declarations.length > 0 && declarations.every(isOfArray);
	}
}

const NONE: Added = new Map();

/** `Array.prototype.last = function () { ... };` */
function addedBy(statement: ts.Statement): [string, ts.FunctionExpression] | null {
	if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return null;
	const { left, operatorToken, right } = statement.expression;
	const made = bare(right);
	if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isFunctionExpression(made)) return null;
	if (!ts.isPropertyAccessExpression(left) || left.expression.getText() !== "Array.prototype") return null;
	return [left.name.text, made];
}

/** Is it declared by the program's own `interface Array<T>`? */
function isOfArray(declared: ts.Declaration): boolean {
	const { parent } = declared;
	const isOwn = ts.isMethodSignature(declared) && !declared.getSourceFile().isDeclarationFile;
	return isOwn && ts.isInterfaceDeclaration(parent) && /^(Readonly)?Array$/.test(parent.name.text);
}

function isVariable(checker: ts.TypeChecker, use: ts.Identifier): boolean {
	const declared = checker.getSymbolAtLocation(use)?.valueDeclaration;
	return (
		declared !== undefined &&
		(ts.isVariableDeclaration(declared) || ts.isParameter(declared) || ts.isFunctionDeclaration(declared))
	);
}
