// Keeps in flash which nodes there are and what they have subscribed to, so that a gateway that restarts goes on serving nodes
// which have said that once. Messages that wait are not kept.
import { sleep_ms } from "asyncio";
import { unhexlify } from "binascii";
import { dump, loads } from "json";
import { remove, rename } from "os";
import { isInt } from "tsmpy/board";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";

const _FILE = "gateway_nodes.jsonl";
const _NEW_FILE = "gateway_nodes.new";
/** Milliseconds in which changes gather before they are written. */
const _GATHER = 200;
/** Milliseconds between two times of writing: addresses can be forged, and flash wears out. */
const _PAUSE = 10000;

export class Store {
	constructor(
		private readonly _registry: Registry,
		private readonly _reporter: Reporter,
	) {}

	/** Takes up what was kept. A file that is absent or damaged costs what cannot be read of it. */
	load(): void {
		try {
			const file = open(_FILE);
			for (const line of file) this._take(line);
			file.close();
		} catch (e) {
			if (!(e instanceof OSError || e instanceof ValueError)) throw e;
		}
		this._registry.changed.clear();
	}

	/** A line is `[topic, qos, [node ids]]`; the topic "" tells of all nodes. */
	private _take(line: string): void {
		try {
			const entry = loads(line);
			if (!Array.isArray(entry) || entry.length !== 3) return;
			const topic = entry[0]!;
			const qos = entry[1]!;
			const ids = entry[2]!;
			if (typeof topic !== "string" || !isInt(qos) || !Array.isArray(ids)) return;
			for (const id of ids) {
				if (typeof id !== "string" || id.length !== 12) continue;
				const node = this._registry.node(unhexlify(id));
				if (topic !== "") this._registry.subscribe(node.id, topic, qos);
			}
		} catch (e) {
			if (e instanceof ValueError) return;
			throw e;
		}
	}

	/** Writes whenever something has changed, for ever. */
	async keep(): Promise<void> {
		while (true) {
			await this._registry.changed.wait();
			await sleep_ms(_GATHER);
			this.save();
			await sleep_ms(_PAUSE);
		}
	}

	/** Writes what there is to keep. An interrupted write leaves the old file. */
	save(): void {
		this._registry.changed.clear();
		try {
			const file = open(_NEW_FILE, "w");
			dump(["", 0, list(this._registry.queues.keys())], file);
			for (const [topic, entry] of this._registry.topics.items()) {
				file.write("\n");
				if (topic !== this._registry.for_all) dump([topic, entry[0], list(entry[1])], file);
			}
			file.close();
			this._replace();
		} catch (e) {
			if (e instanceof OSError)
				this._reporter.error(`The nodes' subscriptions could not be written to flash: ${repr(e)}`);
			else throw e;
		}
	}

	private _replace(): void {
		try {
			rename(_NEW_FILE, _FILE);
		} catch (e) {
			if (e instanceof OSError) {
				remove(_FILE); // FAT does not rename over a file
				rename(_NEW_FILE, _FILE);
			} else throw e;
		}
	}
}
