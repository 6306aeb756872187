// Where numbers come from that no declaration promises: the calls of a function that nobody else can call, the stores
// to a member, the results of methods. Members go by their names: whatever type an object is looked at through, a
// store to `x.count` names `count`.

import { ts } from "ts-morph";
import { push } from "../multimap.ts";
import { nodesOf } from "../nodes.ts";
import { bare, hasModifier, isAssertion, isInside, unparenthesized } from "../syntax.ts";
import { isAssignment, type Write } from "./assignments.ts";
import type { Kinds } from "./kinds.ts";

type Call = ts.CallExpression | ts.NewExpression;

export class Flows {
	private readonly uses = new Map<ts.Symbol, ts.Identifier[]>();
	private readonly accesses = new Map<string, ts.Node[]>();
	private readonly stores = new Map<string, Write[]>();
	private readonly declared = new Map<string, ts.Declaration[]>();
	private readonly constructions: Call[] = [];
	/** Names of members that something may store to that has no name for it. */
	private readonly open = new Set<string>();
	/** Objects come from elsewhere, such as JSON: an interface's members may hold anything. */
	private hasForeign = false;

	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;

	constructor(checker: ts.TypeChecker, kinds: Kinds, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.kinds = kinds;
		for (const file of sources) for (const node of nodesOf(file)) this.note(node);
	}

	/** Every use of a variable, function or class by its name, its declaration left out. */
	usesOf(symbol: ts.Symbol): readonly ts.Identifier[] {
		return this.uses.get(symbol) ?? [];
	}

	/** All calls that there can be, or null if others may call it. */
	callsOf(node: ts.SignatureDeclaration): readonly Call[] | null {
		if (ts.isConstructorDeclaration(node)) return this.callsOfConstructor(node);
		if (ts.isMethodDeclaration(node)) return this.callsOfMethod(node);
		const name = functionName(node);
		const symbol = name === null ? undefined : this.checker.getSymbolAtLocation(name);
		if (symbol === undefined || name === null || isOffered(name.parent) || (symbol.declarations?.length ?? 0) > 1)
			return null;
		return callsAt(this.usesOf(symbol));
	}

	/** Every store to members of that name, or null if there may be others. */
	storesTo(name: string): readonly Write[] | null {
		const declarations = this.declared.get(name) ?? [];
		if (this.open.has(name) || declarations.some((d) => !this.isClosedMember(d))) return null;
		return this.stores.get(name) ?? [];
	}

	/** The methods of the program that a call of that name may run, or null if there may be others. */
	methodsNamed(name: string): readonly ts.MethodDeclaration[] | null {
		const declarations = this.declared.get(name) ?? [];
		const methods = declarations.filter(ts.isMethodDeclaration);
		const others = declarations.some((d) => !ts.isMethodDeclaration(d) && !ts.isMethodSignature(d));
		if (others || this.stores.has(name) || methods.some((m) => !ts.isClassLike(m.parent))) return null;
		return methods.filter((m) => m.body !== undefined);
	}

	/** The getters that reading a member of that name may run, or null if it may be something else. */
	gettersNamed(name: string): readonly ts.GetAccessorDeclaration[] | null {
		const declarations = this.declared.get(name) ?? [];
		const isOther = (d: ts.Declaration): boolean => !ts.isAccessor(d) || !ts.isClassLike(d.parent);
		return declarations.length === 0 || declarations.some(isOther) ? null : declarations.filter(ts.isGetAccessor);
	}

	symbolOf(node: ts.Node): ts.Symbol | undefined {
		return this.checker.getSymbolAtLocation(node);
	}

	/** The parameter that a call's argument goes to, if it is one of the program's functions'. */
	parameterAt(call: Call, at: number): ts.ParameterDeclaration | null {
		const declaration = this.checker.getResolvedSignature(call)?.declaration;
		if (declaration === undefined || !("body" in declaration) || call.arguments?.slice(0, at).some(ts.isSpreadElement))
			return null;
		const parameter = declaration.parameters[at];
		return parameter === undefined || !ts.isParameter(parameter) || parameter.dotDotDotToken !== undefined
			? null
			: parameter;
	}

