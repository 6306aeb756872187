// Random statements that declare, store, change and print.

import { classDeclaration } from "./classes.ts";
import { collectionType } from "./collections.ts";
import { control } from "./control.ts";
import { asyncFunction, functionDeclaration, functionValue, generatorFunction } from "./declarations.ts";
import { expression, traced, type Way } from "./expressions.ts";
import { mutation } from "./mutation.ts";
import { pieces } from "./pieces/index.ts";
import type { Scope } from "./scope.ts";
import { show } from "./show.ts";
import { BOOLEAN, INT, isPrimitive, NUMBER, STRING, type Type, text } from "./types.ts";

const DEPTH = 3;

/** Statements of one block, one after the other; what they declare is visible to those that follow. */
export function block(scope: Scope, from: number, to: number): string {
	const { draw } = scope;
	const first = scope.kind.depth > 0 && scope.has("shadowing") && draw.chance(25) ? shadow(scope) : "";
	return `${first}${first === "" ? "" : "\n"}${statements(scope, from, to)}`;
}

/** More of a block, of which something is written already. */
export function statements(scope: Scope, from: number, to: number): string {
	const { draw, world } = scope;
	const lines: string[] = [];
	const wanted = from + draw.nat(to - from);
	for (let i = 0; i < wanted && world.budget > 0; i++) lines.push(statement(scope));
	return lines.join("\n");
}

/** A variable of an outer one's name, at the beginning of a block, where nothing has used the outer one. */
function shadow(scope: Scope): string {
	const outer = scope.visible().filter((v) => isPrimitive(v.type) && !v.name.includes(".") && !scope.isOwn(v.name));
	if (outer.length === 0) return "";
	const { name } = scope.draw.pick(outer);
	scope.hide(name);
	const type = scope.draw.pick([NUMBER, STRING]);
	const line = `let ${name}: ${text(type)} = ${expression(scope, type, 1)};`;
	scope.declare(name, type);
	return line;
}

function statement(scope: Scope): string {
	const { draw, world } = scope;
	world.budget--;
	const ways: Way[] = [
		[10, () => print(scope)],
		[8, () => declaration(scope)],
		[6, () => store(scope)],
	];
	if (scope.has("mutation")) ways.push([5, () => mutation(scope)]);
	if (scope.has("destructuring")) ways.push([2, () => destructuring(scope)]);
	if (scope.kind.depth < 3 && world.budget > 2) ways.push(...control(scope));
	if (scope.kind.depth < 2 && world.budget > 2) ways.push(...declarations(scope));
	if (scope.kind.depth < 2 && scope.has("pieces")) ways.push(...pieces(scope));
	return draw.weighted(ways)();
}

function declarations(scope: Scope): Way[] {
	const ways: Way[] = [];
	if (scope.has("closures")) ways.push([4, () => functionDeclaration(scope)], [3, () => functionValue(scope)]);
	if (scope.has("generators")) ways.push([3, () => generatorFunction(scope)]);
	if (scope.has("async")) ways.push([3, () => asyncFunction(scope)]);
	// of one class each program, nobody sees one of a function that is not there yet
	if (scope.has("classes") && scope.kind.depth === 0) ways.push([5, () => classDeclaration(scope)]);
	return ways;
}

/** A type that a variable may have. */
export function anyType(scope: Scope): Type {
	const { draw } = scope;
	const simple: Type[] = [NUMBER, NUMBER, NUMBER, STRING, STRING, BOOLEAN];
	if (scope.has("int")) simple.push(INT, INT);
	const classes = scope.world.classes;
	if (classes.length > 0 && scope.kind.depth < 3 && draw.chance(20)) return { k: "instance", of: draw.pick(classes) };
	return draw.chance(60) ? draw.pick(simple) : collectionType(scope);
}

function print(scope: Scope): string {
	const { draw } = scope;
	const known = scope.visible();
	if (known.length > 0 && draw.chance(45)) {
		const v = draw.pick(known);
		return show(scope, v.type, v.name);
	}
	const type = draw.pick([NUMBER, NUMBER, STRING, STRING, BOOLEAN, ...(scope.has("int") ? [INT] : [])]);
	return show(scope, type, expression(scope, type, DEPTH));
}

