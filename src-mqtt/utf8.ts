// UTF-8 by the letter. Topics in ASCII need nothing of it.

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
export function is_text(topic: bytes): boolean {
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
