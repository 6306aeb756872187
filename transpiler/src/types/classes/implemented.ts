// Which interfaces have values that are objects of classes: those that a class names, those that such an object goes
// to by its form alone, and all that meet one of them: what goes from one to the other is of one kind. And which classes
// stand for other objects than their own: literals, and objects of classes that do not derive from them.

import { ts } from "ts-morph";
import { Visitor } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { bare } from "../../syntax.ts";
import { joinsOfOverload, OVERLOADED, type Overloaded } from "../functions/overloads.ts";
import { isRest, parameterAt } from "../functions/parameters.ts";
import { type Join, joinsAt, mayJoinObjects } from "../kinds/joins.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { argumentsOf, membersOf } from "../kinds/type-parts.ts";
import {
	declaresBounds,
	declaresShapes,
	derivesFrom,
	hasOwnParts,
	isArrays,
	isClassItself,
	isOfClass,
	openClassesOf,
	ownParts,
	type Shape,
	shapesOf,
} from "./shapes.ts";
import { CALLS, FUNCTIONS, isJsonParse, isMadeOfOthers, JOINING, MADE_OF_OTHERS, onValues } from "./value-places.ts";

/** How deep the parts of two types are compared. */
const DEPTH = 3;

/** What one file tells. */
interface Found {
	readonly marked: ReadonlySet<Shape>;
	/** Values go between the two. */
	readonly meetings: ReadonlyMap<Shape, ReadonlySet<Shape>>;
}

