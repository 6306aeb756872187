// What a value of one type may be that another type leaves out, in itself or in a part.

import { ts } from "ts-morph";
import { hasFlags, OPEN, UNNAMED } from "./type-flags.ts";
import { argumentsOf, DEPTH, isAnyButNone, isDeclaredType, membersOf } from "./type-parts.ts";

export const PRIMITIVES = [ts.TypeFlags.StringLike, ts.TypeFlags.NumberLike, ts.TypeFlags.BooleanLike];

export class Differences {
	private readonly checker: ts.TypeChecker;
	private readonly kinds: readonly ts.TypeFlags[];

	/** @param kinds the type flags of what is told apart, each for itself */
	constructor(checker: ts.TypeChecker, kinds: readonly ts.TypeFlags[]) {
		this.checker = checker;
		this.kinds = kinds;
	}

	/** May a value of the one type be of a kind that the other type leaves out, or have a part that is? */
	mayDiffer(from: ts.Type, to: ts.Type, depth = DEPTH): boolean {
		if (from === to || depth === 0 || hasFlags(to, OPEN)) return false;
		if (hasFlags(from, UNNAMED) || membersOf(from).some(isAnyButNone)) return true;
		const [given, said] = [from, to].map((t) => this.checker.getNonNullableType(t)) as [ts.Type, ts.Type];
		if (this.checker.isTypeAssignableTo(given, said)) return false;
		// what is said never to be there is of any kind
		if (said.flags & ts.TypeFlags.Never) return true;
		if (this.kinds.some((flags) => hasFlags(given, flags) && !hasFlags(said, flags))) return true;
		const others = membersOf(said);
		return membersOf(given).some((part) => others.some((o) => part !== o && this.partsDiffer(part, o, depth - 1)));
	}

	/** Says the type of itself, or of a part, that it is of any of the kinds? */
	tells(type: ts.Type, depth = DEPTH): boolean {
		if (this.kinds.some((flags) => hasFlags(type, flags))) return true;
		if (depth === 0 || !hasFlags(type, ts.TypeFlags.Object)) return false;
		const [signature] = type.getCallSignatures();
		const parameters = signature?.parameters.map((p) => this.checker.getTypeOfSymbol(p)) ?? [];
		const members = isDeclaredType(type) ? [] : type.getProperties().map((p) => this.checker.getTypeOfSymbol(p));
		const held = [...argumentsOf(this.checker, type), type.getStringIndexType()];
		const parts = [...membersOf(type), ...held, ...members, ...parameters, signature?.getReturnType()];
		return parts.some((t) => t !== undefined && t !== type && this.tells(t, depth - 1));
	}

	private partsDiffer(from: ts.Type, to: ts.Type, depth: number): boolean {
		const differ = (a: ts.Type | undefined, b: ts.Type | undefined): boolean =>
			a !== undefined && b !== undefined && this.mayDiffer(a, b, depth);
		const [held, other] = [from, to].map((t) => argumentsOf(this.checker, t)) as [
			readonly ts.Type[],
			readonly ts.Type[],
		];
		if (held.some((t, i) => differ(t, other[i]))) return true;
		const [f] = from.getCallSignatures();
		const [g] = to.getCallSignatures();
		if (f !== undefined && g !== undefined) return this.signaturesDiffer(f, g, depth);
		const [own, entries] = [from.getStringIndexType(), to.getStringIndexType()];
		if (differ(own, entries)) return true;
		const typeOf = (p: ts.Symbol): ts.Type => this.checker.getTypeOfSymbol(p);
		if (entries !== undefined && from.getProperties().some((p) => differ(typeOf(p), entries))) return true;
		if (isDeclaredType(to)) return false;
		return to.getProperties().some((member) => {
			const part = from.getProperty(member.name);
			return differ(part === undefined ? own : typeOf(part), typeOf(member));
		});
	}

	/** Is a function of the first type called with what one of the second does not take? */
	takesLess(called: ts.Type, taking: ts.Type): boolean {
		return called
			.getCallSignatures()
			.some((f) => taking.getCallSignatures().some((g) => this.parametersDiffer(f, g, DEPTH)));
	}

	private signaturesDiffer(from: ts.Signature, to: ts.Signature, depth: number): boolean {
		return this.mayDiffer(from.getReturnType(), to.getReturnType(), depth) || this.parametersDiffer(to, from, depth);
	}

	private parametersDiffer(called: ts.Signature, taking: ts.Signature, depth: number): boolean {
		return called.parameters.some((p, i) => {
			const own = taking.parameters[i];
			const typeOf = (symbol: ts.Symbol): ts.Type => this.checker.getTypeOfSymbol(symbol);
			return own !== undefined && this.mayDiffer(typeOf(p), typeOf(own), depth);
		});
	}
}
