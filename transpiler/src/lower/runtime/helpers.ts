// Runtime helpers: Python functions that a module receives only if it uses them, each with those that it calls.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import type { Stmt } from "../../python/ast.ts";
import { CALLED_BY_HELPERS } from "../../python/names.ts";
import type { SymbolUses } from "../../types/names/symbols.ts";
import { showingAccessors } from "./accessors.ts";
import { showingBare } from "./bare.ts";
import { refusingBigInts, takingBoxed } from "./bigints.ts";
import { goingThroughBoxes, showingDerived } from "./containers.ts";
import { takingDates } from "./dates.ts";
import { knowingHalves } from "./halves.ts";
import { showingHoles } from "./holes.ts";
import { showingMatches, takingRegexes } from "./matches.ts";
import { knowingNone, tellingNull } from "./null.ts";
import { knowingSymbols } from "./symbols.ts";
import { showingTyped } from "./typed-arrays.ts";

const sources = new Map<string, string>();

let files: ReadonlyMap<string, string> | undefined;

/** Where each helper's Python is, by the helper's name; `runtime/` has a folder for each topic. */
function helperFiles(): ReadonlyMap<string, string> {
	if (files === undefined) {
		const folder = join(packageRoot(), "runtime");
		const paths = readdirSync(folder, { encoding: "utf8", recursive: true }).filter((path) => path.endsWith(".py"));
		files = new Map(paths.map((path) => [basename(path, ".py"), join(folder, path)]));
	}
	return files;
}

/** What a program's helpers are written for. */
export interface HelperWorld {
	readonly nullIsApart?: boolean;
	/** Is every None of the program undefined? */
	readonly isNoneUndefined?: boolean;
	/** May a value be a date? */
	readonly hasDates?: boolean;
	/** Are there bigints? */
	readonly hasBigInts?: boolean;
	/** May a value be a bigint in a box? */
	readonly boxesBigInts?: boolean;
	/** May a value be a match of a regular expression? */
	readonly hasMatches?: boolean;
	/** May a value be a regular expression? */
	readonly hasRegexes?: boolean;
	/** Are there typed arrays that are none of bytes? */
	readonly hasTyped?: boolean;
	/** Does the program show arrays with holes? */
	readonly showsHoles?: boolean;
	/** Does the program show objects with getters and setters of their own? */
	readonly showsAccessors?: boolean;
	/** Do classes of the program's derive from Map, Set or Array? */
	readonly derivesContainers?: boolean;
	/** May a Map or Set be where any iterable may? */
	readonly hasIterableBoxes?: boolean;
	/** Has the program records without a prototype? */
	readonly hasBare?: boolean;
	/** Are texts made of UTF-16 units? */
	readonly halvesTexts?: boolean;
	/** Has the program white space that Python does not strip? */
	readonly hasOddSpaces?: boolean;
	/** Floats have 32 bits, for certain. */
	readonly isSingle?: boolean;
	/** Do errors of MicroPython's own have JavaScript's words? */
	readonly areErrorsWorded?: boolean;
	/** Are methods of literals called on other objects? */
	readonly unbinds?: boolean;
	/** Are functions shown, or asked for their names? */
	readonly namesFunctions?: boolean;
	/** Are functions known by their sizes? */
	readonly sizesFunctions?: boolean;
	/** What the program does with symbols. */
	readonly symbols?: SymbolUses;
	/** Other names for helpers, and for built-ins that they call, whose own names the module has for something else. */
	readonly renamed?: ReadonlyMap<string, string>;
}

/** What a helper is in such a world; what stands further down is done before. */
const CHANGES: readonly (readonly [keyof HelperWorld, (name: string, text: string) => string])[] = [
	["boxesBigInts", takingBoxed],
	["hasBigInts", refusingBigInts],
	["hasMatches", showingMatches],
	["hasRegexes", takingRegexes],
	["showsAccessors", showingAccessors],
	["showsHoles", showingHoles],
	["derivesContainers", showingDerived],
	["hasIterableBoxes", goingThroughBoxes],
	["hasBare", showingBare],
	["halvesTexts", knowingHalves],
	["hasOddSpaces", (_, text) => strippingAll(text)],
	["hasDates", takingDates],
	["hasTyped", showingTyped],
	["unbinds", unbinding],
	["namesFunctions", namingFunctions],
	["sizesFunctions", sizingFunctions],
];

/** The Python of a helper in such a world. */
export function source(name: string, world: HelperWorld = {}): string {
	if (world.areErrorsWorded === true)
		return wordingErrors(name, source(name, { ...world, areErrorsWorded: false }), world.nullIsApart === true);
	for (const [what, change] of CHANGES)
		if (world[what] === true) return change(name, source(name, { ...world, [what]: false }));
	const { symbols, ...others } = world;
	if (symbols !== undefined) return knowingSymbols(name, source(name, others), symbols);
	if (world.isNoneUndefined === true) return knowingNone(source(name, { ...world, isNoneUndefined: false }));
	if (world.nullIsApart === true) return tellingNull(name, source(name, { ...world, nullIsApart: false }));
	if (world.isSingle === true) return forSingleFloats(source(name));
	const known = sources.get(name);
	if (known !== undefined) return known;
	const path = helperFiles().get(name);
	if (path === undefined) throw new Error(`There is no helper ${name}`);
	const text = readFileSync(path, "utf8");
	sources.set(name, text);
	return text;
}