/** The first value of a variable: not one that the type checker would take for all that it can be. */
export function initial(scope: Scope, type: Type, depth: number): string {
	if (type.k === "maybe") return traced(scope, type, depth);
	const made = expression(scope, type, depth);
	if (type.k === "boolean" && (made === "true" || made === "false")) return traced(scope, type, 0);
	return made;
}

function declaration(scope: Scope): string {
	const { draw, world } = scope;
	const type = anyType(scope);
	const name = world.fresh("v");
	const value = initial(scope, type, DEPTH);
	// which instance a name has decides what its methods call: that it does not change keeps them from calling themselves
	const isConst = type.k === "instance" || draw.chance(40);
	const isPlain = (type.k === "number" || type.k === "string") && !isConst && draw.chance(50);
	scope.declare(name, type, !isConst);
	return `${isConst ? "const" : "let"} ${name}${isPlain ? "" : `: ${text(type)}`} = ${value};`;
}

function store(scope: Scope): string {
	const { draw } = scope;
	const known = scope.stored((t) => isPrimitive(t) || t.k === "maybe" || t.k === "array" || t.k === "record");
	if (known.length === 0) return declaration(scope);
	const v = draw.pick(known);
	if (v.type.k === "number" && draw.chance(50))
		return `${v.name} ${draw.pick(NUMBER_STORES)} ${expression(scope, NUMBER, 2)};`;
	if (v.type.k === "int") return `${v.name} = (${expression(scope, INT, DEPTH)}) % 100003;`;
	// text that a loop doubles each time must not grow for ever
	if (v.type.k === "string") return `${v.name} = ${cut(expression(scope, STRING, DEPTH))};`;
	if (v.type.k === "maybe" && draw.chance(40)) return `${v.name} ??= ${expression(scope, v.type.of, 2)};`;
	if (v.type.k === "array") return `${v.name} = ${expression(scope, v.type, 2)}.slice(0, 8);`;
	return `${v.name} = ${initial(scope, v.type, DEPTH)};`;
}

const NUMBER_STORES = ["+=", "-=", "*=", "/=", "%=", "=", "||=", "&&="];

function cut(made: string): string {
	return `(${made}).slice(0, 20)`;
}

function destructuring(scope: Scope): string {
	const { draw, world } = scope;
	const sources = scope.visible().filter((v) => v.type.k === "record" || v.type.k === "tuple" || v.type.k === "array");
	const stored = scope.stored((t) => t.k === "number");
	const [a, b] = stored;
	if (a !== undefined && b !== undefined && draw.chance(30)) return `[${a.name}, ${b.name}] = [${b.name}, ${a.name}];`;
	if (sources.length === 0) return declaration(scope);
	const v = draw.pick(sources);
	const word = draw.pick(["const", "let"]);
	if (v.type.k === "record") {
		const chosen = v.type.fields.filter(() => draw.chance(60));
		const names = chosen.map((f) => ({ ...f, local: world.fresh("d") }));
		for (const f of names) scope.declare(f.local, f.type, word === "let");
		return `${word} { ${names.map((f) => `${f.name}: ${f.local}`).join(", ")} } = ${v.name};`;
	}
	if (v.type.k === "tuple") {
		const names = v.type.of.map((type) => ({ type, local: world.fresh("d") }));
		for (const f of names) scope.declare(f.local, f.type, word === "let");
		return `${word} [${names.map((f) => f.local).join(", ")}] = ${v.name};`;
	}
	if (v.type.k !== "array") return "";
	const [first, rest] = [world.fresh("d"), world.fresh("d")];
	const line = `${word} [${first} = ${expression(scope, v.type.of, 1)}, ...${rest}] = ${v.name};`;
	scope.declare(first, v.type.of, word === "let");
	scope.declare(rest, v.type, false);
	return line;
}
