// Keeps the broker's idea of the gateway's subscriptions the same as the registry's, over any number of connections.
import { Event } from "asyncio";
import type { Session } from "mqtt/session";
import { DONE, REFUSED } from "nowlink/wire";
import type { Keeper } from "./keeper";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";

/** Called with DONE or REFUSED when the broker has answered. */
type Settled = (result: int) => void;

/** A qos that no subscription goes beyond: the broker refuses this topic, over this connection. */
const _NOT_TO_BE_HAD = 3;

export class Subscriptions {
	/** Topic to the qos it was subscribed with over this connection. */
	private readonly _made: dict<string, int> = new dict<string, int>();
	/** Topics to subscribe to again, for what the broker has kept there. */
	private readonly _again: set<string> = new set<string>();
	private readonly _to_tell: dict<string, Settled[]> = new dict<string, Settled[]>();
	private readonly _changed: Event = new Event();

	constructor(
		private readonly _client: Session,
		private readonly _registry: Registry,
		private readonly _keeper: Keeper,
		private readonly _reporter: Reporter,
	) {}

	/** There is a new connection, on which nothing has been subscribed to yet. */
	renew(): void {
		this._made.clear();
		this._again.clear();
		this._changed.set();
	}

	/**
	 * A node wants a topic. `settled` is called when the broker knows: at once, or later; not when there is no broker now.
	 * False: the node has too many topics.
	 */
	subscribe(id: string, topic: string, qos: int, settled: Settled): boolean {
		const wants = this._registry.wants(id, topic);
		if (!this._registry.subscribe(id, topic, qos)) return false;
		if (!wants) this.again(topic);
		this._settle(topic, settled);
		return true;
	}

	/** A node does not want a topic any more. `settled` as above. */
	unsubscribe(id: string, topic: string, settled: Settled): void {
		this._registry.unsubscribe(id, topic);
		this._settle(topic, settled);
	}

	/** The broker is to send once more what it has kept for a topic: there is a node that has not had it. */
	again(topic: string): void {
		if (this._made.get(topic, _NOT_TO_BE_HAD) < _NOT_TO_BE_HAD) this._again.add(topic);
		this._changed.set();
	}

	private _settle(topic: string, settled: Settled): void {
		if (this._is_made(topic)) settled(this._made.get(topic, 0) === _NOT_TO_BE_HAD ? REFUSED : DONE);
		else if (this._client.isconnected()) {
			this._to_tell.setdefault(topic, []).push(settled);
			this._changed.set();
		} else this._keeper.save(); // the node is told now that this is taken
	}

	/** Does the broker know what the registry says of `topic`? */
	private _is_made(topic: string): boolean {
		const entry = this._registry.topics.get(topic);
		if (entry === undefined) return !this._made.has(topic);
		return this._made.get(topic, -1) >= entry[0] && !this._again.has(topic);
	}

	/** Tells the broker what it does not know yet, one topic at a time, for ever. */
	async keep(): Promise<void> {
		while (true) {
			await this._changed.wait();
			this._changed.clear();
			const topics = new set<string>(this._registry.topics.keys());
			for (const topic of this._made) topics.add(topic); // no longer wanted, perhaps
			for (const topic of topics) {
				if (this._is_made(topic)) continue;
				const result = await this._tell(topic);
				if (result === REFUSED) {
					this._registry.drop(topic);
					this._reporter.error(`The broker refuses subscriptions to ${topic}.`);
				}
				this._keeper.save(); // what a node is told to be done outlasts a reset
				for (const settled of this._to_tell.pop(topic, [])) settled(result);
			}
		}
	}

	private async _tell(topic: string): Promise<int> {
		const entry = this._registry.topics.get(topic);
		const connection = this._client.connections;
		if (entry === undefined) {
			await this._client.unsubscribe(topic);
			this._made.pop(topic, 0);
			return DONE;
		}
		const qos = entry[0];
		this._again.delete(topic);
		const granted = await this._client.subscribe(topic, qos);
		if (granted > 1) {
			if (this._registry.is_own(topic)) this._made.set(topic, _NOT_TO_BE_HAD);
			return REFUSED;
		}
		if (connection === this._client.connections) this._made.set(topic, qos);
		return DONE;
	}
}
