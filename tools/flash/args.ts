// What `npm run flash` can be told.
import { existsSync } from "node:fs";
import { parseOptions, wholeNumber } from "../common/args.ts";
import { UserError } from "../common/user-error.ts";
import { demosOf, PACKAGES, type PackageName } from "../deploy/packages.ts";
import type { Target } from "./board.ts";

export const HELP = `Usage: npm run flash -- [gateway|nodes|anodes|mqtt] [options]

Puts the firmware on a board that runs MicroPython: the gateway unless another package is named. Copies what differs, checks it,
and leaves your configuration files alone once they are there.

  --port PORT            the board's serial port, such as /dev/ttyUSB0 (NOWLINK_PORT); found by itself if there is one board
  --list                 show the ports that have a board
  --target BOARD         esp32 or esp8266: stop if the board is another one
  --mpy                  install bytecode, which is smaller and loads with less memory (an ESP8266 always gets it)
  --main                 write a main.py that starts the gateway, or a node's --demo, at power-up; yours is kept as main_old.py
  --demo NAME            with nodes or anodes: what --main starts (synctx, pubonly, ...; asynctx)
  --app FILE.ts          with nodes or anodes: a program of yours, turned into Python, and a main.py that starts it
  --tsconfig FILE        compile it as that tsconfig says
  --reset-config         write the configuration files anew
  --dry-run              show what would be done
  --help                 this text

What the configuration files are made of; what is missing is asked for, at a terminal:

  --ssid NAME            gateway: your Wi-Fi network (NOWLINK_SSID)
  --wifi-password WORD   gateway: its password (NOWLINK_WIFI_PASSWORD)
  --broker HOST[:PORT]   gateway: your MQTT broker (NOWLINK_BROKER)
  --user NAME            gateway: the broker's user name, if it wants one (NOWLINK_USER)
  --password WORD        gateway: the broker's password (NOWLINK_PASSWORD)
  --gateway-id ID        nodes: the 12 hex digits that the gateway prints when it starts (NOWLINK_GATEWAY_ID)
  --channel N|search     nodes: the channel of your Wi-Fi, 1 to 13, or to search for the gateway (NOWLINK_CHANNEL)
`;

const OPTIONS = {
	port: { type: "string" },
	list: { type: "boolean" },
	target: { type: "string" },
	mpy: { type: "boolean" },
	main: { type: "boolean" },
	demo: { type: "string" },
	app: { type: "string" },
	tsconfig: { type: "string" },
	"reset-config": { type: "boolean" },
	"dry-run": { type: "boolean" },
	ssid: { type: "string" },
	"wifi-password": { type: "string" },
	broker: { type: "string" },
	user: { type: "string" },
	password: { type: "string" },
	"gateway-id": { type: "string" },
	channel: { type: "string" },
	help: { type: "boolean" },
} as const;

/** What the user said of the configuration; what is undefined was not said. */
export interface Said {
	readonly ssid?: string | undefined;
	readonly wifiPassword?: string | undefined;
	readonly broker?: string | undefined;
	readonly user?: string | undefined;
	readonly password?: string | undefined;
	readonly gatewayId?: string | undefined;
	readonly channel?: string | undefined;
}

export interface App {
	/** Its TypeScript. */
	readonly file: string;
	/** Its compiler options; the firmware's if undefined. */
	readonly tsconfig: string | undefined;
}

export interface FlashOptions {
	readonly package: PackageName;
	readonly port: string | undefined;
	readonly target: Target | undefined;
	readonly mpy: boolean;
	/** The module that main.py is to import: "gateway", "nodes.synctx"; undefined: main.py is left as it is. */
	readonly main: string | undefined;
	/** A program of the user's own, which main.py is to start. */
	readonly app: App | undefined;
	readonly resetConfig: boolean;
	readonly dryRun: boolean;
	readonly said: Said;
}

