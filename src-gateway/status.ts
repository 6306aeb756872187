// What the gateway knows of itself and its nodes, as JSON: docs/gateway.md tells its form. Needed when somebody asks, and let go then.
import { mem_free } from "gc";
import { dumps } from "json";
import * as machine from "machine";
import type { Node } from "./node";
import type { Gateway } from "./service";
import { VERSION } from "./version";

/** Why the board started, in a word. */
function _reset_cause(): string {
	const cause = machine.reset_cause();
	if (cause === machine.PWRON_RESET) return "power-on";
	if (cause === machine.HARD_RESET) return "hard";
	if (cause === machine.WDT_RESET) return "watchdog";
	if (cause === machine.DEEPSLEEP_RESET) return "deepsleep";
	return cause === machine.SOFT_RESET ? "soft" : str(cause);
}

/** The answer to the status request. */
export function status_of(gw: Gateway): string {
	const parts: string[] = [];
	for (const node of gw.registry.nodes.values()) parts.push(_of(gw, node));
	const own = new dict<string, unknown>();
	own.set("id", gw.radio.id);
	own.set("version", VERSION);
	own.set("uptime", gw.clock.uptime());
	own.set("time", gw.clock.utc());
	own.set("reset_cause", _reset_cause());
	own.set("channel", gw.radio.channel());
	own.set("broker", gw.server);
	own.set("broker_up", gw.client.isconnected());
	own.set("reconnects", max(0, gw.client.connections - 1));
	own.set("heap_free", mem_free());
	own.set("uplink", gw.client.pending());
	own.set("frames_failed", gw.radio.failed);
	own.set("frames_bad", gw.bad_frames);
	own.set("frames_foreign", gw.foreign_frames);
	own.set("frames_not_allowed", gw.refused_frames);
	own.set("radio_restarts", gw.radio.restarts);
	own.set("errors", gw.reporter.errors);
	return `${dumps(own).slice(0, -1)}, "nodes": [${parts.join(", ")}]}`;
}

function _of(gw: Gateway, node: Node): string {
	const facts = new dict<string, unknown>();
	facts.set("mac", node.id);
	facts.set("protocol", node.protocol);
	facts.set("last_seen", gw.clock.uptime() - node.seen_at);
	facts.set("rssi", gw.radio.rssi(node.mac));
	facts.set("subscriptions", gw.registry.topics_of(node.id));
	facts.set("queue", node.mailbox.count());
	facts.set("received", node.received);
	facts.set("sent", node.sent);
	facts.set("dropped", node.mailbox.dropped);
	facts.set("refused", node.refused);
	facts.set("repeated", node.repeated);
	return dumps(facts);
}
