// Which interfaces have values that are objects of classes: those that a class names, those that such an object goes
// to by its form alone, and all that meet one of them: what goes from one to the other is of one kind.

import { ts } from "ts-morph";
import { nodesOfKind, Visitor } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { isAssertion, isTagArgument } from "../../syntax.ts";

/** How deep the parts of two types are compared. */
const DEPTH = 3;

/** A type's declaration stands for it: the first, if there are several. */
type Shape = ts.Declaration;

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
	if (!sources.some((f) => /\bclass\b|\b[gs]et\s+[\w$]+\s*\(/.test(f.text)) || !sources.some(hasShapes))
		return new Set();
	return spread(sources.map((file) => findings.of(file, "implemented", () => new Finder(checker).look(file))));
}

export function shapeOf(symbol: ts.Symbol): Shape | undefined {
	return symbol.declarations?.[0];
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

/** Does the file say what an object consists of? To ask for the type of every value takes as long as checking the file. */
function hasShapes(file: ts.SourceFile): boolean {
	if (nodesOfKind(file, ts.SyntaxKind.InterfaceDeclaration).length > 0) return true;
	if (nodesOfKind(file, ts.SyntaxKind.TypeLiteral).length > 0) return true;
	const literals = nodesOfKind<ts.ObjectLiteralExpression>(file, ts.SyntaxKind.ObjectLiteralExpression);
	return literals.some((node) => !hasOtherType(node) || node.properties.some(ts.isAccessor));
}

/** `f({ ... })` and `const x: T = { ... }`: the literal is of the type that is declared elsewhere. */
function hasOtherType(node: ts.ObjectLiteralExpression): boolean {
	const parent = node.parent;
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true;
	return ts.isVariableDeclaration(parent) && parent.type !== undefined;
}

class Finder {
	private readonly marked = new Set<Shape>();
	private readonly meetings = new Map<Shape, Set<Shape>>();
	private readonly compared = new Map<ts.Type, Set<ts.Type>>();
	private readonly reaching = new Map<ts.Type, boolean>();

	private readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker) {
		this.checker = checker;
	}

	look(file: ts.SourceFile): Found {
		new Visitor()
			.on<ts.HeritageClause>([ts.SyntaxKind.HeritageClause], (node) => this.inherit(node))
			.on<ts.ObjectLiteralExpression>([ts.SyntaxKind.ObjectLiteralExpression], (node) => this.lookAtAccessors(node))
			.on<ts.Expression>(VALUES, (node) => this.lookAtValue(node))
			.on<ts.Identifier>([ts.SyntaxKind.Identifier], (node) => {
				if (isUse(node)) this.lookAtValue(node);
			})
			.on<ts.CallExpression | ts.NewExpression>(CALLS, (node) => this.bound(node))
			.visit(file);
		return { marked: this.marked, meetings: this.meetings };
	}

	private lookAtAccessors(node: ts.ObjectLiteralExpression): void {
		if (!node.properties.some(ts.isAccessor)) return;
		this.mark(this.checker.getTypeAtLocation(node));
		const asked = this.checker.getContextualType(node);
		if (asked !== undefined) this.mark(asked);
	}

	private lookAtValue(node: ts.Expression): void {
		const asked = this.checker.getContextualType(node);
		if (asked !== undefined && this.reachesShape(asked)) this.flow(this.checker.getTypeAtLocation(node), asked, DEPTH);
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
		if (asked.isUnion()) return asked.types.some((t) => this.reachesShape(t));
		if (asked.flags & ts.TypeFlags.TypeParameter) {
			const constraint = this.checker.getBaseConstraintOfType(asked);
			return constraint !== undefined && constraint !== asked && this.reachesShape(constraint);
		}
		return shapesOf(asked).size > 0 || this.argumentsOf(asked).some((t) => this.reachesShape(t));
	}

	/** An argument meets the constraint of a type parameter: `f<T extends Named>(x: T)`. */
	private bound(node: ts.CallExpression | ts.NewExpression): void {
		const declaration = this.checker.getResolvedSignature(node)?.getDeclaration();
		if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
		node.arguments?.forEach((a, i) => {
			const parameter = declaration.parameters[i];
			if (parameter === undefined || !ts.isParameter(parameter)) return;
			const asked = this.checker.getTypeAtLocation(parameter);
			if (this.reachesShape(asked)) this.flow(this.checker.getTypeAtLocation(a), asked, DEPTH);
		});
		node.typeArguments?.forEach((t, i) => {
			const parameter = this.checker.getResolvedSignature(node)?.getDeclaration().typeParameters?.[i];
			if (parameter?.constraint !== undefined)
				this.flow(this.checker.getTypeFromTypeNode(t), this.checker.getTypeFromTypeNode(parameter.constraint), DEPTH);
		});
	}

	/** `class C implements I`, `interface A extends B` */
	private inherit(node: ts.HeritageClause): void {
		const isNamed = node.token === ts.SyntaxKind.ImplementsKeyword;
		if (!isNamed && !ts.isInterfaceDeclaration(node.parent)) return;
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

	private meet(a: ts.Type, b: ts.Type): void {
		for (const x of shapesOf(a))
			for (const y of shapesOf(b)) {
				if (x === y) continue;
				this.meetings.set(x, (this.meetings.get(x) ?? new Set()).add(y));
				this.meetings.set(y, (this.meetings.get(y) ?? new Set()).add(x));
			}
	}

	private flow(given: ts.Type, asked: ts.Type, depth: number): void {
		if (given === asked || depth === 0 || !this.mayMatter(given) || this.isKnown(given, asked)) return;
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
		if (isOfClass(given)) this.mark(asked);
		else this.meet(given, asked);
		const [from, to] = [this.argumentsOf(given), this.argumentsOf(asked)];
		from.forEach((t, i) => {
			const other = to[i];
			if (other !== undefined) this.flow(t, other, depth - 1);
		});
		for (const member of shapesOf(given).size > 0 && shapesOf(asked).size > 0 ? asked.getProperties() : []) {
			const part = this.checker.getPropertyOfType(given, member.name);
			if (part !== undefined)
				this.flow(this.checker.getTypeOfSymbol(part), this.checker.getTypeOfSymbol(member), depth - 1);
		}
	}

	private isKnown(given: ts.Type, asked: ts.Type): boolean {
		const known = this.compared.get(given);
		if (known?.has(asked) === true) return true;
		if (known === undefined) this.compared.set(given, new Set([asked]));
		else known.add(asked);
		return false;
	}

	private mayMatter(type: ts.Type): boolean {
		if (type.isUnionOrIntersection()) return type.types.some((t) => this.mayMatter(t));
		return (type.flags & ts.TypeFlags.Object) !== 0;
	}

	private argumentsOf(type: ts.Type): readonly ts.Type[] {
		const isReference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
		return type.flags & ts.TypeFlags.Object && isReference
			? this.checker.getTypeArguments(type as ts.TypeReference)
			: [];
	}
}

const CALLS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression] as const;

