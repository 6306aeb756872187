// What the lowering of one file carries along: the facts, the statements being written, names, helpers.

import { ts } from "ts-morph";
import type { Code } from "../diagnostics/catalog.ts";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { nodesOfKind } from "../nodes.ts";
import type { Expr, Origin, Stmt } from "../python/ast.ts";
import * as py from "../python/build.ts";
import { isShorthandName, valueSymbol } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { type Scope, Scopes } from "../types/names/scopes.ts";
import type { Shape } from "../types/printing/shape.ts";
import { EITHER_NONE } from "../types/printing/shapes.ts";
import type { Lowerings } from "./recursion.ts";
import type { Crossing } from "./statements/jumps.ts";

/** A statement that `break` or `continue` may aim at. */
export interface Frame {
	readonly kind: "loop" | "switch" | "block";
	readonly labels: readonly string[];
	/** Is it a loop in Python, so that Python's `break` leaves it? */
	readonly isLoop: boolean;
	/** Statements before each `continue`: the step of a `for`. Lowered anew for each. */
	readonly beforeContinue: (() => void) | null;
	/** A loop of one turn around the body, for `continue` to leave: what follows it runs after all `finally`. */
	turn: Frame | null;
	/** Jumps to statements further out that leave it. */
	readonly crossings: Crossing[];
}

/** A `finally` block: how many frames are around its statement, and the flags that jumps out of that have set. */
export interface Final {
	readonly depth: number;
	readonly flags: readonly string[];
}

export class Context {
	readonly scopes: Scopes;
	readonly helpers = new Set<string>();
	readonly diagnostics: Diagnostic[] = [];
	/** Was something refused, or would it raise, because null and undefined are one? */
	mixesNone = false;
	/** Names that the output imports for itself, by `module.name`. */
	readonly boardModules = new Map<string, null>();
	readonly boardImports = new Map<
		string,
		{ readonly module: string; readonly name: string; readonly as: string | null }
	>();
	/** Statements that the module needs before its own: constants that helpers are given. */
	readonly prologue: Stmt[] = [];
	/** Statements after all others: second names of what the module exports. */
	readonly epilogue: Stmt[] = [];
	/** Names of the constants that hold shapes, and of those that are being made (null: not asked for yet). */
	readonly shapes = new Map<Shape, string>();
	/** The constant that holds the shape of what is inside an unknown value. */
	openItems: string | null = null;
	readonly openShapes = new Map<Shape, string | null>();
	/** The functions of methods that the program adds to arrays. */
	readonly arrayMethods = new Map<string, string>();
	private identifiersInFile: ReadonlySet<string> | null = null;
	/** What can be jumped out of around the place, the innermost last. */
	readonly frames: Frame[] = [];
	/** The `finally` blocks that are being lowered, outermost first: a jump out of one takes back those on their way through it. */
	readonly finals: Final[] = [];
	/** Flags of jumps in the function that is being lowered. */
	readonly flags = new Set<string>();
	/** The class whose members are being lowered. */
	currentClass: { readonly node: ts.ClassLikeDeclaration; readonly name: string } | null = null;
	/** In a derived class's constructor: what runs right after `super(...)`. */
	afterSuper: { readonly call: ts.Node; readonly run: () => void } | null = null;
	/** The variable of the `catch` clause being lowered: throwing it again is a bare `raise`. */
	caught: ts.Symbol | null = null;
	/** Expressions to use in place of a node: what was evaluated before. */
	readonly substitutes = new Map<ts.Node, Expr>();
	/** Functions that the library calls before its own call ends, each with exactly the parameters it declares. */
	readonly calledAtOnce = new Set<ts.Node>();
	/** Bodies of functions whose answer nobody asks for. */
	readonly unasked = new Set<ts.Node>();
	/** Tests that became `except` clauses of their own. */
	readonly typeTests = new Set<ts.Node>();
	/** Has the file a `line.split(":") as [string, string]`? Null: not asked yet. */
	claimsTuples: boolean | null = null;
	/** Links `?.` whose test stands already. */
	readonly tested = new Set<ts.Node>();
	/** Attributes that reading does not change. */
	private readonly fields = new WeakSet<Expr>();
	/** Names of variables that are never stored to again. */
	private readonly steady = new WeakSet<Expr>();
	private statements: Stmt[] = [];
	private origin: Origin | null = null;
	/** The innermost node whose lowering was under way when something failed. */
	failedAt: ts.Node | null = null;
	private readonly scopeStack: Scope[] = [];

