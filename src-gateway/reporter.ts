// What the gateway says about itself: on the console, and as messages to the topics that the configuration names.
import { ticks_ms } from "time";
import { type Clock, ms_since } from "./clock";
import type { PubOut } from "./gwconfig";
import type { Uplink } from "./uplink";

/** Texts that may be said in a row, and milliseconds after which one more may: a babbling node must not flood anybody. */
const _BURST = 5;
const _PAUSE = 1000;

/** Lets a few texts pass and then one a second; counts those that do not. */
class Valve {
	/** Texts held back since the last that passed. */
	held: int = 0;
	private _left: int = _BURST;
	private _at: int = ticks_ms();

	passes(): boolean {
		const passed = ms_since(this._at);
		if (passed >= _PAUSE) {
			this._left = min(_BURST, this._left + Math.floor(passed / _PAUSE));
			this._at = ticks_ms();
		}
		if (this._left === 0) {
			this.held += 1;
			return false;
		}
		this._left -= 1;
		return true;
	}
}

export class Reporter {
	/** Errors so far, reported or not. */
	errors: int = 0;
	private readonly _errors: Valve = new Valve();
	private readonly _notes: Valve = new Valve();

	/** `_debug`: print what is said. The topics that it is published to, None: to none. */
	constructor(
		private readonly _uplink: Uplink,
		private readonly _clock: Clock,
		private readonly _debug: boolean,
		private readonly _for_status: PubOut | null,
		private readonly _for_errors: PubOut | null,
	) {}

	/** Publishes the answer to a status request. False: too much is to be reported just now. */
	answer(text: string): boolean {
		const to = this._for_status;
		return to === null || this._uplink.report(to.topic, text, to.retain, to.qos);
	}

	/** Something about the connection. */
	status(text: string): void {
		this._print(text);
		this._publish(this._for_status, text);
	}

	/** What else happens: only said if `debug` is set. */
	note(text: string): void {
		if (this._debug && this._notes.passes()) this.status(text);
	}

	/** What explains the status, on the console only. */
	detail(text: string): void {
		this._print(text);
	}

	/** Something was lost or refused. When errors come in quick succession, the next one that is told says how many were not. */
	error(text: string): void {
		const valve = this._errors;
		this.errors += 1;
		if (!valve.passes()) return;
		const more = valve.held;
		valve.held = 0;
		const whole = more > 0 ? `${text} (and ${more} errors before)` : text;
		this._print(whole);
		this._publish(this._for_errors, whole);
	}

	private _print(text: string): void {
		if (this._debug) print(text);
	}

	private _publish(to: PubOut | null, text: string): void {
		if (to !== null) this._uplink.report(to.topic, `${this._clock.stamp()} ${text}`, to.retain, to.qos);
	}
}