const VALUES = [
	...CALLS,
	ts.SyntaxKind.PropertyAccessExpression,
	ts.SyntaxKind.ElementAccessExpression,
	ts.SyntaxKind.ThisKeyword,
] as const;

/** A variable's value that is handed on, not its declaration and not the object of an access. */
function isUse(node: ts.Identifier): boolean {
	const outer = node.parent;
	if (ts.isVariableDeclaration(outer) || ts.isPropertyAssignment(outer) || ts.isPropertyDeclaration(outer))
		return outer.initializer === node;
	return (
		isTagArgument(node) ||
		ts.isReturnStatement(outer) ||
		ts.isShorthandPropertyAssignment(outer) ||
		ts.isArrayLiteralExpression(outer) ||
		ts.isConditionalExpression(outer) ||
		ts.isParenthesizedExpression(outer) ||
		isAssertion(outer) ||
		ts.isNonNullExpression(outer) ||
		(ts.isBinaryExpression(outer) && outer.right === node) ||
		(ts.isArrowFunction(outer) && outer.body === node) ||
		((ts.isCallExpression(outer) || ts.isNewExpression(outer)) && outer.expression !== node)
	);
}

/** An object of a class, not the class itself. */
function isOfClass(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	const isClass = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0;
	return isClass && type.getConstructSignatures().length === 0;
}

/** The interfaces, type literals and object literals of the program's that a type consists of. */
function shapesOf(type: ts.Type): Set<Shape> {
	const members = type.isUnionOrIntersection() ? type.types : [type];
	const kinds = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.ObjectLiteral;
	return new Set(
		members.flatMap((t) => {
			const symbol = t.getSymbol();
			if (symbol === undefined || (symbol.flags & kinds) === 0 || t.getCallSignatures().length > 0) return [];
			const shape = shapeOf(symbol);
			return shape !== undefined && !shape.getSourceFile().isDeclarationFile ? [shape] : [];
		}),
	);
}