	/** Helpers that have another name in this module. */
	readonly renamedHelpers: ReadonlyMap<string, string>;
	readonly facts: Facts;
	readonly file: ts.SourceFile;
	readonly lowerings: Lowerings;

	/** @param reserved names that the output needs for itself */
	constructor(
		facts: Facts,
		file: ts.SourceFile,
		lowerings: Lowerings,
		reserved: ReadonlySet<string>,
		renamedHelpers: ReadonlyMap<string, string> = new Map(),
	) {
		this.renamedHelpers = renamedHelpers;
		this.facts = facts;
		this.file = file;
		this.lowerings = lowerings;
		this.scopes = new Scopes(facts.naming, facts.assignments, file, facts.standsAlone(file), reserved);
		this.scopeStack.push(this.scopes.opened(file));
	}

	get checker(): ts.TypeChecker {
		return this.facts.naming;
	}

	/** Does it stand in the text of the file, or of another that it shares things with? */
	says(pattern: RegExp): boolean {
		return this.facts.says(this.file, pattern);
	}

	get scope(): Scope {
		const scope = this.scopeStack.at(-1);
		if (scope === undefined) throw new Error("no scope is open");
		return scope;
	}

	inScope<T>(scope: Scope, work: () => T): T {
		this.scopeStack.push(scope);
		const frames = this.frames.splice(0);
		const finals = this.finals.splice(0);
		const flags = [...this.flags];
		this.flags.clear();
		const caught = this.caught;
		this.caught = null;
		try {
			return work();
		} finally {
			this.scopeStack.pop();
			this.frames.push(...frames);
			this.finals.push(...finals);
			this.flags.clear();
			for (const flag of flags) this.flags.add(flag);
			this.caught = caught;
		}
	}

	/** Adds a statement to what is being written, before what the caller is about to make. */
	push(...statements: readonly Stmt[]): void {
		// a copy: `pass`, `break` and `continue` are one statement each for all of their places
		for (const s of statements)
			this.statements.push(s.origin === undefined && this.origin !== null ? { ...s, origin: this.origin } : s);
	}

	/** Runs `work`; the statements that it pushed are handed back instead of written. */
	capture<T>(work: () => T): { readonly statements: Stmt[]; readonly value: T } {
		const outer = this.statements;
		this.statements = [];
		try {
			const value = work();
			return { statements: this.statements, value };
		} finally {
			this.statements = outer;
		}
	}

	block(work: () => void): Stmt[] {
		return this.capture(work).statements;
	}

	/** What is pushed meanwhile came from `node`. */
	from<T>(node: ts.Node, work: () => T): T {
		const outer = this.origin;
		this.origin = this.originOf(node);
		try {
			return work();
		} catch (error) {
			this.failedAt ??= node;
			throw error;
		} finally {
			this.origin = outer;
		}
	}

	originOf(node: ts.Node): Origin {
		const { line, character } = this.file.getLineAndCharacterOfPosition(node.getStart(this.file));
		return { file: this.file.fileName, line: line + 1, column: character + 1 };
	}

	/** Reports and gives something harmless to go on with, so that one run finds all. */
	refuse(node: ts.Node, code: Code, ...details: readonly string[]): Expr {
		this.diagnostics.push(diagnosticAt(node, code, ...details));
		this.mixesNone ||= code === "TSM2014" || code === "TSM2015" || details.includes(EITHER_NONE);
		return py.NONE;
	}