	private callsOfMethod(node: ts.MethodDeclaration): readonly Call[] | null {
		if (!ts.isClassLike(node.parent) || !ts.isMemberName(node.name) || RUN_BY_OTHERS.has(node.name.text)) return null;
		if (!isPrivate(node) && (isOffered(node.parent) || this.derivesFromLibrary(node.parent))) return null;
		const name = node.name.text;
		const declarations = this.declared.get(name) ?? [];
		if (this.open.has(name) || declarations.some((d) => !ts.isMethodDeclaration(d) && !ts.isMethodSignature(d)))
			return null;
		if (declarations.some((d) => d !== node && ts.isMethodDeclaration(d) && !isPrivate(node) && isOffered(d.parent)))
			return null;
		return callsAt(this.accesses.get(name) ?? []);
	}

	private callsOfConstructor(node: ts.ConstructorDeclaration): readonly Call[] | null {
		if (!this.isClosedClass(node.parent)) return null;
		if (node.parent.members.filter(ts.isConstructorDeclaration).length > 1) return null;
		return this.constructions.filter((c) => this.checker.getResolvedSignature(c)?.declaration === node);
	}

	/** A class whose objects are made by `new` of its name, or of classes like it that derive from it. */
	private isClosedClass(node: ts.ClassLikeDeclaration): boolean {
		const symbol = node.name === undefined ? undefined : this.checker.getSymbolAtLocation(node.name);
		if (symbol === undefined || isOffered(node) || !ts.isClassDeclaration(node)) return false;
		return this.usesOf(symbol).every((use) => {
			const parent = use.parent;
			if (ts.isNewExpression(parent)) return parent.expression === use;
			if (ts.isPropertyAccessExpression(parent)) return parent.expression === use;
			if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
			if (!ts.isExpressionWithTypeArguments(parent)) return ts.isPartOfTypeNode(use);
			const derived = parent.parent.parent;
			return !ts.isClassLike(derived) || this.isClosedClass(derived);
		});
	}

	private derivesFromLibrary(node: ts.ClassLikeDeclaration): boolean {
		return (node.heritageClauses ?? []).some((h) =>
			h.types.some((t) =>
				(this.checker.getTypeAtLocation(t).getSymbol()?.declarations ?? []).some(
					(d) => d.getSourceFile().isDeclarationFile,
				),
			),
		);
	}

	private isClosedMember(d: ts.Declaration): boolean {
		if (ts.isPropertyDeclaration(d)) return d.type === undefined || isPrivate(d) || !isOffered(d.parent);
		if (ts.isParameter(d)) return isPrivate(d) || !isOffered(d.parent.parent);
		if (ts.isPropertySignature(d)) return !this.hasForeign && !isOffered(ts.findAncestor(d, ts.isStatement) ?? d);
		return false;
	}

	private note(node: ts.Node): void {
		if (ts.isIdentifier(node)) this.noteName(node);
		else if (ts.isPropertyAccessExpression(node)) push(this.accesses, node.name.text, node);
		else if (ts.isNewExpression(node)) this.constructions.push(node);
		else if (ts.isCallExpression(node)) this.noteCall(node);
		else if (isAssertion(node)) this.noteForeign(node.expression, node);
		this.noteMember(node);
		this.noteStore(node);
	}

	private noteName(node: ts.Identifier): void {
		const parent = node.parent;
		if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
		if ((parent as { name?: ts.Node }).name === node && !ts.isShorthandPropertyAssignment(parent)) return;
		const symbol = ts.isShorthandPropertyAssignment(parent)
			? this.checker.getShorthandAssignmentValueSymbol(parent)
			: this.checker.getSymbolAtLocation(node);
		if (symbol !== undefined) push(this.uses, symbol, node);
	}

	private noteCall(node: ts.CallExpression): void {
		if (node.expression.kind === ts.SyntaxKind.SuperKeyword) this.constructions.push(node);
		this.noteForeign(node, node);
	}

