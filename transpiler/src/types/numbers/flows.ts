// Where numbers come from that no declaration promises: the calls of a function that nobody else can call, the stores
// to a member, the results of methods. Members go by their names: whatever type an object is looked at through, a
// store to `x.count` names `count`.

import { ts } from "ts-morph";
import type { Findings } from "../../program/findings.ts";
import { hasModifier, immediateCall, isDecorated, isPrivate, ownParameters, valueSymbol } from "../../syntax.ts";
import type { Write } from "../assignments.ts";
import { derivesFrom } from "../classes/shapes.ts";
import { calledDeclaration } from "../functions/overloads.ts";
import { isDefinition } from "../functions/signatures.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { EarlyFields } from "../missing/early-fields.ts";
import { type Call, namesIn, namesOf } from "../names/names.ts";
import { ProgramNames } from "../names/program-names.ts";
import { type KeyedReads, keyedReads } from "./keyed-reads.ts";
import { type KeyedStores, keyedStores } from "./keyed-stores.ts";

export class Flows {
	private readonly uses = new Map<ts.Symbol, readonly ts.Identifier[]>();
	private readonly names: ProgramNames;
	private foreign: boolean | null = null;
	private keyed: readonly KeyedStores[] | null = null;
	private keyReads: readonly KeyedReads[] | null = null;

	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly sources: readonly ts.SourceFile[];
	private readonly findings: Findings;
	private readonly early: EarlyFields;

	constructor(
		checker: ts.TypeChecker,
		kinds: Kinds,
		sources: readonly ts.SourceFile[],
		findings: Findings,
		early: EarlyFields,
	) {
		this.early = early;
		this.checker = checker;
		this.kinds = kinds;
		this.sources = sources;
		this.findings = findings;
		this.names = new ProgramNames(sources);
	}

	/** Every use of a variable, function or class by its name, its declaration left out. */
	usesOf(symbol: ts.Symbol): readonly ts.Identifier[] {
		const known = this.uses.get(symbol);
		if (known !== undefined) return known;
		const found = this.names
			.underAny("uses", namesOf(symbol))
			.filter((node) => valueSymbol(this.checker, node) === symbol);
		this.uses.set(symbol, found);
		return found;
	}

	/** All calls that there can be, or null if others may call it. */
	callsOf(node: ts.SignatureDeclaration): readonly Call[] | null {
		if (ts.isConstructorDeclaration(node)) return this.callsOfConstructor(node);
		if (ts.isMethodDeclaration(node)) return this.callsOfMethod(node);
		const atOnce = callAtOnce(node);
		if (atOnce !== null) return [atOnce];
		const name = functionName(node);
		const symbol = name === null ? undefined : this.checker.getSymbolAtLocation(name);
		if (symbol === undefined || name === null || isOffered(name.parent) || (symbol.declarations?.length ?? 0) > 1)
			return null;
		return callsAt(this.usesOf(symbol));
	}

	/** Every store to members of that name, or null if there may be others. */
	storesTo(name: string): readonly Write[] | null {
		return this.isKeyed(name) ? null : this.namedStoresTo(name);
	}

	/** The same, as if stores by keys that are worked out were to other members. */
	namedStoresTo(name: string): readonly Write[] | null {
		const declarations = this.declared(name);
		if (this.isOpen(name) || declarations.some((d) => !this.isClosedMember(d))) return null;
		return this.stores(name);
	}

	/** The methods of the program that a call of that name may run, or null if there may be others. */
	methodsNamed(name: string): readonly ts.MethodDeclaration[] | null {
		const declarations = this.declared(name);
		const methods = declarations.filter(ts.isMethodDeclaration);
		const others = declarations.some((d) => !ts.isMethodDeclaration(d) && !ts.isMethodSignature(d));
		if (
			others ||
			this.stores(name).length > 0 ||
			this.isOpen(name) ||
			this.isKeyed(name) ||
			methods.some((m) => !ts.isClassLike(m.parent) || isDecorated(m))
		)
			return null;
		return methods.filter((m) => m.body !== undefined);
	}

	/** The getters that reading a member of that name may run, or null if it may be something else. */
	gettersNamed(name: string): readonly ts.GetAccessorDeclaration[] | null {
		const declarations = this.declared(name);
		const isOther = (d: ts.Declaration): boolean => !ts.isAccessor(d) || !ts.isClassLike(d.parent) || isDecorated(d);
		return declarations.length === 0 || this.isKeyed(name) || declarations.some(isOther)
			? null
			: declarations.filter(ts.isGetAccessor);
	}

	/** May reading or storing a member of that name run code of the program? */
	mayBeAccessor(name: string): boolean {
		return this.isOpen(name) || this.declared(name).some(ts.isAccessor);
	}

	/** Declarations of members of that name, of any class or interface. */
	declared(name: string): readonly ts.Declaration[] {
		return this.names.under("declared", name);
	}

	stores(name: string): readonly Write[] {
		return this.names.under("stores", name);
	}

	/** May something store to members of that name that has no name for it? */
	private isOpen(name: string): boolean {
		return this.names.files.some((f) => f.open.has(name));
	}

	/** May something store to it by a key? */
	private isKeyed(name: string): boolean {
		return this.keyedStores.some((k) => k.isAny || k.names.has(name));
	}

	/** May it be asked for by a key, or by a pattern? */
	private isReadByKey(name: string): boolean {
		this.keyReads ??= this.sources.map((file) =>
			this.findings.ofKinds(file, "keyed reads", () => keyedReads(this.checker, this.kinds, namesIn(file))),
		);
		return this.keyReads.some((k) => k.isAny || k.names.has(name));
	}

