// Topic names and filters: what may be sent to a broker, and which filter takes which topic.
import { b } from "tsmpy/board";
import { bring } from "./rooms";

/** The longest topic that a packet can hold, in bytes (1.5.3). */
const _MAX_TOPIC = 65535;
/** Slashes in a topic: Mosquitto ends the connection over more. */
const _MAX_SLASHES = 200;

/** Is it clean UTF-8 text, without control characters? */
function _is_text(topic: bytes): boolean {
	for (const byte of topic) {
		if (byte < 0x20 || byte > 0x7e) return bring<typeof import("./utf8")>("mqtt.utf8").is_text(topic);
	}
	return true;
}

function _fault(topic: bytes): string {
	if (topic.length === 0) return "the topic is empty";
	if (topic.length > _MAX_TOPIC) return `the topic has ${topic.length} bytes, ${_MAX_TOPIC} are the most`;
	if (topic.length > _MAX_SLASHES && topic.split(b`/`).length > _MAX_SLASHES + 1)
		return `the topic has more than ${_MAX_SLASHES} slashes`;
	if (!_is_text(topic)) return "the topic is not clean UTF-8 text";
	return "";
}

/**
 * What keeps `topic` from being published to; "" if nothing does.
 * Topics that begin with `$` belong to the broker, and some brokers end the connection of a client that writes there.
 */
export function topic_fault(topic: bytes): string {
	const fault = _fault(topic);
	if (fault !== "") return fault;
	if (topic.includes(0x23) || topic.includes(0x2b)) return "the topic holds a wildcard (# or +)";
	return topic[0]! === 0x24 ? "topics that begin with $ belong to the broker" : "";
}

/** What keeps `filter` from being subscribed to; "" if nothing does (4.7.1). */
export function filter_fault(filter: bytes): string {
	const fault = _fault(filter);
	if (fault !== "") return fault;
	const text = filter.decode();
	if (text.startsWith("$share")) return "shared subscriptions are not supported";
	const levels = text.split("/");
	const last = levels.length - 1;
	for (let i = 0; i <= last; i++) {
		const level = levels[i]!;
		if (level.includes("#") && (level !== "#" || i < last)) return "# must stand alone at the end of a filter";
		if (level.includes("+") && level !== "+") return "+ must stand alone between slashes";
	}
	return "";
}

/** Does `filter` take `topic`? Both are valid and without a fault (4.7.1, 4.7.2). */
export function matches(filter: string, topic: string): boolean {
	if (filter === topic) return true;
	if (!filter.includes("#") && !filter.includes("+")) return false;
	if (topic.startsWith("$") && !filter.startsWith("$")) return false;
	const wanted = filter.split("/");
	const levels = topic.split("/");
	const count = wanted.length;
	for (let i = 0; i < count; i++) {
		const level = wanted[i]!;
		if (level === "#") return true;
		if (i >= levels.length) return false;
		if (level !== "+" && level !== levels[i]!) return false;
	}
	return count === levels.length;
}
