/** https://docs.micropython.org/en/v1.29.0/library/espnow.html#supporting-asyncio */
declare module "aioespnow" {
	import { ESPNow } from "espnow";
	/** As an async iterator it hands out the same two buffers each time: copy what is to be kept. */
	export class AIOESPNow extends ESPNow implements AsyncIterable<readonly [bytes, bytes]> {
		arecv(): Promise<readonly [bytes, bytes] | readonly [null, null]>;
		airecv(): Promise<readonly [bytearray, bytearray] | readonly [null, null]>;
		asend(mac: bytes | null, message: string | buffer, sync?: boolean): Promise<boolean>;
		/** To all peers. */
		asend(message: string | buffer): Promise<boolean>;
		[Symbol.asyncIterator](): AsyncIterator<readonly [bytes, bytes]>;
	}
}
