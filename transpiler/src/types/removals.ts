// May running something take entries out of a Map, a Set or a record? Python's iterators skip an entry then.

import { ts } from "ts-morph";
import { nodesOfKind } from "../nodes.ts";
import { unparenthesized } from "../syntax.ts";
import type { Kinds } from "./kinds.ts";

const WALKS = /^(keys|values|entries)$/;

export class Removals {
	private readonly memo = new Map<ts.Node, boolean>();

	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly sources: readonly ts.SourceFile[];
	private inProgram: boolean | null = null;
	private readonly returning = new Map<ts.SourceFile, boolean>();

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
		const declaration = this.checker.getResolvedSignature(node)?.getDeclaration();
		if (declaration === undefined) return false;
		if (declaration.getSourceFile().isDeclarationFile) return false;
		// a method may be overridden, and a function type stand for any function
		if (ts.isFunctionDeclaration(declaration) && declaration.body !== undefined)
			return this.mayRemove(declaration.body);
		return this.anywhere();
	}

	private isRemoval(node: ts.CallExpression): boolean {
		if (!ts.isPropertyAccessExpression(node.expression)) return false;
		const name = node.expression.name.text;
		if (name !== "delete" && name !== "clear") return false;
		const kind = this.kinds.present(node.expression.expression);
		return kind !== "dict" && kind !== "set";
	}

	/** The text of a Map or Set that a loop's body, or what it may run, both takes from and adds to, or null. */
	refilledUnder(walked: ts.Node, body: ts.Node): string | null {
		const direct = this.refilled(body);
		if (direct !== null || !this.mayRemove(body)) return direct;
		const name = lastName(walked.getText());
		// what only runs when it is called may run at each turn
		const callable = this.sources.flatMap((f) => f.statements.filter((n) => !ts.isIterationStatement(n, false)));
		return callable.some((n) => this.ownersRefilled(n).some((o) => lastName(o) === name)) ? walked.getText() : null;
	}

	private refilled(body: ts.Node): string | null {
		return this.ownersRefilled(body)[0] ?? null;
	}

	private ownersRefilled(body: ts.Node): string[] {
		const [taken, added] = [new Map<string, ts.Node[]>(), new Map<string, ts.Node[]>()];
		const note = (into: Map<string, ts.Node[]>, owner: ts.Node, key: ts.Node): void => {
			into.set(owner.getText(), [...(into.get(owner.getText()) ?? []), key]);
		};
		const visit = (node: ts.Node): void => {
			if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
				const { name, expression } = node.expression;
				const key = node.arguments[0] ?? node;
				if (this.isRemoval(node)) note(taken, expression, key);
				else if (name.text === "set" || name.text === "add") note(added, expression, key);
			}
			ts.forEachChild(node, visit);
		};
		visit(body);
		const owners = [...taken.keys()];
		const meets = (a: ts.Node[], b: ts.Node[]): boolean => a.some((x) => b.some((y) => !areDistinct(x, y)));
		return owners.filter((owner) => meets(taken.get(owner) ?? [], added.get(owner) ?? []));
	}

	/** May an entry of a Map or Set go and come back while a loop of the file goes through that? */
	mayComeBack(file: ts.SourceFile): boolean {
		const known = this.returning.get(file);
		if (known !== undefined) return known;
		const found = this.refilled(file) !== null && this.hasOpenWalk(file);
		this.returning.set(file, found);
		return found;
	}

	/** Is there a loop over a Map or Set, or an iterator of one, that entries may be taken out under? */
	private hasOpenWalk(node: ts.Node): boolean {
		if (ts.isForOfStatement(node) && this.isWalked(node.expression) && this.mayRemove(node.statement)) return true;
		if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const { name, expression } = node.expression;
			const isContainer = ["map", "jsset"].includes(this.kinds.only(expression) ?? "");
			if (isContainer && name.text === "forEach" && node.arguments.some((a) => this.mayRemove(a))) return true;
			if (isContainer && WALKS.test(name.text) && !ts.isForOfStatement(node.parent)) return true;
		}
		return ts.forEachChild(node, (child) => this.hasOpenWalk(child)) === true;
	}

	private isWalked(node: ts.Expression): boolean {
		const inner = unparenthesized(node);
		const isCall = ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression);
		const walked = isCall ? (inner.expression as ts.PropertyAccessExpression).expression : inner;
		return ["map", "jsset"].includes(this.kinds.only(walked) ?? "");
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

/** `entries` of `this.entries`. */
function lastName(text: string): string {
	return /[\w$#]*$/.exec(text)?.[0] ?? text;
}

/** Two literals, or something and what is made of it by adding a literal. */
function areDistinct(a: ts.Node, b: ts.Node): boolean {
	const isLiteral = (n: ts.Node): boolean => ts.isStringLiteralLike(n) || ts.isNumericLiteral(n);
	if (isLiteral(a) && isLiteral(b)) return a.getText() !== b.getText();
	const isMadeOf = (made: ts.Node, from: ts.Node): boolean =>
		ts.isBinaryExpression(made) && made.left.getText() === from.getText() && isLiteral(made.right);
	return isMadeOf(a, b) || isMadeOf(b, a);
}