	private get keyedStores(): readonly KeyedStores[] {
		this.keyed ??= this.sources.map((file) =>
			this.findings.ofKinds(file, "keyed stores", () => keyedStores(this.checker, this.kinds, namesIn(file))),
		);
		return this.keyed;
	}

	/** Is it a member that only an object literal declares, and may it have come from elsewhere or under another name? */
	isOfForeignLiteral(symbol: ts.Symbol): boolean {
		return (symbol.declarations ?? []).some(ts.isObjectLiteralElement) && this.hasForeign;
	}

	/** Do objects come from elsewhere, such as JSON? Then an interface's members may hold anything. */
	private get hasForeign(): boolean {
		this.foreign ??=
			this.keyedStores.some((k) => k.hasTexts) ||
			this.sources.some((file) =>
				this.findings.ofKinds(file, "foreign objects", () => namesIn(file).typed.some((v) => this.isOpenValue(v))),
			);
		return this.foreign;
	}

	/** What has no type is given one where it is stored: its members may hold anything. */
	private isOpenValue(value: ts.Expression): boolean {
		const kinds = this.kinds.of(value);
		if (!kinds.has("any") && !kinds.has("unknown")) return false;
		return (this.checker.getTypeAtLocation(value).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
	}

	symbolOf(node: ts.Node): ts.Symbol | undefined {
		return this.checker.getSymbolAtLocation(node);
	}

	/** The parameter that a call's argument goes to, if it is one of the program's functions'. */
	parameterAt(call: Call, at: number): ts.ParameterDeclaration | null {
		const declaration = calledDeclaration(this.checker, call);
		if (
			declaration === undefined ||
			!isDefinition(declaration) ||
			call.arguments?.slice(0, at).some(ts.isSpreadElement)
		)
			return null;
		const parameter = ownParameters(declaration)[at];
		return parameter === undefined || !ts.isParameter(parameter) || parameter.dotDotDotToken !== undefined
			? null
			: parameter;
	}

	private callsOfMethod(node: ts.MethodDeclaration): readonly Call[] | null {
		if (!ts.isClassLike(node.parent) || !ts.isMemberName(node.name) || RUN_BY_OTHERS.has(node.name.text)) return null;
		if (isDecorated(node)) return null;
		if (!isPrivate(node) && (isOffered(node.parent) || this.derivesFromLibrary(node.parent))) return null;
		const name = node.name.text;
		const declarations = this.declared(name);
		if (this.isOpen(name) || declarations.some((d) => !ts.isMethodDeclaration(d) && !ts.isMethodSignature(d)))
			return null;
		if (!ts.isPrivateIdentifier(node.name) && this.isReadByKey(name)) return null;
		if (declarations.some((d) => d !== node && ts.isMethodDeclaration(d) && !isPrivate(node) && isOffered(d.parent)))
			return null;
		return callsAt(this.names.under("accesses", name));
	}

	private callsOfConstructor(node: ts.ConstructorDeclaration): readonly Call[] | null {
		if (!this.isClosedClass(node.parent)) return null;
		return this.names.files
			.flatMap((f) => f.constructions)
			.filter((c) => {
				const declared = calledDeclaration(this.checker, c);
				return declared === node || (this.makesOfAny(c) && isOfDerived(this.checker, node, declared));
			});
	}

	/** `new this(...)` makes an object of a class that derives from what its type says, too. */
	private makesOfAny({ expression }: Call): boolean {
		if (expression.kind === ts.SyntaxKind.SuperKeyword) return false;
		const made = ts.isIdentifier(expression) ? valueSymbol(this.checker, expression)?.valueDeclaration : undefined;
		return made === undefined || !ts.isClassLike(made);
	}

	/** A class whose objects are made by `new` of its name, or of classes like it that derive from it. */
	private isClosedClass(node: ts.ClassLikeDeclaration): boolean {
		const symbol = node.name === undefined ? undefined : this.checker.getSymbolAtLocation(node.name);
		if (symbol === undefined || isOffered(node) || isDecorated(node) || !ts.isClassDeclaration(node)) return false;
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
		const owner = ts.isParameter(d) ? d.parent.parent : d.parent;
		if (ts.isClassLike(owner) && this.kinds.isStoodInFor(owner) && this.hasForeign) return false;
		if (isDecorated(d) || this.early.isRead(d)) return false;
		if (ts.isPropertyDeclaration(d)) return d.type === undefined || isPrivate(d) || !isOffered(d.parent);
		if (ts.isParameter(d)) return isPrivate(d) || !isOffered(d.parent.parent);
		if (ts.isPropertySignature(d)) return !this.hasForeign && !isOffered(ts.findAncestor(d, ts.isStatement) ?? d);
		return false;
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

/** Is it a constructor of a class that derives from the other's? */
function isOfDerived(
	checker: ts.TypeChecker,
	node: ts.ConstructorDeclaration,
	base: ts.SignatureDeclaration | ts.JSDocSignature | undefined,
): boolean {
	if (base === undefined || !ts.isConstructorDeclaration(base)) return false;
	const [own, other] = [node.parent, base.parent].map((c) => checker.getTypeAtLocation(c));
	return own !== undefined && other !== undefined && derivesFrom(own, other);
}

/** `((x) => x)(1)` of a function that has no name to be called by again. */
function callAtOnce(node: ts.SignatureDeclaration): ts.CallExpression | null {
	const isNameless = ts.isArrowFunction(node) || (ts.isFunctionExpression(node) && node.name === undefined);
	return isNameless ? immediateCall(node) : null;
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
