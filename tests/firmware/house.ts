// A simulated house for the firmware: a broker, a Wi-Fi network, one gateway, and nodes that run programs of a test.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Context, uvu } from "uvu";
import { type Broker, startBroker } from "../../sim/broker/index.ts";
import type { FrameEvent, MqttEvent, OutputEvent, SimEvent, WorldOptions } from "../../sim/types.ts";
import { type Board, World } from "../../sim/world.ts";
import { buildIfStale } from "../../tools/build/build.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { foldersForFlash } from "../../tools/deploy/packages.ts";

export const CHANNEL = 6;
/** An ESP32's access point has the address after its station's. */
const GATEWAY_MAC = "02006e6f7701";
export const GATEWAY_ID = "02006e6f7702";
const NETWORK = { ssid: "home", password: "for tests only", channel: CHANNEL };
/** Longer than a slow machine needs, milliseconds. */
const PATIENCE = 30_000;

export interface HouseOptions extends WorldOptions {
	/** Lines for the end of the gateway's gwconfig.py. */
	readonly gwconfig?: string;
	/** The whole of the gateway's gwconfig.py instead of ours. */
	readonly keptGwconfig?: string;
	/** Python for before and after `import gateway`, which ends by Ctrl-C only. */
	readonly before?: string;
	readonly afterwards?: string;
	/** Lines for the end of the gateway's mqtt_local.py. */
	readonly mqttLocal?: string;
	/** A broker that runs already; else an embedded one is started. */
	readonly brokerPort?: number;
	/** Is the gateway to be connected before the house is handed over? It is unless told otherwise. */
	readonly connected?: boolean;
}

export interface NodeOptions {
	readonly name?: string;
	readonly port?: "esp32" | "esp8266";
	/** All that its main.py holds; else what `program` and `link` make. */
	readonly main?: string;
	/** Lines of its `nodes/link_setup.py` and `anodes/link_setup.py` after the gateway's id; a fixed channel unless given. */
	readonly setup?: string;
	/** More files, or others than those of the packages: path on the board to content. */
	readonly texts?: Readonly<Record<string, string>>;
	/** Python, after `Link` and the results are imported. */
	readonly program?: string;
	/** Arguments of Link after the gateway's id; a fixed channel unless given. */
	readonly link?: string;
}

export class House {
	readonly world: World;
	readonly broker: Broker | undefined;
	readonly gateway: Board;
	#nodes = 0;
	#probes = 0;

	private constructor(world: World, broker: Broker | undefined, gateway: Board) {
		this.world = world;
		this.broker = broker;
		this.gateway = gateway;
	}

	static async open(options: HouseOptions = {}): Promise<House> {
		await buildIfStale(FIRMWARE, () => {});
		const { gwconfig = "", keptGwconfig, before, afterwards, ...others } = options;
		const { mqttLocal = "", brokerPort, connected = true, ...worldOptions } = others;
		const world = new World({ accessPoint: NETWORK, ...worldOptions });
		await world.start();
		const broker =
			brokerPort === undefined
				? await startBroker({
						port: 0,
						onMessage: (message) => world.emit({ kind: "mqtt", at: world.now(), ...message }),
					})
				: undefined;
		const settings = [
			"from .mqtt_as import config",
			'config["server"] = "127.0.0.1"',
			`config["port"] = ${brokerPort ?? broker?.port}`,
			`config["ssid"] = "${NETWORK.ssid}"`,
			`config["wifi_pw"] = "${NETWORK.password}"`,
			mqttLocal,
		];
		const gateway = await world.addBoard({
			name: "gateway",
			port: "esp32",
			mac: GATEWAY_MAC,
			files: foldersForFlash("gateway", "mqtt", "nowlink"),
			texts: {
				"lib/gateway/mqtt_local.py": `${settings.join("\n")}\n`,
				...(keptGwconfig === undefined ? {} : { "lib/gateway/gwconfig.py": keptGwconfig }),
			},
			main: [before, gatewayMain(gwconfig), afterwards, ""].filter((part) => part !== undefined).join("\n"),
		});
		const house = new House(world, broker, gateway);
		if (connected) await house.printed("gateway", /connected to broker/);
		return house;
	}

