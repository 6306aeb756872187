// Serial ports that have a board.
import { UserError } from "../common/user-error.ts";
import { portLines } from "./mpremote.ts";

export interface PortFacts {
	readonly path: string;
	/** What the USB device says that it is: "Silicon Labs CP2102 USB to UART Bridge Controller". */
	readonly what: string;
}

/** The ports of USB devices; a computer's own serial ports have none. */
export async function usbPorts(mpremote: string): Promise<PortFacts[]> {
	const ports = (await portLines(mpremote)).map(parsePort);
	return ports.filter((port) => port !== undefined);
}

/** A line of `mpremote connect list`: port, serial number, vendor:product, manufacturer, product. `None` where there is none. */
export function parsePort(line: string): PortFacts | undefined {
	const match = /^(\S+) (\S+) ([0-9a-f]{4}):([0-9a-f]{4}) (.*)$/i.exec(line);
	if (!match) return undefined;
	const [, path = "", , vendor = "", product = "", names = ""] = match;
	const what = names.replaceAll(/\bNone\b/g, "").trim();
	return vendor === "0000" ? undefined : { path, what: what || `USB ${vendor}:${product}` };
}

/** The one port that has a board. @throws UserError if there is none, or a choice */
export function onlyPort(ports: readonly PortFacts[]): string {
	const [port, ...others] = ports;
	if (port === undefined) {
		throw new UserError(
			"no board was found: plug one in (its cable must carry data, some only charge), or give --port PORT",
		);
	}
	if (others.length === 0) return port.path;
	const list = ports.map(({ path, what }) => `\n  --port ${path}  (${what})`).join("");
	throw new UserError(`there are ${ports.length} boards; say which one:${list}`);
}
