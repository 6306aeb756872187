// Topic names and filters: what may be sent to a broker, and which filter takes which topic.

/** The longest topic that a packet can hold, in bytes (1.5.3). */
const _MAX_TOPIC = 65535;

/** May code point `code` be in a topic? Brokers may end the connection over these (1.5.3.2, 1.5.3.4). */
function _printable(code: int): boolean {
	if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
	if (code >= 0xd800 && code <= 0xdfff) return false;
	if (code >= 0xfdd0 && code <= 0xfdef) return false;
	return (code & 0xfffe) !== 0xfffe && code <= 0x10ffff;
}

/** How many bytes follow `lead` in UTF-8; 0 if it cannot begin a character of several bytes. */
function _following(lead: int): int {
	if (lead >= 0xc2 && lead <= 0xdf) return 1;
	if (lead >= 0xe0 && lead <= 0xef) return 2;
	return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** Is it UTF-8 by the letter (the VM's own check lets surrogates and overlong forms pass), without control characters? */
function _is_text(topic: bytes): boolean {
	const end = topic.length;
	let at = 0;
	while (at < end) {
		const lead = topic[at]!;
		if (lead >= 0x20 && lead < 0x7f) {
			at += 1;
			continue;
		}
		const more = _following(lead);
		if (more === 0 || at + more >= end) return false;
		let code: int = lead & (0x3f >> more);
		for (let i = 1; i <= more; i++) {
			const byte = topic[at + i]!;
			if ((byte & 0xc0) !== 0x80) return false;
			code = code * 64 + (byte & 0x3f);
		}
		if (!_printable(code) || (more === 2 && code < 0x800) || (more === 3 && code < 0x10000)) return false;
		at += more + 1;
	}
	return true;
}

function _fault(topic: bytes): string {
	if (topic.length === 0) return "the topic is empty";
	if (topic.length > _MAX_TOPIC) return `the topic has ${topic.length} bytes, ${_MAX_TOPIC} are the most`;
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
