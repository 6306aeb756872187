// A broker that does what a test says, to look at what our client writes and to say what a real broker says rarely.
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { generate, type Packet, parser } from "mqtt-packet";

/** One connection of a client. */
export class Peer {
	readonly #packets: Packet[] = [];
	#look: () => void = () => {};
	readonly socket: Socket;

	constructor(socket: Socket) {
		this.socket = socket;
		const reader = parser({ protocolVersion: 4 });
		reader.on("packet", (packet) => {
			this.#packets.push(packet);
			this.#look();
		});
		reader.on("error", (error) => {
			throw error;
		});
		socket.on("data", (data) => reader.parse(data));
		socket.on("error", () => {});
	}

	/** Packets that have come and not been looked at. */
	get waiting(): number {
		return this.#packets.length;
	}

	/** The client's next packet, as mqtt-packet reads it. */
	next(): Promise<Packet> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error("the client sent nothing in 20 s")), 20_000);
			this.#look = () => {
				const packet = this.#packets.shift();
				if (packet === undefined) return;
				clearTimeout(timer);
				this.#look = () => {};
				resolve(packet);
			};
			this.#look();
		});
	}

	/** The client's next packet of that kind; others before it are skipped. */
	async expect<Kind extends Packet["cmd"]>(cmd: Kind): Promise<Extract<Packet, { cmd: Kind }>> {
		let packet = await this.next();
		while (packet.cmd !== cmd) packet = await this.next();
		return packet as Extract<Packet, { cmd: Kind }>;
	}

	send(packet: Packet): void {
		this.socket.write(generate(packet));
	}

	/** Takes CONNECT and accepts. */
	async accept(): Promise<Extract<Packet, { cmd: "connect" }>> {
		const connect = await this.expect("connect");
		this.send({ cmd: "connack", returnCode: 0, sessionPresent: false });
		return connect;
	}
}

export class BrokerDouble {
	readonly #server: Server;
	readonly #peers: Peer[] = [];
	#look: () => void = () => {};

	private constructor(server: Server) {
		this.#server = server;
		server.on("connection", (socket) => {
			this.#peers.push(new Peer(socket.setNoDelay(true)));
			this.#look();
		});
	}

	static async start(): Promise<BrokerDouble> {
		const server = createServer();
		server.listen(0, "127.0.0.1");
		await once(server, "listening");
		return new BrokerDouble(server);
	}

	get port(): number {
		return (this.#server.address() as { port: number }).port;
	}

	/** The next connection. */
	connection(): Promise<Peer> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error("nobody connected in 20 s")), 20_000);
			this.#look = () => {
				const peer = this.#peers.shift();
				if (peer === undefined) return;
				clearTimeout(timer);
				this.#look = () => {};
				resolve(peer);
			};
			this.#look();
		});
	}

	close(): void {
		this.#server.close();
	}
}
