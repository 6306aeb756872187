// MicroPython's `aioespnow` for a simulated board.

import { StreamReader, sleep_ms } from "asyncio";
import * as espnow from "espnow";
import { IOBase } from "io";
import { air } from "./_air";
import { driver } from "./_espnow";

export const MAX_DATA_LEN = espnow.MAX_DATA_LEN;
export const KEY_LEN = espnow.KEY_LEN;
export const MAX_TOTAL_PEER_NUM = espnow.MAX_TOTAL_PEER_NUM;
export const MAX_ENCRYPT_PEER_NUM = espnow.MAX_ENCRYPT_PEER_NUM;

/** ioctl: which file descriptor is to be polled? */
const _GET_FILENO = 10;

/** A stream that can be waited for but not read: asyncio suspends a task that reads it until a frame has arrived. */
class Arrival extends IOBase {
	ioctl(request: int, _argument: int): int {
		return request === _GET_FILENO ? air.frames.fileno() : -1;
	}

	readinto(_target: bytearray): int {
		return 0;
	}
}

const arrival = new StreamReader(new Arrival());
const nothing = bytearray(1);

export class AIOESPNow extends espnow.ESPNow {
	async arecv(): Promise<readonly [bytes, bytes] | readonly [null, null]> {
		await this.arrival();
		return this.recv(0);
	}

	async airecv(): Promise<readonly [bytearray, bytearray] | readonly [null, null]> {
		await this.arrival();
		return this.irecv(0);
	}

	/** Holds up the whole loop until the receiver has answered, as the real one does. `asend(message)` is for all peers. */
	// biome-ignore lint/suspicious/useAwait: that it does not await is its point
	async asend(
		mac: bytes | string | buffer | null,
		message: string | buffer | null = null,
		sync: boolean = true,
	): Promise<boolean> {
		if (message === null) return this.send(mac as string | buffer);
		return this.send(mac as bytes | null, message, sync);
	}

	__aiter__(): this {
		return this;
	}

	async __anext__(): Promise<readonly [bytearray, bytearray] | readonly [null, null]> {
		return await this.airecv();
	}

	declare [Symbol.asyncIterator]: () => AsyncIterator<readonly [bytes, bytes]>;

	/** As the real one, it lets the other tasks have their turn even where a frame is there already. */
	private async arrival(): Promise<void> {
		if (driver.hears()) await sleep_ms(0);
		while (!driver.hears()) await arrival.readinto(nothing);
	}
}

/** For those who `import aioespnow as espnow`. */
export function ESPNow(): AIOESPNow {
	return new AIOESPNow();
}
