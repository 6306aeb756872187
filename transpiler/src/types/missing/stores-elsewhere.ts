// Stores that TypeScript does not follow: by another function, by another name of the same thing, and by a key that is
// worked out, `o[key] = value`, which are stores to whichever member of o the key names.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { bare, isAccess } from "../../syntax.ts";
import type { Assignments, Write } from "../assignments.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { textsOf } from "../numbers/keyed-stores.ts";
import { functionAround, mayBeMember } from "./narrowed-none.ts";
import { type ItemStore, itemStoresIn } from "./parts-of-paths.ts";

/** Types of which it shows only where they are asked for what they are. */
const DEPENDENT = OPEN | ts.TypeFlags.Instantiable;

type Store = Pick<Write, "node" | "value">;

export class Stores {
	private readonly checker: ts.TypeChecker;
	private readonly assignments: Assignments;
	private readonly files: readonly ts.SourceFile[];
	private readonly toMembers = new Map<ts.Symbol, readonly Store[]>();
	private toItems: readonly ItemStore[] | null = null;
	private assigning: readonly ts.CallExpression[] | null = null;
	private byMember: ReadonlyMap<string, readonly ts.BinaryExpression[]> | null = null;

	constructor(checker: ts.TypeChecker, assignments: Assignments, files: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.assignments = assignments;
		this.files = files;
	}

	items(): readonly ItemStore[] {
		this.toItems ??= this.files.flatMap(itemStoresIn);
		return this.toItems;
	}

	/** All stores to the variable, or to members that may be the same. */
	of(symbol: ts.Symbol): readonly Store[] {
		const known = this.toMembers.get(symbol);
		if (known !== undefined) return known;
		const own = this.assignments.of(symbol);
		const isMember = (symbol.flags & ts.SymbolFlags.Property) !== 0;
		const found: readonly Store[] = isMember
			? [...own, ...this.byKey(symbol), ...this.byOtherType(symbol, own), ...this.byAssign(symbol)]
			: own;
		this.toMembers.set(symbol, found);
		return found;
	}

	isReassigned(symbol: ts.Symbol): boolean {
		return this.assignments.isReassigned(symbol) || this.of(symbol).length > this.assignments.of(symbol).length;
	}

	/**
	 * Those that TypeScript does not know of where it reads `ref`.
	 *
	 * @param text how the program writes `ref`
	 * @param symbol what it names, unless it is an item
	 */
	elsewhere(ref: ts.Node, text: string, symbol: ts.Symbol | undefined): readonly Store[] {
		const all = symbol === undefined ? this.items() : this.of(symbol);
		const own = functionAround(ref);
		return all.filter(({ node }) => functionAround(node) !== own || isByOtherName(node, text));
	}

	/** By keys that may name the member. */
	private byKey(member: ts.Symbol): Store[] {
		const { checker } = this;
		return this.items()
			.filter(
				(s) => mayName(checker, s.node.argumentExpression, member.name) && mayHave(checker, s.node.expression, member),
			)
			.map(({ node, value }) => {
				// `v: T[K]` may be anything that there is room for
				const isKnown = value !== null && !hasFlags(checker.getTypeAtLocation(value), DEPENDENT);
				return { node, value: isKnown ? value : null };
			});
	}

	/** `p.name = null` of a `const p: { name: string | null } = o` */
	private byOtherType(member: ts.Symbol, known: readonly Write[]): Store[] {
		this.byMember ??= storesByMember(this.files);
		const others = (this.byMember.get(member.name) ?? []).filter((node) => !known.some((w) => w.node === node));
		return others
			.filter((node) => mayBeMember(this.checker, bare(node.left), member))
			.map((node) => ({ node, value: node.right }));
	}

	/** `Object.assign(o, { name: null })`, `Object.assign(o, changes)` */
	private byAssign(member: ts.Symbol): Store[] {
		const { checker } = this;
		this.assigning ??= this.files.flatMap(assigningIn);
		return this.assigning.flatMap((node) => {
			const [target, ...given] = node.arguments;
			if (target === undefined || !mayHave(checker, target, member)) return [];
			return given.flatMap((source) => {
				const type = checker.getTypeAtLocation(ts.isSpreadElement(source) ? source.expression : source);
				const part = type.getProperty(member.name);
				const isThere = part !== undefined || hasFlags(type, DEPENDENT) || type.getStringIndexType() !== undefined;
				return isThere ? [{ node, value: part === undefined ? null : valueOf(part) }] : [];
			});
		});
	}
}

function assigningIn(file: ts.SourceFile): ts.CallExpression[] {
	return nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).filter(
		(n) => n.expression.getText() === "Object.assign",
	);
}

/** Of a literal's property. */
function valueOf({ valueDeclaration: part }: ts.Symbol): ts.Expression | null {
	if (part === undefined) return null;
	return ts.isPropertyAssignment(part) ? part.initializer : ts.isShorthandPropertyAssignment(part) ? part.name : null;
}

function storesByMember(files: readonly ts.SourceFile[]): ReadonlyMap<string, readonly ts.BinaryExpression[]> {
	const found = new Map<string, ts.BinaryExpression[]>();
	for (const file of files)
		for (const node of nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression)) {
			const left = bare(node.left);
			if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) continue;
			const others = found.get(left.name.text);
			if (others === undefined) found.set(left.name.text, [node]);
			else others.push(node);
		}
	return found;
}

/** `p.label = null` where `o.label` is read: p may be another name of o. */
export function isByOtherName(store: ts.Node, text: string): boolean {
	if (ts.isCallExpression(store)) return true;
	const target = ts.isBinaryExpression(store)
		? bare(store.left)
		: ts.isDeleteExpression(store)
			? bare(store.expression)
			: store;
	if (isAccess(target)) return target.getText() !== text;
	return ts.isBinaryExpression(store) && !ts.isIdentifier(target) && !target.getText().includes(text);
}

/** May a key that is worked out name the member? */
export function mayName(checker: ts.TypeChecker, key: ts.Expression, member: string): boolean {
	const texts = textsOf(checker, checker.getTypeAtLocation(key));
	return texts === null || texts.includes(member);
}

function mayHave(checker: ts.TypeChecker, object: ts.Expression, member: ts.Symbol): boolean {
	const type = checker.getTypeAtLocation(object);
	if (hasFlags(type, DEPENDENT)) return true;
	return (
		checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), member.name) !== undefined
	);
}
