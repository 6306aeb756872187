// The characters that a program has in its own text, beyond ASCII: what the board's strings do not know of them has to
// be told, or refused.

import { ts } from "ts-morph";
import { nodesOf, someOfKinds } from "../../nodes.ts";
import { type Access, bare, isTarget } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";
import { importsOwnOnly } from "../modules/worlds.ts";

const MEASURING: ReadonlySet<string> = new Set(
	(
		"length charAt charCodeAt codePointAt at slice substring substr indexOf lastIndexOf search padStart padEnd split " +
		"match matchAll exec test replace replaceAll localeCompare startsWith endsWith includes"
	).split(" "),
);

const FORMAT = /%[sdifjoOc]/;

/** What lists the characters of a text, or their places. */
const LISTING = /^(Object\.(keys|values|entries|getOwnPropertyNames)|Reflect\.ownKeys)$/;

export class Texts {
	private readonly characters = new Set<string>();
	/** Does a text of the program have one half of a character of two UTF-16 units without the other? */
	private hasLoneHalf = false;
	/** Does a text of the program have marks that are not right behind the letter they belong to? */
	private hasLooseMarks = false;
	/** Does the program make characters of codes that are not known where it does? */
	private makesAny = false;
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly files: readonly ts.SourceFile[];
	private decoding: boolean | null = null;
	private measuring: boolean | null = null;
	private showing: boolean | null = null;
	private inherited: boolean | null = null;
	private ofArrays: boolean | null = null;
	private formats: boolean | null = null;

	constructor(checker: ts.TypeChecker, kinds: Kinds, files: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.kinds = kinds;
		this.files = files;
		for (const file of files) this.collect(file);
	}

	/** Letters for which case and alphabetical order are beyond ASCII. */
	get hasLetters(): boolean {
		return [...this.characters].some((c) => /\p{L}/u.test(c));
	}

	/** Does one of them have a word in it that names what all objects have? A key that the program works out may be that. */
	get hasInheritedNames(): boolean {
		this.inherited ??= someOfKinds<ts.LiteralLikeNode>(this.files, TEXTS, (n) => INHERITED.test(n.text) && mayBeKey(n));
		return this.inherited;
	}

	/** Is it in one of them that an object's prototype is stored by this name? */
	get hasPrototypeName(): boolean {
		return someOfKinds<ts.LiteralLikeNode>(this.files, TEXTS, (n) => n.text.includes("__proto__") && mayBeKey(n));
	}

	/** Has one of them a place for a value, as console.log fills them: `%s` and its like? */
	get hasFormats(): boolean {
		this.formats ??= someOfKinds<ts.LiteralLikeNode>(this.files, TEXTS, (n) => FORMAT.test(n.text));
		return this.formats;
	}

	/** Is one of them the name of what all arrays have? */
	get hasArrayNames(): boolean {
		this.ofArrays ??= someOfKinds<ts.LiteralLikeNode>(
			this.files,
			TEXTS,
			(n) => n.text !== "length" && n.text in Array.prototype && mayBeKey(n),
		);
		return this.ofArrays;
	}

	/** White space that JavaScript trims and Python does not. */
	get hasOddSpaces(): boolean {
		return this.mayHaveOthers || [...this.characters].some((c) => c.trim() === "");
	}

	/** May texts have characters that do not stand in the program? It makes them of codes, or reads them from bytes. */
	get mayHaveOthers(): boolean {
		this.decoding ??= this.makesAny || this.files.some((f) => DECODING.test(f.text));
		return this.decoding;
	}

	/** What the characters become in the other case, where they do; of all of them where others may come in beside them. */
	recased(how: "upper" | "lower"): readonly (readonly [string, string])[] {
		const recase = (c: string): string => (how === "upper" ? c.toUpperCase() : c.toLowerCase());
		if (!this.mayHaveOthers) return this.changed(recase);
		const all = [...new Set([...this.bothCases(), ...ODD_LETTERS])];
		return all.flatMap((c) => (c.length > 1 && recase(c) === c ? [] : [[c, recase(c)] as const]));
	}

	/** What letters with marks are taken apart into; null if marks may come to stand in another order. */
	decomposed(form: "NFD" | "NFKD"): readonly (readonly [string, string])[] | null {
		const pairs = this.changed((c) => c.normalize(form));
		return this.hasLooseMarks || pairs.some(([, parts]) => /\p{M}{2}/u.test(parts)) ? null : pairs;
	}

