// What a v2 request asks for, checked. Each function gives "" or what is wrong, in words that the node is told.
import { filter_fault, topic_fault } from "mqtt/topic";
import type { Frame } from "nowlink/wire";
import { isInt } from "tsmpy/board";

function _is_bit(x: unknown): boolean {
	return isInt(x) && (x === 0 || x === 1);
}

/** [id, "p", topic, message, retain, qos] or with flags after it. */
export function publish_fault(frame: Frame): string {
	const count = frame.length;
	if (count < 6 || count > 7) return "a publication has 6 or 7 elements";
	const topic = frame[2]!;
	if (typeof topic !== "string" || typeof frame[3]! !== "string") return "topic and message are text";
	if (typeof frame[4]! !== "boolean" || !_is_bit(frame[5]!)) return "retain is true or false, qos is 0 or 1";
	if (count === 7 && !_is_bit(frame[6]!)) return "unknown flags";
	return topic_fault(topic.encode());
}

/** [id, "s", topic, qos] */
export function subscribe_fault(frame: Frame): string {
	const topic = frame.length === 4 ? frame[2]! : null;
	if (typeof topic !== "string" || !_is_bit(frame[3]!)) return "a subscription has a topic and qos 0 or 1";
	return filter_fault(topic.encode());
}

/** [id, "u", topic] */
export function unsubscribe_fault(frame: Frame): string {
	return frame.length === 3 && typeof frame[2]! === "string" ? "" : "an unsubscription has a topic";
}
