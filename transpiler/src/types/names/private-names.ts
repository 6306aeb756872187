// `#x` as Python can have it. MicroPython has no private names of its own: not even `__x` is kept apart.

import { ts } from "ts-morph";
import { classesIn } from "../classes/classes.ts";
import { writtenKey } from "./member-keys.ts";

export class PrivateNames {
	/** By the Python name they would have: the classes that have a member of it. */
	private readonly owners = new Map<string, Set<ts.ClassLikeDeclaration>>();

	constructor(sources: readonly ts.SourceFile[]) {
		for (const { members } of sources.flatMap(classesIn)) for (const member of members) this.note(member);
	}

	/** `_x`, or `_Class_x` where another member, of this or another class, would have that name too. */
	of(name: ts.PrivateIdentifier, symbol: ts.Symbol | undefined): string {
		const plain = `_${name.text.slice(1)}`;
		const owner = symbol?.valueDeclaration?.parent ?? declaringClass(name);
		if (owner === undefined || !ts.isClassLike(owner)) return plain;
		const owners = [...(this.owners.get(plain) ?? [])];
		if (owners.length < 2 && !hasPlainTwin(owner, plain)) return plain;
		const label = nameOfClass(owner);
		const at = owners.filter((o) => nameOfClass(o) === label).indexOf(owner);
		return `_${label}${at > 0 || label === "" ? `_${at + 1}` : ""}${plain}`;
	}

	private note(node: ts.ClassElement): void {
		if (node.name === undefined) return;
		const plain = ts.isPrivateIdentifier(node.name) ? `_${node.name.text.slice(1)}` : writtenKey(node.name);
		const known = this.owners.get(plain) ?? new Set();
		if (ts.isClassLike(node.parent)) this.owners.set(plain, known.add(node.parent));
	}
}

/** The nearest class around that has a member of the name: of what is `any` the type does not tell whose it is. */
export function declaringClass(name: ts.PrivateIdentifier): ts.ClassLikeDeclaration | undefined {
	return ts.findAncestor(
		name,
		(n): n is ts.ClassLikeDeclaration =>
			ts.isClassLike(n) &&
			n.members.some((m) => m.name !== undefined && ts.isPrivateIdentifier(m.name) && m.name.text === name.text),
	);
}

/** Its own name, or that of the variable that it is stored in. */
function nameOfClass(node: ts.ClassLikeDeclaration): string {
	const holder = node.name === undefined ? node.parent : node;
	const name = ts.isVariableDeclaration(holder) || ts.isClassLike(holder) ? holder.name : undefined;
	return name !== undefined && ts.isIdentifier(name) ? name.text : "";
}

function hasPlainTwin(owner: ts.ClassLikeDeclaration, plain: string): boolean {
	return owner.members.some(
		(m) => m.name !== undefined && !ts.isPrivateIdentifier(m.name) && writtenKey(m.name) === plain,
	);
}
