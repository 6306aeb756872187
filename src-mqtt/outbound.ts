// Publications from the moment they are handed over until the broker has confirmed them, over any number of connections.
import { ticks_diff, ticks_ms } from "time";
import type { Publication } from "./publication";

/** Publications with qos 1 that may be on their way at a time. */
const _WINDOW = 16;
/** Publications use the packet ids up to here, questions (see `questions`) those above. */
const _LAST_ID = 32767;

export class Outbound {
	private _waiting: Publication[] = [];
	/** Sent with qos 1 over this connection, oldest first. */
	private _under_way: Publication[] = [];
	private _last_id: int = 0;

	/** How many publications have not been confirmed yet. */
	pending(): int {
		return this._waiting.length + this._under_way.length;
	}

	add(publication: Publication): void {
		this._waiting.push(publication);
	}

	/** Takes the publication that may go now: a window full of them, but what was sent before goes alone (see `connection_lost`). */
	next(): Publication | null {
		if (this._waiting.length === 0) return null;
		const next = this._waiting[0]!;
		const flying = this._under_way;
		const room = next.tries > 0 || (flying.length > 0 && flying[0]!.tries > 1) ? 1 : _WINDOW;
		if (flying.length >= room) return null;
		this._waiting.shift();
		next.tries += 1;
		if (next.qos > 0) {
			if (next.packet_id === 0) next.packet_id = this._new_id();
			next.sent_at = ticks_ms();
			flying.push(next);
		}
		return next;
	}

	/** No other publication has it: those under way have the last ids, no more than a window of them. */
	private _new_id(): int {
		this._last_id = this._last_id < _LAST_ID ? this._last_id + 1 : 1;
		return this._last_id;
	}

	/** The broker has confirmed the publication with this packet id. */
	confirmed(id: int): void {
		const flying = this._under_way;
		for (const publication of flying) {
			if (publication.packet_id === id) {
				publication.packet_id = 0;
				publication.finished(true);
				break;
			}
		}
		while (flying.length > 0 && flying[0]!.packet_id === 0) flying.shift();
	}

	/** Milliseconds that the broker has owed a confirmation; 0 if it owes none. */
	overdue(now: int): int {
		return this._under_way.length > 0 ? ticks_diff(now, this._under_way[0]!.sent_at) : 0;
	}

	/**
	 * Puts what was under way back to the front, to be sent again. What ended the connection may be a publication itself,
	 * which a broker's access rules can forbid; only one that was alone under way can be known to, so what is sent again
	 * goes alone, and if the broker ends the connection `most` times more at it, it is given up and returned.
	 */
	connection_lost(blameless: boolean, most: int): Publication | null {
		const back: Publication[] = [];
		for (const publication of this._under_way) {
			if (publication.packet_id !== 0) back.push(publication);
		}
		this._under_way = [];
		const suspect = !blameless && back.length === 1 && back[0]!.tries > most ? back.pop()! : null;
		this._waiting = [...back, ...this._waiting];
		if (suspect !== null) suspect.finished(false);
		return suspect;
	}
}
