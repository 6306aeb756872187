// The way to the broker: takes as many publications as there is room for and hands them to the MQTT client at once, which
// has many of them under way at a time.
import { Publication } from "mqtt/publication";
import type { Session } from "mqtt/session";

/** Publications that may wait for the broker: some 15 KB of messages of full length. */
const _ROOM = 60;
/** Of these, places that only the gateway's own reports may take. */
const _RESERVED = 4;

export class Uplink {
	constructor(private readonly _client: Session) {}

	broker_is_up(): boolean {
		return this._client.isconnected();
	}

	/** Takes a publication, `finished` will be called with whether it was done. False: there is no room, nothing was done. */
	add(topic: bytes, message: bytes, retain: boolean, qos: int, finished: (sent: boolean) => void): boolean {
		if (this._client.pending() >= _ROOM - _RESERVED) return false;
		this._client.submit(new Publication(topic, message, retain, qos, finished));
		return true;
	}

	/** Takes a report of the gateway itself, if there is room. */
	report(topic: string, text: string, retain: boolean, qos: int): void {
		if (this._client.pending() < _ROOM)
			this._client.submit(new Publication(topic.encode(), text.encode(), retain, qos, () => {}));
	}
}