	/** What a letter and a mark behind it are put together to; null as above. */
	composed(): readonly (readonly [string, string])[] | null {
		const parts = this.decomposed("NFD");
		if (parts === null) return null;
		const all = [...this.bothCases(), ...parts.flatMap(([, apart]) => [...apart])];
		const marks = new Set(all.filter((c) => /\p{M}/u.test(c)));
		const letters = new Set([
			..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
			...all.filter((c) => !marks.has(c)),
		]);
		const pairs = [...letters].flatMap((letter) => [...marks].map((mark) => letter + mark));
		return [...pairs, ...all].flatMap((c) => (c.normalize("NFC") === c ? [] : [[c, c.normalize("NFC")] as const]));
	}

	/**
	 * Of each letter the one of ASCII that it is in the alphabet, and its place among those with marks; null if one of
	 * the letters is none of these.
	 */
	collated(): ReadonlyMap<string, readonly [letter: string, rank: number]> | null {
		const letters = this.bothCases().filter((c) => /[\p{L}\p{M}]/u.test(c));
		const parts = letters.map((c) => [c, c.normalize("NFD")] as const);
		if (!parts.every(([, apart]) => /^[A-Za-z]\p{M}+$/u.test(apart))) return null;
		const order = new Intl.Collator("en");
		const marks = [...new Set(parts.map(([, apart]) => apart.slice(1)))].sort((a, b) =>
			order.compare(`a${a}`, `a${b}`),
		);
		return new Map(parts.map(([c, apart]) => [c, [apart.slice(0, 1), 1 + marks.indexOf(apart.slice(1))]]));
	}

	private bothCases(): string[] {
		const all = [...this.characters].flatMap((c) => [c, ...c.toUpperCase(), ...c.toLowerCase()]);
		return [...new Set(all)].filter((c) => c > "\x7f").sort();
	}

	private changed(other: (c: string) => string): readonly (readonly [string, string])[] {
		return this.bothCases().flatMap((c) => (other(c) === c ? [] : [[c, other(c)] as const]));
	}

	/**
	 * May texts have characters of two UTF-16 units, or halves of them, does the program show that they are two, and do no
	 * texts of the board come in?
	 */
	get showsUnits(): boolean {
		this.showing ??= this.mayShowUnits() && this.files.every(importsOwnOnly);
		return this.showing;
	}

	private mayShowUnits(): boolean {
		if (this.hasLoneHalf) return true;
		const mayHavePairs = [...this.characters].some((c) => c.length > 1) || this.files.some((f) => MAKING.test(f.text));
		return mayHavePairs && (this.isMeasured || this.hasLateCharacters);
	}

	/** Those that JavaScript has behind characters of two units, for it compares these by their halves. */
	private get hasLateCharacters(): boolean {
		return [...this.characters].some((c) => c >= "\ue000" && c.length === 1);
	}

	/** Does the program count or cut texts anywhere? Then a character of two UTF-16 units would show. */
	get isMeasured(): boolean {
		this.measuring ??= this.files.some((f) => this.measures(f));
		return this.measuring;
	}

	private collect(file: ts.SourceFile): void {
		// most files have none at all
		if (!/[^\t\n\r -~]|\\|\bfromC(harCode|odePoint)\b/.test(file.text)) return;
		for (const node of nodesOf(file)) {
			if (ts.isStringLiteralLike(node) || isTemplatePart(node)) this.note(escapesIn(node.text));
			else if (ts.isCallExpression(node) && isMaking(node)) {
				this.noteAll(madeBy(node));
				this.makesAny ||= !node.arguments.every(ts.isNumericLiteral);
			}
		}
	}

	private noteAll(text: string): void {
		for (const c of text) if (c > "\x7f") this.characters.add(c);
	}

	private note(text: string): void {
		this.noteAll(text);
		this.hasLoneHalf ||= LONE_HALF.test(text);
		this.hasLooseMarks ||= /(^|\p{M})\p{M}/u.test(text);
	}

