// The nodes that the gateway knows, and which of them wants which topic.
import { Event } from "asyncio";
import { matches } from "mqtt/topic";
import { time } from "time";
import type { Mailbox } from "./mailbox";
import { Node } from "./node";

/** Nodes that are remembered; a further one takes the place of the one that was silent longest. Addresses can be forged. */
const _MOST_NODES = 100;
/** Topics that one node may subscribe to. */
const _MOST_TOPICS = 30;

export class Registry {
	readonly nodes: dict<bytes, Node> = new dict<bytes, Node>();
	/** Node id to what waits for it. */
	readonly queues: dict<string, Mailbox> = new dict<string, Mailbox>();
	/** Topic, with wildcards or without, to its qos and the ids of the nodes that want it. */
	readonly topics: dict<string, [int, set<string>]> = new dict<string, [int, set<string>]>();

	/** Set when there is a new node or a subscription changes. */
	readonly changed: Event = new Event();

	/** `qlen`: messages that wait for each node. `for_all`: the topic that every node is subscribed to, or "". */
	constructor(
		private readonly _qlen: int,
		readonly for_all: string,
		qos: int,
	) {
		if (for_all !== "") this.topics.set(for_all, [qos, new set<string>()]);
	}

	/** The node with this MAC, which is known from now on. */
	node(mac: bytes): Node {
		let node = this.nodes.get(mac);
		if (node === undefined) {
			if (this.nodes.size >= _MOST_NODES) this._forget_one();
			node = new Node(mac, this._qlen);
			this.nodes.set(mac, node);
			this.queues.set(node.id, node.mailbox);
			this.changed.set();
			if (this.for_all !== "") this.topics.get(this.for_all)![1].add(node.id);
		}
		node.seen_at = time();
		return node;
	}

	private _forget_one(): void {
		let oldest: Node | null = null;
		for (const node of this.nodes.values()) {
			if (oldest === null || node.seen_at < oldest.seen_at) oldest = node;
		}
		if (oldest === null) return;
		this.nodes.delete(oldest.mac);
		this.queues.delete(oldest.id);
		for (const topic of list(this.topics.keys())) this.unsubscribe(oldest.id, topic);
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
		let count = 0;
		for (const [, nodes] of this.topics.values()) {
			if (nodes.has(id)) count += 1;
		}
		if (count >= _MOST_TOPICS) return false;
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
		if (entry[1].size === 0 && topic !== this.for_all) this.topics.delete(topic);
	}

	/** Drops a topic, whoever wants it. */
	drop(topic: string): void {
		this.topics.pop(topic, null);
		this.changed.set();
	}

	/** Puts a downlink into the mailbox of each node that wants `topic`, once. Returns how many do. */
	deliver(topic: string, frame: string): int {
		const done = new set<string>();
		for (const [filter, entry] of this.topics.items()) {
			if (!matches(filter, topic)) continue;
			for (const id of entry[1]) {
				if (done.has(id)) continue;
				done.add(id);
				this.queues.get(id)!.put(frame);
			}
		}
		return done.size;
	}
}
