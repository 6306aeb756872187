// May running something take entries out of a Map, a Set or a record? Its plain iterators skip an entry then.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { calledDeclaration } from "../functions/overloads.ts";
import type { Kinds } from "../kinds/kinds.ts";

export class Removals {
	private readonly memo = new Map<ts.Node, boolean>();

	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly sources: readonly ts.SourceFile[];
	private inProgram: boolean | null = null;

	constructor(checker: ts.TypeChecker, kinds: Kinds, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.kinds = kinds;
		this.sources = sources;
	}

	/** While `node` runs, functions that it calls included. */
	mayRemove(node: ts.Node): boolean {
		const known = this.memo.get(node);
		if (known !== undefined) return known;
		// a function that calls itself adds nothing by that
		this.memo.set(node, false);
		const found = this.removes(node) || ts.forEachChild(node, (c) => this.mayRemove(c)) === true;
		this.memo.set(node, found);
		return found;
	}

	private removes(node: ts.Node): boolean {
		if (ts.isDeleteExpression(node) || ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return this.anywhere();
		if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
		if (ts.isCallExpression(node) && this.isRemoval(node)) return true;
		const declaration = calledDeclaration(this.checker, node);
		if (declaration === undefined) return false;
		if (declaration.getSourceFile().isDeclarationFile) return this.isPerhapsOwn(node) && this.anywhere();
		// a method may be overridden, and a function type stand for any function
		if (ts.isFunctionDeclaration(declaration) && declaration.body !== undefined)
			return this.mayRemove(declaration.body);
		return this.anywhere();
	}

	/** Is it a method of a Map or Set that a class of the program's may have its own of? */
	private isPerhapsOwn({ expression }: ts.CallExpression | ts.NewExpression): boolean {
		if (!this.kinds.containers.areThere || !ts.isPropertyAccessExpression(expression)) return false;
		return this.kinds.containers.isOverridden(this.sources, expression.name.text);
	}

	private isRemoval(node: ts.CallExpression): boolean {
		if (!ts.isPropertyAccessExpression(node.expression)) return false;
		const name = node.expression.name.text;
		if (name !== "delete" && name !== "clear") return false;
		const kind = this.kinds.present(node.expression.expression);
		return kind !== "dict" && kind !== "set";
	}

	/** Does the program do so at all? */
	private anywhere(): boolean {
		this.inProgram ??= this.sources.some(
			(f) =>
				nodesOfKind(f, ts.SyntaxKind.DeleteExpression).length > 0 ||
				nodesOfKind<ts.CallExpression>(f, ts.SyntaxKind.CallExpression).some((call) => this.isRemoval(call)),
		);
		return this.inProgram;
	}
}