	/** Notes that the words of an error are to tell null from undefined of a value of which nothing is known. */
	wordNoneOfAny(): void {
		this.mixesNone ||= this.facts.unknownIn(this.file).isNull && this.facts.wordsErrors(this.file);
	}

	/** What nothing is known of may be null, which the program must tell from undefined then. */
	noteOpen(): void {
		this.mixesNone ||= !this.facts.nullIsApart && this.facts.unknownIn(this.file).isNull;
	}

	helper(name: string): Expr {
		this.helpers.add(name);
		return py.name(this.renamedHelpers.get(name) ?? name);
	}

	/** A name of one of the board's modules, which the output imports for itself. */
	boardName(module: string, name: string): Expr {
		const alias = this.identifiers().has(name) ? `_${module}_${name}` : name;
		this.boardImports.set(`${module}.${name}`, { module, name, as: alias === name ? null : alias });
		return py.name(alias);
	}

	/** A module of the board that the output asks for as a whole. (A decorator of MicroPython's has no other name.) */
	boardModule(module: string): Expr {
		this.boardModules.set(module, null);
		return py.name(module);
	}

	private identifiers(): ReadonlySet<string> {
		if (this.identifiersInFile === null) {
			const all = nodesOfKind<ts.Identifier>(this.file, ts.SyntaxKind.Identifier);
			this.identifiersInFile = new Set(all.map((node) => node.text));
		}
		return this.identifiersInFile;
	}

	temp(base: string): string {
		return this.scopes.fresh(this.scope, base);
	}

	/** Stores an expression in a new variable and gives that. */
	hold(value: Expr, base = "value"): Expr {
		const name = this.temp(base);
		this.push(value.k === "lambda" ? py.named(name, value) : py.assign(py.name(name), value));
		return this.markSteady(py.name(name));
	}

	markSteady(value: Expr): Expr {
		this.steady.add(value);
		return value;
	}

	/** An attribute that may be read twice instead of being held. */
	markField(value: Expr): Expr {
		this.fields.add(value);
		return value;
	}

	isField(value: Expr): boolean {
		return this.fields.has(value);
	}

	isSteady(value: Expr): boolean {
		return this.steady.has(value);
	}

	/** The Python name of the variable that an identifier declares or, as in `{ x }`, stands for. */
	nameAt(name: ts.Identifier): string {
		const symbol = this.namedSymbol(name);
		return symbol === undefined ? name.text : this.scopes.nameOf(symbol);
	}

	/** The variable that an identifier names, to read it or to store into it. */
	placeAt(name: ts.Identifier): Expr {
		const symbol = this.namedSymbol(name);
		return symbol === undefined ? py.name(name.text) : this.variable(symbol);
	}

	private namedSymbol(name: ts.Identifier): ts.Symbol | undefined {
		return isShorthandName(name)
			? this.checker.getShorthandAssignmentValueSymbol(name.parent)
			: this.scopes.parameterSymbol(name);
	}

	variable(symbol: ts.Symbol): Expr {
		const name = py.name(this.scopes.nameOf(symbol));
		return this.scopes.isCell(symbol) ? py.index(name, py.int(0)) : name;
	}

	symbolOf(node: ts.Node): ts.Symbol | undefined {
		return this.checker.getSymbolAtLocation(node);
	}

	/** What it names, in whichever of the program's modules that is declared. */
	meantBy(node: ts.Node): ts.Symbol | undefined {
		return this.facts.checker.getSymbolAtLocation(node);
	}

	/** Where that is declared as a value. */
	declarationOf(node: ts.Node): ts.Declaration | undefined {
		return this.meantBy(node)?.valueDeclaration;
	}

	/** Does it name the variable as a value, also by `{ name }`? */
	isUseOf(node: ts.Node, symbol: ts.Symbol | undefined): node is ts.Identifier {
		return ts.isIdentifier(node) && valueSymbol(this.checker, node) === symbol;
	}
}
