// What the syntax of a file says by names: uses of variables, members and stores to them, calls. It is listed once for
// a file, and what a name stands for is asked when somebody looks for it.

import { ts } from "ts-morph";
import { push } from "../../multimap.ts";
import { Visitor } from "../../nodes.ts";
import { bare, isAssignment } from "../../syntax.ts";
import type { Write } from "../assignments.ts";

export type Call = ts.CallExpression | ts.NewExpression;

export interface FileNames {
	/** Variables, functions and classes where they are used. */
	readonly uses: Map<string, ts.Identifier[]>;
	/** `x.name` */
	readonly accesses: Map<string, ts.PropertyAccessExpression[]>;
	/** `x[key]`, and parts of patterns. */
	readonly reads: Read[];
	/** Declarations of members. */
	readonly declared: Map<string, ts.Declaration[]>;
	/** Stores to members. */
	readonly stores: Map<string, Write[]>;
	/** Members that patterns store to. */
	readonly open: Set<string>;
	/** `new C()` and `super()` */
	readonly constructions: Call[];
	/** `x[key] = value`, also in patterns, and members of classes: keys that are no literals. */
	readonly keyed: Keyed[];
	/** `Object.assign(x, ...)` */
	readonly assigns: ts.CallExpression[];
	/** Has an object literal a key that is worked out? */
	hasOpenKeys: boolean;
	/** Calls whose results are used, and values that an assertion gives another type. */
	readonly typed: ts.Expression[];
	/** Stores to variables and to members, by the name of what is stored to. */
	readonly writes: Map<string, Stored[]>;
}

export type Read =
	| ts.ElementAccessExpression
	| ts.BindingElement
	| ts.PropertyAssignment
	| ts.ShorthandPropertyAssignment;

export interface Keyed {
	/** Null for any object. */
	readonly object: ts.Expression | null;
	readonly key: ts.Expression;
}

export interface Stored {
	/** What names the place. */
	readonly target: ts.Node;
	readonly write: Write;
}

/** Trees never change: a file that has is another one. */
const listed = new WeakMap<ts.SourceFile, FileNames>();

export function namesIn(file: ts.SourceFile): FileNames {
	const known = listed.get(file) ?? new Lister().list(file);
	listed.set(file, known);
	return known;
}

/** Of a name that is worked out. */
const COMPUTED = "[]";

/** The names that a symbol may go by: a default export has one of its own besides `default`. */
export function namesOf(symbol: ts.Symbol): readonly string[] {
	const names = new Set([symbol.name]);
	for (const declaration of symbol.declarations ?? []) {
		const name = ts.getNameOfDeclaration(declaration);
		const text = name === undefined ? null : textOf(name);
		if (text !== null) names.add(text);
	}
	return [...names];
}

