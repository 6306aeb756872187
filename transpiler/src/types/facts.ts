// All that is known of a program before it is lowered, in one hand.

import type { ts } from "ts-morph";
import type { Loaded } from "../program/load.ts";
import { Modules } from "../program/modules.ts";
import { Assignments } from "./assignments.ts";
import { remembering, seeingThrough } from "./checker.ts";
import { Classes } from "./classes/classes.ts";
import { Derived } from "./classes/derived.ts";
import { Enums } from "./classes/enums.ts";
import { Exceptions } from "./classes/exceptions.ts";
import { SharedMethods } from "./classes/shared-methods.ts";
import { Features } from "./features.ts";
import { Arity } from "./functions/arity.ts";
import { ArrayMethods } from "./functions/array-methods.ts";
import { Sizes } from "./functions/sizes.ts";
import { ThisFunctions } from "./functions/this-functions.ts";
import { Kinds } from "./kinds/kinds.ts";
import { Lies } from "./kinds/lies.ts";
import { type Open, OpenValues } from "./kinds/open-values.ts";
import { Defaults } from "./missing/defaults.ts";
import { EarlyFields } from "./missing/early-fields.ts";
import { Filling } from "./missing/filling.ts";
import { Missing } from "./missing/missing.ts";
import { Sparse } from "./missing/sparse.ts";
import { Stale } from "./missing/stale.ts";
import { Unknowns } from "./missing/unknowns.ts";
import { Unset } from "./missing/unset.ts";
import { ImportCycles } from "./modules/import-cycles.ts";
import { Promises } from "./modules/promises.ts";
import { Worlds } from "./modules/worlds.ts";
import { PrivateNames } from "./names/private-names.ts";
import { StaticTwins } from "./names/static-twins.ts";
import { Flows } from "./numbers/flows.ts";
import { showsMinusZero } from "./numbers/minus-zero.ts";
import { Numbers } from "./numbers/numbers.ts";
import { type Hideable, Shapes } from "./printing/shapes.ts";
import { Shown } from "./printing/shown.ts";
import { Texts } from "./printing/texts.ts";
import { BoxedBigInts } from "./records/boxed-bigints.ts";
import { Escapes } from "./records/escapes.ts";
import { HiddenKeys } from "./records/hidden-keys.ts";
import { Order } from "./records/order.ts";
import { Removals } from "./records/removals.ts";

export class Facts {
	readonly checker: ts.TypeChecker;
	/** To it an import is a name of the file that it stands in. */
	readonly naming: ts.TypeChecker;
	readonly kinds: Kinds;
	readonly assignments: Assignments;
	readonly numbers: Numbers;
	readonly promises: Promises;
	readonly modules: Modules;
	readonly privateNames: PrivateNames;
	readonly staticTwins: StaticTwins;
	private readonly texts = new Map<ts.SourceFile, Texts>();
	readonly removals: Removals;
	readonly sparse: Sparse;
	readonly filling: Filling;
	readonly order: Order;
	private readonly worlds: Worlds;
	readonly features: Features;
	readonly lies: Lies;
	readonly hiddenKeys: HiddenKeys;
	readonly early: EarlyFields;
	readonly unset: Unset;
	readonly missing: Missing;
	readonly escapes: Escapes;
	readonly boxedBigInts: BoxedBigInts;

	readonly loaded: Loaded;
	/** Is null a value of its own at run time, and only undefined Python's None? In programs that show which it is. */
	readonly nullIsApart: boolean;
	/** The program's files that are no declarations. */
	private readonly own: readonly ts.SourceFile[];
	private shapesOfTypes: Shapes | null = null;
	private unknowns: Unknowns | null = null;
	private readonly open = new Map<ts.SourceFile, Open>();
	private ofFunctions: Sizes | null = null;
	private plainFunctions: ThisFunctions | null = null;
	private addedToArrays: ArrayMethods | null = null;
	private shownClasses: Shown | null = null;
	private thrown: Exceptions | null = null;
	private ofEnums: Enums | null = null;
	private methodsShared: SharedMethods | null = null;
	private ofClasses: Classes | null = null;
	private arities: Arity | null = null;
	private fallbacks: Defaults | null = null;
	private cycles: ImportCycles | null = null;
	readonly flows: Flows;
	private withNullApart: Facts | null = null;
	private readonly worded = new Map<ts.SourceFile, boolean>();
	private readonly derived: Derived;

