// What `npm start` can be told.
import { parseOptions, seconds, wholeNumber } from "../common/args.ts";
import { UserError } from "../common/user-error.ts";
import { DEMOS, type NodePlan, planNodes, WAYS, type Way } from "./nodes.ts";
import { ACTIONS_HELP, isProbability, readScript, type Step } from "./script.ts";

export const HELP = `Usage: npm start -- [options]

Starts an MQTT broker, a simulated radio, one gateway and one or more nodes that run the firmware, and shows what happens: who is on
which channel, each ESP-NOW frame and each MQTT message. Ctrl-C ends it. At the end, and when you type t and Enter or send the
signal SIGUSR1, a table tells what each board has sent and lost, how long its radio was on, and its free heap.

  --nodes NAME[:COUNT],...  these demos (${Object.keys(DEMOS).join(", ")});
                            one synctx unless something else is asked for
  --node FILE               a node that runs a program of yours, in TypeScript (tsmpy translates it, and what it
                            imports) or Python; may be given several times
  --tsconfig FILE           compile these programs as that tsconfig says
  --esp8266 N|NAME,...      the last N nodes, or those of these names, are ESP8266; the rest are ESP32
  --find fixed|ask|wifi     how nodes find the gateway's channel: fixed in their link_setup (default), by asking on each,
                            or by joining the Wi-Fi network; asynctx cannot ask and joins
  --loss P                  each transmission of a frame is lost with probability P, 0 to 1
  --ack-loss P              each acknowledgement of a frame that arrived is lost with probability P
  --duplicates P            each frame that arrived is handed over twice with probability P
  --seed N                  decides which (default 1)
  --no-airtime              frames take no time: how fast the firmware alone is
  --script FILE             events at certain times, see below
  --for SECONDS             end by itself, counted from the gateway's start
  --port N                  port of the embedded broker (default 1883; 0 takes any free one)
  --broker mqtt://HOST:PORT use this broker, not the embedded one (mqtt://USER:PASSWORD@HOST:PORT to log in)
  --json                    one JSON object a line, nothing else on the standard output (npm --silent start -- --json
                            spares you npm's own lines)
  --help                    this text

A script has an event a line, its seconds after the gateway's start first; a line that begins with # is a comment:

  5     ap off
  12.5  ap on
  20    publish foo_topic hello

${ACTIONS_HELP}
The signal SIGUSR2 restarts the embedded broker. The exit status is 0 if a publication of a node reached the broker by the end, else 1.
`;

const DEFAULT_PORT = 1883;
const DEFAULT_SEED = 1;

/** An outside broker. */
export interface BrokerAddress {
	readonly host: string;
	readonly port: number;
	readonly user: string;
	readonly password: string;
}

/** What the air does to frames. */
export interface AirChoice {
	readonly loss: number;
	readonly ackLoss: number;
	readonly duplicates: number;
	readonly seed: number;
	readonly airTime: boolean;
}

export interface StartOptions {
	/** How long to run, from the gateway's start; without end if undefined. */
	readonly milliseconds: number | undefined;
	/** Port of the embedded broker. */
	readonly port: number;
	/** The outside broker to use instead. */
	readonly broker: BrokerAddress | undefined;
	readonly json: boolean;
	readonly nodes: readonly NodePlan[];
	/** The compiler options of programs that are the user's own; the firmware's if undefined. */
	readonly tsconfig: string | undefined;
	readonly find: Way;
	readonly air: AirChoice;
	readonly script: readonly Step[];
}

const OPTIONS = {
	nodes: { type: "string" },
	node: { type: "string", multiple: true },
	tsconfig: { type: "string" },
	esp8266: { type: "string" },
	find: { type: "string", default: "fixed" },
	loss: { type: "string", default: "0" },
	"ack-loss": { type: "string", default: "0" },
	duplicates: { type: "string", default: "0" },
	seed: { type: "string", default: String(DEFAULT_SEED) },
	"no-airtime": { type: "boolean" },
	script: { type: "string" },
	for: { type: "string" },
	port: { type: "string" },
	broker: { type: "string" },
	json: { type: "boolean" },
	help: { type: "boolean" },
} as const;

/**
 * @param args the command line after `npm start --`
 * @returns undefined if it asks for help
 * @throws UserError what is wrong with it
 */
export function readOptions(args: string[]): StartOptions | undefined {
	const { values } = parseOptions({ args, options: OPTIONS });
	if (values.help) return undefined;
	if (values.port !== undefined && values.broker !== undefined) {
		throw new UserError("--port is the embedded broker's and --broker names an outside one: give one of them");
	}
	const nodes = planNodes(values.nodes, values.node ?? [], values.esp8266);
	const boards = ["gateway", ...nodes.map(({ name }) => name)];
	const script = values.script === undefined ? [] : readScript(values.script, boards);
	if (values.broker !== undefined && script.some(({ action }) => action.kind === "broker")) {
		throw new UserError("the script restarts the embedded broker, which --broker replaces: give one of them");
	}
	return {
		milliseconds: values.for === undefined ? undefined : seconds("for", values.for),
		port: values.port === undefined ? DEFAULT_PORT : wholeNumber("port", values.port, 0, 65535),
		broker: values.broker === undefined ? undefined : brokerAddress(values.broker),
		json: values.json ?? false,
		nodes,
		tsconfig: values.tsconfig,
		find: wayIn(values.find),
		air: {
			loss: probability("loss", values.loss),
			ackLoss: probability("ack-loss", values["ack-loss"]),
			duplicates: probability("duplicates", values.duplicates),
			seed: wholeNumber("seed", values.seed, 0, 2 ** 32 - 1),
			airTime: !values["no-airtime"],
		},
		script,
	};
}

function wayIn(text: string): Way {
	const way = WAYS.find((known) => known === text);
	if (way === undefined) throw new UserError(`--find takes ${WAYS.join(", ")}, not "${text}"`);
	return way;
}

function probability(option: string, text: string): number {
	if (isProbability(text)) return Number(text);
	throw new UserError(`--${option} takes a probability from 0 to 1, not "${text}"`);
}

function brokerAddress(text: string): BrokerAddress {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol !== "mqtt:" || url.hostname === "" || !["", "/"].includes(url.pathname) || url.search + url.hash) {
		throw new UserError(`--broker takes an address such as mqtt://localhost:1883, not "${text}"`);
	}
	return {
		// An IPv6 address stands in brackets in a URL only.
		host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: url.port === "" ? DEFAULT_PORT : Number(url.port),
		user: decodeURIComponent(url.username),
		password: decodeURIComponent(url.password),
	};
}