export function findImplemented(
	checker: ts.TypeChecker,
	sources: readonly ts.SourceFile[],
	findings: Findings,
): ReadonlySet<Shape> {
	if (!sources.some((f) => /\bclass\b|\b[gs]et\s+[\w$]+\s*\(/.test(f.text)) || !sources.some(declaresShapes))
		return new Set();
	const hasBounds = sources.some(declaresBounds);
	return spread(
		sources.map((file) => findings.of(file, "implemented", () => new Finder(checker, hasBounds).look(file))),
	);
}

/** All that meet what was found are found. */
function spread(files: readonly Found[]): Set<Shape> {
	const found = new Set(files.flatMap((f) => [...f.marked]));
	const open = [...found];
	for (let shape = open.pop(); shape !== undefined; shape = open.pop())
		for (const { meetings } of files)
			for (const other of meetings.get(shape) ?? []) {
				if (found.has(other)) continue;
				found.add(other);
				open.push(other);
			}
	return found;
}

class Finder {
	private readonly marked = new Set<Shape>();
	private readonly meetings = new Map<Shape, Set<Shape>>();
	private readonly compared = new Map<ts.Type, Map<ts.Type, number>>();
	private readonly reaching = new Map<ts.Type, boolean>();

	private readonly checker: ts.TypeChecker;
	private readonly hasBounds: boolean;

	constructor(checker: ts.TypeChecker, hasBounds: boolean) {
		this.checker = checker;
		this.hasBounds = hasBounds;
	}

	look(file: ts.SourceFile): Found {
		onValues(new Visitor(), (node) => this.lookAtValue(node))
			.on<ts.HeritageClause>([ts.SyntaxKind.HeritageClause], (node) => this.inherit(node))
			.on<ts.ObjectLiteralExpression>([ts.SyntaxKind.ObjectLiteralExpression], (node) => this.lookAtLiteral(node))
			.on<ts.CallExpression | ts.NewExpression>(CALLS, (node) => this.bound(node))
			.on<ts.CallExpression>([ts.SyntaxKind.CallExpression], (node) => {
				const asked = isJsonParse(node) ? this.checker.getContextualType(node) : undefined;
				if (asked !== undefined) this.lookAtParsed(asked, new Set());
			})
			.on<ts.ArrowFunction | ts.FunctionExpression>(FUNCTIONS, (node) => {
				if (node.parameters.some((p) => p.type !== undefined)) this.lookAtValue(node);
			})
			.on<ts.Expression>(MADE_OF_OTHERS, (node) => {
				if (isMadeOfOthers(node)) this.lookAtValue(node);
			})
			.on<ts.CallExpression | ts.NewExpression>(CALLS, (node) => this.lookAtSpread(node))
			.on<ts.ParameterDeclaration>([ts.SyntaxKind.Parameter], (node) => this.lookAtReceiver(node))
			.on<ts.AssertionExpression>([ts.SyntaxKind.AsExpression, ts.SyntaxKind.TypeAssertionExpression], (node) =>
				this.lookAtAssertion(node),
			)
			.on<ts.Node>(JOINING, (node) => this.lookAtJoin(node))
			.on<Overloaded>(OVERLOADED, (node) => this.flowAll(joinsOfOverload(this.checker, node)))
			.visit(file);
		return { marked: this.marked, meetings: this.meetings };
	}

	/** One with accessors, or one that stands for a class's objects, is an object with attributes. */
	private lookAtLiteral(node: ts.ObjectLiteralExpression): void {
		const asked = this.checker.getContextualType(node);
		const hasAccessors = node.properties.some(ts.isAccessor);
		if (hasAccessors) this.mark(this.checker.getTypeAtLocation(node));
		if (asked === undefined) return;
		if (hasAccessors) this.mark(asked);
		for (const t of membersOf(asked)) this.markClass(t);
	}

	/** `method(this: { name: string })`: it is called on the object that it is a part of. */
	private lookAtReceiver({ name, parent }: ts.ParameterDeclaration): void {
		const owner = parent.parent;
		if (!ts.isIdentifier(name) || name.text !== "this" || !ts.isMethodDeclaration(parent)) return;
		if (!ts.isClassLike(owner) && !ts.isObjectLiteralExpression(owner)) return;
		this.flow(this.checker.getTypeAtLocation(owner), this.checker.getTypeAtLocation(name), DEPTH);
	}

	private lookAtValue(node: ts.Expression): void {
		// what is asked there is of the object that it becomes a part of
		if (ts.isSpreadAssignment(node.parent)) return;
		const asked = this.checker.getContextualType(node);
		if (asked !== undefined && this.reachesShape(asked)) this.flow(this.checker.getTypeAtLocation(node), asked, DEPTH);
	}

	/** `f(...points)` */
	private lookAtSpread(node: ts.CallExpression | ts.NewExpression): void {
		const spread = node.arguments?.at(-1);
		if (spread === undefined || !ts.isSpreadElement(spread)) return;
		const parameter = this.checker.getResolvedSignature(node)?.parameters.at(-1);
		if (parameter === undefined) return;
		const asked = this.checker.getTypeOfSymbol(parameter);
		if (this.reachesShape(asked)) this.flow(this.checker.getTypeAtLocation(spread.expression), asked, DEPTH);
	}

	/** `x as unknown as T`, `const t: T = x as any`: what is in between tells nothing, x is taken for a T. */
	private lookAtAssertion(node: ts.AssertionExpression): void {
		const said = this.checker.getTypeAtLocation(node);
		const asked = hasFlags(said, OPEN) ? this.checker.getContextualType(node) : said;
		const given = bare(node);
		if (asked !== undefined && this.reachesShape(asked)) this.flow(this.checker.getTypeAtLocation(given), asked, DEPTH);
	}

	/** `[{ ... }, { ... }]` and its like: where nothing is asked of them, all are of the type of the first. */
	private lookAtJoin(node: ts.Node): void {
		if (!mayJoinObjects(node)) return;
		const value = ts.isArrowFunction(node) ? node.body : node;
		if (ts.isExpression(node) && node === value && this.checker.getContextualType(node) !== undefined) return;
		this.flowAll(joinsAt(this.checker, value));
	}

	private flowAll(joins: readonly Join[]): void {
		for (const { given, asked } of joins) if (this.reachesShape(asked)) this.flow(given, asked, DEPTH);
	}

	/** Is there anything in the type to tell of? Few places ask for such a one, and the value's own type takes longer. */
	private reachesShape(asked: ts.Type): boolean {
		const known = this.reaching.get(asked);
		if (known !== undefined) return known;
		this.reaching.set(asked, false);
		const found = this.findsShape(asked);
		this.reaching.set(asked, found);
		return found;
	}

	private findsShape(asked: ts.Type): boolean {
		if (asked.isUnion()) {
			this.lookAtMixed(asked);
			return asked.types.some((t) => this.reachesShape(t));
		}
		if (asked.flags & ts.TypeFlags.TypeParameter) {
			const constraint = this.checker.getBaseConstraintOfType(asked);
			return constraint !== undefined && constraint !== asked && this.reachesShape(constraint);
		}
		if (shapesOf(asked).size > 0 || openClassesOf(asked).length > 0) return true;
		if (argumentsOf(this.checker, asked).some((t) => this.reachesShape(t))) return true;
		const indexed = asked.getStringIndexType();
		if (indexed !== undefined && this.reachesShape(indexed)) return true;
		const [called] = signaturesOf(asked);
		return (
			called !== undefined && [called.getReturnType(), ...this.parametersOf(called)].some((t) => this.reachesShape(t))
		);
	}

	/** `Point | { x: number }`: what may be either is read in one way. */
	private lookAtMixed(asked: ts.UnionType): void {
		const hasIndex = asked.types.some((t) => t.getStringIndexType() !== undefined);
		if (!hasIndex && ownParts(asked).some(isOfClass)) this.mark(asked);
	}

	private parametersOf(signature: ts.Signature): ts.Type[] {
		return signature.parameters.map((p) => this.checker.getTypeOfSymbol(p));
	}

	/** An argument meets the constraint of a type parameter: `f<T extends Named>(x: T)`. */
	private bound(node: ts.CallExpression | ts.NewExpression): void {
		if (!this.hasBounds) return;
		const declaration = this.checker.getResolvedSignature(node)?.getDeclaration();
		if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
		node.arguments?.forEach((a, i) => {
			const parameter = parameterAt(declaration, i);
			if (parameter === undefined || !ts.isParameter(parameter)) return;
			const whole = this.checker.getTypeAtLocation(parameter);
			const asked = isRest(parameter) && !ts.isSpreadElement(a) ? (whole.getNumberIndexType() ?? whole) : whole;
			const given = this.checker.getTypeAtLocation(ts.isSpreadElement(a) ? a.expression : a);
			if (this.reachesShape(asked)) this.flow(given, asked, DEPTH);
		});
		node.typeArguments?.forEach((t, i) => {
			const parameter = this.checker.getResolvedSignature(node)?.getDeclaration().typeParameters?.[i];
			if (parameter?.constraint !== undefined)
				this.flow(this.checker.getTypeFromTypeNode(t), this.checker.getTypeFromTypeNode(parameter.constraint), DEPTH);
		});
	}

	/** `class C implements I`, `interface A extends B`, `class D extends C` */
	private inherit(node: ts.HeritageClause): void {
		const isNamed = node.token === ts.SyntaxKind.ImplementsKeyword;
		const own = this.checker.getTypeAtLocation(node.parent);
		for (const t of node.types) {
			const base = this.checker.getTypeAtLocation(t);
			if (isNamed) this.mark(base);
			else this.meet(own, base);
		}
	}

	private mark(type: ts.Type): void {
		for (const shape of shapesOf(type)) this.marked.add(shape);
	}

	private markClass(type: ts.Type): void {
		for (const declared of openClassesOf(type)) this.marked.add(declared);
	}

	/** What JSON.parse gives stands for objects of classes, too, in all parts of the type. */
	private lookAtParsed(asked: ts.Type, seen: Set<ts.Type>): void {
		if (seen.has(asked)) return;
		seen.add(asked);
		this.markClass(asked);
		const parts = asked.isUnion() ? asked.types : argumentsOf(this.checker, asked);
		const members = hasOwnParts(asked) ? asked.getProperties().map((p) => this.checker.getTypeOfSymbol(p)) : [];
		for (const t of [...parts, ...members]) this.lookAtParsed(t, seen);
	}

	private meet(a: ts.Type, b: ts.Type): void {
		for (const x of [...shapesOf(a), ...openClassesOf(a)])
			for (const y of [...shapesOf(b), ...openClassesOf(b)]) {
				if (x === y) continue;
				this.meetings.set(x, (this.meetings.get(x) ?? new Set()).add(y));
				this.meetings.set(y, (this.meetings.get(y) ?? new Set()).add(x));
			}
	}

	private flow(given: ts.Type, asked: ts.Type, depth: number): void {
		if (given === asked || depth === 0 || !this.mayMatter(given) || this.isKnown(given, asked, depth)) return;
		if (given.isUnion()) {
			for (const t of given.types) this.flow(t, asked, depth);
			return;
		}
		if (asked.isUnion()) {
			for (const t of asked.types) if (this.checker.isTypeAssignableTo(given, t)) this.flow(given, t, depth);
			return;
		}
		if (asked.flags & ts.TypeFlags.TypeParameter) {
			const constraint = this.checker.getBaseConstraintOfType(asked);
			if (constraint !== undefined && constraint !== asked) this.flow(given, constraint, depth);
		} else this.join(given, asked, depth);
	}

	/** Neither is a union. */
	private join(given: ts.Type, asked: ts.Type, depth: number): void {
		if (isOfClass(given) && !isArrays(given)) {
			this.mark(asked);
			if (isOfClass(asked) && !derivesFrom(given, asked)) this.markClass(asked);
		} else if (isOfClass(asked)) {
			this.markClass(asked);
			this.mark(given);
		} else if (isClassItself(given)) this.mark(asked);
		else this.meet(given, asked);
		const [from, to] = [argumentsOf(this.checker, given), argumentsOf(this.checker, asked)];
		from.forEach((t, i) => {
			const other = to[i];
			if (other !== undefined) this.flow(t, other, depth - 1);
		});
		this.call(given, asked, depth - 1);
		for (const member of hasOwnParts(given) && hasOwnParts(asked) ? asked.getProperties() : []) {
			const part = this.checker.getPropertyOfType(given, member.name);
			if (part !== undefined)
				this.flow(this.checker.getTypeOfSymbol(part), this.checker.getTypeOfSymbol(member), depth - 1);
		}
		const indexed = asked.getStringIndexType();
		if (indexed === undefined || !this.reachesShape(indexed)) return;
		const own = given.getStringIndexType();
		const parts = own === undefined ? given.getProperties().map((p) => this.checker.getTypeOfSymbol(p)) : [own];
		for (const part of parts) this.flow(part, indexed, depth - 1);
	}

	/** A function is given what the place's type says, and its result goes there. So does what a class makes. */
	private call(given: ts.Type, asked: ts.Type, depth: number): void {
		const [own, other] = [signaturesOf(given)[0], signaturesOf(asked)[0]];
		if (own === undefined || other === undefined) return;
		this.flow(own.getReturnType(), other.getReturnType(), depth);
		const taken = this.parametersOf(own);
		this.parametersOf(other).forEach((t, i) => {
			const parameter = taken[i];
			if (parameter !== undefined) this.flow(t, parameter, depth);
		});
	}

	/** Have the two been compared as deep as that? */
	private isKnown(given: ts.Type, asked: ts.Type, depth: number): boolean {
		const known = this.compared.get(given) ?? new Map<ts.Type, number>();
		if ((known.get(asked) ?? 0) >= depth) return true;
		this.compared.set(given, known.set(asked, depth));
		return false;
	}

	private mayMatter(type: ts.Type): boolean {
		if (type.isUnionOrIntersection()) return type.types.some((t) => this.mayMatter(t));
		return (type.flags & ts.TypeFlags.Object) !== 0;
	}
}

/** How it is called, or how a class's objects are made. */
function signaturesOf(type: ts.Type): readonly ts.Signature[] {
	const called = type.getCallSignatures();
	return called.length > 0 ? called : type.getConstructSignatures();
}