	private measures(file: ts.SourceFile): boolean {
		return nodesOf(file).some((node) => {
			if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText() === "length";
			if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
				return node.name.getText() === "length" && isTarget(node.parent);
			if (ts.isForInStatement(node) || ts.isSpreadAssignment(node)) return this.mayBeText(node.expression);
			if (ts.isCallExpression(node) && LISTING.test(node.expression.getText()))
				return node.arguments.some((a) => this.mayBeText(a));
			const isMeasuring = ts.isPropertyAccessExpression(node) && MEASURING.has(node.name.text) && !isByText(node);
			if (!isMeasuring && !ts.isElementAccessExpression(node)) return false;
			return this.looksInto(node);
		});
	}

	/** `text.length`, `pattern.exec(text)` */
	private looksInto(node: Access): boolean {
		if (ts.isPropertyAccessExpression(node) && /^(exec|test)$/.test(node.name.text)) return true;
		const kinds = this.kinds.of(node.expression);
		return kinds.has("str") || kinds.has("any") || kinds.has("unknown") || this.takesTexts(node.expression);
	}

	/** Is it of a type that texts fulfil, among others: `{ length: number }`? */
	private takesTexts(node: ts.Expression): boolean {
		const type = this.checker.getTypeAtLocation(node);
		const asked = this.checker.getBaseConstraintOfType(type) ?? type;
		return this.checker.isTypeAssignableTo(this.checker.getStringType(), asked);
	}

	/** By its type, or where that says nothing. */
	private mayBeText(node: ts.Expression): boolean {
		const kinds = this.kinds.of(bare(node));
		return kinds.has("str") || kinds.has("any");
	}
}

/** One half of a character of two UTF-16 units without the other. */
export const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What a program that has no such characters in its texts can make them by. */
const MAKING = /\bfromCodePoint\b|\bdecodeURI|\bTextDecoder\b|\\\\u[dD][89abAB]/;

/** `text.split(", ")`, `replace("a", b)`, `startsWith(word)`: a text that stands there is found wherever it is. */
function isByText(method: ts.PropertyAccessExpression): boolean {
	if (/^(startsWith|endsWith|includes)$/.test(method.name.text))
		return ts.isCallExpression(method.parent) && method.parent.arguments.length === 1;
	if (!/^(split|replace|replaceAll)$/.test(method.name.text) || !ts.isCallExpression(method.parent)) return false;
	const [wanted] = method.parent.arguments;
	return wanted !== undefined && ts.isStringLiteralLike(wanted) && wanted.text !== "";
}

/** What gives characters by the bytes, or the escapes, that stand for them. */
const DECODING = /\bdecodeURI|\bTextDecoder\b|\batob\b/;

/** Letters whose other case follows no rule: of Latin, as the runtime helper `_other_case` knows those that do. */
const ODD_LETTERS = "\u00b5\u00df\u0130\u0131\u0149\u017f";

/** A text with what JSON.parse would make of the escapes in it. */
function escapesIn(text: string): string {
	return text.replace(/\\u([\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function isMaking({ expression }: ts.CallExpression): boolean {
	return /^String\s*\.\s*fromC(harCode|odePoint)$/.test(expression.getText());
}

/** `String.fromCharCode(160)`: the characters that are known where it stands. */
function madeBy({ arguments: codes }: ts.CallExpression): string {
	const known = codes.filter(ts.isNumericLiteral).map((code) => Math.trunc(Number(code.text)));
	return known.flatMap((code) => (code > 0x7f && code <= 0x10ffff ? [String.fromCodePoint(code)] : [])).join("");
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
	return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

const INHERITED = new RegExp(`(?<![\\w$])(${Object.getOwnPropertyNames(Object.prototype).join("|")})(?![\\w$])`);

const TEXTS = [
	ts.SyntaxKind.StringLiteral,
	ts.SyntaxKind.NoSubstitutionTemplateLiteral,
	ts.SyntaxKind.TemplateHead,
	ts.SyntaxKind.TemplateMiddle,
	ts.SyntaxKind.TemplateTail,
] as const;

/** Not what is only shown or compared, nor what names a property where it stands. */
function mayBeKey(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isCallExpression(parent)) return !/^console\./.test(parent.expression.getText());
	if (ts.isNewExpression(parent)) return !/Error$/.test(parent.expression.getText());
	if (ts.isElementAccessExpression(parent) || ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent))
		return false;
	if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken && mayBeKey(parent);
	if (ts.isTemplateSpan(parent)) return mayBeKey(parent.parent);
	if (ts.isTemplateExpression(parent) || ts.isParenthesizedExpression(parent)) return mayBeKey(parent);
	return (parent as ts.NamedDeclaration).name !== node;
}
