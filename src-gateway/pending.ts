// Requests whose answer has to wait for the broker: their nodes get a sign of life now and then, and an answer in the end.
import { Event, sleep_ms } from "asyncio";
import { BUSY } from "nowlink/wire";
import { ticks_diff, ticks_ms } from "time";
import type { Node } from "./node";

/** Milliseconds between two signs of life. */
const _INTERVAL = 100;
/** Milliseconds after which the node is told that it may take longer: it would rather sleep. */
const _PATIENCE = 2000;

/** Whoever can tell a node about its request. */
export interface Answers {
	/** Sends a sign of life. True: it has arrived. */
	busy(node: Node, id: int): boolean;
	/** Answers a request that takes too long. */
	late(node: Node, id: int): void;
}

class Request {
	readonly since: int = ticks_ms();
	told_at: int = ticks_ms();
	/** The node does not hear us: until it asks again, nothing is sent to it. */
	unheard: boolean = false;

	constructor(
		readonly node: Node,
		readonly id: int,
	) {}
}

export class Pending {
	private _requests: Request[] = [];
	private readonly _begun: Event = new Event();

	constructor(private readonly _answers: Answers) {}

	add(node: Node, id: int): void {
		this._requests.push(new Request(node, id));
		this._begun.set();
	}

	/** The node has sent the request again. */
	asked_again(node: Node, id: int): void {
		for (const request of this._requests) {
			if (request.node === node && request.id === id) {
				request.unheard = false;
				this._remind(request, ticks_ms());
			}
		}
	}

	private _remind(request: Request, now: int): void {
		if (request.unheard || ticks_diff(now, request.told_at) < _INTERVAL) return;
		request.told_at = now;
		request.unheard = !this._answers.busy(request.node, request.id);
	}

	/** Looks after the requests, for ever. */
	async watch(): Promise<void> {
		while (true) {
			if (this._requests.length === 0) {
				this._begun.clear();
				await this._begun.wait();
			}
			await sleep_ms(_INTERVAL);
			const now = ticks_ms();
			const requests = this._requests;
			this._requests = [];
			for (const request of requests) {
				if (request.node.result_of(request.id) !== BUSY) continue; // it has been answered
				this._requests.push(request);
				if (ticks_diff(now, request.since) > _PATIENCE) this._answers.late(request.node, request.id);
				else this._remind(request, now);
			}
		}
	}
}
