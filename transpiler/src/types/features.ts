// What a program makes use of that changes how everything else is lowered: dates, symbols, bigints, frozen objects. The
// texts and the syntax of its files tell.

import { ts } from "ts-morph";
import { nodesOfKind } from "../nodes.ts";
import { addsFields, saysToAdd } from "./classes/added-fields.ts";
import { usesThis } from "./classes/classes.ts";
import { DERIVES, DERIVES_ARRAY } from "./classes/containers.ts";
import { delegatesToOwn, handsOnSteps, hasClosing, hasLateSteps } from "./functions/generators.ts";
import { hidesKeptGenerators } from "./functions/hidden-generators.ts";
import { hasOwnersOfArguments } from "./functions/own-arguments.ts";
import { isMethod } from "./functions/signatures.ts";
import { hasBigInts } from "./kinds/kinds.ts";
import type { Worlds } from "./modules/worlds.ts";
import { type SymbolUses, symbolUses } from "./names/symbols.ts";
import { thawsAny } from "./records/thawed.ts";
import { thawsTexts } from "./records/thawed-texts.ts";
import { hasGenerators, writesMember } from "./written-members.ts";

/** What is null, what of JavaScript's library gives it, and where None may stand for something that is no value at all. */
const GIVES_NULL =
	/\bnull\b|\bJSON\.parse\b|\.\s*(match|exec|toJSON)\b|\bgetPrototypeOf\b|\b__proto__\b|\bonabort\b|\["(match|exec|toJSON)"\]|\bdelete\b|\bstatic (get|set)\b/;

const FREEZES =
	/\bObject\.(freeze|seal|preventExtensions|isFrozen|isSealed|isExtensible)\b|\bfreeze\b[^{}]*\}\s*=\s*Object\b(?!\s*\.)/;

