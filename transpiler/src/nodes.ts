// All nodes of a file, in source order. A tree is gone through once, however many look for something in it.

import { ts } from "ts-morph";

interface Listed {
	readonly all: readonly ts.Node[];
	readonly byKind: Map<ts.SyntaxKind, ts.Node[]>;
}

/** Trees never change: a file that has is another one. */
const listed = new WeakMap<ts.SourceFile, Listed>();

/** Every node, each before its parts. */
export function nodesOf(file: ts.SourceFile): readonly ts.Node[] {
	return listOf(file).all;
}

/** Those of one kind. */
export function nodesOfKind<N extends ts.Node = ts.Node>(file: ts.SourceFile, kind: N["kind"]): readonly N[] {
	return (listOf(file).byKind.get(kind) ?? []) as readonly ts.Node[] as readonly N[];
}

/** Does it hold of any node of these kinds? It is asked in no certain order. */
export function someOfKinds<N extends ts.Node>(
	files: readonly ts.SourceFile[],
	kinds: readonly N["kind"][],
	holds: (node: N) => boolean,
): boolean {
	return files.some((file) => kinds.some((kind) => nodesOfKind<N>(file, kind).some(holds)));
}

/** What to do with the nodes of a file, by their kinds: most nodes are of no interest to most who look for something. */
export class Visitor {
	private readonly byKind: ((node: ts.Node) => void)[][] = [];

	on<N extends ts.Node>(kinds: readonly N["kind"][], visit: (node: N) => void): this {
		for (const kind of kinds) {
			this.byKind[kind] ??= [];
			this.byKind[kind].push(visit as (node: ts.Node) => void);
		}
		return this;
	}

	/** Each node before its parts, in source order. */
	visit(file: ts.SourceFile): void {
		for (const node of nodesOf(file)) {
			const visits = this.byKind[node.kind];
			if (visits !== undefined) for (const visit of visits) visit(node);
		}
	}
}

function listOf(file: ts.SourceFile): Listed {
	const known = listed.get(file);
	if (known !== undefined) return known;
	const all: ts.Node[] = [];
	const byKind = new Map<ts.SyntaxKind, ts.Node[]>();
	const visit = (node: ts.Node): void => {
		all.push(node);
		const same = byKind.get(node.kind);
		if (same === undefined) byKind.set(node.kind, [node]);
		else same.push(node);
		ts.forEachChild(node, visit);
	};
	visit(file);
	const made = { all, byKind };
	listed.set(file, made);
	return made;
}
