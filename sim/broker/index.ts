// The embedded MQTT broker: aedes behind a TCP port on loopback, telling of each message that passes.
import { createServer, type Server, type Socket } from "node:net";
import { Aedes, type AedesPublishPacket } from "aedes";

/** A message that a client published, or its will. */
export interface BrokerMessage {
	readonly topic: string;
	readonly payload: Uint8Array;
	readonly qos: number;
	readonly retain: boolean;
	/** Sent again by its client, which does not know whether it arrived before. */
	readonly dup: boolean;
	/** The client that published it; "" for a will. */
	readonly client: string;
}

export interface BrokerOptions {
	/** TCP port on 127.0.0.1; 0 takes any free one. */
	readonly port: number;
	readonly onMessage?: (message: BrokerMessage) => void;
}

export interface Broker {
	/** The port it listens on, also over restarts. */
	readonly port: number;
	/** `mqtt://localhost:PORT` */
	readonly url: string;
	/** Drops every client and stops listening. Sessions and retained messages are gone, as with a broker that keeps none on disk. */
	stop(): Promise<void>;
	/** Listens again, on the same port. */
	start(): Promise<void>;
}

/** The port cannot be listened on; the message is a sentence. */
export class BrokerError extends Error {
	override readonly name = "BrokerError";
}

const HOST = "127.0.0.1";

/**
 * Starts a broker; it listens when the promise is fulfilled.
 *
 * @throws BrokerError if the port is in use or not allowed
 */
export async function startBroker(options: BrokerOptions): Promise<Broker> {
	let running: Running | undefined = await run(options.port, options.onMessage);
	const port = running.port;
	return {
		port,
		url: `mqtt://localhost:${port}`,
		async stop() {
			const stopping = running;
			running = undefined;
			await stopping?.stop();
		},
		async start() {
			running ??= await run(port, options.onMessage);
		},
	};
}

interface Running {
	readonly port: number;
	stop(): Promise<void>;
}

async function run(port: number, onMessage?: (message: BrokerMessage) => void): Promise<Running> {
	const aedes = await Aedes.createBroker();
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
		aedes.handle(socket);
	});
	aedes.on("publish", (packet, client) => {
		// The broker's own notices; a will, though, also comes without its client.
		if (!packet.topic.startsWith("$SYS/")) onMessage?.(messageOf(packet, client?.id ?? ""));
	});
	const close = () => new Promise<void>((resolve) => aedes.close(() => resolve()));
	try {
		await listen(server, port);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		port: (server.address() as { port: number }).port,
		async stop() {
			const closed = new Promise((resolve) => server.close(resolve));
			await close();
			for (const socket of sockets) socket.destroy();
			await closed;
		},
	};
}

function messageOf(packet: AedesPublishPacket, client: string): BrokerMessage {
	const { topic, payload, qos, retain, dup } = packet;
	return { topic, payload: typeof payload === "string" ? Buffer.from(payload) : payload, qos, retain, dup, client };
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) => reject(new BrokerError(explain(error, port))));
		server.listen(port, HOST, resolve);
	});
}

function explain(error: NodeJS.ErrnoException, port: number): string {
	if (error.code === "EADDRINUSE") return `port ${port} of ${HOST} is in use by another program`;
	if (error.code === "EACCES") return `port ${port} of ${HOST} may not be opened by this user`;
	return `port ${port} of ${HOST} cannot be listened on (${error.code})`;
}
