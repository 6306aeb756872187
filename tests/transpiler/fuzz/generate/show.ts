// Statements that print what a value is.
import type { Scope } from "./scope.ts";
import { isPrimitive, type Type } from "./types.ts";

/** @param made an expression; a name where parts of it are shown one by one */
export function show(scope: Scope, type: Type, made: string): string {
	const { draw } = scope;
	if (scope.has("logging") && draw.chance(60) && canLog(type)) return `console.log(${made});`;
	switch (type.k) {
		case "int":
			return `console.log(${draw.pick([`String(${made})`, `\`\${${made}}\``])});`;
		case "number":
		case "boolean":
			return `console.log(${draw.pick([`String(${made})`, `\`\${${made}}\``, made, `"v", ${made}`])});`;
		case "string":
			return `console.log(${draw.pick([made, `"[" + ${made} + "]"`, `\`<\${${made}}>\``])});`;
		case "maybe":
			return `console.log(${draw.pick([`String(${made})`, made, `\`\${${made}}\``])});`;
		case "array":
			if (!isPrimitive(type.of)) return each(scope, type.of, `of ${made}`, made);
			return `console.log(${made}.length, ${made}.join(${draw.pick(["", '"|"'])}));`;
		case "set":
			return each(scope, type.of, `of ${made}`, `${made}.size`);
		case "map": {
			const [k, v] = [scope.world.fresh("k"), scope.world.fresh("v")];
			const parts = `${show(scope, type.key, k)}\n${show(scope, type.of, v)}`;
			return `for (const [${k}, ${v}] of ${made}) {\n${parts}\n}\nconsole.log(${made}.size);`;
		}
		case "record":
			return type.fields.map((f) => show(scope, f.type, `${made}.${f.name}`)).join("\n");
		case "tuple":
			return type.of.map((t, i) => show(scope, t, `${made}[${i}]`)).join("\n");
		case "instance":
			return [...type.of.fields, ...type.of.getters].map((f) => show(scope, f.type, `${made}.${f.name}`)).join("\n");
		case "function":
		case "async":
		case "generator":
			return `console.log(typeof ${made});`;
	}
}

/** A function shows its name, and an `int` that it has no -0. */
function canLog(type: Type): boolean {
	return !["function", "async", "generator", "int"].includes(type.k);
}

function each(scope: Scope, item: Type, over: string, size: string): string {
	const name = scope.world.fresh("e");
	const length = size.endsWith(".size") ? size : `${size}.length`;
	return `for (const ${name} ${over}) {\n${show(scope, item, name)}\n}\nconsole.log(${length});`;
}
