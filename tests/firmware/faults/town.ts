// A house with all kinds of nodes, in which one fault happens.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Board } from "../../../sim/world.ts";
import { openClient } from "../../helpers/mqtt.ts";
import { GATEWAY_ID, House } from "../house.ts";
import type { Fault } from "./cells.ts";
import { NODES, type NodeKind, programOf, resultsOf } from "./nodes.ts";

/** Messages that each node has to deliver before the fault, and again after it, unless the fault says otherwise. */
const FEW = 5;
/** Longer than a slow machine needs, milliseconds. */
const PATIENCE = 60_000;

/** What came of one node. */
export interface Fate {
	readonly node: NodeKind;
	/** Texts that `publish` called done, and those that it called taken. */
	readonly done: readonly string[];
	readonly taken: readonly string[];
	/** How often each text reached the broker, without MQTT's own repetitions (marked DUP, after a connection broke). */
	readonly arrived: ReadonlyMap<string, number>;
}

/** What came of a house. */
export interface Outcome {
	readonly fates: readonly Fate[];
	/** Boards that died, and lines of tracebacks that they printed. */
	readonly trouble: readonly string[];
}

export class Town {
	readonly house: House;
	/** The nodes. */
	readonly boards: readonly Board[];

	private constructor(house: House, boards: readonly Board[]) {
		this.house = house;
		this.boards = boards;
	}

	/** Lets a fault happen, and tells what came of it, once every node has come back and has then been told to stop. */
	static async suffer(fault: Fault): Promise<Outcome> {
		const house = await House.open({ seed: 5, ...fault.air });
		try {
			const boards: Board[] = [];
			for (const node of NODES) boards.push(await house.node({ name: node.name, main: programOf(node, GATEWAY_ID) }));
			const town = new Town(house, boards);
			const { messages = FEW } = fault;
			await town.eachPublishes(messages);
			await fault.act?.(town);
			await town.eachPublishes(messages);
			await town.#stop();
			return town.#outcome();
		} finally {
			await house.close();
		}
	}

	/** Resolves when each of these nodes has delivered so many messages, from now on. */
	async eachPublishes(messages = FEW, which: (node: NodeKind) => boolean = () => true): Promise<void> {
		const after = this.house.world.mark();
		await Promise.all(NODES.filter(which).map(({ name }) => this.#publishes(name, messages, after)));
	}

	#publishes(name: string, messages: number, after: number): Promise<unknown> {
		let count = 0;
		const delivered = (event: { kind: string; board?: string; line?: string }) =>
			event.kind === "output" &&
			event.board === name &&
			/^result \S+ 0$/.test(event.line ?? "") &&
			++count === messages;
		const what = `${name} delivers ${messages} messages`;
		return this.house.world.waitFor(delivered, { after, timeout: PATIENCE, what });
	}

	/** Resolves when the gateway has written to flash what the nodes have subscribed to. */
	async subscriptionsKept(): Promise<void> {
		const file = join(this.house.gateway.flash, "gateway_nodes.jsonl");
		const line = () =>
			(existsSync(file) ? readFileSync(file, "utf8") : "").split("\n").find((l) => l.includes('"stop"'));
		const end = performance.now() + PATIENCE;
		while (!this.boards.every(({ mac }) => line()?.includes(mac))) {
			if (performance.now() > end) throw new Error(`The gateway has not kept the subscriptions: ${line()}`);
			await delay(50);
		}
	}

	/** Tells all nodes to stop, again and again: until a node has subscribed anew, its broker may not know whom to tell. */
	async #stop(): Promise<void> {
		const client = await openClient(this.house.broker?.url ?? "");
		const tell = () => client.publish("stop", "", { qos: 1 });
		tell();
		const timer = setInterval(tell, 500);
		try {
			const over = NODES.map(({ name }) => this.house.printed(name, /^program over/));
			await Promise.all(over);
		} finally {
			clearInterval(timer);
			await client.endAsync(true);
		}
	}

	#outcome(): Outcome {
		const trouble = this.house.world.events.flatMap((event) => {
			if (event.kind === "board" && event.state === "died") return [`${event.board} died: ${event.note}`];
			if (event.kind !== "output" || !/Traceback|Error\b|exception/i.test(event.line)) return [];
			return [`${event.board} printed: ${event.line}`];
		});
		return { fates: NODES.map((node) => this.#fate(node)), trouble };
	}

	#fate(node: NodeKind): Fate {
		const arrived = new Map<string, number>();
		for (const event of this.house.world.events) {
			if (event.kind !== "mqtt" || event.topic !== `from/${node.name}`) continue;
			const text = Buffer.from(event.payload).toString();
			// A repetition is the only one if the first was on its way when the broker went.
			if (!event.dup || !arrived.has(text)) arrived.set(text, (arrived.get(text) ?? 0) + 1);
		}
		const results = resultsOf(this.house, node.name);
		const texts = (wanted: number) => results.filter(({ result }) => result === wanted).map(({ text }) => text);
		return { node, done: texts(0), taken: texts(1), arrived };
	}
}
