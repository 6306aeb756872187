// Makes bytes and foreign text fit to show in a line of a terminal.

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of UTF-8 bytes, or undefined if they are none. */
export function decode(bytes: Uint8Array): string | undefined {
	try {
		return UTF8.decode(bytes);
	} catch {
		return undefined;
	}
}

/** Text in which control characters are written out (`\n`, `\x1b`), so that no message can steer the terminal. */
export function harmless(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "\t") return "\\t";
		const code = character.codePointAt(0) ?? 0;
		return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
	});
}

/** Bytes as text if they are UTF-8, else in hex: `hex ff fe`. */
export function show(bytes: Uint8Array): string {
	const text = decode(bytes);
	return text === undefined
		? `hex ${Buffer.from(bytes)
				.toString("hex")
				.replace(/..(?=.)/g, "$& ")}`
		: harmless(text);
}

/** At most `width` characters, the last an ellipsis if some were cut. */
export function clip(text: string, width: number): string {
	if (text.length <= width) return text;
	const characters = [...text];
	return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
}
