// The way to the broker: takes as many publications as there is room for and hands them to the MQTT client at once, which
// has many of them under way at a time.
import { Publication } from "mqtt/publication";
import type { Session } from "mqtt/session";

/** Publications of nodes that may wait for the broker: some 15 KB of messages of full length. */
const _ROOM = 56;
/** Reports of the gateway itself that may wait besides: they must not take the nodes' room. */
const _REPORTS = 4;

export class Uplink {
	private _reports: int = 0;
	private _saying_online: boolean = false;

	constructor(private readonly _client: Session) {}

	broker_is_up(): boolean {
		return this._client.isconnected();
	}

	/** Does so much wait that the broker seems to be away? */
	is_half_full(): boolean {
		return this._client.pending() - this._reports > _ROOM >> 1;
	}

	/**
	 * Takes a publication, `finished` will be called with whether it was done. False: there is no room, nothing was done.
	 * `reserve`: more room that is kept for nodes which have one publication at a time and cannot be refused, this among them.
	 */
	add(
		topic: bytes,
		message: bytes,
		retain: boolean,
		qos: int,
		finished: (sent: boolean) => void,
		reserve: int = 0,
	): boolean {
		if (this._client.pending() - this._reports >= _ROOM + reserve) return false;
		this._client.submit(new Publication(topic, message, retain, qos, finished));
		return true;
	}

	/** Takes a report of the gateway itself, if there is room. False: there is none, it is dropped. */
	report(topic: string, text: string, retain: boolean, qos: int): boolean {
		if (this._reports >= _REPORTS) return false;
		this._submit(topic, text, retain, qos, (_sent) => {});
		return true;
	}

	/** Says "online" on the state topic, whatever waits besides; what was to be said of an earlier connection will do. */
	online(topic: string): void {
		if (this._saying_online) return;
		this._saying_online = true;
		this._submit(topic, "online", true, 1, (_sent) => {
			this._saying_online = false;
		});
	}

	private _submit(topic: string, text: string, retain: boolean, qos: int, after: (sent: boolean) => void): void {
		this._reports += 1;
		const finished = (sent: boolean): void => {
			this._reports -= 1;
			after(sent);
		};
		this._client.submit(new Publication(topic.encode(), text.encode(), retain, qos, finished));
	}
}
