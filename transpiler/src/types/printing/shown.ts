// The classes whose instances the program gives to `console.log`: their fields' names and order go onto the board.

import { ts } from "ts-morph";
import { nodesOf, nodesOfKind } from "../../nodes.ts";
import { addsFields } from "../classes/added-fields.ts";
import { classesIn } from "../classes/classes.ts";
import { isPromisedMore } from "../classes/fields.ts";
import { isMethod } from "../functions/signatures.ts";
import { membersLeftOut } from "../kinds/hidden-members.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { isDeclaredOnly } from "../kinds/type-kinds.ts";
import { argumentsOf, isAnyButNone, libraryNameOf, membersOf } from "../kinds/type-parts.ts";
import { handsOnConsole } from "./console.ts";
import type { Shapes } from "./shapes.ts";

/** What has the object while it is made may look at it then. */
const HANDS_THIS_ON = /\bthis\s*[,)]/;

type Derived = (base: ts.ClassLikeDeclaration) => readonly ts.ClassLikeDeclaration[];

export class Shown {
	/** Files that give functions to `console.log`, or ask for the name of one that only its type is known of. */
	private readonly naming = new Set<ts.SourceFile>();
	/** Files that show what a type says nothing of. */
	private readonly showingAny = new Set<ts.SourceFile>();
	private readonly named = new Map<readonly ts.SourceFile[], boolean>();
	private readonly classes = new Set<ts.ClassLikeDeclaration | null>();
	/** The classes of objects whose fields the program itself asks for, or copies. */
	private readonly listed = new Set<ts.ClassLikeDeclaration | null>();
	/** The records that are shown, by the names of their fields. */
	private readonly records = new Set<ReadonlyMap<string, unknown>>();
	private readonly checker: ts.TypeChecker;
	private readonly shapes: Shapes;
	private readonly sources: readonly ts.SourceFile[];
	private readonly derived: Derived;

	constructor(checker: ts.TypeChecker, shapes: Shapes, sources: readonly ts.SourceFile[], derived: Derived) {
		this.checker = checker;
		this.sources = sources;
		this.shapes = shapes;
		this.derived = derived;
		for (const file of sources) this.lookAt(file);
		if (this.records.size > 0) this.noteLeftOut(sources);
		// what a mixin is given for its base may be any class
		const isMixed = sources.some((f) => classesIn(f).some((c) => shapes.fields.hasOpenBase(c)));
		if (isMixed && this.classes.size > 0) this.classes.add(null);
	}

