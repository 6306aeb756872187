// Reads and writes what the gateway keeps in flash: which nodes there are, what they have subscribed to, and what waits for them.
// Needed when something of that changes, and let go then.
import { unhexlify } from "binascii";
import { dump, loads } from "json";
import { remove, rename } from "os";
import { isInt } from "tsmpy/board";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";

const _FILE = "gateway_nodes.jsonl";
const _MAIL_FILE = "gateway_mail.jsonl";
const _NEW_FILE = "gateway_nodes.new";

export class Store {
	constructor(
		private readonly _registry: Registry,
		private readonly _reporter: Reporter,
	) {}

	/** Takes up what was kept. A file that is absent or damaged costs what cannot be read of it. */
	load(): void {
		if (!this._read(_FILE, (line) => this._take(line))) this._read(_NEW_FILE, (line) => this._take(line));
		if (this._read(_MAIL_FILE, (line) => this._take_mail(line))) remove(_MAIL_FILE);
	}

	/** Hands each line of a file over. False: it is not there. */
	private _read(name: string, take: (line: string) => void): boolean {
		try {
			const file = open(name);
			try {
				for (const line of file) take(line);
			} finally {
				file.close();
			}
		} catch (e) {
			if (e instanceof OSError) return false;
			if (!(e instanceof ValueError)) throw e;
		}
		return true;
	}

	/** A line is `[topic, qos, [node ids]]`; with the topic "" it tells of nodes that speak protocol `qos`. */
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
				if (node === null) continue;
				if (topic !== "") this._registry.subscribe(id, topic, qos);
				else node.protocol = qos;
			}
		} catch (e) {
			if (e instanceof ValueError) return;
			throw e;
		}
	}

	/** A line is `[node id, number of the first message, [the ends of its frames]]`. */
	private _take_mail(line: string): void {
		try {
			const entry = loads(line);
			if (!Array.isArray(entry) || entry.length !== 3) return;
			const id = entry[0]!;
			const first = entry[1]!;
			const frames = entry[2]!;
			if (typeof id !== "string" || !isInt(first) || !Array.isArray(frames)) return;
			const node = this._registry.nodes.get(unhexlify(id));
			if (node !== undefined) node.mailbox.restore(first, frames as string[]);
		} catch (e) {
			if (!(e instanceof ValueError)) throw e;
		}
	}

	/** Writes what waits for nodes. */
	save_mail(): void {
		try {
			const file = open(_MAIL_FILE, "w");
			for (const node of this._registry.nodes.values()) {
				const mailbox = node.mailbox;
				if (mailbox.count() === 0) continue;
				dump([node.id, mailbox.first, mailbox.kept()], file);
				file.write("\n");
			}
			file.close();
		} catch (e) {
			if (e instanceof OSError) print(`What waits for nodes could not be written to flash: ${repr(e)}`);
			else throw e;
		}
	}

	/** Writes which nodes there are and what they have subscribed to. An interrupted write leaves the old file. */
	save(): void {
		try {
			const file = open(_NEW_FILE, "w");
			for (let protocol = 0; protocol < 3; protocol++) {
				const ids: string[] = [];
				for (const node of this._registry.nodes.values()) {
					if (node.protocol === protocol) ids.push(node.id);
				}
				dump(["", protocol, ids], file);
				file.write("\n");
			}
			for (const [topic, entry] of this._registry.topics.items()) {
				if (topic === this._registry.for_all || entry[1].size === 0) continue;
				dump([topic, entry[0], list(entry[1])], file);
				file.write("\n");
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