	constructor(loaded: Loaded, nullIsApart = false) {
		this.loaded = loaded;
		this.nullIsApart = nullIsApart;
		this.naming = remembering(loaded.program.getTypeChecker());
		this.checker = seeingThrough(this.naming);
		const own = loaded.program.getSourceFiles().filter((f) => !f.isDeclarationFile);
		this.own = own;
		this.worlds = new Worlds(this.checker, own);
		this.features = new Features(this.checker, this.worlds, own);
		this.kinds = new Kinds(this.checker, own, loaded.findings);
		this.assignments = new Assignments(this.checker, own);
		this.derived = new Derived(this.checker, own);
		this.early = new EarlyFields(this.checker, own, (base) => this.derivedFrom(base));
		const flows = new Flows(this.checker, this.kinds, own, loaded.findings, this.early);
		this.flows = flows;
		this.promises = new Promises(this.worlds);
		this.modules = new Modules(loaded);
		this.privateNames = new PrivateNames(own);
		this.staticTwins = new StaticTwins(
			this.checker,
			own,
			(base) => this.derivedFrom(base),
			(field) => this.early.isRead(field),
		);
		this.order = new Order(this.kinds, own);
		const stale = new Stale(this.checker, this.kinds, this.assignments, own);
		this.lies = new Lies(this.checker, this.worlds, stale, loaded.findings);
		this.hiddenKeys = new HiddenKeys(this.checker, this.kinds, this.worlds, this.lies);
		const mayBeListed = (c: ts.ClassLikeDeclaration): boolean =>
			this.shown.has(c) || this.standsAlone(c.getSourceFile());
		this.unset = new Unset(loaded.options, this.kinds, this.early, mayBeListed);
		this.missing = new Missing(this, own, flows, stale);
		this.escapes = new Escapes(this, own);
		const mayBox = (file: ts.SourceFile): boolean => this.standsAlone(file) && this.features.hasBigInts(file);
		this.boxedBigInts = new BoxedBigInts(this.checker, (s) => this.assignments.isReassigned(s), mayBox);
		this.sparse = new Sparse(this.checker, this.assignments, this.kinds, flows, (node) => this.shown.has(node));
		this.filling = new Filling(this.checker, this.sparse, this.assignments);
		this.removals = new Removals(this.checker, this.kinds, own);
		// on a board what is missing raises as soon as it is counted with
		const isMissed = (node: ts.Expression): boolean =>
			this.standsAlone(node.getSourceFile()) && this.missing.mayBe(node);
		const numbers = new Numbers(this.checker, this.kinds, this.assignments, flows, isMissed, false);
		this.numbers = showsMinusZero(own, numbers, this.kinds)
			? new Numbers(this.checker, this.kinds, this.assignments, flows, isMissed, true)
			: numbers;
	}

	/** Declarations of members of that name, of any class or interface, and all that is stored in such members. */
	membersNamed(name: string): readonly ts.Node[] {
		return [...this.flows.declared(name), ...this.flows.stores(name).flatMap((w) => w.value ?? [])];
	}

	get shapes(): Shapes {
		const { checker, kinds, nullIsApart, unset, escapes, features } = this;
		const hides = (kind: Hideable | "step"): boolean => (kind === "step" ? features.handsOnSteps : escapes.hides(kind));
		this.shapesOfTypes ??= new Shapes(checker, kinds, nullIsApart, unset, hides);
		return this.shapesOfTypes;
	}

	get sharedMethods(): SharedMethods {
		this.methodsShared ??= new SharedMethods(this);
		return this.methodsShared;
	}

	/** What None, and what a dictionary can be in the file where a type says nothing. */
	unknownIn(file: ts.SourceFile): Open {
		const known = this.open.get(file);
		if (known !== undefined) return known;
		const found = new OpenValues((what) => this.mayUnknownBe(file, what));
		this.open.set(file, found);
		return found;
	}

	private mayUnknownBe(file: ts.SourceFile, what: keyof Open): boolean {
		if (what === "isMap")
			return this.features.derivesContainers(file) || this.escapes.maps(file) || this.escapes.iterables(file);
		if (this.nullIsApart) return what !== "isNull";
		this.unknowns ??= new Unknowns(this.checker, this.kinds, this.worlds, this.loaded.findings);
		return this.unknowns.may(file, what);
	}

	/** The same of a program in which null is a value of its own. */
	get tellingNull(): Facts {
		this.withNullApart ??= new Facts(this.loaded, true);
		return this.withNullApart;
	}

	/** The files that this one may share things with, itself included. */
	worldOf(file: ts.SourceFile): readonly ts.SourceFile[] {
		return this.worlds.of(file);
	}

	/** May a Map or Set have a method of a class that derives from it in place of the library's? */
	overridesContainers(file: ts.SourceFile, method: string): boolean {
		return this.kinds.containers.isOverridden(this.worldOf(file), method);
	}

	/** Does it stand in the text of the file, or of another that it shares things with? */
	says(file: ts.SourceFile, pattern: RegExp): boolean {
		return this.worlds.says(file, pattern);
	}

	hasNeighbours(file: ts.SourceFile): boolean {
		return this.worldOf(file).length > 1;
	}