	private lookAt(file: ts.SourceFile): void {
		for (const node of nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression))
			if (isConsole(node.expression) || isJson(node.expression)) for (const a of node.arguments) this.noteShown(a);
		if (handsOnConsole(file)) this.noteAnything(file);
		for (const one of listed(file)) this.noteListed(one);
		if (this.classes.size > 0 && storesMethods(this.checker, file)) this.naming.add(file);
		if (asksForNames(this.checker, file)) this.naming.add(file);
	}

	private noteShown(node: ts.Expression): void {
		const value = ts.isSpreadElement(node) ? node.expression : node;
		const type = settledType(this.checker, this.checker.getTypeAtLocation(value));
		if (type.flags & ts.TypeFlags.Never) this.noteAnything(node.getSourceFile());
		this.noteType(type, node.getSourceFile());
	}

	private noteType(type: ts.Type, file: ts.SourceFile): void {
		for (const shape of this.shapes.reach(this.shapes.of(type), this.derived)) {
			if (shape.keyed?.tag === "record") this.records.add(shape.keyed.fields);
			// what stands for such an interface may be a literal with methods
			const isOfInterface = shape.classes.has(null) && shape.keyed?.tag !== "open";
			if (shape.keyed?.tag === "open") this.showingAny.add(file);
			const isOfIndexed = [...shape.classes].some((c) => c !== null && this.takesFunctions(c));
			if (shape.isFunction || isOfInterface || isOfIndexed) this.naming.add(file);
			for (const c of shape.classes) this.noteClass(c);
		}
	}

	/** `const known: HasId = row`: who shows that shows all that the row has. */
	private noteLeftOut(sources: readonly ts.SourceFile[]): void {
		let rest = sources.flatMap((file) => membersLeftOut(this.checker, file).map((of) => ({ ...of, file })));
		for (;;) {
			const now = rest.filter(({ asked }) => this.isShownRecord(asked));
			if (now.length === 0) return;
			rest = rest.filter((r) => !now.includes(r));
			for (const { left, file } of now)
				for (const m of left) if (!isKnownByOwner(m)) this.noteType(this.checker.getTypeOfSymbol(m), file);
		}
	}

	private isShownRecord(type: ts.Type): boolean {
		const names = type.getProperties().map((p) => p.name);
		return [...this.records].some((fields) => names.every((name) => fields.has(name)));
	}

	private hasOpenFunctions(file: ts.SourceFile): boolean {
		return hasOpenFunctions(this.checker, file) || classesIn(file).some((c) => this.takesFunctions(c));
	}

	/** Has the class an index signature by which its objects may get functions? */
	private takesFunctions(node: ts.ClassLikeDeclaration): boolean {
		return node.members.some((m) => {
			if (!ts.isIndexSignatureDeclaration(m)) return false;
			const shape = this.shapes.of(this.checker.getTypeAtLocation(m.type));
			return [...this.shapes.reach(shape, this.derived)].some((s) => s.isFunction);
		});
	}

	/** `const log = console.log`: it may be given whatever the program has. */
	private noteAnything(file: ts.SourceFile): void {
		this.showingAny.add(file);
		this.noteClass(null);
	}

	private noteListed({ node, isClassEnough }: Listed): void {
		for (const c of this.shapes.of(this.checker.getTypeAtLocation(node)).classes) {
			for (const one of this.withDerived(c)) this.listed.add(one);
			if (
				c === null ||
				!isClassEnough ||
				addsFields(this.checker, node.getSourceFile(), this.sources) ||
				this.derived(c).length > 0 ||
				isPromisedMore(this.checker, c) ||
				HANDS_THIS_ON.test(c.getText()) ||
				this.shapes.fields.hasOpenBase(c)
			)
				this.noteClass(c);
		}
	}

	private noteClass(of: ts.ClassLikeDeclaration | null): void {
		for (const one of this.withDerived(of)) this.classes.add(one);
	}

	private withDerived(of: ts.ClassLikeDeclaration | null): readonly (ts.ClassLikeDeclaration | null)[] {
		return of === null ? [of] : [of, ...this.derived(of)];
	}

	/** Are functions shown in files that share things, or asked for their names? */
	namesFunctions(files: readonly ts.SourceFile[]): boolean {
		const known = this.named.get(files);
		if (known !== undefined) return known;
		const isAnyShown = files.some((f) => this.showingAny.has(f));
		const found =
			files.some((f) => this.naming.has(f) || (isAnyShown && this.hasOpenFunctions(f))) ||
			(files.some((f) => ASKS_FOR_TAG.test(f.text)) && files.some((f) => HAS_OTHER_FUNCTIONS.test(f.text)));
		this.named.set(files, found);
		return found;
	}

	hasSome(): boolean {
		return this.classes.size > 0;
	}

	/** May objects be shown of which nobody knows what they are of? */
	hasAny(): boolean {
		return this.classes.has(null);
	}

	/** May the program list what objects of the class have, and not just show it? */
	isListed(node: ts.ClassLikeDeclaration): boolean {
		return this.listed.has(node) || this.listed.has(null);
	}

	/** Are objects of the class shown, and not just whatever there may be? */
	hasItself(node: ts.ClassLikeDeclaration): boolean {
		return this.classes.has(node);
	}

	has(node: ts.ClassLikeDeclaration): boolean {
		return this.classes.has(node) || this.classes.has(null);
	}
}

/** `Object.prototype.toString.call(f)` tells async functions and generators from others. */
const ASKS_FOR_TAG = /\btoString\.call\(/;

const HAS_OTHER_FUNCTIONS = /\basync\b|\byield\b|\bfunction\s*\*/;

/** A promise shows what it has come to. */
function settledType(checker: ts.TypeChecker, type: ts.Type): ts.Type {
	const [value] = libraryNameOf(type) === "Promise" ? argumentsOf(checker, type) : [];
	return value ?? type;
}

/** Is a function made, or a class or a function named, in a literal or where a type says nothing of what is there? */
function hasOpenFunctions(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const declared = [
		...classesIn(file),
		...nodesOfKind<ts.FunctionDeclaration>(file, ts.SyntaxKind.FunctionDeclaration),
		...nodesOfKind<ts.VariableDeclaration>(file, ts.SyntaxKind.VariableDeclaration).filter(isOfFunction),
	];
	const names = new Set(declared.map((d) => d.name?.getText()));
	const isFunction = (n: ts.Node): boolean =>
		ts.isArrowFunction(n) || ts.isFunctionExpression(n) || ts.isClassExpression(n) || ts.isMethodDeclaration(n);
	return nodesOf(file).some((node) => {
		if (ts.isMethodDeclaration(node) && isForDecorators(node)) return true;
		if (!isFunction(node) && !(ts.isIdentifier(node) && names.has(node.text))) return false;
		// what the literal is handed to may be of any type
		if (isPartOfLiteral(node)) return true;
		if (!ts.isExpression(node)) return false;
		const asked = checker.getContextualType(node);
		if (asked === undefined) return false;
		const isObject = (t: ts.Type): boolean => (t.flags & ts.TypeFlags.NonPrimitive) !== 0 || isAnyButNone(t);
		return hasFlags(asked, OPEN) || (membersOf(asked).some(isObject) && !isGivenToLibrary(checker, node));
	});
}

/** `Object.keys(f)` shows nothing of f. */
function isGivenToLibrary(checker: ts.TypeChecker, { parent }: ts.Node): boolean {
	if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
	const callee = checker.getTypeAtLocation(parent.expression).getSymbol();
	return callee !== undefined && isDeclaredOnly(callee);
}

/** A decorator is given the method; one of the class may put another class in its place, which has no name here. */
function isForDecorators(node: ts.MethodDeclaration): boolean {
	const { parent } = node;
	return (ts.getDecorators(node) ?? []).length > 0 && !(ts.isClassLike(parent) && ts.getDecorators(parent)?.length);
}

function isPartOfLiteral({ parent }: ts.Node): boolean {
	if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) return true;
	return ts.isObjectLiteralExpression(parent) || ts.isArrayLiteralExpression(parent);
}