/** Freezing a literal alone shows nothing that types do not say. */
const SHOWS_FROZEN = /\b(try|isFrozen|isSealed|isExtensible|seal|preventExtensions)\b|\bObject\.freeze\(\s*(?![[{\s])/;

/** An object's own word on what it is as a text or as JSON. */
const LOOKED_FOR =
	/(?:[!=]==?|\bcase|\b(?:indexOf|lastIndexOf|includes|get|has|delete|is)\()\s*(?:Number|isNaN|isFinite)\b(?!\s*[.(])|(?<![\w.])(?:Number|isNaN|isFinite)\s*[!=]==?/;

export class Features {
	private readonly checker: ts.TypeChecker;
	private readonly worlds: Worlds;
	private readonly own: readonly ts.SourceFile[];
	private readonly bigInts = new Map<ts.SourceFile, boolean>();
	private readonly symbols = new Map<ts.SourceFile, SymbolUses>();
	private readonly adding = new Map<ts.SourceFile, boolean>();
	private readonly regexes = new Map<ts.SourceFile, boolean>();
	private readonly asking = new Map<ts.SourceFile, boolean>();
	private readonly thawingTexts = new Map<ts.SourceFile, boolean>();
	private readonly thawing = new Map<ts.SourceFile, boolean>();
	private readonly methods = new Map<ts.SourceFile, boolean>();
	private readonly hiding = new Map<ts.SourceFile, boolean>();
	private readonly written = new Map<string, Map<ts.SourceFile, boolean>>();
	private closing: boolean | null = null;
	private delegating: boolean | null = null;
	private passing: boolean | null = null;
	private late: boolean | null = null;

	/** @param own the program's files that are no declarations */
	constructor(checker: ts.TypeChecker, worlds: Worlds, own: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.worlds = worlds;
		this.own = own;
	}

	/** May an object of the program's say which primitive it becomes, besides its text? */
	convertsObjects(file: ts.SourceFile): boolean {
		return this.symbolUses(file).primitives || this.worlds.says(file, /\bvalueOf\b/);
	}

	/** Is `Number`, `isNaN` or `isFinite` compared with other functions, or looked up among them? */
	looksForConverters(file: ts.SourceFile): boolean {
		return this.worlds.says(file, LOOKED_FOR);
	}

	/** May making a text or a number of an object run a function of the program's? */
	convertsByFunctions(file: ts.SourceFile): boolean {
		return this.convertsObjects(file) || this.writes(file, "toJSON") || this.writes(file, "toString");
	}

	/** May going through something run one? */
	iteratesByFunctions(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\byield\b|\bSymbol\.iterator\b/);
	}

	/** Is there a getter or setter of the name, or any? */
	hasAccessor(file: ts.SourceFile, name: string | null): boolean {
		if (!this.worlds.says(file, /\b[gs]et\s+[\w$#["'`]/)) return false;
		return (
			name === null || this.worlds.says(file, new RegExp(`\\b[gs]et\\s+[["'\`]*${name.replaceAll("$", "\\$")}\\b`))
		);
	}

	/** May a record have a toString of its own, which its type does not tell? */
	writesRecords(file: ts.SourceFile): boolean {
		return this.writes(file, "toString");
	}

	private writes(file: ts.SourceFile, name: string): boolean {
		const known = this.written.get(name) ?? new Map<ts.SourceFile, boolean>();
		this.written.set(name, known);
		return this.worlds.anyHas(file, known, (f) => writesMember(f, name));
	}

	/** Does it make objects without a prototype? */
	makesBare(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bObject\.create\(\s*null\b/);
	}

	/** Is the name of what an object inherits from anywhere in the program? */
	namesPrototypes(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /__proto__/);
	}

	/** Does it ask objects for their prototypes? */
	asksPrototypes(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bObject\.getPrototypeOf\b/);
	}

	/** May objects of classes have what none of their keys names: private names, an `accessor`? */
	hidesFields(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\.\s*#\w|\baccessor\b/);
	}

	/** Has a class of the program's a word on what is its instance? */
	asksClasses(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bSymbol\.hasInstance\b/);
	}

	/** Has a class getters or setters of its own, besides those of its objects? */
	hasStaticAccessors(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bstatic\s+[gs]et\b/);
	}

	/** May an object or a class have something that runs as it is stored to? */
	hasSetters(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bset\s+[\w$#["']/);
	}

	/** Does a class derive from Map or Set? */
	derivesContainers(file: ts.SourceFile): boolean {
		return this.worlds.says(file, DERIVES);
	}

	/** Does one derive from Array? */
	derivesArrays(file: ts.SourceFile): boolean {
		return this.worlds.says(file, DERIVES_ARRAY);
	}

	/** Does the file, a program by itself, show what a frozen object forbids, or freeze what may be stored into? */
	freezes(file: ts.SourceFile): boolean {
		if (!this.worlds.isApart(file)) return false;
		const freezes = this.worlds.says(file, FREEZES) && (this.worlds.says(file, SHOWS_FROZEN) || this.thaws(file));
		return freezes || this.thawsTexts(file);
	}

	/** Does it try to store into what the tags of templates are given? */
	thawsTexts(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.thawingTexts, (f) => thawsTexts(this.checker, f));
	}

	private thaws(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.thawing, (f) => thawsAny(this.checker, f));
	}

	/** Is no value of the file, a program by itself, ever null? */
	hasNoNull(file: ts.SourceFile): boolean {
		return this.worlds.isApart(file) && !this.worlds.says(file, GIVES_NULL);
	}

	/** Stores the file into properties that no class declares? */
	addsFields(file: ts.SourceFile): boolean {
		return (
			this.worlds.isApart(file) &&
			this.worlds.anyHas(file, this.adding, (f) => addsFields(this.checker, f, this.worlds.of(file)))
		);
	}

	/** Does its text say so, of classes themselves, too? */
	saysToAdd(file: ts.SourceFile): boolean {
		return this.worlds.isApart(file) && this.worlds.of(file).some(saysToAdd);
	}

	symbolUses(file: ts.SourceFile): SymbolUses {
		const known = this.symbols.get(file) ?? symbolUses(this.worlds.of(file));
		this.symbols.set(file, known);
		return known;
	}

	/** Does the file's program make symbols? */
	hasSymbols(file: ts.SourceFile): boolean {
		return this.symbolUses(file).made;
	}

	/** Are there bigints in the file's program? Python's ints do not tell them from numbers. */
	hasBigInts(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.bigInts, hasBigInts);
	}

	/** Does any file of the program's name dates, and not just ask for the time? */
	hasDates(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bDate\b(?!\.now)/);
	}

	/** Are there JavaScript's arrays of bytes? Python finds its own equal to a text of the same bytes. */
	hasByteArrays(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\b(Uint8Array|TextEncoder)\b/);
	}

	/** Are there typed arrays that are none of bytes? */
	hasTyped(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\b(Int8|(Ui|I)nt(16|32)|Float(32|64))Array\b/);
	}

	/** Does any ask a typed array for what it is a part of? */
	asksForBuffers(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\.\s*(buffer|byteOffset)\b/);
	}

	/** Does any file of the program's read JSON by JavaScript's own function? */
	parsesJson(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bJSON\.parse\b/);
	}

	/** Does any file of the program's look for matches of regular expressions? */
	hasMatches(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\.(match|matchAll|exec)\(/);
	}

	/** Does the file hand over what its type says nothing of, or what a cast says of it? */
	handsAnything(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bas\s+(any|never|unknown)\b|[:=<|&,([]\s*any\b|\bJSON\b/);
	}

	/** Are there regular expressions in the file's program? */
	hasRegexes(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.regexes, makesRegexes);
	}

	/** Has a class of the file's program a method that asks for `this`? */
	hasMethodsWithThis(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.methods, hasMethodsWithThis);
	}

	/** Are there functions in the file's program that ask for their `arguments`? */
	asksForArguments(file: ts.SourceFile): boolean {
		return this.worlds.anyHas(file, this.asking, hasOwnersOfArguments);
	}

	/** May a loop over a generator that is left early have to end it? */
	get closesGenerators(): boolean {
		this.closing ??= hasClosing(this.own);
		return this.closing;
	}

	/** May a loop take an iterator of a Map's, which goes on where that leaves it, for a generator, which then ends? */
	mistakesIterators(file: ts.SourceFile): boolean {
		const isHidden = this.hidesGenerators(file) || this.handsOnGenerators(file);
		return this.closesGenerators || isHidden || this.worlds.says(file, /\bIterableIterator\b/);
	}

	/** May what is any be a generator? */
	hidesGenerators(file: ts.SourceFile): boolean {
		return this.worlds.says(file, /\bany\b/) && this.worlds.of(file).some(hasGenerators);
	}

	/** May an Iterable be a generator that the program has under another name, too? */
	handsOnGenerators(file: ts.SourceFile): boolean {
		const { checker, worlds } = this;
		return (
			worlds.of(file).some(hasGenerators) && worlds.anyHas(file, this.hiding, (f) => hidesKeptGenerators(checker, f))
		);
	}

	/** May what is told through a `yield*` be answered in another way than by Python's `yield from`? */
	get delegatesToOwn(): boolean {
		this.delegating ??= delegatesToOwn(this.own);
		return this.delegating;
	}

	/** May a step of a generator be an object that an iterator of the program's own has made? */
	get handsOnSteps(): boolean {
		this.passing ??= handsOnSteps(this.own);
		return this.passing;
	}

	/** May a `yield*` read parts of a step that JavaScript hands on unread? */
	get readsLateSteps(): boolean {
		this.late ??= this.handsOnSteps && hasLateSteps(this.own);
		return this.late;
	}
}

function hasMethodsWithThis(file: ts.SourceFile): boolean {
	const methods = nodesOfKind<ts.MethodDeclaration>(file, ts.SyntaxKind.MethodDeclaration);
	return methods.some((m) => isMethod(m) && usesThis(m));
}

function makesRegexes(file: ts.SourceFile): boolean {
	return nodesOfKind(file, ts.SyntaxKind.RegularExpressionLiteral).length > 0 || /\bRegExp\b/.test(file.text);
}