	/** May a `catch` of the file take what MicroPython raises and JavaScript does not? Elsewhere Python's errors are known. */
	catchesErrors(file: ts.SourceFile): boolean {
		return this.standsAlone(file) && this.worldOf(file).some((f) => this.exceptions.isCatching(f));
	}

	/** Does the program ask for the words of errors that are not its own? On a board they stay MicroPython's. */
	wordsErrors(file: ts.SourceFile): boolean {
		const known = this.worded.get(file);
		if (known !== undefined) return known;
		const found = this.standsAlone(file) && this.worldOf(file).some((f) => this.exceptions.isAsked(f));
		this.worded.set(file, found);
		return found;
	}

	/**
	 * Is the file a program, by itself or with those that it imports and that import it, which nothing of the board comes
	 * into? There null can be a value of its own: what the board's modules give for nothing is None.
	 */
	standsAlone(file: ts.SourceFile): boolean {
		return this.worlds.isApart(file);
	}

	/** The Python module that it shares helpers with others of its program by; null where it is the whole program. */
	sharedModuleOf(file: ts.SourceFile): string | null {
		return this.hasNeighbours(file) ? this.modules.sharedBy(this.firstOf(file)) : null;
	}

	/** Where the program begins that the file is a part of. */
	firstOf(file: ts.SourceFile): ts.SourceFile {
		return this.worlds.firstOf(file);
	}

	/** Does a program begin here? */
	isEntry(file: ts.SourceFile): boolean {
		return this.worlds.isEntry(file);
	}

	/** Does the file, a program by itself, show functions or ask for the names of such as only their types are known of? */
	namesFunctions(file: ts.SourceFile): boolean {
		return this.standsAlone(file) && this.shown.namesFunctions(this.worldOf(file));
	}

	get sizes(): Sizes {
		this.ofFunctions ??= new Sizes(this.checker, this.kinds, this.worlds, this.arity, this.loaded.findings);
		return this.ofFunctions;
	}

	get thisFunctions(): ThisFunctions {
		this.plainFunctions ??= new ThisFunctions(this.checker, this.worlds, this.arrayMethods);
		return this.plainFunctions;
	}

	get arrayMethods(): ArrayMethods {
		this.addedToArrays ??= new ArrayMethods(this.checker, this.worlds);
		return this.addedToArrays;
	}

	get shown(): Shown {
		this.shownClasses ??= new Shown(this.checker, this.shapes, this.own, (base) => this.derivedFrom(base));
		return this.shownClasses;
	}

	get exceptions(): Exceptions {
		this.thrown ??= new Exceptions(this.checker, this.kinds, this.own, this.loaded.findings);
		return this.thrown;
	}

	get classes(): Classes {
		this.ofClasses ??= new Classes(this.checker, this.own);
		return this.ofClasses;
	}

	get enums(): Enums {
		this.ofEnums ??= new Enums(this.checker, this.loaded.program.getSourceFiles(), this.loaded.findings);
		return this.ofEnums;
	}

	get importCycles(): ImportCycles {
		const verbatim = this.loaded.options.verbatimModuleSyntax === true;
		this.cycles ??= new ImportCycles(this.checker, this.modules, verbatim);
		return this.cycles;
	}

	get arity(): Arity {
		if (this.arities !== null) return this.arities;
		const found = new Arity(
			this.checker,
			(base) => this.derivedFrom(base),
			this.own,
			this.worlds,
			this.loaded.findings,
		);
		// `xs.map(f)` calls the constructor of the class that xs is of
		for (const node of this.kinds.containers.arrayConstructors()) found.tell(node, { most: 1, least: 0 }, true);
		this.arities = found;
		return found;
	}

	get defaults(): Defaults {
		this.fallbacks ??= new Defaults(
			this.checker,
			this.kinds,
			this.own,
			this.loaded.findings,
			this.nullIsApart,
			(file) => this.unknownIn(file).isNull,
			(node) => this.missing.mayComeOpen(node),
		);
		return this.fallbacks;
	}

	/** What stands in the texts of a file and of all files that it shares values with. */
	textsOf(file: ts.SourceFile): Texts {
		const known = this.texts.get(file);
		if (known !== undefined) return known;
		const together = this.worldOf(file);
		const texts = new Texts(this.checker, this.kinds, together);
		for (const f of together) this.texts.set(f, texts);
		return texts;
	}

	/**
	 * Are characters beyond U+FFFF two on the board as in JavaScript? They are in a program that shows it; where texts of
	 * the board come in, each is one.
	 */
	halvesTexts(file: ts.SourceFile): boolean {
		return this.textsOf(file).showsUnits;
	}

	/** The program's classes that derive from this one, at any remove. */
	derivedFrom(base: ts.ClassLikeDeclaration): readonly ts.ClassLikeDeclaration[] {
		return this.derived.of(base);
	}
}
