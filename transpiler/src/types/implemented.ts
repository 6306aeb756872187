// Which interfaces have values that are objects of classes: those that a class names, those that such an object goes
// to by its form alone, and all that meet one of them: what goes from one to the other is of one kind.

import { ts } from "ts-morph";
import { nodesOf, nodesOfKind } from "../nodes.ts";
import { isAssertion, isTagArgument } from "../syntax.ts";

/** How deep the parts of two types are compared. */
const DEPTH = 3;

export function findImplemented(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]): Set<ts.Symbol> {
	const finder = new Finder(checker);
	if (!sources.some((f) => /\bclass\b|\b[gs]et\s+[\w$]+\s*\(/.test(f.text)) || !sources.some(hasShapes))
		return finder.found;
	for (const file of sources) for (const node of nodesOf(file)) finder.look(node);
	finder.spread();
	return finder.found;
}

/** Does the file say what an object consists of? To ask for the type of every value takes as long as checking the file. */
function hasShapes(file: ts.SourceFile): boolean {
	if (nodesOfKind(file, ts.SyntaxKind.InterfaceDeclaration).length > 0) return true;
	if (nodesOfKind(file, ts.SyntaxKind.TypeLiteral).length > 0) return true;
	const literals = nodesOfKind<ts.ObjectLiteralExpression>(file, ts.SyntaxKind.ObjectLiteralExpression);
	return literals.some((node) => !hasOtherType(node));
}

/** `f({ ... })` and `const x: T = { ... }`: the literal is of the type that is declared elsewhere. */
function hasOtherType(node: ts.ObjectLiteralExpression): boolean {
	const parent = node.parent;
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true;
	return ts.isVariableDeclaration(parent) && parent.type !== undefined;
}

class Finder {
	readonly found = new Set<ts.Symbol>();
	/** Values go between the two. */
	private readonly meetings = new Map<ts.Symbol, Set<ts.Symbol>>();
	private readonly compared = new Map<ts.Type, Set<ts.Type>>();

	private readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker) {
		this.checker = checker;
	}

	look(node: ts.Node): void {
		if (ts.isHeritageClause(node)) this.inherit(node);
		else if (ts.isObjectLiteralExpression(node) && node.properties.some(ts.isAccessor)) {
			this.mark(this.checker.getTypeAtLocation(node));
			const asked = this.checker.getContextualType(node);
			if (asked !== undefined) this.mark(asked);
		} else if (isValue(node)) {
			const asked = this.checker.getContextualType(node);
			if (asked !== undefined && mayHold(asked)) this.flow(this.checker.getTypeAtLocation(node), asked, DEPTH);
		}
		if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.bound(node);
	}

	/** An argument meets the constraint of a type parameter: `f<T extends Named>(x: T)`. */
	private bound(node: ts.CallExpression | ts.NewExpression): void {
		const declaration = this.checker.getResolvedSignature(node)?.getDeclaration();
		if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
		node.arguments?.forEach((a, i) => {
			const parameter = declaration.parameters[i];
			if (parameter === undefined || !ts.isParameter(parameter)) return;
			const asked = this.checker.getTypeAtLocation(parameter);
			if (mayHold(asked)) this.flow(this.checker.getTypeAtLocation(a), asked, DEPTH);
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

	/** All that meet what was found are found. */
	spread(): void {
		const open = [...this.found];
		for (let symbol = open.pop(); symbol !== undefined; symbol = open.pop())
			for (const other of this.meetings.get(symbol) ?? []) {
				if (this.found.has(other)) continue;
				this.found.add(other);
				open.push(other);
			}
	}

	private mark(type: ts.Type): void {
		for (const symbol of shapesOf(type)) this.found.add(symbol);
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
		for (const shape of shapesOf(given).size > 0 && shapesOf(asked).size > 0 ? asked.getProperties() : []) {
			const part = this.checker.getPropertyOfType(given, shape.name);
			if (part !== undefined)
				this.flow(this.checker.getTypeOfSymbol(part), this.checker.getTypeOfSymbol(shape), depth - 1);
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

/** Can a value of the type be an object? */
function mayHold(type: ts.Type): boolean {
	if (type.isUnion()) return type.types.some(mayHold);
	return (type.flags & WITHOUT_OBJECTS) === 0;
}

const WITHOUT_OBJECTS =
	ts.TypeFlags.NumberLike |
	ts.TypeFlags.StringLike |
	ts.TypeFlags.BooleanLike |
	ts.TypeFlags.Null |
	ts.TypeFlags.Undefined |
	ts.TypeFlags.Void;

function isValue(node: ts.Node): node is ts.Expression {
	return (
		ts.isNewExpression(node) ||
		ts.isCallExpression(node) ||
		ts.isPropertyAccessExpression(node) ||
		ts.isElementAccessExpression(node) ||
		node.kind === ts.SyntaxKind.ThisKeyword ||
		(ts.isIdentifier(node) && isUse(node))
	);
}

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
function shapesOf(type: ts.Type): Set<ts.Symbol> {
	const members = type.isUnionOrIntersection() ? type.types : [type];
	const kinds = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.ObjectLiteral;
	return new Set(
		members.flatMap((t) => {
			const symbol = t.getSymbol();
			if (symbol === undefined || (symbol.flags & kinds) === 0 || t.getCallSignatures().length > 0) return [];
			const [first] = symbol.declarations ?? [];
			return first !== undefined && !first.getSourceFile().isDeclarationFile ? [symbol] : [];
		}),
	);
}