	/** What has no type is given one where it is stored: its members may hold anything. */
	private noteForeign(value: ts.Expression, place: ts.Node): void {
		if (this.hasForeign || ts.isExpressionStatement(place.parent)) return;
		const kinds = this.kinds.of(value);
		if (!kinds.has("any") && !kinds.has("unknown")) return;
		const { flags } = this.checker.getTypeAtLocation(value);
		if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) this.hasForeign = true;
	}

	private noteMember(node: ts.Node): void {
		const isMember =
			ts.isClassElement(node) ||
			ts.isTypeElement(node) ||
			(ts.isObjectLiteralElement(node) && (ts.isMethodDeclaration(node) || ts.isAccessor(node)));
		const isParameterField = ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent);
		if (!isMember && !isParameterField) return;
		const name = (node as ts.NamedDeclaration).name;
		if (name !== undefined && (ts.isMemberName(name) || ts.isStringLiteralLike(name)))
			push(this.declared, name.text, node as ts.Declaration);
	}

	private noteStore(node: ts.Node): void {
		if (ts.isPropertyDeclaration(node) && node.initializer !== undefined && ts.isMemberName(node.name))
			push(this.stores, node.name.text, { node, value: node.initializer, operator: null });
		else if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent) && ts.isIdentifier(node.name))
			push(this.stores, node.name.text, { node, value: node.name, operator: null });
		else if (ts.isPropertyAssignment(node) && !isPattern(node.parent))
			this.noteProperty(node.name, node, node.initializer);
		else if (ts.isShorthandPropertyAssignment(node) && !isPattern(node.parent))
			this.noteProperty(node.name, node, node.name);
		else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind))
			this.noteTarget(node.left, {
				node,
				value: node.right,
				operator: node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? null : node.operatorToken.kind,
			});
		else if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node.operator))
			this.noteTarget(node.operand, { node, value: null, operator: node.operator });
		else if (
			(ts.isForOfStatement(node) || ts.isForInStatement(node)) &&
			!ts.isVariableDeclarationList(node.initializer)
		)
			this.noteTarget(node.initializer, { node, value: null, operator: null });
	}

	private noteProperty(name: ts.PropertyName, node: ts.Node, value: ts.Expression): void {
		if (ts.isIdentifier(name) || ts.isStringLiteralLike(name))
			push(this.stores, name.text, { node, value, operator: null });
		// a key that is worked out may be any name
		else if (ts.isComputedPropertyName(name)) this.hasForeign = true;
	}

	private noteTarget(target: ts.Node, write: Write): void {
		const left = ts.isExpression(target) ? bare(target) : target;
		if (ts.isPropertyAccessExpression(left)) push(this.stores, left.name.text, write);
		else if (ts.isElementAccessExpression(left)) {
			const key = unparenthesized(left.argumentExpression);
			if (ts.isStringLiteralLike(key)) push(this.stores, key.text, write);
			else if (this.checker.getTypeAtLocation(key).flags & ts.TypeFlags.StringLike) this.hasForeign = true;
		} else if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) this.openTargets(left);
	}

	/** What a pattern stores is not followed. */
	private openTargets(pattern: ts.Node): void {
		const visit = (n: ts.Node): void => {
			if (ts.isPropertyAccessExpression(n)) this.open.add(n.name.text);
			ts.forEachChild(n, visit);
		};
		visit(pattern);
	}
}

/** Methods that the language, or the library, calls by itself. */
const RUN_BY_OTHERS: ReadonlySet<string> = new Set([
	"toString",
	"toJSON",
	"valueOf",
	"next",
	"return",
	"throw",
	"then",
]);

function isStep(operator: ts.SyntaxKind): boolean {
	return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

/** `({ a } = x)`: an object literal that is stored to. */
function isPattern(node: ts.Node): boolean {
	const outer = ts.findAncestor(node, (n) => ts.isBinaryExpression(n) || ts.isForOfStatement(n) || ts.isStatement(n));
	if (outer === undefined) return false;
	if (ts.isForOfStatement(outer)) return isInside(node, outer.initializer);
	return ts.isBinaryExpression(outer) && isAssignment(outer.operatorToken.kind) && isInside(node, outer.left);
}

function isPrivate(node: ts.Node): boolean {
	const name = (node as ts.NamedDeclaration).name;
	if (name !== undefined && ts.isPrivateIdentifier(name)) return true;
	return hasModifier(node, ts.SyntaxKind.PrivateKeyword);
}

/** Can other modules, or Python by hand, get at it? */
function isOffered(node: ts.Node): boolean {
	const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
	return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function functionName(node: ts.SignatureDeclaration): ts.Identifier | null {
	if (ts.isFunctionDeclaration(node)) return node.name ?? null;
	if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
	const held = node.parent;
	if (!ts.isVariableDeclaration(held) || !ts.isIdentifier(held.name)) return null;
	return (held.parent.flags & ts.NodeFlags.Const) !== 0 ? held.name : null;
}

/** The calls, if the uses are nothing but calls. */
function callsAt(uses: readonly ts.Node[]): Call[] | null {
	const found: Call[] = [];
	for (const use of uses) {
		const parent = use.parent;
		if (ts.isCallExpression(parent) && parent.expression === use) found.push(parent);
		else if (!ts.isPartOfTypeNode(use) && !ts.isTypeQueryNode(parent)) return null;
	}
	return found;
}
