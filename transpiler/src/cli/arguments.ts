// The command line.

import { existsSync } from "node:fs";
import { TARGETS, type Target } from "../program/target.ts";
import { COMMANDS, type CommandName, isCommand, OPTIONS, type Option, type OptionName } from "./options.ts";
import { nearest } from "./spelling.ts";

/** What to compile, and how. */
export interface Input {
	/** None: those that the tsconfig names. */
	readonly files: readonly string[];
	readonly project: string | null;
	readonly target: Target;
	readonly allowModuleNames: boolean;
	readonly json: boolean;
}

export interface BuildCommand extends Input {
	readonly kind: "build";
	/** Null: printed, or the tsconfig's outDir. */
	readonly out: string | null;
	readonly maps: string | null;
	readonly mpy: boolean;
	readonly watch: boolean;
	readonly report: boolean;
	readonly strip: boolean;
}

export interface CheckCommand extends Input {
	readonly kind: "check";
}

export interface RunCommand {
	readonly kind: "run";
	readonly file: string;
	readonly args: readonly string[];
	readonly project: string | null;
}

export type Command =
	| BuildCommand
	| CheckCommand
	| RunCommand
	| { readonly kind: "explain"; readonly code: string | null }
	| { readonly kind: "trace"; readonly log: string | null; readonly maps: string }
	| { readonly kind: "help"; readonly of: CommandName | null }
	| { readonly kind: "version" };

/** Said to the user as it is. */
export class UsageError extends Error {}

/** @param args what stands behind `tsmpy` */
export function parseCommand(args: readonly string[]): Command {
	const [first = ""] = args;
	const named = isCommand(first) ? first : null;
	const rest = named === null ? args : args.slice(1);
	if (named === "run") return parseRun(rest);
	const given = parse(named ?? "build", rest);
	if (given.flags.has("help")) return { kind: "help", of: named };
	if (given.flags.has("version")) return { kind: "version" };
	switch (named ?? "build") {
		case "check":
			return { kind: "check", ...inputOf(given) };
		case "explain":
			atMostOne(given.positionals, "explain", "code");
			return { kind: "explain", code: given.positionals[0] ?? null };
		case "trace":
			atMostOne(given.positionals, "trace", "log");
			return {
				kind: "trace",
				log: given.positionals[0] ?? null,
				maps: given.values.get("maps") ?? given.values.get("out") ?? ".",
			};
		default:
			return parseBuild(given);
	}
}

function parseBuild(given: Given): BuildCommand {
	const [only] = given.positionals;
	// `tsmpy biuld`: a word that is no file, and nearly a command
	if (only !== undefined && !/[./\\]/.test(only) && !existsSync(only)) {
		const meant = nearest(only, Object.keys(COMMANDS));
		if (meant !== null) throw new UsageError(`${only} is no command and no file. Is ${meant} meant?`);
	}
	const out = given.values.get("out") ?? null;
	const flag = (name: OptionName): boolean => given.flags.has(name);
	const input = inputOf(given);
	if (out === null && input.files.length > 1) throw new UsageError("several files need -o DIR");
	if (out === null && input.files.length > 0)
		for (const name of ["mpy", "watch", "maps"] as const)
			if (flag(name) || given.values.has(name)) throw new UsageError(`--${name} needs -o DIR`);
	return {
		kind: "build",
		...input,
		out,
		maps: given.values.get("maps") ?? null,
		mpy: flag("mpy"),
		watch: flag("watch"),
		report: flag("report"),
		strip: flag("strip"),
	};
}

function inputOf(given: Given): Input {
	const files = given.positionals;
	const project = given.values.get("project") ?? (files.length === 0 ? "tsconfig.json" : null);
	if (files.length === 0 && !given.values.has("project") && !existsSync("tsconfig.json"))
		throw new UsageError("no file given, and no tsconfig.json here");
	return {
		files,
		project,
		target: targetOf(given.values.get("target")),
		allowModuleNames: given.flags.has("allow-module-names"),
		json: given.flags.has("json"),
	};
}

function targetOf(text: string | undefined): Target {
	const found = TARGETS.find((t) => t === (text ?? "unix"));
	if (found === undefined) throw new UsageError(`--target ${text}: there are ${TARGETS.join(", ")}`);
	return found;
}

/** What stands behind the file is the program's. */
function parseRun(args: readonly string[]): Command {
	const at = args.findIndex((a, i) => !a.startsWith("-") && !["-p", "--project"].includes(args[i - 1] ?? ""));
	const given = parse("run", at < 0 ? args : args.slice(0, at));
	if (given.flags.has("help")) return { kind: "help", of: "run" };
	if (given.flags.has("version")) return { kind: "version" };
	const file = args[at];
	if (file === undefined) throw new UsageError("run: no file given");
	if (!existsSync(file)) throw new UsageError(`${file} is not there`);
	return { kind: "run", file, args: args.slice(at + 1), project: given.values.get("project") ?? null };
}

function atMostOne(positionals: readonly string[], command: string, what: string): void {
	if (positionals.length > 1) throw new UsageError(`${command} takes one ${what}, not ${positionals.length}`);
}

interface Given {
	readonly positionals: readonly string[];
	readonly values: ReadonlyMap<OptionName, string>;
	readonly flags: ReadonlySet<OptionName>;
}

function parse(command: CommandName, args: readonly string[]): Given {
	const positionals: string[] = [];
	const values = new Map<OptionName, string>();
	const flags = new Set<OptionName>();
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? "";
		if (arg === "--") {
			positionals.push(...args.slice(i + 1));
			break;
		}
		if (!arg.startsWith("-") || arg === "-") {
			positionals.push(arg);
			continue;
		}
		const [, text = arg, inline] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? /^(-\w)(.+)$/s.exec(arg) ?? [];
		const name = optionOf(command, text);
		const option: Option = OPTIONS[name];
		if (option.value === undefined) {
			if (inline !== undefined) throw new UsageError(`${text} takes no value`);
			flags.add(name);
			continue;
		}
		const value = inline ?? args[++i];
		if (value === undefined || value === "" || (inline === undefined && value.startsWith("-")))
			throw new UsageError(`${text} needs a value: ${option.value}`);
		values.set(name, value);
	}
	return { positionals, values, flags };
}

/** @throws UsageError with what may have been meant */
function optionOf(command: CommandName, text: string): OptionName {
	const names = Object.keys(OPTIONS) as OptionName[];
	const short = (name: OptionName): string => `-${(OPTIONS[name] as Option).short}`;
	const name = names.find((n) => text === `--${n}` || text === short(n));
	const known: readonly OptionName[] = [...COMMANDS[command].options, "help", "version"];
	if (name === undefined) {
		const meant = nearest(
			text,
			known.map((n) => `--${n}`),
		);
		throw new UsageError(`unknown option ${text}${meant === null ? "" : `. Is ${meant} meant?`}`);
	}
	if (!known.includes(name)) throw new UsageError(`${command} has no option ${text}`);
	return name;
}
