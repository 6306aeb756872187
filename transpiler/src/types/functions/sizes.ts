// Whether a program asks functions how many parameters they have: by `length`, where only the type of the function is
// known, or by a call of what is `any`, which may hand over any number of arguments.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { Worlds } from "../modules/worlds.ts";

export class Sizes {
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly worlds: Worlds;
	private readonly findings: Findings;

	constructor(checker: ts.TypeChecker, kinds: Kinds, worlds: Worlds, findings: Findings) {
		this.findings = findings;
		this.checker = checker;
		this.kinds = kinds;
		this.worlds = worlds;
	}

	/** Must the functions made in the file be known by their sizes? */
	areAsked(file: ts.SourceFile): boolean {
		return this.worlds
			.of(file)
			.some((f) => this.findings.ofKinds(f, "sizes", () => nodesOf(f).some((node) => this.asks(node))));
	}

	/** `f.length` where `f` stands for one function of the program; null where it may be any. */
	lengthOf(node: ts.Expression): number | null {
		const declared = this.checker.getSymbolAtLocation(node)?.valueDeclaration;
		const isConst = declared !== undefined && ts.isVariableDeclaration(declared) && isSteady(declared);
		const made = isConst ? declared.initializer : declared;
		return made !== undefined && isFunction(made) ? parameterCount(made) : null;
	}

	/** Is it handed over as a function though only the program's run tells what it is? */
	private isOpenCallback(node: ts.Expression): boolean {
		if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
			return false;
		if (this.kinds.only(node) !== "any") return false;
		const asked = this.checker.getContextualType(node);
		return asked !== undefined && this.checker.getNonNullableType(asked).getCallSignatures().length > 0;
	}

	private asks(node: ts.Node): boolean {
		if (ts.isCallExpression(node))
			return isSizeUnknown(this.checker, this.kinds, node) || node.arguments.some((a) => this.isOpenCallback(a));
		if (!ts.isPropertyAccessExpression(node) || node.name.text !== "length") return false;
		return this.kinds.present(node.expression) === "function" && this.lengthOf(node.expression) === null;
	}
}

/** Does the call's type not tell what is called: `any`, or a `Function` that is given what is spread? */
export function isSizeUnknown(checker: ts.TypeChecker, kinds: Kinds, node: ts.CallExpression): boolean {
	if (kinds.only(node.expression) === "any") return true;
	if (!node.arguments.some(ts.isSpreadElement)) return false;
	return checker.getTypeAtLocation(node.expression).getSymbol()?.name === "Function";
}

function isSteady(node: ts.VariableDeclaration): boolean {
	return (node.parent.flags & ts.NodeFlags.Const) !== 0;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
	return ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** What `length` gives: the parameters before the first that has a default or takes the rest. */
export function parameterCount(node: ts.FunctionLikeDeclaration): number {
	const parameters = node.parameters.filter((p) => p.name.getText() !== "this");
	const last = parameters.findIndex((p) => (p.initializer ?? p.dotDotDotToken) !== undefined);
	return last < 0 ? parameters.length : last;
}
