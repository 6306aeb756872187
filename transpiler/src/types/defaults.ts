// Parameters with a default: which of them may be handed `undefined`, for which the default stands in. Python's own
// default stands in only for what is left out.

import { ts } from "ts-morph";
import { nodesOf } from "../nodes.ts";
import type { Kinds } from "./kinds.ts";
import { isDeclaredOnly } from "./kinds.ts";

export class Defaults {
	private readonly given = new Set<ts.ParameterDeclaration>();
	/** Places at which a call of a function that only its type tells of hands over `undefined`. */
	private readonly loose = new Set<number>();

	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly nullIsApart: boolean;

	constructor(checker: ts.TypeChecker, kinds: Kinds, sources: readonly ts.SourceFile[], nullIsApart: boolean) {
		this.checker = checker;
		this.kinds = kinds;
		this.nullIsApart = nullIsApart;
		for (const file of sources)
			for (const node of nodesOf(file)) if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.visitCall(node);
	}

	/** May a call hand `undefined` to the parameter? */
	mayGetUndefined(p: ts.ParameterDeclaration): boolean {
		if (this.given.has(p)) return true;
		const home = p.parent;
		if (ts.isConstructorDeclaration(home)) return false;
		const at = home.parameters.indexOf(p);
		if (this.loose.has(at)) return true;
		if (!ts.isArrowFunction(home) && !ts.isFunctionExpression(home)) return false;
		const asked = this.checker.getContextualType(home)?.getCallSignatures()[0]?.parameters[at];
		return asked !== undefined && this.mayBeUndefined(this.checker.getTypeOfSymbol(asked));
	}

	/** May null, which is a value like any other, be handed to it? Then None cannot stand for `undefined`. */
	takesNull(p: ts.ParameterDeclaration): boolean {
		if (this.nullIsApart) return false;
		const type = this.checker.getTypeAtLocation(p);
		const kinds = this.kinds.ofType(type);
		return kinds.has("unknown") || kinds.has("any") || has(type, ts.TypeFlags.Null);
	}

	mayBeUndefined(type: ts.Type): boolean {
		return has(type, ts.TypeFlags.Undefined | ts.TypeFlags.Void);
	}

	mayBeNull(type: ts.Type): boolean {
		return has(type, ts.TypeFlags.Null);
	}

	/** The parameter of a function with a body that an argument goes to; null where only a type is known. */
	parameterAt(call: ts.CallExpression | ts.NewExpression, at: number): ts.ParameterDeclaration | null {
		const found = this.implementation(call)?.parameters[at];
		return found !== undefined && ts.isParameter(found) ? found : null;
	}

	private visitCall(call: ts.CallExpression | ts.NewExpression): void {
		const args = call.arguments ?? [];
		args.forEach((arg, i) => {
			if (ts.isLiteralExpression(arg) || ts.isFunctionLike(arg)) return;
			if (ts.isSpreadElement(arg)) this.visitSpread(call, arg, i);
			else if (this.mayBeUndefined(this.checker.getTypeAtLocation(arg))) this.note(call, i);
		});
	}

	/** What a spread hands over may be undefined from there on. */
	private visitSpread(call: ts.CallExpression | ts.NewExpression, arg: ts.SpreadElement, at: number): void {
		const item = this.checker.getTypeAtLocation(arg.expression).getNumberIndexType();
		if (item === undefined || !this.mayBeUndefined(item)) return;
		for (let i = at; i < MOST; i++) this.note(call, i);
	}

	private note(call: ts.CallExpression | ts.NewExpression, at: number): void {
		const symbol = this.checker.getTypeAtLocation(call.expression).getSymbol();
		if (symbol !== undefined && isDeclaredOnly(symbol)) return;
		const home = this.implementation(call);
		if (home === null || ts.isMethodDeclaration(home) || ts.isArrowFunction(home)) this.loose.add(at);
		const p = home?.parameters[at];
		if (p !== undefined && ts.isParameter(p)) this.given.add(p);
	}

	/** Of overloads the one with a body. */
	private implementation(call: ts.CallExpression | ts.NewExpression): ts.FunctionLikeDeclaration | null {
		const declaration = this.checker.getResolvedSignature(call)?.getDeclaration();
		if (declaration === undefined) return null;
		if ("body" in declaration && declaration.body !== undefined) return declaration as ts.FunctionLikeDeclaration;
		const name = (declaration as { name?: ts.Node }).name;
		const symbol = name === undefined ? undefined : this.checker.getSymbolAtLocation(name);
		const constructors = ts.isConstructorDeclaration(declaration) ? declaration.parent.members : [];
		const all: readonly ts.Node[] = [...(symbol?.declarations ?? []), ...constructors];
		const found = all.find((d) => d.kind === declaration.kind && "body" in d && d.body !== undefined);
		return found === undefined ? null : (found as ts.FunctionLikeDeclaration);
	}
}

/** Nobody has more parameters than that. */
const MOST = 32;

function has(type: ts.Type, flags: ts.TypeFlags): boolean {
	return type.isUnion() ? type.types.some((t) => has(t, flags)) : (type.flags & flags) !== 0;
}
