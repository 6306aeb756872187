// What the gateway says about itself: on the console, and as messages to the topics that the configuration names.
import { localtime, ticks_diff, ticks_ms } from "time";
import type { PubOut } from "./gwconfig";
import type { Settings } from "./settings";
import type { Uplink } from "./uplink";

/** Milliseconds between two errors that are published: a babbling node must not flood anybody. */
const _PAUSE = 1000;

function _two(n: int): string {
	return n < 10 ? `0${n}` : `${n}`;
}

/** `D/M/YYYY HH:MM:SS` */
export function timestamp(): string {
	const t = localtime();
	return `${t[2]}/${t[1]}/${t[0]} ${_two(t[3])}:${_two(t[4])}:${_two(t[5])}`;
}

export class Reporter {
	/** Errors so far, published or not. */
	errors: int = 0;
	private _unpublished: int = 0;
	private _published_at: int = ticks_ms() - _PAUSE;

	constructor(
		private readonly _settings: Settings,
		private readonly _uplink: Uplink,
	) {}

	/** Something about the connection. */
	status(text: string): void {
		this._print(text);
		this._publish(this._settings.status, text);
	}

	/** What explains the status, on the console only. */
	detail(text: string): void {
		this._print(text);
	}

	/** Something was lost or refused. When errors come in quick succession, the next one published tells how many did not. */
	error(text: string): void {
		this._print(text);
		this.errors += 1;
		if (ticks_diff(ticks_ms(), this._published_at) < _PAUSE) {
			this._unpublished += 1;
			return;
		}
		this._published_at = ticks_ms();
		const more = this._unpublished;
		this._unpublished = 0;
		this._publish(this._settings.errors, more > 0 ? `${text} (and ${more} errors before)` : text);
	}

	private _print(text: string): void {
		if (this._settings.debug) print(text);
	}

	private _publish(to: PubOut | null, text: string): void {
		if (to !== null) this._uplink.report(to.topic, `${timestamp()} ${text}`, to.retain, to.qos);
	}
}
