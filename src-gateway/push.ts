// Sends messages to nodes that listen as soon as they come: what `lpmode` False asks for. See docs/protocol.md.
import { Event, sleep_ms } from "asyncio";
import { FRAME_OVERHEAD, RXBUF } from "nowlink/wire";
import { ticks_diff, ticks_ms } from "time";
import type { Node } from "./node";

/** Milliseconds within which a node confirms what was pushed; and how often it is pushed then. */
const _CONFIRM = 100;
const _TIMES = 2;
/** Milliseconds between two looks at what is not confirmed. */
const _LOOK = 50;
/** Bytes of a node's receive buffer left for answers to what it asks meanwhile. */
const _SPARE = 600;

export class Push {
	private readonly _come: Event = new Event();
	private readonly _sent: Event = new Event();
	/** Nodes of protocol v1 with news, and of v2 that have something to confirm. */
	private _fresh: Node[] = [];
	private _unconfirmed: Node[] = [];

	/** Both send a frame and tell whether the node's radio has it. `plain`: to a node of protocol v1. */
	constructor(
		private readonly _send: (node: Node, frame: string) => boolean,
		private readonly _send_plain: (node: Node, frame: string) => boolean,
	) {}

	/** A message has come into a node's mailbox. A node of protocol v1 gets it at once unless others wait. */
	come(node: Node): void {
		if (node.protocol === 1) {
			if (node.mailbox.count() === 1) node.listens = true;
			if (!this._fresh.includes(node)) this._fresh.push(node);
			this._come.set();
		} else if (node.listens) this._push(node);
	}

	/** The node has confirmed something: there is room for more. */
	confirmed(node: Node): void {
		if (!node.listens) return;
		node.in_vain = 0;
		node.pushed_at = ticks_ms();
		this._push(node);
	}

	/** The node, which goes on listening, has asked for what waits; that was sent up to the message before number `next`. */
	begin(node: Node, next: int): void {
		node.listens = true;
		node.in_vain = 0;
		node.pushed = next;
		node.pushed_at = ticks_ms();
		this._push(node);
	}

	/** Sends what waits and was not sent yet, as much as the node's receive buffer holds. */
	private _push(node: Node): void {
		const mailbox = node.mailbox;
		const first = mailbox.first;
		if (node.pushed <= first) {
			node.pushed = first;
			node.pushed_at = ticks_ms();
		}
		let room = RXBUF - _SPARE;
		for (let number = first; number < mailbox.end(); number++) {
			const frame = mailbox.frame(number - first);
			room -= frame.encode().length + FRAME_OVERHEAD;
			if (room < 0) break;
			if (number < node.pushed) continue;
			if (!this._send(node, frame)) {
				node.listens = false;
				return;
			}
			node.pushed = number + 1;
		}
		if (node.pushed > first && !this._unconfirmed.includes(node)) {
			this._unconfirmed.push(node);
			this._sent.set();
		}
	}

	/** Sends nodes of protocol v1 what comes, for ever: at once, unless something waits already. It waits then for `get`. */
	async run(): Promise<void> {
		while (true) {
			await this._come.wait();
			this._come.clear();
			const nodes = this._fresh;
			this._fresh = [];
			for (const node of nodes) {
				this._push_plain(node);
				await sleep_ms(0); // an absent node takes time: others are served meanwhile
			}
		}
	}

	private _push_plain(node: Node): void {
		const mailbox = node.mailbox;
		while (node.listens && mailbox.count() > 0) {
			if (this._send_plain(node, mailbox.plain(0))) mailbox.drop_first();
			else node.listens = false;
		}
	}

	/** Looks after what is not confirmed, for ever. */
	async watch(): Promise<void> {
		while (true) {
			if (this._unconfirmed.length === 0) {
				this._sent.clear();
				await this._sent.wait();
			}
			await sleep_ms(_LOOK);
			const now = ticks_ms();
			const nodes = this._unconfirmed;
			this._unconfirmed = [];
			for (const node of nodes) this._look(node, now);
		}
	}

	private _look(node: Node, now: int): void {
		if (!node.listens || node.mailbox.first >= node.pushed) return;
		if (ticks_diff(now, node.pushed_at) < _CONFIRM) this._unconfirmed.push(node);
		else {
			node.in_vain += 1;
			if (node.in_vain < _TIMES) {
				node.pushed = node.mailbox.first;
				this._push(node);
			} else node.listens = false;
		}
	}
}
