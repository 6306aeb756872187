// Counts what a run is judged by: publications of nodes that reached the broker.
import type { FrameEvent, SimEvent } from "../../sim/types.ts";

/** How many publications of a node may wait to be seen at the broker. */
const REMEMBERED = 1000;

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
			if (this.#onTheWay.delete(keyOf(event.topic, Buffer.from(event.payload).toString()))) this.publications++;
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

/** What a frame asks to publish: v2's `[id, "p", topic, message, retain, qos]`, v1's `[topic, message, retain, qos]`. */
function publicationIn(payload: Uint8Array): string | undefined {
	let frame: unknown;
	try {
		frame = JSON.parse(Buffer.from(payload).toString());
	} catch {
		return undefined;
	}
	if (!Array.isArray(frame)) return undefined;
	const [topic, message] = typeof frame[0] === "number" && frame[1] === "p" ? frame.slice(2, 4) : frame;
	const isPublication = typeof frame[0] === "number" ? frame[1] === "p" : frame.length === 4;
	if (!isPublication || typeof topic !== "string" || typeof message !== "string") return undefined;
	return keyOf(topic, message);
}

function keyOf(topic: string, message: string): string {
	return `${topic}\0${message}`;
}
