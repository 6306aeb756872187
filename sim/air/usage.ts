/** What a board's radio has done and cost since the world began, over all of the board's restarts. */
export class Usage {
	/** Frames sent; retries of one frame are not counted here. */
	frames = 0;
	/** Hidden repetitions of frames that nobody acknowledged at first. */
	retries = 0;
	/** Frames that their sender was told nobody acknowledged. */
	unacknowledged = 0;
	/** Frames that arrived and found no room in the receive buffer. */
	dropped = 0;
	#radioOn = 0;
	#onSince: number | undefined;

	/** The radio goes on or off, or may have. */
	switched(on: boolean): void {
		if (on) this.#onSince ??= performance.now();
		else {
			this.#radioOn = this.radioOn;
			this.#onSince = undefined;
		}
	}

	/** Milliseconds that an interface was up. */
	get radioOn(): number {
		return this.#radioOn + (this.#onSince === undefined ? 0 : performance.now() - this.#onSince);
	}

	sent(tries: number, acked: boolean): void {
		this.frames++;
		this.retries += tries - 1;
		if (!acked) this.unacknowledged++;
	}
}
