// SUBSCRIBE and UNSUBSCRIBE packets that wait for the broker's answer.
import { Event } from "asyncio";
import { ticks_diff, ticks_ms } from "time";

const _FIRST_ID = 32768;
const _LAST_ID = 65535;

export class Question {
	readonly answered: Event = new Event();
	readonly asked_at: int = ticks_ms();
	/** The broker's return code; -1 when the connection was lost before it came. */
	code: int = -1;

	constructor(readonly packet_id: int) {}
}

export class Questions {
	private readonly _open: dict<int, Question> = new dict<int, Question>();
	private _last_id: int = _LAST_ID;

	/** Is none open? */
	settled(): boolean {
		return this._open.size === 0;
	}

	add(): Question {
		this._last_id = this._last_id < _LAST_ID ? this._last_id + 1 : _FIRST_ID;
		const question = new Question(this._last_id);
		this._open.set(this._last_id, question);
		return question;
	}

	answer(packet_id: int, code: int): void {
		const question = this._open.pop(packet_id, null);
		if (question === null) return;
		question.code = code;
		question.answered.set();
	}

	/** Does the broker owe an answer for longer than that? */
	overdue(now: int, milliseconds: int): boolean {
		for (const question of this._open.values()) {
			if (ticks_diff(now, question.asked_at) > milliseconds) return true;
		}
		return false;
	}

	connection_lost(): void {
		for (const question of this._open.values()) question.answered.set();
		this._open.clear();
	}
}
