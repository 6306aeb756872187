// What a value of one type may be that another type leaves out, in itself or in a part.

import { ts } from "ts-morph";
import { hasFlags, OPEN } from "./type-flags.ts";

export const PRIMITIVES = [ts.TypeFlags.StringLike, ts.TypeFlags.NumberLike, ts.TypeFlags.BooleanLike];

/** Of types that say nothing of a value, or only that it is an object. */
const UNNAMED =
	OPEN | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter | ts.TypeFlags.IndexedAccess | ts.TypeFlags.Conditional;

/** How deep the parts of two types are compared. */
const DEPTH = 4;

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
		if (hasFlags(from, UNNAMED)) return true;
		const [given, said] = [from, to].map((t) => this.checker.getNonNullableType(t)) as [ts.Type, ts.Type];
		if (this.checker.isTypeAssignableTo(given, said)) return false;
		// what is said never to be there is of any kind
		if (said.flags & ts.TypeFlags.Never) return true;
		if (this.kinds.some((flags) => hasFlags(given, flags) && !hasFlags(said, flags))) return true;
		const others = partsOf(said);
		return partsOf(given).some((part) => others.some((o) => part !== o && this.partsDiffer(part, o, depth - 1)));
	}

	/** Says the type of itself, or of a part, that it is of any of the kinds? */
	tells(type: ts.Type, depth = DEPTH): boolean {
		if (this.kinds.some((flags) => hasFlags(type, flags))) return true;
		if (depth === 0 || !hasFlags(type, ts.TypeFlags.Object)) return false;
		const [signature] = type.getCallSignatures();
		const members = isDeclared(type) ? [] : type.getProperties().map((p) => this.checker.getTypeOfSymbol(p));
		const parts = [...partsOf(type), ...argumentsOf(this.checker, type), ...members, signature?.getReturnType()];
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
		if (isDeclared(to)) return false;
		return to.getProperties().some((member) => {
			const part = from.getProperty(member.name);
			return differ(part === undefined ? own : typeOf(part), typeOf(member));
		});
	}

	private signaturesDiffer(from: ts.Signature, to: ts.Signature, depth: number): boolean {
		if (this.mayDiffer(from.getReturnType(), to.getReturnType(), depth)) return true;
		return from.parameters.some((p, i) => {
			const other = to.parameters[i];
			return (
				other !== undefined &&
				this.mayDiffer(this.checker.getTypeOfSymbol(other), this.checker.getTypeOfSymbol(p), depth)
			);
		});
	}
}

function partsOf(type: ts.Type): readonly ts.Type[] {
	return type.isUnion() ? type.types : [type];
}

/** What arrays, Maps, promises and their like hold. */
export function argumentsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
	const isReference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
	return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

/** One of JavaScript's own: what it holds tells all. */
function isDeclared(type: ts.Type): boolean {
	const declarations = type.getSymbol()?.declarations ?? [];
	return declarations.length > 0 && declarations.every((d) => d.getSourceFile().isDeclarationFile);
}
