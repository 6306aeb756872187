// What `npm start` can be told.
import { parseOptions, seconds, wholeNumber } from "../common/args.ts";
import { UserError } from "../common/user-error.ts";

export const HELP = `Usage: npm start -- [options]

Starts an MQTT broker, a simulated radio, one gateway and one node that run the firmware, and shows what happens:
who is on which channel, each ESP-NOW frame and each MQTT message. Ctrl-C ends it.

  --for SECONDS             end by itself, counted from the gateway's start
  --port N                  port of the embedded broker (default 1883; 0 takes any free one)
  --broker mqtt://HOST:PORT use this broker, not the embedded one (mqtt://USER:PASSWORD@HOST:PORT to log in)
  --json                    one JSON object a line, nothing else on the standard output (npm --silent start -- --json
                            spares you npm's own lines)
  --help                    this text

The signal SIGUSR2 restarts the embedded broker. The exit status is 0 if a publication of the node reached the broker by the end, else 1.
`;

const DEFAULT_PORT = 1883;

/** An outside broker. */
export interface BrokerAddress {
	readonly host: string;
	readonly port: number;
	readonly user: string;
	readonly password: string;
}

export interface StartOptions {
	/** How long to run, from the gateway's start; without end if undefined. */
	readonly milliseconds: number | undefined;
	/** Port of the embedded broker. */
	readonly port: number;
	/** The outside broker to use instead. */
	readonly broker: BrokerAddress | undefined;
	readonly json: boolean;
}

/**
 * @param args the command line after `npm start --`
 * @returns undefined if it asks for help
 * @throws UserError what is wrong with it
 */
export function readOptions(args: string[]): StartOptions | undefined {
	const { values } = parseOptions({
		args,
		options: {
			for: { type: "string" },
			port: { type: "string" },
			broker: { type: "string" },
			json: { type: "boolean" },
			help: { type: "boolean" },
		},
	});
	if (values.help) return undefined;
	if (values.port !== undefined && values.broker !== undefined) {
		throw new UserError("--port is the embedded broker's and --broker names an outside one: give one of them");
	}
	return {
		milliseconds: values.for === undefined ? undefined : seconds("for", values.for),
		port: values.port === undefined ? DEFAULT_PORT : wholeNumber("port", values.port, 0, 65535),
		broker: values.broker === undefined ? undefined : brokerAddress(values.broker),
		json: values.json ?? false,
	};
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
