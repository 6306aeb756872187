// Random classes: fields, constructors, methods, accessors, statics, bases. Their code sees no instance but its own, and
// calls no method: then none can call itself.
import { expression } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { show } from "./show.ts";
import { block } from "./statements.ts";
import { arrayOf, BOOLEAN, type ClassType, type Field, NUMBER, STRING, type Type, text } from "./types.ts";

const FIELDS = ["size", "name", "total", "items", "flag", "left", "right"];
const METHODS = ["grow", "tell", "next_one", "mix"];
const GETTERS = ["half", "label"];

export function classDeclaration(scope: Scope): string {
	const { draw, world } = scope;
	const base = world.classes.length > 0 && draw.chance(55) ? draw.pick(world.classes) : null;
	const name = `C${world.trace()}`;
	const simple = (): Type => draw.pick([NUMBER, NUMBER, STRING, BOOLEAN]);
	const taken = new Set(base?.fields.map((f) => f.name));
	const own = FIELDS.filter((f) => !taken.has(f) && draw.chance(35)).map((n) => field(scope, n, simple));
	const extra = draw.chance(50) ? [{ name: world.fresh("p"), type: simple() }] : [];
	const params = [...(base?.params ?? []), ...extra.map((f) => f.type)];
	const getters = scope.has("accessors") ? GETTERS.filter(() => draw.chance(40)) : [];
	const methods = METHODS.filter(() => draw.chance(45)).map((n) => method(n, base, simple));
	const newGetters = getters.filter((g) => !base?.getters.some((f) => f.name === g));
	const type: ClassType = {
		name,
		base,
		params,
		fields: [...(base?.fields ?? []), ...own],
		getters: [...(base?.getters ?? []), ...newGetters.map((n) => ({ name: n, type: n === "half" ? NUMBER : STRING }))],
		methods: [...(base?.methods.filter((m) => !methods.some((o) => o.name === m.name)) ?? []), ...methods],
	};
	const outer = world.classes.splice(0);
	const text = [
		`class ${name}${base === null ? "" : ` extends ${base.name}`} {`,
		...own.map((f) => fieldLine(scope, f)),
		draw.chance(20) ? `static made = ${draw.nat(3)};\n` : "",
		constructorText(scope, type, extra),
		...getters.map((g) => getterText(scope, type, g)),
		...methods.map((m) => methodText(scope, type, m)),
		draw.chance(25) ? `toString(): string {\nreturn ${expression(within(scope, type), STRING, 2)};\n}` : "",
		"}",
	];
	world.classes.push(...outer, type);
	return `${text.filter((line) => line !== "").join("\n")}\n${use(scope, type)}`;
}

function field(scope: Scope, name: string, simple: () => Type): Field {
	if (name === "items" && scope.has("arrays")) return { name, type: arrayOf(NUMBER) };
	return { name, type: simple() };
}

type Method = ClassType["methods"][number];

function method(name: string, base: ClassType | null, simple: () => Type): Method {
	return (
		base?.methods.find((m) => m.name === name) ?? { name, params: name === "mix" ? [simple()] : [], result: simple() }
	);
}

function fieldLine(scope: Scope, f: Field): string {
	const word = scope.draw.pick(["", "", "public "]);
	return `${word}${f.name}: ${text(f.type)} = ${expression(bare(scope), f.type, 1)};`;
}

/** Without the instances that are in sight. */
function bare(scope: Scope): Scope {
	const inside = scope.block({ inLoop: false, labels: [], isAsync: false, isGenerator: false, depth: 2 });
	for (const v of scope.visible()) if (v.type.k === "instance") inside.hide(v.name);
	return inside;
}

/** `this.f` for each field, as if they were variables. */
function within(scope: Scope, type: ClassType, result: Type | null = null): Scope {
	const inside = scope.block({ inLoop: false, labels: [], isAsync: false, isGenerator: false, depth: 2, result });
	for (const v of scope.visible()) if (v.type.k === "instance") inside.hide(v.name);
	for (const f of type.fields) inside.declare(`this.${f.name}`, f.type);
	return inside;
}

function constructorText(scope: Scope, type: ClassType, extra: readonly Field[]): string {
	const { draw, world } = scope;
	if (extra.length === 0 && draw.chance(70)) return "";
	const given = type.base?.params ?? [];
	const names = given.map(() => world.fresh("b"));
	const all = [...names.map((n, i) => ({ name: n, type: given[i] ?? NUMBER })), ...extra];
	const inside = bare(scope);
	for (const f of all) inside.declare(f.name, f.type);
	const above = type.base === null ? "" : `super(${names.join(", ")});\n`;
	const stores = type.fields
		.filter(() => draw.chance(50))
		.map((f) => `this.${f.name} = ${expression(inside, f.type, 1)};`);
	const head = all.map((f) => `${f.name}: ${text(f.type)}`).join(", ");
	return `constructor(${head}) {\n${above}${stores.join("\n")}\n}`;
}

function getterText(scope: Scope, type: ClassType, name: string): string {
	const result = name === "half" ? NUMBER : STRING;
	const inside = within(scope, type);
	const inherited = type.base?.getters.some((g) => g.name === name) === true && scope.draw.chance(50);
	const value = expression(inside, result, 2);
	const isSet = result === NUMBER && scope.draw.chance(30) && type.fields.some((f) => f.type.k === "number");
	const target = type.fields.find((f) => f.type.k === "number");
	const setter = isSet ? `\nset ${name}(value: number) {\nthis.${target?.name} = value;\n}` : "";
	const word = type.base?.getters.some((g) => g.name === name) === true ? "override " : "";
	return `${word}get ${name}(): ${text(result)} {\nreturn ${inherited ? `super.${name} + ` : ""}${value};\n}${inherited ? "" : setter}`;
}

function methodText(scope: Scope, type: ClassType, m: Method): string {
	const { draw } = scope;
	const inside = within(scope, type, m.result);
	for (const [i, t] of m.params.entries()) inside.declare(`given${i}`, t);
	const overrides = type.base?.methods.some((o) => o.name === m.name) === true;
	const head = m.params.map((t, i) => `given${i}: ${text(t)}`).join(", ");
	const args = m.params.map((_, i) => `given${i}`).join(", ");
	const above = overrides && draw.chance(60) ? `const above = super.${m.name}(${args});\n` : "";
	if (above !== "") inside.declare("above", m.result, false);
	// the options of the project that compiles them ask for the word
	const modifier = overrides ? "override " : "";
	const body = `${block(inside, 0, 2)}\nreturn ${expression(inside, m.result, 2)};`;
	return `${modifier}${m.name}(${head}): ${text(m.result)} {\n${above}${body}\n}`;
}

function use(scope: Scope, type: ClassType): string {
	const name = scope.world.fresh("o");
	const args = type.params.map((p) => expression(scope, p, 1)).join(", ");
	const line = `const ${name} = new ${type.name}(${args});`;
	scope.declare(name, { k: "instance", of: type }, false);
	const calls = type.methods.map((m) => {
		const given = m.params.map((p) => expression(scope, p, 1)).join(", ");
		return m.result.k === "number" || m.result.k === "string" || m.result.k === "boolean"
			? show(scope, m.result, `${name}.${m.name}(${given})`)
			: "";
	});
	return [line, ...calls].join("\n");
}
