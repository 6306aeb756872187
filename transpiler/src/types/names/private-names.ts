// `#x` as Python can have it. MicroPython has no private names of its own: not even `__x` is kept apart.

import { ts } from "ts-morph";
import { classesIn } from "../classes/classes.ts";
import { writtenKey } from "./member-keys.ts";

export class PrivateNames {
	/** By the Python name they would have: the classes that have a member of it. */
	private readonly owners = new Map<string, Set<ts.Node>>();

	constructor(sources: readonly ts.SourceFile[]) {
		for (const { members } of sources.flatMap(classesIn)) for (const member of members) this.note(member);
	}

	/** `_x`, or `_Class_x` where another member, of this or another class, would have that name too. */
	of(name: ts.PrivateIdentifier, symbol: ts.Symbol | undefined): string {
		const plain = `_${name.text.slice(1)}`;
		const owner = symbol?.valueDeclaration?.parent;
		if (owner === undefined || !ts.isClassLike(owner) || owner.name === undefined) return plain;
		const others = this.owners.get(plain)?.size ?? 0;
		return others > 1 || hasPlainTwin(owner, plain) ? `_${owner.name.text}${plain}` : plain;
	}

	private note(node: ts.ClassElement): void {
		if (node.name === undefined) return;
		const plain = ts.isPrivateIdentifier(node.name) ? `_${node.name.text.slice(1)}` : writtenKey(node.name);
		const known = this.owners.get(plain) ?? new Set();
		this.owners.set(plain, known.add(node.parent));
	}
}

function hasPlainTwin(owner: ts.ClassLikeDeclaration, plain: string): boolean {
	return owner.members.some(
		(m) => m.name !== undefined && !ts.isPrivateIdentifier(m.name) && writtenKey(m.name) === plain,
	);
}
