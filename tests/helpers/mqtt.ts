// An ordinary MQTT client, as a user would have, with waiting by event.
import { type EventEmitter, once } from "node:events";
import { connect, type IClientOptions, type MqttClient } from "mqtt";

/** Connects; reconnects by itself, quickly, when the connection breaks. */
export async function openClient(url: string, options: IClientOptions = {}): Promise<MqttClient> {
	const client = connect(url, { reconnectPeriod: 50, ...options });
	client.on("error", () => {}); // a refused reconnection; it tries again
	await happens(client, "connect");
	return client;
}

/** The arguments of the client's next event of that name. */
export function happens(client: MqttClient, event: "connect" | "close" | "message"): Promise<unknown[]> {
	return once(client as unknown as EventEmitter, event);
}

/** The next message that fits, as text; rejects after `timeout` ms with what was seen instead. */
export function nextMessage(
	client: MqttClient,
	topic: string,
	fits: (text: string) => boolean = () => true,
	timeout = 20_000,
): Promise<string> {
	const found = new Promise<string>((resolve, reject) => {
		const seen: string[] = [];
		const timer = setTimeout(() => {
			client.off("message", look);
			reject(new Error(`no such message on ${topic} within ${timeout} ms; seen: ${JSON.stringify(seen)}`));
		}, timeout);
		function look(at: string, payload: Buffer): void {
			seen.push(`${at} ${payload}`);
			if (at !== topic || !fits(String(payload))) return;
			clearTimeout(timer);
			client.off("message", look);
			resolve(String(payload));
		}
		client.on("message", look);
	});
	// Whoever waits for it may have to await something else before.
	found.catch(() => {});
	return found;
}
