// What a file's Python scopes declare and use: found in one walk, before any name is given.

import { ts } from "ts-morph";
import { hasModifier, isShorthandName } from "../../syntax.ts";
import { functionOfProperty, isGivenByAny, isHandedOn, mayHaveFunctionProperties } from "./function-properties.ts";
import { hasNamespaces, isOfNamespace } from "./namespaces.ts";

export interface Scope {
	readonly node: ts.Node;
	readonly parent: Scope | null;
	/** Python names in use here, those of variables around it included. */
	readonly taken: Set<string>;
	/** Variables of the module, and of functions around this one, that are written here. */
	readonly writesGlobal: Set<string>;
	readonly writesOuter: Set<string>;
}

export interface Declared {
	readonly symbol: ts.Symbol;
	readonly scope: Scope;
	readonly text: string;
	readonly node: ts.Node;
}

export interface Use {
	readonly symbol: ts.Symbol;
	readonly scope: Scope;
	readonly node: ts.Node;
}

export class ScopeContents {
	readonly scopes = new Map<ts.Node, Scope>();
	/** The scope that each variable of the file belongs to. */
	readonly homes = new Map<ts.Symbol, Scope>();
	readonly declared: Declared[] = [];
	/** In source order. */
	readonly uses: Use[] = [];
	/** Properties that the file's functions have, with their functions: variables beside these. */
	readonly functionProperties = new Map<ts.Symbol, ts.Symbol>();
	/** Functions that are handed on with their properties. */
	readonly callableObjects = new Set<ts.Symbol>();

	private readonly checker: ts.TypeChecker;
	private readonly hasNamespaces: boolean;
	private readonly mayHaveFunctionProperties: boolean;

	private readonly standsAlone: boolean;

	/** @param standsAlone is the file a program by itself? In others no function is more than a function. */
	constructor(checker: ts.TypeChecker, file: ts.SourceFile, standsAlone: boolean) {
		this.checker = checker;
		this.standsAlone = standsAlone;
		this.hasNamespaces = hasNamespaces(file);
		this.mayHaveFunctionProperties = mayHaveFunctionProperties(file);
		this.walk(file, this.open(file, null));
		for (const [property, owner] of this.functionProperties) this.declareBeside(property, owner);
	}

	private declareBeside(property: ts.Symbol, owner: ts.Symbol): void {
		const home = this.declared.find((d) => d.symbol === owner);
		if (home === undefined) return;
		this.homes.set(property, home.scope);
		this.declared.push({ ...home, symbol: property, text: `${owner.name}_${property.name}` });
	}

	private open(node: ts.Node, parent: Scope | null): Scope {
		const shared = this.sharedWith(node, parent);
		const scope: Scope = {
			node,
			parent,
			taken: shared?.taken ?? new Set(),
			writesGlobal: shared?.writesGlobal ?? new Set(),
			writesOuter: shared?.writesOuter ?? new Set(),
		};
		this.scopes.set(node, scope);
		return scope;
	}

	/** In Python fields are stored where the class's initialiser runs, and static values where the class is made. */
	private sharedWith(node: ts.Node, parent: Scope | null): Scope | null {
		if (ts.isPropertyDeclaration(node) && hasModifier(node, ts.SyntaxKind.StaticKeyword)) return parent;
		if (!ts.isPropertyDeclaration(node) && !ts.isConstructorDeclaration(node)) return null;
		const isPart = (m: ts.Node): boolean =>
			m !== node &&
			((ts.isPropertyDeclaration(m) && !hasModifier(m, ts.SyntaxKind.StaticKeyword)) || ts.isConstructorDeclaration(m));
		const other = node.parent.members.find((m) => isPart(m) && this.scopes.has(m));
		return other === undefined ? null : (this.scopes.get(other) ?? null);
	}

	private walk(node: ts.Node, scope: Scope): void {
		ts.forEachChild(node, (child) => {
			if (isTypeOnly(child)) return;
			const inner = opensScope(child) ? this.open(child, scope) : scope;
			const named = declaredName(child);
			if (named !== null) {
				const symbol = symbolDeclaredBy(this.checker, named);
				// a function's own name belongs around it, its parameters inside
				const home = ts.isFunctionDeclaration(child) || ts.isFunctionExpression(child) ? scope : inner;
				if (symbol !== undefined && !this.homes.has(symbol)) {
					this.homes.set(symbol, home);
					this.declared.push({ symbol, scope: home, text: named.text, node: named });
				}
			}
			if (ts.isIdentifier(child)) this.noteUse(child, scope);
			reserveReceiver(child, inner);
			this.walk(child, inner);
		});
	}