/** For a program that shows what errors say: MicroPython's own words do not tell which item was asked for. */
function wordingErrors(name: string, text: string, nullIsApart: boolean): string {
	const worded = text.replace(/(?<!def )\b_error_message\(/g, "_said(");
	const [doing, did] = name === "_item" ? ["read", "reading"] : ["set", "setting"];
	if (name !== "_item" && name !== "_slot") return worded;
	const raised = (nothing: string, value: string): string =>
		`    if items is ${value}:\n        raise TypeError("Cannot ${doing} properties of ${nothing} (${did} '" + _number_text(i) + "')")\n`;
	const ofNull = nullIsApart ? raised("null", "_null") : "";
	return worded.replace(/^def .*\n/m, `$&${raised("undefined", "None")}${ofNull}`);
}

/** For a program with white space that only JavaScript takes for such. */
function strippingAll(text: string): string {
	const stripped = /(\w+(?:\([^()]*\))?)\.([lr]?)strip\(\)/g;
	return text.replace(stripped, (_, of: string, side: string) => {
		return `_trim(${of}, ${side === "r" ? "False" : "True"}, ${side === "l" ? "False" : "True"})`;
	});
}

const NAME_OF_ANY = `        if callable(x) and name == "name":
            return own if isinstance(own, str) else _function_name(x)
`;

/** For a program that shows functions, which have their names beside them. */
function namingFunctions(name: string, text: string): string {
	if (name === "_bound") return text.replace(/return (.*)/, "return _named_as($1, function)");
	if (name === "_member") return text.replace(/^( *)if callable\(x\) and name in \("length"/m, `${NAME_OF_ANY}$&`);
	if (name === "_tag_of") return text.replace('"Function" if', "_function_tag(x) if");
	if (name !== "_inspect_value") return text;
	return text.replace(/^def .*\n/, "$&    if callable(x):\n        return _function_shown(x)\n");
}

/** For a program that tells of each function how many parameters it has. */
function sizingFunctions(name: string, text: string): string {
	if (name !== "_member") return text;
	const asked = /^( *)if callable\(x\) and name in \("length", "name", "prototype"\):\n/m;
	return text.replace(asked, '$1if callable(x) and name == "length":\n$1    return _size_of(x)\n$&');
}

/** What gives a method its object notes which one it was. */
function unbinding(name: string, text: string): string {
	if (name === "_bound") return text.replace(/return (.*)/, "return _noted($1, function)");
	return name === "_invoke" ? text.replace(/ {8}if name == "call":\n/, `${CALLED_ON}$&`) : text;
}

/** A method of a literal that was taken out of its object takes another one. */
const CALLED_ON = `        if x in _Unbound.of and name in ("call", "apply"):
            if not args or not isinstance(args[0], dict):
                raise _unlike("\`" + said + "\` of a method of a literal on what is no record")
            return _call(_Unbound.of[x], args[0], *(args[1:] if name == "call" else args[1] if len(args) > 1 else ()))
`;

/** Without the part for doubles, which is all that comes after what is done `if _is_single()`. */
function forSingleFloats(text: string): string {
	const [whole, block = ""] = /^ {4}if _is_single\(\):\n((?: {8}.*\n|\n)+)[\s\S]*/m.exec(text) ?? [];
	if (whole === undefined) return text;
	return `${text.slice(0, -whole.length)}${block.trimEnd().replace(/^ {4}/gm, "")}\n`;
}

function isHelper(name: string): boolean {
	return helperFiles().has(name);
}

/** The helpers asked for and what they call, in an order in which each is defined before it is called. */
export function helperNames(wanted: Iterable<string>, world: HelperWorld = {}): string[] {
	const order: string[] = [];
	const seen = new Set<string>();
	const take = (name: string): void => {
		if (seen.has(name)) return;
		seen.add(name);
		for (const [used] of source(name, world).matchAll(/(?<![\w.])_[A-Za-z]\w*/g)) if (isHelper(used)) take(used);
		order.push(name);
	};
	for (const name of [...wanted].sort()) take(name);
	return order;
}

export function helperStatements(wanted: Iterable<string>, world: HelperWorld = {}): Stmt[] {
	return helperNames(wanted, world).map((name) => ({ k: "raw", text: renamedIn(source(name, world), world) }));
}

/** Built-ins that the helpers call. */
export function builtinsCalled(wanted: Iterable<string>, world: HelperWorld): string[] {
	const text = helperNames(wanted, world)
		.map((name) => source(name, world))
		.join("\n");
	return CALLED_BY_HELPERS.filter((name) => new RegExp(`(?<![\\w."])${name}\\b(?!")`).test(text));
}

function renamedIn(text: string, { renamed }: HelperWorld): string {
	if (renamed === undefined || renamed.size === 0) return text;
	return text.replace(/(?<![\w."])[A-Za-z_]\w*(?!")/g, (name) => renamed.get(name) ?? name);
}