/** The name that a node gives to what it stands for, or null. */
function textOf(node: ts.Node): string | null {
	if (ts.isPropertyAccessExpression(node)) return node.name.text;
	if (ts.isComputedPropertyName(node)) return COMPUTED;
	if (ts.isMemberName(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
	return null;
}

class Lister implements FileNames {
	readonly uses = new Map<string, ts.Identifier[]>();
	readonly accesses = new Map<string, ts.PropertyAccessExpression[]>();
	readonly reads: Read[] = [];
	readonly declared = new Map<string, ts.Declaration[]>();
	readonly stores = new Map<string, Write[]>();
	readonly open = new Set<string>();
	readonly constructions: Call[] = [];
	readonly keyed: Keyed[] = [];
	readonly assigns: ts.CallExpression[] = [];
	hasOpenKeys = false;
	readonly typed: ts.Expression[] = [];
	readonly writes = new Map<string, Stored[]>();

	list(file: ts.SourceFile): this {
		const K = ts.SyntaxKind;
		new Visitor()
			.on<ts.Identifier>([K.Identifier], (node) => this.noteName(node))
			.on<ts.PropertyAccessExpression>([K.PropertyAccessExpression], (node) =>
				push(this.accesses, node.name.text, node),
			)
			.on<ts.ElementAccessExpression>([K.ElementAccessExpression], (node) => {
				if (!ts.isNumericLiteral(node.argumentExpression)) this.reads.push(node);
			})
			.on<ts.BindingElement>([K.BindingElement], (node) => {
				if (ts.isObjectBindingPattern(node.parent)) this.reads.push(node);
			})
			.on<ts.NewExpression>([K.NewExpression], (node) => void this.constructions.push(node))
			.on<ts.CallExpression>([K.CallExpression], (node) => this.noteCall(node))
			.on<ts.AssertionExpression>([K.AsExpression, K.TypeAssertionExpression], (node) =>
				this.noteTyped(node.expression, node),
			)
			.on<ts.NamedDeclaration>(MEMBERS, (node) => this.noteMember(node))
			.on<ts.ParameterDeclaration>([K.Parameter], (node) => this.noteParameter(node))
			.on<ts.PropertyDeclaration>([K.PropertyDeclaration], (node) => this.noteField(node))
			.on<ts.VariableDeclaration>([K.VariableDeclaration], (node) => this.noteInitial(node))
			.on<ts.PropertyAssignment>([K.PropertyAssignment], (node) => this.noteProperty(node, node.initializer))
			.on<ts.ShorthandPropertyAssignment>([K.ShorthandPropertyAssignment], (node) => this.noteProperty(node, node.name))
			.on<ts.BinaryExpression>([K.BinaryExpression], (node) => this.noteAssignment(node))
			.on<Step>([K.PrefixUnaryExpression, K.PostfixUnaryExpression], (node) => this.noteStep(node))
			.on<ts.ForOfStatement | ts.ForInStatement>([K.ForOfStatement, K.ForInStatement], (node) => this.noteLoop(node))
			.visit(file);
		return this;
	}

	private noteName(node: ts.Identifier): void {
		const parent = node.parent;
		if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
		if ((parent as { name?: ts.Node }).name === node && !ts.isShorthandPropertyAssignment(parent)) return;
		push(this.uses, node.text, node);
	}

	private noteCall(node: ts.CallExpression): void {
		if (node.expression.kind === ts.SyntaxKind.SuperKeyword) this.constructions.push(node);
		this.noteTyped(node, node);
		const called = node.expression;
		if (!ts.isPropertyAccessExpression(called)) return;
		if (called.name.text === "assign") this.assigns.push(node);
		// any text may be a key of what is made so
		if (called.name.text === "fromEntries") this.hasOpenKeys = true;
	}

	private noteTyped(value: ts.Expression, place: ts.Node): void {
		if (!ts.isExpressionStatement(place.parent)) this.typed.push(value);
	}

	private noteMember(node: ts.NamedDeclaration): void {
		const name = node.name;
		if (name !== undefined && (ts.isMemberName(name) || ts.isStringLiteralLike(name)))
			push(this.declared, name.text, node);
		else if (name !== undefined && ts.isComputedPropertyName(name) && ts.isClassLike(node.parent))
			this.keyed.push({ object: null, key: name.expression });
	}

	private noteParameter(node: ts.ParameterDeclaration): void {
		this.noteInitial(node);
		if (!ts.isParameterPropertyDeclaration(node, node.parent)) return;
		this.noteMember(node);
		if (ts.isIdentifier(node.name)) push(this.stores, node.name.text, { node, value: node.name, operator: null });
	}

	private noteField(node: ts.PropertyDeclaration): void {
		this.noteInitial(node);
		if (node.initializer !== undefined && (ts.isMemberName(node.name) || ts.isStringLiteralLike(node.name)))
			push(this.stores, node.name.text, { node, value: node.initializer, operator: null });
	}

	private noteInitial(node: ts.VariableDeclaration | ts.PropertyDeclaration | ts.ParameterDeclaration): void {
		if (node.initializer !== undefined) this.add(node.name, { node, value: node.initializer, operator: null });
	}

	private noteProperty(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, value: ts.Expression): void {
		if (isPattern(node.parent)) return void this.reads.push(node);
		const { name } = node;
		if (ts.isIdentifier(name) || ts.isStringLiteralLike(name))
			push(this.stores, name.text, { node, value, operator: null });
		// a key that is worked out may be any name
		else if (ts.isComputedPropertyName(name)) this.hasOpenKeys = true;
	}

	private noteAssignment(node: ts.BinaryExpression): void {
		const kind = node.operatorToken.kind;
		if (!isAssignment(kind)) return;
		const write = { node, value: node.right, operator: kind === ts.SyntaxKind.EqualsToken ? null : kind };
		this.add(node.left, write);
		this.noteTarget(node.left, write);
	}

	private noteStep(node: Step): void {
		if (node.operator !== ts.SyntaxKind.PlusPlusToken && node.operator !== ts.SyntaxKind.MinusMinusToken) return;
		const write = { node, value: null, operator: node.operator };
		this.add(node.operand, write);
		this.noteTarget(node.operand, write);
	}

	private noteLoop(node: ts.ForOfStatement | ts.ForInStatement): void {
		if (ts.isVariableDeclarationList(node.initializer)) {
			for (const d of node.initializer.declarations) this.add(d.name, { node: d, value: null, operator: null });
			return;
		}
		const write = { node, value: null, operator: null };
		this.add(node.initializer, write);
		this.noteTarget(node.initializer, write);
	}

	/** Of a member. */
	private noteTarget(target: ts.Node, write: Write): void {
		const left = ts.isExpression(target) ? bare(target) : target;
		if (ts.isPropertyAccessExpression(left)) push(this.stores, left.name.text, write);
		else if (ts.isElementAccessExpression(left)) this.noteKeyed(left, (name) => push(this.stores, name, write));
		else if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) this.openTargets(left);
	}

	private noteKeyed(target: ts.ElementAccessExpression, noteName: (name: string) => void): void {
		const key = bare(target.argumentExpression);
		if (ts.isStringLiteralLike(key)) noteName(key.text);
		else this.keyed.push({ object: target.expression, key });
	}

	/** What a pattern stores is not followed. */
	private openTargets(pattern: ts.Node): void {
		const visit = (n: ts.Node): void => {
			if (ts.isPropertyAccessExpression(n)) this.open.add(n.name.text);
			if (ts.isElementAccessExpression(n)) this.noteKeyed(n, (name) => this.open.add(name));
			ts.forEachChild(n, visit);
		};
		visit(pattern);
	}

	/** Also of `(name as T)`. */
	private add(written: ts.Node, write: Write): void {
		const target = ts.isExpression(written) ? bare(written) : written;
		const parts = partsOf(target);
		if (parts === null) {
			const key = ts.isElementAccessExpression(target) ? target.argumentExpression : null;
			const place = key !== null && ts.isStringLiteralLike(key) ? key : target;
			return this.addStored(place, textOf(place), write);
		}
		const part = { node: write.node, value: null, operator: null };
		for (const p of parts)
			if (ts.isShorthandPropertyAssignment(p)) this.addStored(p, p.name.text, part);
			else this.add(p, part);
	}

	private addStored(target: ts.Node, name: string | null, write: Write): void {
		if (name !== null) push(this.writes, name, { target, write });
	}
}

type Step = ts.PrefixUnaryExpression | ts.PostfixUnaryExpression;

const MEMBERS = [
	ts.SyntaxKind.PropertyDeclaration,
	ts.SyntaxKind.PropertySignature,
	ts.SyntaxKind.MethodDeclaration,
	ts.SyntaxKind.MethodSignature,
	ts.SyntaxKind.GetAccessor,
	ts.SyntaxKind.SetAccessor,
];

/** `({ a } = x)`: an object literal that is stored to, and no default in one: `({ a = { b: 1 } } = x)`. */
function isPattern(node: ts.Node): boolean {
	const outer = node.parent;
	if (ts.isBinaryExpression(outer)) return outer.left === node && isAssignment(outer.operatorToken.kind);
	if (ts.isForOfStatement(outer)) return outer.initializer === node;
	if (ts.isShorthandPropertyAssignment(outer))
		return outer.objectAssignmentInitializer !== node && isPattern(outer.parent);
	// a default in the pattern of a declaration
	if (ts.isBindingElement(outer)) return false;
	return !ts.isStatement(outer) && isPattern(outer);
}

/** What a pattern stores into; null for anything else. */
function partsOf(target: ts.Node): readonly ts.Node[] | null {
	if (ts.isArrayBindingPattern(target) || ts.isObjectBindingPattern(target))
		return target.elements.flatMap((e) => (ts.isBindingElement(e) ? [e.name] : []));
	if (ts.isArrayLiteralExpression(target)) return target.elements;
	if (ts.isSpreadElement(target)) return [target.expression];
	// with a default
	if (ts.isBinaryExpression(target)) return [target.left];
	if (!ts.isObjectLiteralExpression(target)) return null;
	return target.properties.flatMap((p): ts.Node[] => {
		if (ts.isPropertyAssignment(p)) return [p.initializer];
		if (ts.isSpreadAssignment(p)) return [p.expression];
		return ts.isShorthandPropertyAssignment(p) ? [p] : [];
	});
}