function isOfFunction({ initializer }: ts.VariableDeclaration): boolean {
	return initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
}

function asksForNames(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	if (!/\.name\b/.test(file.text)) return false;
	return nodesOfKind<ts.PropertyAccessExpression>(file, ts.SyntaxKind.PropertyAccessExpression).some((node) => {
		const type = node.name.text === "name" ? checker.getTypeAtLocation(node.expression) : undefined;
		if (type?.getSymbol()?.name === "Function") return true;
		// of `any` it may be a function where the program tells those apart
		if (type !== undefined && (type.flags & ts.TypeFlags.Any) !== 0 && /["']function["']/.test(file.text)) return true;
		return type !== undefined && type.getCallSignatures().length > 0 && type.getConstructSignatures().length === 0;
	});
}

/** `o.run = () => ...` of a class's method: the object shows it from then on. */
function storesMethods(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	return nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).some(
		({ operatorToken, left }) =>
			operatorToken.kind === ts.SyntaxKind.EqualsToken &&
			ts.isPropertyAccessExpression(left) &&
			isMethod(checker.getSymbolAtLocation(left.name)?.valueDeclaration),
	);
}

/** What an object of a class shows is known by its class; what is JavaScript's own, of a text that is branded, is not shown. */
function isKnownByOwner(member: ts.Symbol): boolean {
	const { valueDeclaration } = member;
	return isDeclaredOnly(member) || (valueDeclaration !== undefined && ts.isClassLike(valueDeclaration.parent));
}

interface Listed {
	readonly node: ts.Node;
	/** Does a class that none derives from tell by itself what is asked? */
	readonly isClassEnough: boolean;
}

/** What the program asks for its own properties, or copies them of. */
function listed(file: ts.SourceFile): Listed[] {
	const found: Listed[] = [];
	for (const { expression, arguments: given } of nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression)) {
		const asksIt = ts.isPropertyAccessExpression(expression) && expression.name.text === "hasOwnProperty";
		if (asksIt) found.push({ node: expression.expression, isClassEnough: false });
		const [borrower] = given;
		if (borrower !== undefined && expression.getText().endsWith(".hasOwnProperty.call"))
			found.push({ node: borrower, isClassEnough: false });
		const asked = LISTING.exec(expression.getText())?.[1];
		if (asked !== undefined) found.push(...given.map((node) => ({ node, isClassEnough: asked !== "hasOwn" })));
	}
	for (const { expression } of nodesOfKind<ts.SpreadAssignment>(file, ts.SyntaxKind.SpreadAssignment))
		found.push({ node: expression, isClassEnough: true });
	for (const { expression } of nodesOfKind<ts.ForInStatement>(file, ts.SyntaxKind.ForInStatement))
		found.push({ node: expression, isClassEnough: false });
	for (const node of nodesOfKind<ts.ObjectBindingPattern>(file, ts.SyntaxKind.ObjectBindingPattern))
		if (node.elements.some((e) => e.dotDotDotToken !== undefined)) found.push({ node, isClassEnough: false });
	return found;
}

const LISTING = /^(?:Object|Reflect)\.(keys|values|entries|getOwnPropertyNames|hasOwn|assign|ownKeys)$/;

function isConsole(callee: ts.Expression): boolean {
	return (
		ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === "console"
	);
}

/** JSON.stringify writes the same fields. */
function isJson(callee: ts.Expression): boolean {
	return callee.getText() === "JSON.stringify";
}
