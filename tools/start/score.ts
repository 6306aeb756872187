// Counts what a run is judged by: publications of nodes that reached the broker.
import type { FrameEvent, SimEvent } from "../../sim/types.ts";

/** How many publications of a node may wait to be seen at the broker. */
const REMEMBERED = 1000;

/** The flag of a v2 publication whose message is base64 of bytes. */
const BASE64 = 1;

export class Score {
	/** Publications of nodes that reached the broker. */
	publications = 0;
	frames = 0;
	lostFrames = 0;
	messages = 0;

	/** Topic and message of what nodes sent and the broker has not shown yet. */
	readonly #onTheWay = new Set<string>();

	/** Takes note of an event. */
	count(event: SimEvent): void {
		if (event.kind === "frame") this.#countFrame(event);
		if (event.kind === "mqtt") {
			this.messages++;
			if (this.#onTheWay.delete(keyOf(event.topic, event.payload))) this.publications++;
		}
	}

	#countFrame(event: FrameEvent): void {
		this.frames++;
		if (event.outcome === "lost") this.lostFrames++;
		const sent = publicationIn(event.payload);
		if (sent === undefined) return;
		this.#onTheWay.add(sent);
		const [oldest] = this.#onTheWay;
		if (this.#onTheWay.size > REMEMBERED && oldest !== undefined) this.#onTheWay.delete(oldest);
	}
}

/** What a frame asks to publish: v2's `[id, "p", topic, message, retain, qos, flags]`, v1's `[topic, message, retain, qos]`. */
function publicationIn(payload: Uint8Array): string | undefined {
	let frame: unknown;
	try {
		frame = JSON.parse(Buffer.from(payload).toString());
	} catch {
		return undefined;
	}
	if (!Array.isArray(frame)) return undefined;
	const isV2 = typeof frame[0] === "number";
	if (isV2 ? frame[1] !== "p" : frame.length !== 4) return undefined;
	const [topic, message, , , flags] = isV2 ? frame.slice(2) : frame;
	if (typeof topic !== "string" || typeof message !== "string") return undefined;
	return keyOf(topic, Buffer.from(message, isV2 && flags === BASE64 ? "base64" : "utf8"));
}

function keyOf(topic: string, message: Uint8Array): string {
	return `${topic}\0${Buffer.from(message).toString("latin1")}`;
}
