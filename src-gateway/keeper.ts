// Decides when what nodes have said once is written to flash, so that a gateway that restarts goes on serving them. Messages that
// wait are kept when the gateway is stopped, not when it is reset: flash would wear out.
import { sleep_ms } from "asyncio";
import { bring, let_go } from "mqtt/rooms";
import { ticks_ms } from "time";
import { ms_since } from "./clock";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";
import type { Store } from "./store";

/** Milliseconds in which changes gather before they are written, unless a node is to be told. */
const _GATHER = 200;
/** So many times it is written in quick succession, and then once in so many milliseconds: addresses can be forged, and flash wears out. */
const _WRITES = 100;
const _PAUSE = 60000;

export class Keeper {
	/** Times that may be written now; when one of them was last given back. */
	private _left: int = _WRITES;
	private _counted_at: int = ticks_ms();

	constructor(
		private readonly _registry: Registry,
		private readonly _reporter: Reporter,
	) {}

	private _use(use: (store: Store) => void): void {
		use(new (bring<typeof import("./store")>("gateway.store").Store)(this._registry, this._reporter));
		let_go("gateway.store");
	}

	/** Takes up what was kept. */
	load(): void {
		this._use((store) => store.load());
		this._registry.changed.clear();
	}

	/** Writes what has changed, before a node is told that it is done; later if too much was written of late. */
	save(): void {
		if (!this._registry.changed.is_set() || !this._may_write()) return;
		this._left -= 1;
		this._write();
	}

	private _write(): void {
		this._registry.changed.clear();
		this._use((store) => store.save());
	}

	private _may_write(): boolean {
		const more = Math.floor(ms_since(this._counted_at) / _PAUSE);
		if (more > 0) {
			this._left = min(this._left + more, _WRITES);
			this._counted_at = ticks_ms();
		}
		return this._left > 0;
	}

	/** Writes whenever something has changed, for ever. */
	async keep(): Promise<void> {
		while (true) {
			await this._registry.changed.wait();
			await sleep_ms(_GATHER);
			this.save();
			if (this._left === 0) await sleep_ms(_PAUSE);
		}
	}

	/** The gateway stops: writes what waits for nodes, and what has not been written yet. */
	finish(): void {
		if (this._registry.changed.is_set()) this._write();
		this._use((store) => store.save_mail());
	}
}
