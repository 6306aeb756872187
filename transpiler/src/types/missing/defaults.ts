// Parameters with a default: which of them may be handed `undefined`, for which the default stands in. Python's own
// default stands in only for what is left out.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { ownParameters } from "../../syntax.ts";
import { calledDeclaration } from "../functions/overloads.ts";
import { isDefinition } from "../functions/signatures.ts";
import type { Kinds } from "../kinds/kinds.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { isCallOfFunction } from "./absent-forms.ts";

/** What the calls of a file hand over `undefined` to. */
interface Given {
	readonly parameters: Set<ts.ParameterDeclaration>;
	/** Places at which a call of a function that only its type tells of hands it over. */
	readonly loose: Set<number>;
}

export class Defaults {
	private readonly given = new Set<ts.ParameterDeclaration>();
	private readonly loose = new Set<number>();

	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly nullIsApart: boolean;
	private readonly mayOpenBeNull: (file: ts.SourceFile) => boolean;
	private readonly mayBeAbsent: (node: ts.Expression) => boolean;

	/**
	 * @param mayOpenBeNull can what a type says nothing of be null in the file?
	 * @param mayBeAbsent may it be undefined though its type says that it is there?
	 */
	constructor(
		checker: ts.TypeChecker,
		kinds: Kinds,
		sources: readonly ts.SourceFile[],
		findings: Findings,
		nullIsApart: boolean,
		mayOpenBeNull: (file: ts.SourceFile) => boolean,
		mayBeAbsent: (node: ts.Expression) => boolean,
	) {
		this.mayBeAbsent = mayBeAbsent;
		this.checker = checker;
		this.kinds = kinds;
		this.nullIsApart = nullIsApart;
		this.mayOpenBeNull = mayOpenBeNull;
		for (const file of sources) {
			const { parameters, loose } = findings.of(file, "defaults", () => this.givenIn(file));
			for (const p of parameters) this.given.add(p);
			for (const at of loose) this.loose.add(at);
		}
	}

	private givenIn(file: ts.SourceFile): Given {
		const found: Given = { parameters: new Set(), loose: new Set() };
		for (const node of nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) this.visitCall(found, node);
		for (const node of nodesOfKind<ts.NewExpression>(file, ts.SyntaxKind.NewExpression)) this.visitCall(found, node);
		return found;
	}

	/** May a call hand `undefined` to the parameter? */
	mayGetUndefined(p: ts.ParameterDeclaration): boolean {
		if (this.given.has(p)) return true;
		const home = p.parent;
		if (ts.isConstructorDeclaration(home)) return false;
		const at = ownParameters(home).indexOf(p);
		if (this.loose.has(at)) return true;
		if (!ts.isArrowFunction(home) && !ts.isFunctionExpression(home)) return false;
		const asked = this.checker.getContextualType(home)?.getCallSignatures()[0]?.parameters[at];
		return asked !== undefined && this.mayBeUndefined(this.checker.getTypeOfSymbol(asked));
	}

	/** May null, which is a value like any other, be handed to it? Then None cannot stand for `undefined`. */
	takesNull(p: ts.ParameterDeclaration): boolean {
		if (this.nullIsApart) return false;
		const type = this.checker.getTypeAtLocation(p);
		return hasFlags(type, ts.TypeFlags.Null) || (this.isOpen(type) && this.mayOpenBeNull(p.getSourceFile()));
	}

	/** Does the type say nothing of the value, which may be null or undefined? */
	isOpen(type: ts.Type): boolean {
		const kinds = this.kinds.ofType(type);
		return kinds.has("unknown") || kinds.has("any");
	}

	mayBeUndefined(type: ts.Type): boolean {
		return hasFlags(type, ts.TypeFlags.Undefined | ts.TypeFlags.Void);
	}

	mayBeNull(type: ts.Type): boolean {
		return hasFlags(type, ts.TypeFlags.Null);
	}

	/** May what a call hands over there be undefined? */
	isUndefinedGiven(arg: ts.Expression): boolean {
		return this.isMissing(this.checker.getTypeAtLocation(arg)) || this.mayBeAbsent(arg);
	}

	private isMissing(type: ts.Type): boolean {
		return hasFlags(type, OPEN) || this.mayBeUndefined(type);
	}

	/** The parameter of a function with a body that an argument goes to; null where only a type is known. */
	parameterAt(call: ts.CallExpression | ts.NewExpression, at: number): ts.ParameterDeclaration | null {
		const home = this.implementation(call);
		const found = home === null ? undefined : ownParameters(home)[at];
		return found !== undefined && ts.isParameter(found) ? found : null;
	}

	private visitCall(found: Given, call: ts.CallExpression | ts.NewExpression): void {
		const args = call.arguments ?? [];
		if (args.length === 0) return;
		const declaration = this.checker.getResolvedSignature(call)?.declaration;
		if (declaration?.getSourceFile().isDeclarationFile === true) {
			if (ts.isFunctionTypeNode(declaration)) this.visitBound(found, args);
			else if (isCallOfFunction(declaration)) this.visitBound(found, args.slice(1));
			return;
		}
		// of type any, a bound one too
		if (declaration === undefined && /\.bind\(/.test(call.getSourceFile().text)) this.visitBound(found, args);
		const home = this.implementation(call);
		const isLoose = home === null || ts.isMethodDeclaration(home) || ts.isArrowFunction(home);
		// what an argument may be takes the type checker long to find out
		if (!isLoose && !home.parameters.some((p) => p.initializer !== undefined)) return;
		const taken = home === null ? [] : ownParameters(home);
		const note = (at: number): void => {
			if (isLoose) found.loose.add(at);
			const p = taken[at];
			if (p !== undefined && ts.isParameter(p)) found.parameters.add(p);
		};
		args.forEach((arg, i) => {
			if (ts.isLiteralExpression(arg) || ts.isFunctionLike(arg)) return;
			if (!ts.isSpreadElement(arg)) {
				if (this.isUndefinedGiven(arg)) note(i);
			} else if (this.spreadsUndefined(arg)) for (let at = i; at < MOST; at++) note(at);
		});
	}

	/** `const bound = f.bind(o, 1)`: what a function is given that JavaScript's own has made comes behind what that has kept. */
	private visitBound(found: Given, args: readonly ts.Expression[]): void {
		const first = args.findIndex((arg) =>
			ts.isSpreadElement(arg) ? this.spreadsUndefined(arg) : this.isUndefinedGiven(arg),
		);
		if (first >= 0) for (let at = first; at < MOST; at++) found.loose.add(at);
	}

	/** What a spread hands over may be undefined from there on. */
	private spreadsUndefined(arg: ts.SpreadElement): boolean {
		const item = this.checker.getTypeAtLocation(arg.expression).getNumberIndexType();
		return item !== undefined && this.isMissing(item);
	}

	private implementation(call: ts.CallExpression | ts.NewExpression): ts.FunctionLikeDeclaration | null {
		const called = calledDeclaration(this.checker, call);
		return called !== undefined && isDefinition(called) ? called : null;
	}
}

/** Nobody has more parameters than that. */
const MOST = 32;
