// Members that an object has under a type that leaves them out, and that another type then says to be optional and of another
// kind: TypeScript lets `{ a: string }` be a `{ a: string; b?: number }`, whatever b the object has.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import { PRIMITIVES } from "./differences.ts";
import { askedFor, canHide, hasNamedMembers } from "./hidden-members.ts";
import { hasFlags, OPEN } from "./type-flags.ts";
import { argumentsOf, DEPTH, membersOf } from "./type-parts.ts";

const KINDS = [...PRIMITIVES, ts.TypeFlags.Object];

type Members = Map<string, Set<ts.Type>>;

/** May an optional member of a type in the file be of another kind than it says? */
export function regainsMembers(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (!/\?\s*:|\bPartial\b/.test(file.text)) return false;
	const meetings = new Meetings(checker);
	for (const node of nodesOf(file)) {
		const isFunction = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
		const asked = canHide(node) || isFunction ? askedFor(checker, node) : undefined;
		if (asked !== undefined) meetings.note(checker.getTypeAtLocation(node), asked);
	}
	return meetings.areAny;
}

/** Which members types leave out, and which they add, where a value of the one goes by the other. */
class Meetings {
	private readonly checker: ts.TypeChecker;
	private readonly seen = new Map<ts.Type, Set<ts.Type>>();
	private readonly left: Members = new Map();
	private readonly gained: Members = new Map();

	constructor(checker: ts.TypeChecker) {
		this.checker = checker;
	}

	get areAny(): boolean {
		return [...this.gained].some(([name, said]) =>
			[...(this.left.get(name) ?? [])].some((is) => [...said].some((s) => isOfOtherKind(is, s))),
		);
	}

	note(from: ts.Type, to: ts.Type, depth = DEPTH): void {
		const known = this.seen.get(from) ?? new Set();
		if (from === to || depth === 0 || known.has(to)) return;
		this.seen.set(from, known.add(to));
		for (const a of this.membersOf(from))
			for (const b of this.membersOf(to)) if (a !== b) this.noteParts(a, b, depth - 1);
	}

	private membersOf(type: ts.Type): readonly ts.Type[] {
		return membersOf(this.checker.getNonNullableType(type));
	}

	private noteParts(from: ts.Type, to: ts.Type, depth: number): void {
		const held = argumentsOf(this.checker, to);
		argumentsOf(this.checker, from).forEach((t, i) => {
			const other = held[i];
			if (other !== undefined) this.note(t, other, depth);
		});
		this.noteFunctions(from, to, depth);
		const entries = to.getStringIndexType();
		if (entries !== undefined) {
			const own = from.getStringIndexType();
			const parts = own === undefined ? from.getProperties().map((p) => this.checker.getTypeOfSymbol(p)) : [own];
			for (const part of parts) this.note(part, entries, depth);
		}
		if (!hasNamedMembers(from) || !hasNamedMembers(to)) return;
		for (const p of from.getProperties()) {
			const other = to.getProperty(p.name);
			if (other === undefined) add(this.left, p.name, this.checker.getTypeOfSymbol(p));
			else this.note(this.checker.getTypeOfSymbol(p), this.checker.getTypeOfSymbol(other), depth);
		}
		// a literal has no more than its type says
		if (((from.getSymbol()?.flags ?? 0) & ts.SymbolFlags.ObjectLiteral) !== 0) return;
		for (const p of to.getProperties())
			if (from.getProperty(p.name) === undefined) add(this.gained, p.name, this.checker.getTypeOfSymbol(p));
	}

	/** What a function gives goes to where it is called, and what it takes comes from there. */
	private noteFunctions(from: ts.Type, to: ts.Type, depth: number): void {
		const [[f], [g]] = [from.getCallSignatures(), to.getCallSignatures()];
		if (f === undefined || g === undefined) return;
		this.note(f.getReturnType(), g.getReturnType(), depth);
		f.parameters.forEach((p, i) => {
			const other = g.parameters[i];
			if (other !== undefined) this.note(this.checker.getTypeOfSymbol(other), this.checker.getTypeOfSymbol(p), depth);
		});
	}
}

function add(members: Members, name: string, type: ts.Type): void {
	members.set(name, (members.get(name) ?? new Set()).add(type));
}

function isOfOtherKind(is: ts.Type, said: ts.Type): boolean {
	return KINDS.some((flags) => hasFlags(is, flags | OPEN) && !hasFlags(said, flags | OPEN));
}
