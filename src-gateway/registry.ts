// The nodes that the gateway knows, and which of them wants which topic.
import { Event } from "asyncio";
import { crc32, unhexlify } from "binascii";
import { matches } from "mqtt/topic";
import type { Clock } from "./clock";
import type { Mailbox } from "./mailbox";
import { Node } from "./node";

/** Nodes that are remembered. Addresses can be forged. */
const _MOST_NODES = 100;
/** Topics that one node may subscribe to. */
const _MOST_TOPICS = 30;

/** A number of 30 bits, a small one on every board, that stands for these bytes. */
export function hashed(data: bytes, seed: int = 0): int {
	return crc32(data, seed) >>> 2;
}

/** Does the filter take more than one topic? */
function is_wildcard(filter: string): boolean {
	return filter.includes("#") || filter.includes("+");
}

export class Registry {
	readonly nodes: dict<bytes, Node> = new dict<bytes, Node>();
	/** Node id to what waits for it. */
	readonly queues: dict<string, Mailbox> = new dict<string, Mailbox>();
	/** Topic, with wildcards or without, to its qos and the ids of the nodes that want it. */
	readonly topics: dict<string, [int, set<string>]> = new dict<string, [int, set<string>]>();
	/** Set when there is a new node or a subscription changes. */
	readonly changed: Event = new Event();
	/** Called with a node that is new, one that has been forgotten, and one for which a message has come. */
	on_new: ((node: Node) => void) | null = null;
	on_gone: ((node: Node) => void) | null = null;
	on_mail: ((node: Node) => void) | null = null;
	/** Topics that the gateway wants itself. */
	private readonly _own: set<string> = new set<string>();

	/**
	 * `qlen`: messages that wait for each node. `for_all`: the topic that every node is subscribed to, or "".
	 * `_allow`: ids of the only nodes to be served, None: all are.
	 */
	constructor(
		private readonly _qlen: int,
		private readonly _clock: Clock,
		private readonly _allow: set<string> | null,
		readonly for_all: string,
	) {}

	/** The gateway itself wants a topic, as long as it runs. */
	want(topic: string, qos: int): void {
		this._own.add(topic);
		this.subscribe("", topic, qos);
		this.topics.get(topic)![1].delete("");
	}

	/** Does it want the topic itself? */
	is_own(topic: string): boolean {
		return this._own.has(topic);
	}

	/** The node with this MAC, which is known from now on. None: it is not allowed. */
	node(mac: bytes): Node | null {
		let node = this.nodes.get(mac);
		if (node === undefined) {
			node = new Node(mac, this._qlen);
			if (this._allow !== null && !this._allow.has(node.id)) return null;
			if (this.nodes.size >= _MOST_NODES) this._forget_one();
			this.nodes.set(mac, node);
			this.queues.set(node.id, node.mailbox);
			this.changed.set();
			if (this.for_all !== "") this.topics.get(this.for_all)![1].add(node.id);
			if (this.on_new !== null) this.on_new(node);
		}
		node.seen_at = this._clock.uptime();
		return node;
	}

	/** Forgets the node that was silent longest; one that has subscribed to something only if all have. */
	private _forget_one(): void {
		const subscribers = new set<string>();
		for (const [topic, entry] of this.topics.items()) {
			if (topic === this.for_all) continue;
			for (const id of entry[1]) subscribers.add(id);
		}
		let worst: Node | null = null;
		let subscribes = true;
		for (const node of this.nodes.values()) {
			const does = subscribers.has(node.id);
			if (worst === null || (subscribes && !does) || (subscribes === does && node.seen_at < worst.seen_at)) {
				worst = node;
				subscribes = does;
			}
		}
		if (worst !== null) this._forget(worst);
	}

	private _forget(node: Node): void {
		this.nodes.delete(node.mac);
		this.queues.delete(node.id);
		for (const topic of list(this.topics.keys())) this.unsubscribe(node.id, topic);
		if (this.on_gone !== null) this.on_gone(node);
	}

	/** Does the node want this topic? */
	wants(id: string, topic: string): boolean {
		return this.topics.get(topic)?.[1].has(id) ?? false;
	}

	/** The topics that a node has subscribed to. */
	topics_of(id: string): string[] {
		const topics: string[] = [];
		for (const [topic, entry] of this.topics.items()) {
			if (topic !== this.for_all && entry[1].has(id)) topics.push(topic);
		}
		return topics;
	}

	/** Notes that a node wants a topic, at the highest qos that any node asked for. False: it has too many. */
	subscribe(id: string, topic: string, qos: int): boolean {
		const entry = this.topics.get(topic);
		if (entry !== undefined) {
			if (!entry[1].has(id) || entry[0] < qos) this.changed.set();
			entry[1].add(id);
			entry[0] = max(entry[0], qos);
			return true;
		}
		if (this.topics_of(id).length >= _MOST_TOPICS) return false;
		this.topics.set(topic, [qos, new set<string>([id])]);
		this.changed.set();
		return true;
	}

	/** Notes that a node does not want a topic any more. */
	unsubscribe(id: string, topic: string): void {
		const entry = this.topics.get(topic);
		if (entry === undefined || !entry[1].has(id)) return;
		entry[1].delete(id);
		this.changed.set();
		const node = this.nodes.get(unhexlify(id));
		if (node !== undefined) node.forget_had(is_wildcard(topic) ? -1 : hashed(topic.encode()));
		if (entry[1].size === 0 && !this._own.has(topic)) this.topics.delete(topic);
	}

	/** Drops a topic, whoever wants it; not one of the gateway's own. */
	drop(topic: string): void {
		if (this._own.has(topic)) return;
		this.topics.pop(topic, null);
		this.changed.set();
	}

	/**
	 * Puts a downlink (its message hashed is `message`) into the mailbox of each node that wants `topic`, once; what the
	 * broker has kept (`retained`) only if it was not the last thing there for this node. Returns how many filters take it.
	 */
	deliver(topic: string, frame: string, message: int, retained: boolean): int {
		const key = hashed(topic.encode());
		const done = new set<string>();
		let filters = 0;
		for (const [filter, entry] of this.topics.items()) {
			if (!matches(filter, topic)) continue;
			filters += 1;
			for (const id of entry[1]) {
				if (done.has(id)) continue;
				done.add(id);
				const node = this.nodes.get(unhexlify(id));
				if (node === undefined || (node.had(key, message) && retained)) continue;
				this.post(node, frame);
			}
		}
		return filters;
	}

	/** Puts a downlink into a node's mailbox. */
	post(node: Node, frame: string): void {
		node.mailbox.put(frame);
		if (this.on_mail !== null) this.on_mail(node);
	}

	/** How many nodes poll with protocol v1. */
	polling(): int {
		let count = 0;
		for (const node of this.nodes.values()) {
			if (node.polls) count += 1;
		}
		return count;
	}
}