export type Command =
	| { readonly kind: "help" }
	| { readonly kind: "list" }
	| { readonly kind: "flash"; readonly options: FlashOptions };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param args the command line after `npm run flash --`
 * @param environment where NOWLINK_PORT and so on may stand; an option wins
 * @throws UserError what is wrong with it
 */
export function readCommand(args: string[], environment: Environment): Command {
	const { values, positionals } = parseOptions({ args, options: OPTIONS, allowPositionals: true });
	if (values.help) return { kind: "help" };
	if (values.list) return { kind: "list" };
	const name = packageNamed(positionals);
	return {
		kind: "flash",
		options: {
			package: name,
			port: values.port ?? environment.NOWLINK_PORT,
			target: targetNamed(values.target),
			mpy: values.mpy ?? false,
			main: mainModule(name, values.main ?? false, values.demo),
			app: values.app === undefined ? undefined : appNamed(name, values.app, values.tsconfig, values.demo),
			resetConfig: values["reset-config"] ?? false,
			dryRun: values["dry-run"] ?? false,
			said: {
				ssid: values.ssid ?? environment.NOWLINK_SSID,
				wifiPassword: values["wifi-password"] ?? environment.NOWLINK_WIFI_PASSWORD,
				broker: values.broker ?? environment.NOWLINK_BROKER,
				user: values.user ?? environment.NOWLINK_USER,
				password: values.password ?? environment.NOWLINK_PASSWORD,
				gatewayId: values["gateway-id"] ?? environment.NOWLINK_GATEWAY_ID,
				channel: values.channel ?? environment.NOWLINK_CHANNEL,
			},
		},
	};
}

function packageNamed(positionals: readonly string[]): PackageName {
	const [name = "gateway", ...rest] = positionals;
	const found = PACKAGES.find((known) => known === name);
	if (found === undefined) throw new UserError(`there is no package "${name}": give one of ${PACKAGES.join(", ")}`);
	if (rest.length > 0) throw new UserError(`one package at a time: give ${name} or ${rest[0]}, not both`);
	return found;
}

function targetNamed(text: string | undefined): Target | undefined {
	if (text === undefined || text === "esp32" || text === "esp8266") return text;
	throw new UserError(`--target takes esp32 or esp8266, not "${text}"`);
}

function mainModule(name: PackageName, wanted: boolean, demo: string | undefined): string | undefined {
	if (demo !== undefined) return demoModule(name, demo);
	if (!wanted) return undefined;
	if (name === "gateway") return name;
	throw new UserError(`--main with ${name} wants to know what to start: add --demo NAME`);
}

function demoModule(name: PackageName, demo: string): string {
	const demos = demosOf(name);
	if (demos.length === 0) throw new UserError(`--demo is for nodes and anodes; ${name} has none`);
	if (demos.includes(demo)) return `${name}.${demo}`;
	throw new UserError(`there is no demo "${demo}" for ${name}: give ${demos.join(", ")}`);
}

function appNamed(name: PackageName, file: string, tsconfig: string | undefined, demo: string | undefined): App {
	if (name !== "nodes" && name !== "anodes")
		throw new UserError("--app is a program for a node: give nodes or anodes with it");
	if (demo !== undefined) throw new UserError("--app and --demo both name what main.py is to start: give one of them");
	if (!file.endsWith(".ts")) throw new UserError(`--app takes a program in TypeScript (.ts), not "${file}"`);
	if (!existsSync(file)) throw new UserError(`--app: there is no file ${file}`);
	return { file, tsconfig };
}

/** An address such as `broker.local` or `192.168.0.9:1884`. @throws UserError if it is none */
export function brokerFrom(text: string): { readonly host: string; readonly port: number } {
	const match = /^([^\s:/]+)(?::(\d+))?$/.exec(text);
	if (!match) throw new UserError(`--broker takes a name or address, with :PORT if it is not 1883, not "${text}"`);
	return { host: match[1] ?? "", port: match[2] === undefined ? 0 : wholeNumber("broker", match[2], 1, 65535) };
}
