import type { Mac } from "./mac.ts";

/** What a board sends so soon after it has learnt of a frame counts as its answer to it, milliseconds. */
const ANSWER_TIME = 20;

interface Lag {
	/** When the board learnt of the frame, milliseconds of performance.now(), and how long after the frame's end. */
	readonly at: number;
	readonly late: number;
}

/**
 * How late boards learn of frames. On a busy machine they do after a frame's end; that is time the machine lost, not the
 * radio: the frame with which they answer begins as much earlier.
 */
export class Lags {
	readonly #last = new Map<Mac, Lag>();

	/** The board learns now of a frame, its own or another's, that ended then. */
	note(board: Mac, end: number): void {
		const at = performance.now();
		this.#last.set(board, { at, late: Math.max(0, at - end) });
	}

	/** Milliseconds by which what the board sends now is late; 0 unless it is an answer, and for a second one. */
	take(board: Mac): number {
		const last = this.#last.get(board);
		this.#last.delete(board);
		return last !== undefined && performance.now() - last.at < ANSWER_TIME ? last.late : 0;
	}
}
