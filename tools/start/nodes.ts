// Which nodes a run has: demos by name, and programs of the user's own.
import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import type { BoardOptions } from "../../sim/types.ts";
import { UserError } from "../common/user-error.ts";

/** The demos by name, as a board imports them. */
export const DEMOS: Readonly<Record<string, string>> = {
	synctx: "nodes.synctx",
	pubonly: "nodes.pubonly",
	pubonly_gen: "nodes.pubonly_gen",
	slow_echo: "nodes.slow_echo",
	asynctx: "anodes.asynctx",
};

/** How nodes are told to find the gateway's channel: it is fixed, they ask on each, or they join the Wi-Fi network. */
export const WAYS = ["fixed", "ask", "wifi"] as const;
export type Way = (typeof WAYS)[number];

/** Each node is a process. */
const MOST_NODES = 100;

/** A node of a run. */
export interface NodePlan {
	/** By which the view and scripts know it. */
	readonly name: string;
	readonly port: BoardOptions["port"];
	/** What it runs: a module to be imported, or a file of the user's (.ts or .py). */
	readonly runs: { readonly module: string } | { readonly file: string };
}

/**
 * @param demos what --nodes was given: `synctx,pubonly:3`; undefined if it was not
 * @param files what each --node was given
 * @param esp8266 what --esp8266 was given: how many of the last nodes, or their names
 * @throws UserError an unknown demo or node, an absent file, a number out of range
 */
export function planNodes(
	demos: string | undefined,
	files: readonly string[],
	esp8266: string | undefined,
): NodePlan[] {
	if (demos === undefined && files.length === 0) return withPorts([{ name: "node", module: "nodes.synctx" }], esp8266);
	const named = [...(demos === undefined ? [] : demosIn(demos)), ...files.map(fileNode)];
	if (named.length > MOST_NODES) throw new UserError(`${named.length} nodes are too many: ${MOST_NODES} at most`);
	return withPorts(named, esp8266);
}

type Named = { name: string; module: string } | { name: string; file: string };

function demosIn(list: string): Named[] {
	return list.split(",").flatMap((item) => {
		const [name = "", count = "1", ...more] = item.trim().split(":");
		const module = Object.hasOwn(DEMOS, name) ? DEMOS[name] : undefined;
		if (module === undefined) {
			throw new UserError(`--nodes takes demos (${Object.keys(DEMOS).join(", ")}), not "${name}"; --node takes a file`);
		}
		const number = /^\d+$/.test(count) && more.length === 0 ? Number(count) : 0;
		if (number < 1 || number > MOST_NODES) {
			throw new UserError(`--nodes: "${item.trim()}" should be ${name}:N with N from 1 to ${MOST_NODES}`);
		}
		return Array.from({ length: number }, () => ({ name, module }));
	});
}

function fileNode(file: string): Named {
	const extension = extname(file);
	if (![".ts", ".py"].includes(extension)) {
		throw new UserError(`--node takes a program in TypeScript (.ts) or Python (.py), not "${file}"`);
	}
	if (!existsSync(file)) throw new UserError(`--node: there is no file ${file}`);
	return { name: basename(file, extension).replace(/[^\w.-]/g, "_"), file };
}

/** Names that occur more than once are numbered: pubonly-1, pubonly-2. */
function withPorts(nodes: readonly Named[], esp8266: string | undefined): NodePlan[] {
	const taken = new Map<string, number>();
	const named = nodes.map((node) => {
		const number = (taken.get(node.name) ?? 0) + 1;
		taken.set(node.name, number);
		const alone = node.name !== "gateway" && nodes.filter(({ name }) => name === node.name).length === 1;
		return { ...node, name: alone ? node.name : `${node.name}-${number}` };
	});
	const small = new Set(smallOnes(named, esp8266));
	return named.map(({ name, ...runs }) => ({ name, port: small.has(name) ? "esp8266" : "esp32", runs }));
}

function smallOnes(nodes: readonly Named[], esp8266: string | undefined): string[] {
	if (esp8266 === undefined) return [];
	const names = nodes.map(({ name }) => name);
	if (/^\d+$/.test(esp8266)) {
		const count = Number(esp8266);
		if (count <= names.length) return count === 0 ? [] : names.slice(-count);
		throw new UserError(`--esp8266 ${count}: there ${names.length === 1 ? "is 1 node" : `are ${names.length} nodes`}`);
	}
	const wanted = esp8266.split(",").map((name) => name.trim());
	for (const name of wanted) {
		if (!names.includes(name)) {
			throw new UserError(`--esp8266: there is no node "${name}". Give a number, or names of ${names.join(", ")}`);
		}
	}
	return wanted;
}
