// What `npm run sim:serial` can be told.
import { parseOptions, seconds, wholeNumber } from "../common/args.ts";
import { UserError } from "../common/user-error.ts";

export const HELP = `Usage: npm run sim:serial -- [options]

Simulated boards on serial ports: bare MicroPython on each, an MQTT broker and a Wi-Fi network for them, and all they do shown.
Flash them, type at their REPL, as with boards on the desk. Ctrl-C ends it, and the boards' flash is gone.

  --boards NAME=BOARD,...  the boards, each an esp32 or an esp8266 (default gateway=esp32,node=esp32)
  --port N                 port of the broker (default 1883; 0 takes any free one)
  --for SECONDS            end by itself
  --json                   one JSON object a line, nothing else on the standard output
  --help                   this text
`;

const DEFAULT_BOARDS = "gateway=esp32,node=esp32";
const DEFAULT_PORT = 1883;

export interface BoardChoice {
	readonly name: string;
	readonly port: "esp32" | "esp8266";
}

export interface SerialOptions {
	readonly boards: readonly BoardChoice[];
	/** The broker's. */
	readonly port: number;
	readonly milliseconds: number | undefined;
	readonly json: boolean;
}

/**
 * @param args the command line after `npm run sim:serial --`
 * @returns undefined if it asks for help
 * @throws UserError what is wrong with it
 */
export function readOptions(args: string[]): SerialOptions | undefined {
	const { values } = parseOptions({
		args,
		options: {
			boards: { type: "string" },
			port: { type: "string" },
			for: { type: "string" },
			json: { type: "boolean" },
			help: { type: "boolean" },
		},
	});
	if (values.help) return undefined;
	return {
		boards: boardsFrom(values.boards ?? DEFAULT_BOARDS),
		port: values.port === undefined ? DEFAULT_PORT : wholeNumber("port", values.port, 0, 65535),
		milliseconds: values.for === undefined ? undefined : seconds("for", values.for),
		json: values.json ?? false,
	};
}

function boardsFrom(text: string): BoardChoice[] {
	const boards = text.split(",").map((part): BoardChoice => {
		const [name = "", port] = part.split("=");
		if (/^[\w.-]+$/.test(name) && (port === "esp32" || port === "esp8266")) return { name, port };
		throw new UserError(`--boards takes names and boards such as ${DEFAULT_BOARDS}, not "${part}"`);
	});
	const names = boards.map(({ name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new UserError(`--boards names "${twice}" twice: give each board a name of its own`);
	return boards;
}
