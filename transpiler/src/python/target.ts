// What a board's MicroPython lacks of what the output could use, and how the output does without.

import type { Target } from "../program/target.ts";
import type { Expr, Origin, Stmt } from "./ast.ts";
import { method, str } from "./build.ts";
import { walk } from "./walk.ts";

interface Lacks {
	readonly board: string;
	readonly modules: ReadonlySet<string>;
	/** `module.name` */
	readonly names: ReadonlySet<string>;
	readonly builtins: ReadonlySet<string>;
}

const words = (text: string): Set<string> => new Set(text.split(" "));
const namesOf = (module: string, text: string): string[] => text.split(" ").map((n) => `${module}.${n}`);

const OTHER_PORTS = "lcd160cr openamp pyb rp2 stm zephyr";

/**
 * After the stub packages of both ports, and ports/esp8266/mpconfigport.h. What micropython-lib has for a port is not among it, though
 * the port's image may be without: `aioespnow` (micropython/aioespnow there) is part of an ESP32's image, and comes to an ESP8266 by
 * `mpremote mip install aioespnow`.
 */
const LACKS: Readonly<Partial<Record<Target, Lacks>>> = {
	esp32: {
		board: "ESP32",
		modules: words(`${OTHER_PORTS} lwip apa102 ssd1306 marshal`),
		names: new Set(),
		builtins: new Set(),
	},
	esp8266: {
		board: "ESP8266",
		modules: words(`${OTHER_PORTS} _thread apa106 bluetooth cmath esp32 marshal`),
		names: new Set([
			...namesOf("random", "randint choice uniform random"),
			...namesOf("math", "inf nan tau sinh cosh tanh asinh acosh atanh erf erfc gamma lgamma expm1 log2 log10"),
		]),
		builtins: words("complex"),
	},
};

export interface Lack {
	/** "The module `bluetooth`", "`random.randint`" */
	readonly what: string;
	readonly board: string;
	readonly origin: Origin | null;
}

/** What a module uses that the target's MicroPython does not have. */
export function lacking(target: Target, body: readonly Stmt[]): Lack[] {
	const lacks = LACKS[target];
	if (lacks === undefined) return [];
	const found: Lack[] = [];
	/** Modules by the name that they have in the file. */
	const modules = new Map<string, string>();
	walk(body, (node, origin) => {
		for (const what of lackingIn(lacks, node, modules)) found.push({ what, board: lacks.board, origin });
	});
	return found;
}

function lackingIn(lacks: Lacks, node: Expr | Stmt, modules: Map<string, string>): string[] {
	switch (node.k) {
		case "import":
			modules.set(node.as ?? node.module, node.module);
			return lacks.modules.has(node.module) ? [`The module \`${node.module}\``] : [];
		case "from": {
			if (lacks.modules.has(node.module)) return [`The module \`${node.module}\``];
			const names = node.names.filter((n) => lacks.names.has(`${node.module}.${n.name}`));
			if (node.origin !== undefined) return names.map((n) => `\`${node.module}.${n.name}\``);
			// What the output imports for itself is wrong where it is used.
			for (const n of names) modules.set(`${n.as ?? n.name}()`, `${node.module}.${n.name}`);
			return [];
		}
		case "attr": {
			const module = node.value.k === "name" ? modules.get(node.value.id) : undefined;
			return module !== undefined && lacks.names.has(`${module}.${node.attr}`) ? [`\`${module}.${node.attr}\``] : [];
		}
		case "raw":
			return [...node.text.matchAll(/\bfrom (\w+) import (.+)/g)].flatMap(([, module = "", names = ""]) =>
				names
					.split(", ")
					.map((n) => `${module}.${n}`)
					.flatMap((n) => (lacks.names.has(n) ? [`\`${n}\``] : [])),
			);
		case "name":
			return lacks.builtins.has(node.id) ? [`\`${node.id}\``] : imported(modules.get(`${node.id}()`));
		default:
			return [];
	}
}

function imported(what: string | undefined): string[] {
	return what === undefined ? [] : [`\`${what}\``];
}

/** The ESP8266 with 512 KiB has no f-strings; `format` fills a text in the same way. */
export function suited(target: Target, body: readonly Stmt[]): readonly Stmt[] {
	return target === "esp8266" ? (withoutFStrings(body) as readonly Stmt[]) : body;
}

function withoutFStrings(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(withoutFStrings);
	if (node === null || typeof node !== "object") return node;
	const parts = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, withoutFStrings(part)]));
	return "k" in node && node.k === "fstring" ? formatted(parts.parts as readonly (string | Expr)[]) : parts;
}

function formatted(parts: readonly (string | Expr)[]): Expr {
	const text = parts.map((p) => (typeof p === "string" ? p.replace(/[{}]/g, "$&$&") : "{}")).join("");
	const values = parts.filter((p): p is Expr => typeof p !== "string");
	return method(str(text), "format", values);
}
