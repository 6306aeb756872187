// The boards of a run: one gateway, and nodes that know the gateway by the id that it printed.
import type { BoardOptions, SimEvent } from "../../sim/types.ts";
import type { World } from "../../sim/world.ts";
import { foldersForFlash } from "../deploy/packages.ts";
import type { BrokerAddress } from "./args.ts";
import type { Way } from "./nodes.ts";

/** The Wi-Fi network of the simulated house. */
export const NETWORK = { ssid: "nowlink", password: "simulated", channel: 6 } as const;

/** The longest time-out there is, 24 days. Milliseconds. */
const FOR_EVER = 2 ** 31 - 1;

/** Locally administered addresses: no real board has them. */
const GATEWAY_MAC = "02006e6f7701";
const FIRST_NODE_MAC = 0x02006e6f7711;
/** From a node's MAC to the next one's: an ESP32 has the one after its station's for its access point. */
const MAC_STEP = 0x10;

/** Powers the gateway up, with the broker and the Wi-Fi network in the configuration file that people edit. */
export async function startGateway(world: World, broker: BrokerAddress): Promise<void> {
	await world.addBoard({
		name: "gateway",
		port: "esp32",
		mac: GATEWAY_MAC,
		files: foldersForFlash("gateway", "mqtt", "nowlink"),
		texts: { "lib/gateway/mqtt_local.py": mqttLocal(broker) },
		main: "import gateway\n",
	});
}

/** What makes a node of a board. */
export interface NodeSetup {
	readonly name: string;
	readonly port: BoardOptions["port"];
	/** Files for its flash besides the packages. */
	readonly texts?: Readonly<Record<string, string>>;
	/** What its main.py holds. */
	readonly main: string;
	/** How it finds the gateway's channel; that is fixed unless given. */
	readonly find?: Way;
}

/**
 * Powers a node up.
 *
 * @param gatewayId what the gateway printed, for the configuration files that people edit
 */
export async function startNode(world: World, gatewayId: string, node: NodeSetup): Promise<void> {
	const { find = "fixed", ...board } = node;
	// An ALink takes a channel or credentials; it cannot ask.
	const [sync, async] = [linkSetup(gatewayId, find), linkSetup(gatewayId, find === "ask" ? "wifi" : find)];
	const mac = FIRST_NODE_MAC + (world.boards.length - 1) * MAC_STEP;
	await world.addBoard({
		...board,
		mac: mac.toString(16).padStart(12, "0"),
		files: foldersForFlash("nodes", "anodes", "nowlink"),
		texts: {
			"lib/nodes/link_setup.py": sync,
			"lib/anodes/link_setup.py": `${async}debug = True\npoll_interval = 1000\n`,
			...node.texts,
		},
	});
}

/** The id that the gateway prints when it starts, and that its nodes are given: 12 hex digits. */
export async function gatewayIdPrinted(world: World): Promise<string> {
	const event = await world.waitFor((event) => idIn(event) !== undefined, { timeout: FOR_EVER });
	return idIn(event) ?? "";
}

/** Who an MQTT client is: the gateway's has its MAC for a name. */
export function nameOfClient(client: string): string {
	return client === GATEWAY_MAC ? "gateway" : client;
}

function idIn(event: SimEvent): string | undefined {
	if (event.kind !== "output" || event.board !== "gateway") return undefined;
	return /^ESPNow ID: ([0-9a-f]{12})$/.exec(event.line)?.[1];
}

function mqttLocal({ host, port, user, password }: BrokerAddress): string {
	const login = user === "" ? [] : [`config["user"] = ${quoted(user)}`, `config["password"] = ${quoted(password)}`];
	return lines(
		"from .mqtt_as import config",
		"",
		`config["server"] = ${quoted(host)}`,
		`config["port"] = ${port}`,
		...login,
		`config["ssid"] = ${quoted(NETWORK.ssid)}`,
		`config["wifi_pw"] = ${quoted(NETWORK.password)}`,
	);
}

function linkSetup(gatewayId: string, find: Way): string {
	const credentials = `(${quoted(NETWORK.ssid)}, ${quoted(NETWORK.password)})`;
	return lines(
		`gateway = ${quoted(gatewayId)}`,
		`channel = ${find === "fixed" ? NETWORK.channel : "None"}`,
		`credentials = ${find === "wifi" ? credentials : "None"}`,
	);
}

/** A string literal: JSON's are also Python's. */
function quoted(text: string): string {
	return JSON.stringify(text);
}

function lines(...all: readonly string[]): string {
	return `${all.join("\n")}\n`;
}
