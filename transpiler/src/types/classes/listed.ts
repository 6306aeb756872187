// Interfaces that say no more of a value than what it has under numbers, which arrays and records have:
// `interface Row { [column: number]: string }`. One that arrays go to, and nothing else, is a list on the board.

import { ts } from "ts-morph";
import { nodesOfKind, Visitor } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { argumentsOf } from "../kinds/type-parts.ts";
import { hasOwnParts, type Shape, shapeOf } from "./shapes.ts";
import { onValues } from "./value-places.ts";

/** What one file tells. */
interface Found {
	readonly arrays: ReadonlySet<Shape>;
	readonly others: ReadonlySet<Shape>;
	/** What is known by one goes to the other. */
	readonly meetings: readonly (readonly [Shape, Shape])[];
}

/** Does the program have such interfaces at all? */
export function mayNumber(sources: readonly ts.SourceFile[]): boolean {
	return sources.some((file) => NUMBERED.test(file.text));
}

const NUMBERED = /:\s*number\s*\]\s*:|\bRecord<\s*number\b/;

export function findListed(
	checker: ts.TypeChecker,
	sources: readonly ts.SourceFile[],
	findings: Findings,
): ReadonlySet<Shape> {
	const numbered = new Set(sources.flatMap(numberedIn));
	if (numbered.size === 0) return numbered;
	const found = sources.map((file) => findings.of(file, "listed", () => look(checker, file, numbered)));
	const meetings = found.flatMap((f) => f.meetings);
	const others = spread(new Set(found.flatMap((f) => [...f.others])), meetings);
	const arrays = spread(new Set(found.flatMap((f) => [...f.arrays])), meetings);
	return new Set([...arrays].filter((shape) => !others.has(shape)));
}

function spread(shapes: Set<Shape>, meetings: Found["meetings"]): ReadonlySet<Shape> {
	const before = shapes.size;
	for (const [a, b] of meetings) {
		if (shapes.has(a)) shapes.add(b);
		else if (shapes.has(b)) shapes.add(a);
	}
	return shapes.size === before ? shapes : spread(shapes, meetings);
}

/** Those that have nothing else than a length. */
function numberedIn(file: ts.SourceFile): Shape[] {
	if (!NUMBERED.test(file.text)) return [];
	return nodesOfKind<ts.IndexSignatureDeclaration>(file, ts.SyntaxKind.IndexSignature).flatMap((node) => {
		const owner = node.parent;
		const isOwner = ts.isTypeLiteralNode(owner) || (ts.isInterfaceDeclaration(owner) && !owner.heritageClauses);
		if (!isOwner || node.parameters[0]?.type?.kind !== ts.SyntaxKind.NumberKeyword) return [];
		return owner.members.every((m) => m === node || m.name?.getText() === "length") ? [owner] : [];
	});
}

function look(checker: ts.TypeChecker, file: ts.SourceFile, numbered: ReadonlySet<Shape>): Found {
	const [arrays, others] = [new Set<Shape>(), new Set<Shape>()];
	const meetings: (readonly [Shape, Shape])[] = [];
	const compare = (from: ts.Type, to: ts.Type, depth: number): void => {
		const [given, asked] = [checker.getNonNullableType(from), checker.getNonNullableType(to)];
		if (given === asked || depth === 0 || given.flags & ts.TypeFlags.Never) return;
		const shape = numberedOf(asked, numbered);
		const own = numberedOf(given, numbered);
		if (shape === undefined) for (const [a, b] of partsOf(checker, given, asked)) compare(a, b, depth - 1);
		else if (isArray(checker, given)) arrays.add(shape);
		else if (own === undefined) others.add(shape);
		else if (own !== shape) meetings.push([own, shape]);
	};
	const note = (node: ts.Expression): void => {
		const asked = checker.getContextualType(node);
		if (asked !== undefined) compare(checker.getTypeAtLocation(node), asked, DEPTH);
	};
	onValues(new Visitor(), note)
		.on<ts.Expression>([ts.SyntaxKind.ObjectLiteralExpression, ts.SyntaxKind.ArrayLiteralExpression], note)
		.visit(file);
	return { arrays, others, meetings };
}

/** How deep the parts of two types are compared. */
const DEPTH = 3;

/** The parts of a value's type, each with what is asked of it; of which nothing is known, its parts may be anything, too. */
function partsOf(checker: ts.TypeChecker, given: ts.Type, asked: ts.Type): (readonly [ts.Type, ts.Type])[] {
	const to = argumentsOf(checker, asked);
	const entries = asked.getStringIndexType();
	if (given.flags & ts.TypeFlags.Any) {
		const parts = hasOwnParts(asked) ? asked.getProperties().map((p) => checker.getTypeOfSymbol(p)) : [];
		return [...to, ...parts, ...(entries === undefined ? [] : [entries])].map((part) => [given, part] as const);
	}
	const items = argumentsOf(checker, given).flatMap((t, i) => (to[i] === undefined ? [] : [[t, to[i]] as const]));
	const members = hasOwnParts(asked) ? asked.getProperties() : [];
	const held = entries === undefined ? [] : given.getProperties().map((p) => checker.getTypeOfSymbol(p));
	const kept = given.getStringIndexType();
	if (kept !== undefined && entries !== undefined) held.push(kept);
	return [
		...items,
		...held.map((t) => [t, entries as ts.Type] as const),
		...members.flatMap((member) => {
			const part = checker.getPropertyOfType(given, member.name);
			return part === undefined ? [] : [[checker.getTypeOfSymbol(part), checker.getTypeOfSymbol(member)] as const];
		}),
	];
}

function numberedOf(type: ts.Type, numbered: ReadonlySet<Shape>): Shape | undefined {
	const symbol = type.getSymbol();
	const shape = symbol === undefined || symbol.declarations?.length !== 1 ? undefined : shapeOf(symbol);
	return shape !== undefined && numbered.has(shape) ? shape : undefined;
}

function isArray(checker: ts.TypeChecker, type: ts.Type): boolean {
	return checker.isArrayType(type) || checker.isTupleType(type);
}