	private noteUse(node: ts.Identifier, scope: Scope): void {
		if (isMemberName(node) && !this.isVariable(node)) return;
		const symbol = this.usedSymbol(node);
		if (symbol === undefined) return;
		this.uses.push({ symbol, scope, node });
		if (this.standsAlone && this.mayHaveFunctionProperties && isGivenByAny(symbol, node))
			this.callableObjects.add(symbol);
	}

	/** Is the member one of a namespace, or of a function, which are variables? */
	private isVariable(node: ts.Identifier): boolean {
		if (this.hasNamespaces && isOfNamespace(this.checker, node)) return true;
		const owner = this.mayHaveFunctionProperties ? functionOfProperty(this.checker, node) : null;
		const property = owner === null ? undefined : this.checker.getSymbolAtLocation(node);
		if (owner === null || property === undefined) return false;
		if (this.standsAlone && owner.valueDeclaration !== undefined && isHandedOn(this.checker, owner.valueDeclaration)) {
			this.callableObjects.add(owner);
			return false;
		}
		this.functionProperties.set(property, owner);
		return true;
	}

	private usedSymbol(node: ts.Identifier): ts.Symbol | undefined {
		const parent = node.parent;
		if (isShorthandName(node)) return this.checker.getShorthandAssignmentValueSymbol(node.parent);
		if (!ts.isExportSpecifier(parent)) return symbolDeclaredBy(this.checker, node);
		// `export { x } from "../m"` names nothing of this file
		if (parent.parent.parent.moduleSpecifier !== undefined) return undefined;
		return this.checker.getExportSpecifierLocalTargetSymbol(parent);
	}
}

/** The symbol that a declaration's name makes; of `constructor(private x)` the parameter's, not the field's. */
export function symbolDeclaredBy(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
	const p = name.parent;
	if (ts.isParameter(p) && p.name === name && ts.isParameterPropertyDeclaration(p, p.parent))
		return checker
			.getSymbolsOfParameterPropertyDeclaration(p, name.text)
			.find((s) => s.flags & ts.SymbolFlags.FunctionScopedVariable);
	return checker.getSymbolAtLocation(name);
}

function isTypeOnly(node: ts.Node): boolean {
	if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isTypeParameterDeclaration(node))
		return true;
	return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}

function isThis(node: ts.Node): boolean {
	return node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword;
}

/** What `this` is called in a method must stay free there, and in the functions inside that ask for it. */
function reserveReceiver(node: ts.Node, scope: Scope): void {
	if (!ts.isClassElement(node) && !isThis(node)) return;
	for (let s: Scope | null = scope; s !== null && ts.isFunctionLike(s.node); s = s.parent) {
		s.taken.add("self").add("cls");
		if (ts.isClassElement(s.node)) return;
	}
}

function opensScope(node: ts.Node): boolean {
	return (ts.isFunctionLike(node) && !ts.isTypeNode(node)) || ts.isPropertyDeclaration(node);
}

function declaredName(node: ts.Node): ts.Identifier | null {
	if (
		ts.isVariableDeclaration(node) ||
		ts.isParameter(node) ||
		ts.isBindingElement(node) ||
		ts.isFunctionDeclaration(node) ||
		ts.isFunctionExpression(node) ||
		ts.isClassLike(node) ||
		ts.isEnumDeclaration(node) ||
		ts.isImportSpecifier(node) ||
		ts.isNamespaceImport(node) ||
		ts.isImportClause(node)
	) {
		if (ts.isImportClause(node) && node.name === undefined) return null;
		return node.name !== undefined && ts.isIdentifier(node.name) ? node.name : null;
	}
	return null;
}

/** The name of a property, a method, a key: found through its object, not through a scope. */
function isMemberName(node: ts.Identifier): boolean {
	const parent = node.parent;
	if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
	if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) return parent.propertyName === node;
	return (
		(ts.isPropertyAssignment(parent) ||
			ts.isPropertyDeclaration(parent) ||
			ts.isMethodDeclaration(parent) ||
			ts.isAccessor(parent) ||
			ts.isEnumMember(parent)) &&
		parent.name === node
	);
}
