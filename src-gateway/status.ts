// Answers the status request: what the gateway knows of itself and its nodes, as JSON. docs/gateway.md tells its form.
import { Event, sleep_ms } from "asyncio";
import { mem_free } from "gc";
import { dumps } from "json";
import * as machine from "machine";
import type { Session } from "mqtt/session";
import type { Clock } from "./clock";
import type { PubOut } from "./gwconfig";
import type { Node } from "./node";
import type { Radio } from "./radio";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";
import type { Uplink } from "./uplink";
import { VERSION } from "./version";

/** Milliseconds between two answers: requests in quick succession get one. */
const _PAUSE = 500;

/** What the gateway counts outside of its parts. */
export interface Counts {
	foreign_frames: int;
	bad_frames: int;
	refused_frames: int;
}

/** Why the board started, in a word. */
function _reset_cause(): string {
	const cause = machine.reset_cause();
	if (cause === machine.PWRON_RESET) return "power-on";
	if (cause === machine.HARD_RESET) return "hard";
	if (cause === machine.WDT_RESET) return "watchdog";
	if (cause === machine.DEEPSLEEP_RESET) return "deepsleep";
	return cause === machine.SOFT_RESET ? "soft" : str(cause);
}

export class Status {
	private readonly _wanted: Event = new Event();

	constructor(
		private readonly _to: PubOut | null,
		private readonly _server: string,
		private readonly _client: Session,
		private readonly _radio: Radio,
		private readonly _registry: Registry,
		private readonly _uplink: Uplink,
		private readonly _reporter: Reporter,
		private readonly _clock: Clock,
		private readonly _counts: Counts,
	) {}

	/** Somebody asks. */
	ask(): void {
		this._wanted.set();
	}

	/** Answers, for ever. */
	async serve(): Promise<void> {
		while (true) {
			await this._wanted.wait();
			this._wanted.clear();
			const to = this._to;
			while (to !== null && !this._uplink.report(to.topic, this.report(), to.retain, to.qos)) await sleep_ms(_PAUSE);
			await sleep_ms(_PAUSE);
		}
	}

	/** The answer, as JSON. */
	report(): string {
		const parts: string[] = [];
		for (const node of this._registry.nodes.values()) parts.push(this._of(node));
		const own = new dict<string, unknown>();
		own.set("id", this._radio.id);
		own.set("version", VERSION);
		own.set("uptime", this._clock.uptime());
		own.set("time", this._clock.utc());
		own.set("reset_cause", _reset_cause());
		own.set("channel", this._radio.channel());
		own.set("broker", this._server);
		own.set("broker_up", this._uplink.broker_is_up());
		own.set("reconnects", max(0, this._client.connections - 1));
		own.set("heap_free", mem_free());
		own.set("uplink", this._client.pending());
		own.set("frames_failed", this._radio.failed);
		own.set("frames_bad", this._counts.bad_frames);
		own.set("frames_foreign", this._counts.foreign_frames);
		own.set("frames_not_allowed", this._counts.refused_frames);
		own.set("radio_restarts", this._radio.restarts);
		own.set("errors", this._reporter.errors);
		return `${dumps(own).slice(0, -1)}, "nodes": [${parts.join(", ")}]}`;
	}

	private _of(node: Node): string {
		const facts = new dict<string, unknown>();
		facts.set("mac", node.id);
		facts.set("protocol", node.protocol);
		facts.set("last_seen", this._clock.uptime() - node.seen_at);
		facts.set("rssi", this._radio.rssi(node.mac));
		facts.set("subscriptions", this._registry.topics_of(node.id));
		facts.set("queue", node.mailbox.count());
		facts.set("received", node.received);
		facts.set("sent", node.sent);
		facts.set("dropped", node.mailbox.dropped());
		facts.set("refused", node.refused);
		facts.set("repeated", node.repeated);
		return dumps(facts);
	}
}
