// A script of timed events: `12.5 channel 11`, a line each.
import { existsSync, readFileSync } from "node:fs";
import { UserError } from "../common/user-error.ts";

export type Action =
	| { readonly kind: "ap"; readonly on: boolean }
	| { readonly kind: "channel"; readonly channel: number }
	| { readonly kind: "broker"; readonly change: "off" | "on" | "restart" }
	| { readonly kind: "reset" | "kill"; readonly board: string }
	| { readonly kind: "publish"; readonly topic: string; readonly message: string; readonly retain: boolean }
	| { readonly kind: "loss"; readonly loss: number }
	| { readonly kind: "table" | "end" };

export interface Step {
	/** Milliseconds after the gateway's start. */
	readonly at: number;
	/** Its line in the file, from 1 on. */
	readonly line: number;
	/** The action as it was written. */
	readonly text: string;
	readonly action: Action;
}

/** What parses the words after an action's first; a string is what is wrong with them. */
type Parser = (words: readonly string[], context: Context) => Action | string;

interface Context {
	/** Names of the boards that there will be. */
	readonly boards: readonly string[];
	/** What follows the action's first word, as written. */
	readonly rest: string;
}

const ACTIONS: Readonly<Record<string, { readonly usage: string; readonly about: string; readonly parse: Parser }>> = {
	ap: {
		usage: "ap off|on",
		about: "the Wi-Fi access point goes away, or comes back",
		parse: ([state = "", ...more]) =>
			/^(on|off)$/.test(state) && more.length === 0 ? { kind: "ap", on: state === "on" } : "off or on",
	},
	channel: {
		usage: "channel N",
		about: "the access point moves to channel N, 1 to 13",
		parse: ([channel = "", ...more]) =>
			/^([1-9]|1[0-3])$/.test(channel) && more.length === 0
				? { kind: "channel", channel: Number(channel) }
				: "a channel from 1 to 13",
	},
	broker: {
		usage: "broker off|on|restart",
		about: "the embedded broker ends, forgetting everything, starts, or both",
		parse: ([change = "", ...more]) =>
			/^(off|on|restart)$/.test(change) && more.length === 0
				? { kind: "broker", change: change as "off" | "on" | "restart" }
				: "off, on or restart",
	},
	reset: { usage: "reset BOARD", about: "somebody presses the board's reset button", parse: onBoard("reset") },
	kill: { usage: "kill BOARD", about: "the board's process crashes; it comes back by itself", parse: onBoard("kill") },
	publish: {
		usage: "publish TOPIC MESSAGE",
		about: "a client publishes the rest of the line, qos 1",
		parse: message(false),
	},
	retain: { usage: "retain TOPIC MESSAGE", about: "the same, and the broker keeps it", parse: message(true) },
	loss: {
		usage: "loss P",
		about: "from now on a transmission is lost with probability P, 0 to 1",
		parse: ([loss = "", ...more]) =>
			isProbability(loss) && more.length === 0 ? { kind: "loss", loss: Number(loss) } : "a probability from 0 to 1",
	},
	table: { usage: "table", about: "show the table of the boards", parse: alone("table") },
	end: { usage: "end", about: "end the run", parse: alone("end") },
};

/** The actions, a line each, for --help. */
export const ACTIONS_HELP: string = Object.values(ACTIONS)
	.map(({ usage, about }) => `  ${usage.padEnd(25)} ${about}\n`)
	.join("");

function onBoard(kind: "reset" | "kill"): Parser {
	return ([board = "", ...more], { boards }) =>
		boards.includes(board) && more.length === 0 ? { kind, board } : `a board: ${boards.join(", ")}`;
}

function message(retain: boolean): Parser {
	return ([topic = ""], { rest }) => {
		if (topic === "" || /[#+]/.test(topic)) return "a topic without # and +, and a message";
		return { kind: "publish", topic, message: rest.slice(topic.length).trimStart(), retain };
	};
}

function alone(kind: "table" | "end"): Parser {
	return (words) => (words.length === 0 ? { kind } : "nothing after it");
}

/** Is it text of a number from 0 to 1? */
export function isProbability(text: string): boolean {
	return /^(0(\.\d+)?|\.\d+|1(\.0+)?)$/.test(text);
}

/**
 * Reads a script.
 *
 * @param boards names of the boards of the run
 * @returns its steps in order of time, those of the same time as in the file
 * @throws UserError no such file, or all that is wrong in it, with line numbers
 */
export function readScript(file: string, boards: readonly string[]): Step[] {
	if (!existsSync(file)) throw new UserError(`--script: there is no file ${file}`);
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		throw new UserError(`--script: ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
	}
	return parseScript(text, file, boards);
}

/** The same, of the text of a file. */
export function parseScript(text: string, file: string, boards: readonly string[]): Step[] {
	const steps: Step[] = [];
	const errors: string[] = [];
	const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
	lines.forEach((whole, index) => {
		const line = whole.trim();
		if (line === "" || line.startsWith("#")) return;
		const step = stepOf(line, index + 1, boards);
		if (typeof step === "string") errors.push(`\n  ${file}:${index + 1}: ${step}`);
		else steps.push(step);
	});
	if (errors.length > 0) throw new UserError(`the script cannot be played:${errors.join("")}`);
	return steps.sort((a, b) => a.at - b.at);
}

/** A step, or what is wrong with its line. */
function stepOf(line: string, number: number, boards: readonly string[]): Step | string {
	const [time = "", name = "", rest = ""] = /^(\S+)\s*(\S*)\s*(.*)$/s.exec(line)?.slice(1) ?? [];
	if (!/^\d+(\.\d+)?$/.test(time) || Number(time) > 2_000_000) {
		return `a line begins with the seconds since the gateway's start, such as 12.5, not with "${time}"`;
	}
	const known = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
	if (known === undefined) {
		const all = Object.values(ACTIONS).map(({ usage }) => usage);
		return `there is no "${name}". After the seconds stands one of: ${all.join(", ")}`;
	}
	const action = known.parse(rest === "" ? [] : rest.split(/\s+/), { boards, rest });
	if (typeof action === "string") return `"${name}" takes ${action}${rest === "" ? "" : `, not "${rest}"`}`;
	return { at: Number(time) * 1000, line: number, text: `${name} ${rest}`.trim(), action };
}
