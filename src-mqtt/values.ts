// Values of a dict that people edit, checked one by one.
import { isBytes, isInt } from "tsmpy/board";

/** The longest text or data that a packet has room for (1.5.3). */
const _LONGEST = 65535;

export function refuse(key: string, should: string): never {
	throw new ValueError(`config["${key}"] should be ${should}`);
}

/** Text as UTF-8 or bytes as they are; ValueError by the name of `key` if it is neither, or too long. */
export function to_bytes(value: unknown, key: string): bytes {
	const data = typeof value === "string" ? value.encode() : value;
	if (isBytes(data) && data.length <= _LONGEST) return data;
	return refuse(key, `text of up to ${_LONGEST} bytes`);
}

/** Reads values by their keys, and remembers which were asked for. An absent value is as good as None. */
export class Values {
	private readonly _known: set<string> = new set<string>();

	constructor(private readonly _from: dict<string, unknown>) {}

	any(key: string): unknown {
		this._known.add(key);
		return this._from.get(key, null);
	}

	whole(key: string, most: int): int {
		const value = this.any(key) ?? 0;
		if (isInt(value) && value >= 0 && value <= most) return value;
		return refuse(key, `a whole number from 0 to ${most}`);
	}

	flag(key: string): boolean {
		const value = this.any(key) ?? false;
		return typeof value === "boolean" ? value : refuse(key, "True or False");
	}

	text(key: string): string | null {
		const value = this.any(key);
		if (value == null) return null;
		return typeof value === "string" ? value : refuse(key, "text or None");
	}

	/** Text or bytes as bytes; None as none. */
	binary(key: string): bytes {
		return to_bytes(this.any(key) ?? "", key);
	}

	/** Keys with a value, other than False, that nobody has asked for. */
	others(): string[] {
		const found: string[] = [];
		for (const [key, value] of this._from.items()) {
			if (!this._known.has(key) && value !== false && value != null) found.push(key);
		}
		return found;
	}
}