	/** Powers up a node that runs `program` once, with `link` made. */
	node(options: NodeOptions): Promise<Board> {
		const { name, program = "", port = "esp32", link = `${CHANNEL}, None`, main } = options;
		this.#nodes += 1;
		const number = String(this.#nodes).padStart(2, "0");
		const lines = [
			"from nodes.link import BROKER_OUT, ESP_FAIL, Link, PUB_FAIL, PUB_OK",
			`link = Link("${GATEWAY_ID}", ${link}, False)`,
			program,
			'print("program over")',
			"import time",
			"while True: time.sleep(60)",
		];
		return this.world.addBoard({
			name: name ?? `node${number}`,
			port,
			mac: `02006e78${number}00`,
			files: foldersForFlash("nodes", "anodes", "nowlink"),
			texts: {
				"lib/nodes/link_setup.py": linkSetup(options.setup),
				"lib/anodes/link_setup.py": `${linkSetup(options.setup)}debug = True\npoll_interval = 200\n`,
				...options.texts,
			},
			main: main ?? lines.join("\n"),
		});
	}

	/** Powers up a board that hears and acknowledges frames but does nothing: a test sends in its name. */
	async probe(mac: string): Promise<void> {
		const name = `probe-${mac}`;
		const lines = ["import espnow, network, time", "sta = network.WLAN(network.STA_IF)", "sta.active(True)"];
		lines.push(`sta.config(channel=${CHANNEL})`, "e = espnow.ESPNow()", "e.active(True)", 'print("hears")');
		lines.push("while True: e.recv(60000)");
		await this.world.addBoard({ name, port: "esp32", mac, files: [], main: lines.join("\n") });
		await this.printed(name, /hears/);
	}

	/** A new probe, by its MAC. */
	async newProbe(): Promise<string> {
		this.#probes += 1;
		const mac = `02007200${String(this.#probes).padStart(2, "0")}00`;
		await this.probe(mac);
		return mac;
	}

	/** Sends a frame in the name of a probe and gives the gateway's first frame to it that fits. */
	answer(from: string, frame: string, form: RegExp): Promise<string> {
		const mark = this.world.mark();
		void this.inject(from, frame);
		return this.heard(from, form, mark);
	}

	/** Fetches what waits for a probe, as a node of protocol v2 does: topic, message and retained of each. */
	async fetch(from: string): Promise<[string, string, boolean][]> {
		const mark = this.world.mark();
		const id = 700_000 + mark;
		void this.inject(from, `[${id},"g",0]`);
		const frames = await this.framesUntil(from, new RegExp(`^\\[${id},0`), mark);
		const lists = frames.map((frame) => JSON.parse(frame) as [number, number, string, string, boolean]);
		const last = lists.pop() as unknown as number[];
		if (lists.length > 0) await this.inject(from, `[-${(last[4] as number) + lists.length - 1}]`);
		return lists.filter(([n]) => n < 0).map(([, , topic, message, retained]) => [topic, message, retained]);
	}

	/** Asks the gateway in the name of a probe until so many messages wait for it. */
	async waiting(from: string, count: number): Promise<void> {
		const end = this.world.now() + PATIENCE;
		for (let id = 900_000; ; id++) {
			const answer = JSON.parse(await this.ask(from, `[${id},"q"]`)) as number[];
			if (answer[3] === count) return;
			if (this.world.now() > end) throw new Error(`${answer[3]} messages wait for ${from}, not ${count}`);
		}
	}

	/** The first line of a board that fits, since `after`. */
	async printed(board: string, line: RegExp, after = 0): Promise<string> {
		const fits = (event: SimEvent) => event.kind === "output" && event.board === board && line.test(event.line);
		return ((await this.world.waitFor(fits, { after, timeout: PATIENCE })) as OutputEvent).line;
	}

	/** The first publication that fits, since `after`. */
	async published(topic: string, payload: RegExp, after = 0): Promise<MqttEvent> {
		const fits = (event: SimEvent) => event.kind === "mqtt" && event.topic === topic && payload.test(text(event));
		return (await this.world.waitFor(fits, { after, timeout: PATIENCE })) as MqttEvent;
	}

	/** What has been published to a topic so far. */
	publications(topic: string): string[] {
		return this.world.events.flatMap((event) => (event.kind === "mqtt" && event.topic === topic ? [text(event)] : []));
	}

	/** What boards have printed so far. */
	lines(board: string): string[] {
		return this.world.events.flatMap((event) => (event.kind === "output" && event.board === board ? [event.line] : []));
	}

	/** Sends a frame to the gateway from an address that no board has, and waits for the answer with the request's id. */
	ask(from: string, frame: string, after = this.world.mark(), channel = CHANNEL): Promise<string> {
		const id = /^\[(\d+)/.exec(frame)?.[1];
		const answers = new RegExp(`^\\[${id},[0-9]`);
		void this.inject(from, frame, channel);
		return this.heard(from, answers, after);
	}

	/** The same, again and again until the answer is there, as a node does it: a gateway that searches its network does not hear. */
	async askUntilAnswered(from: string, frame: string, channel = CHANNEL): Promise<string> {
		const answered = this.ask(from, frame, undefined, channel);
		const again = setInterval(() => void this.inject(from, frame, channel), 100);
		try {
			return await answered;
		} finally {
			clearInterval(again);
		}
	}

	inject(from: string, payload: string | Uint8Array, channel = CHANNEL): Promise<unknown> {
		return this.world.air.inject({ from, to: GATEWAY_ID, channel, payload } as Parameters<World["air"]["inject"]>[0]);
	}

	/** The first frame of the gateway to that address that fits, since `after`. */
	async heard(to: string, payload: RegExp, after: number): Promise<string> {
		const fits = (event: SimEvent) => event.kind === "frame" && plain(event.to) === to && payload.test(text(event));
		return text((await this.world.waitFor(fits, { after, timeout: PATIENCE })) as FrameEvent);
	}

	/** The gateway's frames to that address since `after`, up to the first that fits, however often each was sent. */
	async framesUntil(to: string, last: RegExp, after: number): Promise<string[]> {
		await this.heard(to, last, after);
		const frames = this.world.events
			.slice(after)
			.flatMap((event) => (event.kind === "frame" && plain(event.to) === to ? [text(event)] : []));
		return frames
			.slice(0, frames.findIndex((frame) => last.test(frame)) + 1)
			.filter((f, i, all) => all.indexOf(f) === i);
	}

	/** A file on the gateway's flash; "" if it is not there. */
	flashFile(name: string): string {
		const path = join(this.gateway.flash, name);
		return existsSync(path) ? readFileSync(path, "utf8") : "";
	}

	/** Writes a file onto the gateway's flash; undefined: removes it. */
	writeFlashFile(name: string, text: string | undefined): void {
		const path = join(this.gateway.flash, name);
		if (text === undefined) rmSync(path, { force: true });
		else writeFileSync(path, text);
	}

	async close(): Promise<void> {
		await this.world.close();
		await this.broker?.stop();
	}
}

function gatewayMain(gwconfig: string): string {
	// The package must not start before its configuration is changed: the lines go into the file itself.
	return gwconfig === ""
		? "import gateway\n"
		: [
				"path = 'lib/gateway/gwconfig.py'",
				"with open(path) as file: text = file.read()",
				`more = ${JSON.stringify(`\n${gwconfig}\n`)}`,
				"if more not in text:",
				"    with open(path, 'a') as file: file.write(more)",
				"import gateway",
				"",
			].join("\n");
}

function linkSetup(lines = `channel = ${CHANNEL}\ncredentials = None`): string {
	return `gateway = "${GATEWAY_ID}"\n${lines}\n`;
}

const plain = (mac: string): string => mac.replaceAll(":", "");
const text = ({ payload }: { payload: Uint8Array }): string => Buffer.from(payload).toString("utf8");

/** Opens a house, and closes it when `run` is through, however that ends. */
export async function inHouse(options: HouseOptions, run: (house: House) => Promise<void>): Promise<void> {
	const house = await House.open(options);
	try {
		await run(house);
	} finally {
		await house.close();
	}
}

/** Makes the tests of a suite that have a house of their own. */
export function tellerOf(test: uvu.Test<Context>) {
	return (about: string, options: HouseOptions, tell: (house: House) => Promise<void>): void => {
		test(about, () => inHouse(options, tell));
	};
}
