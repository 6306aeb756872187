// How long a frame occupies its channel. ESP-NOW sends at 1 Mbit/s (802.11b), so a bit takes a microsecond.

/** Long preamble and PLCP header of 802.11b, microseconds. */
const PREAMBLE = 192;
/** MAC header and frame check sequence of a management frame, bytes. */
const MAC_FRAME = 24 + 4;
/** Vendor-specific action frame around the payload: category, OUI, random value, element header. Bytes. */
const ACTION_FRAME = 1 + 3 + 4 + 7;
/** SIFS, then a 14-byte acknowledgement at 1 Mbit/s; a sender that gets none waits about as long. Microseconds. */
const ACKNOWLEDGEMENT = 10 + PREAMBLE + 14 * 8;
/** DIFS before a transmission; back-off is left out. Microseconds. */
const GAP = 50;

/** Air time of one transmission of a frame, in milliseconds: 1.1 for 20 bytes, 2.9 for 250. */
export function frameMillis(payloadBytes: number, acknowledged: boolean): number {
	const bits = (MAC_FRAME + ACTION_FRAME + payloadBytes) * 8;
	return (GAP + PREAMBLE + bits + (acknowledged ? ACKNOWLEDGEMENT : 0)) / 1000;
}

/** Resolves at `deadline` (of performance.now()), more exactly than a timer, which knows whole milliseconds only. */
export function until(deadline: number): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			const left = deadline - performance.now();
			if (left <= 0) resolve();
			else if (left > 1.5) setTimeout(look, Math.floor(left - 0.5));
			else setImmediate(look);
		};
		look();
	});
}
