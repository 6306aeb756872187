// Names of members and types, as they come out or are told.

import { ts } from "ts-morph";
import { KEYWORDS, pythonName } from "../../python/names.ts";
import { isPath } from "../../syntax.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { symbolName, symbolsNamed } from "../../types/names/symbols.ts";
import type { Context } from "../context.ts";

/** A type as a diagnostic shows it. */
export function typeName(cx: Context, node: ts.Node): string {
	return `\`${cx.checker.typeToString(cx.checker.getTypeAtLocation(node))}\``;
}

/** A member's name comes out as written; a word of Python's, which no type of the board can have, gets a `_`. */
export function memberName(cx: Context, name: ts.MemberName): string {
	if (ts.isPrivateIdentifier(name)) return attributeName(cx.facts.privateNames.of(name, cx.symbolOf(name)));
	if (isOwnExport(cx, name)) return pythonName(name.text);
	if (cx.facts.staticTwins.isRenamed(name)) return `static_${name.text}`;
	return attributeOf(cx, name, name.text);
}

/**
 * What `o["content-type"]` reads, of a class or its object: a member whose name the type of the key tells. Null where that
 * is the attribute's name, too, which can be asked for by any text.
 */
export function quotedMember(cx: Context, node: ts.ElementAccessExpression): string | null {
	const key = cx.checker.getTypeAtLocation(node.argumentExpression);
	const isOfClass = cx.facts.kinds.present(node.expression) === "function";
	if (!key.isStringLiteral() || (attributeName(key.value) === key.value && !isOfClass)) return null;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node.expression));
	const declared = cx.checker.getPropertyOfType(type, key.value)?.declarations ?? [];
	const isPlain = (d: ts.Declaration): boolean => (ts.isAccessor(d) ? !isOfClass : ts.isClassLike(d.parent));
	return declared.some(isPlain) ? attributeName(key.value) : null;
}

/** The attribute that a member of that key is. */
export function attributeOf(cx: Context, name: ts.Node, key: string): string {
	if (isPythonsOwn(cx, name, key)) cx.refuse(name, "TSM1001", `A member called \`${key}\``);
	return LISTS_OWN.has(key) && isOfArrayClass(cx, name) ? `${key}_` : attributeName(key);
}

/** What Python's lists have methods by, which our output calls. */
const LISTS_OWN: ReadonlySet<string> = new Set(
	"append clear copy count extend index insert pop remove reverse sort".split(" "),
);

/** Is it a member of a class that derives from Array, and so from list? */
function isOfArrayClass(cx: Context, name: ts.Node): boolean {
	const { containers } = cx.facts.kinds;
	if (!containers.areThere) return false;
	return (cx.symbolOf(name)?.declarations ?? []).some((d) => containers.kindOf(ownerOf(d)) === "list");
}

/** The class of a member, or of a parameter of its constructor that is one. */
function ownerOf(member: ts.Declaration): ts.Declaration {
	return (ts.isParameter(member) ? member.parent.parent : member.parent) as ts.Declaration;
}

/** Python takes a member called `__init__` and the like for its own, which who writes for the board may want. */
function isPythonsOwn(cx: Context, name: ts.Node, key: string): boolean {
	const isOne = /^__\w+__$/.test(key) && cx.facts.standsAlone(cx.file);
	const symbol = isOne ? cx.symbolOf(name) : undefined;
	return symbol !== undefined && !isDeclaredOnly(symbol);
}

/** What a module of the program's exports is a variable there, and is named like one. */
function isOwnExport(cx: Context, name: ts.Identifier): boolean {
	const of = ts.isPropertyAccessExpression(name.parent) ? name.parent.expression : null;
	if (of === null || of.kind === ts.SyntaxKind.ThisKeyword) return false;
	const object = cx.symbolOf(of);
	if (object === undefined || (object.flags & ts.SymbolFlags.Alias) === 0) return false;
	const [file] = cx.checker.getAliasedSymbol(object).declarations ?? [];
	return file !== undefined && ts.isSourceFile(file) && !file.isDeclarationFile;
}

/** JavaScript's own symbols, by the names that Python or our helpers have for what objects of classes have under them. */
const PROTOCOLS: Readonly<Record<string, string>> = {
	"Symbol.iterator": "__iter__",
	"Symbol.asyncIterator": "__aiter__",
	"Symbol.dispose": "_dispose",
	"Symbol.asyncDispose": "_dispose_async",
	"Symbol.toPrimitive": "_to_primitive",
	"Symbol.toStringTag": "_tag",
	"Symbol.hasInstance": "_has_instance",
};

/** The attribute that a class's objects have under a symbol; null where the key is no symbol that its type tells. */
export function symbolMember(cx: Context, key: ts.Expression): string | null {
	const text = key.getText();
	if (Object.hasOwn(PROTOCOLS, text)) return PROTOCOLS[text] ?? null;
	// its type tells the symbol, and not what is done on the way
	const name = isPath(key) ? symbolName(cx.checker, key) : null;
	return name === null || symbolsNamed(cx.facts.worldOf(cx.file), name) > 1 ? null : attributeName(`_symbol_${name}`);
}

export function attributeName(text: string): string {
	return KEYWORDS.has(text) ? `${text}_` : text.replaceAll("$", "_S_").replaceAll(/\W|^(?=\d)/g, codeOf);
}

/** `_x2d_` for a `-`: what no name can have. */
function codeOf(character: string): string {
	return `_x${(character.codePointAt(0) ?? 0).toString(16)}_`;
}
