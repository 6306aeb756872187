// Cuts the bytes that arrive from a broker into packets, in one buffer that is used again and again.
import { PUBLISH, read_length, read_u16 } from "./packet";

/** Bytes that the buffer begins with: an ordinary message fits. */
const _FIRST_SIZE = 512;

// What comes next of a PUBLISH that is too long to keep.
const _NOTHING = 0;
const _TOPIC_LENGTH = 1;
const _PACKET_ID = 2;
const _END = 3;

/**
 * Bytes are put into `room()` and told by `added`. After `next()` returned true, `first` is the packet's first byte and
 * `body()` what follows its length field, until `room()` is called again.
 */
export class Inbox {
	/** First byte of the packet in hand. */
	first: int = 0;
	/** Bytes of the PUBLISH that has just gone by because it was too long, or memory too short; 0: there is a packet in hand. */
	skipped: int = 0;
	/** Its packet id, 0 with qos 0: the broker wants to have it acknowledged all the same. */
	skipped_id: int = 0;
	private _data: bytearray = bytearray(_FIRST_SIZE);
	private _view: memoryview;
	private _start: int = 0;
	private _end: int = 0;
	private _body: int = 0;
	private _skip_stage: int = _NOTHING;
	private _skip_size: int = 0;
	private _discard: int = 0;
	private _left: int = 0;

	/** `most`: bytes of the longest packet to keep. A longer PUBLISH is skipped, a longer other packet is an error. */
	constructor(private readonly _most: int) {
		this._view = memoryview(this._data);
	}

	/** Forgets what is in the buffer: what comes next is from another connection. */
	clear(): void {
		this._start = 0;
		this._end = 0;
		this._discard = 0;
		this._skip_stage = _NOTHING;
	}

	/** The free part of the buffer, never empty. */
	room(): memoryview {
		const view = this._view;
		if (this._start > 0) {
			const kept = this._end - this._start;
			if (kept > 0) view.set(view.slice(this._start, this._end), 0);
			this._start = 0;
			this._end = kept;
		}
		return view.slice(this._end);
	}

	/** `count` bytes have been put into `room()`. */
	added(count: int): void {
		this._end += count;
	}

	/** The packet in hand, without its first byte and length field. */
	body(): memoryview {
		return this._view.slice(this._body, this._start);
	}

	/** Takes the next packet in hand if all of it is there. ValueError: what came is not MQTT. */
	next(): boolean {
		this.skipped = 0;
		if (this._skip_stage !== _NOTHING) return this._skip();
		const have = this._end - this._start;
		if (have < 2) return false;
		const [length, body] = read_length(this._data, this._start + 1, this._end);
		if (length === -1) return false;
		if (length < 0) throw new ValueError("a malformed packet length");
		this.first = this._data[this._start]!;
		const size = body + length - this._start;
		if (size > this._most) return this._begin_skip(body, length);
		if (size > have) {
			if (size > this._data.length && !this._grow(size)) return this._begin_skip(body, length);
			return false;
		}
		this._body = body;
		this._start += size;
		return true;
	}

	/** False: there is no memory for it. */
	private _grow(size: int): boolean {
		let data: bytearray;
		try {
			data = bytearray(size);
		} catch (e) {
			if (e instanceof MemoryError) return false;
			throw e;
		}
		data.set(this._view.slice(this._start, this._end), 0);
		this._end -= this._start;
		this._start = 0;
		this._data = data;
		this._view = memoryview(data);
		return true;
	}

	private _begin_skip(body: int, length: int): boolean {
		if ((this.first & 0xf0) !== PUBLISH) throw new ValueError(`a packet of ${length} bytes that is no PUBLISH`);
		this._start = body;
		this._skip_size = length;
		this._left = length;
		this._skip_stage = _TOPIC_LENGTH;
		this.skipped_id = 0;
		return this._skip();
	}

	/** Lets a PUBLISH go by that is longer than the buffer may be, and perhaps its topic too. True when it has gone. */
	private _skip(): boolean {
		while (true) {
			const gone = min(this._discard, this._end - this._start);
			this._start += gone;
			this._discard -= gone;
			if (this._discard > 0) return false;
			if (this._skip_stage === _END) break;
			if (this._end - this._start < 2) return false;
			const value = read_u16(this._view, this._start);
			this._start += 2;
			this._left -= 2;
			if (this._skip_stage === _TOPIC_LENGTH && (this.first & 6) !== 0) {
				this._discard = value;
				this._left -= value;
				this._skip_stage = _PACKET_ID;
			} else {
				if (this._skip_stage === _PACKET_ID) this.skipped_id = value;
				this._discard = this._left;
				this._skip_stage = _END;
			}
			if (this._left < 0) throw new ValueError("a malformed PUBLISH");
		}
		this._skip_stage = _NOTHING;
		this.skipped = this._skip_size;
		return true;
	}
}
