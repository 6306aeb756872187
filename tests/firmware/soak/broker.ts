// A broker that grants and confirms everything, and sends messages whose topics may be any bytes.
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { generate, type Packet, parser } from "mqtt-packet";

export class CarelessBroker {
	/** Publications of the client. */
	received = 0;
	/** Connections so far. */
	connections = 0;
	/** What was wrong with what came, which ended a connection. */
	readonly complaints: string[] = [];
	readonly #server: Server;
	readonly #unconfirmed = new Set<number>();
	#client: Socket | undefined;
	#lastId = 0;
	#confirmed: () => void = () => {};

	private constructor(server: Server) {
		this.#server = server;
		server.on("connection", (socket) => this.#serve(socket));
	}

	static async start(): Promise<CarelessBroker> {
		const server = createServer().listen(0, "127.0.0.1");
		await once(server, "listening");
		return new CarelessBroker(server);
	}

	get port(): number {
		return (this.#server.address() as { port: number }).port;
	}

	/** Sends a message with qos 1. */
	send(topic: Buffer, message: Buffer): void {
		this.#lastId = (this.#lastId % 65_535) + 1;
		this.#unconfirmed.add(this.#lastId);
		const length = Buffer.alloc(2);
		length.writeUInt16BE(topic.length);
		const id = Buffer.alloc(2);
		id.writeUInt16BE(this.#lastId);
		const body = Buffer.concat([length, topic, id, message]);
		this.#client?.write(Buffer.concat([Buffer.of(0x32), remainingLength(body.length), body]));
	}

	/** Resolves when the client has confirmed all that was sent. */
	async confirmed(): Promise<void> {
		while (this.#unconfirmed.size > 0) await new Promise<void>((resolve) => (this.#confirmed = resolve));
	}

	close(): void {
		this.#client?.destroy();
		this.#server.close();
	}

	#serve(socket: Socket): void {
		this.connections++;
		this.#client = socket.setNoDelay(true);
		const reader = parser({ protocolVersion: 4 });
		reader.on("packet", (packet) => this.#answer(packet, socket));
		let last: Buffer = Buffer.alloc(0);
		reader.on("error", (error) => {
			this.complaints.push(`${error.message}: ${JSON.stringify(last.toString("latin1"))}`);
			socket.destroy();
		});
		socket.on("data", (data) => {
			last = data;
			reader.parse(data);
		});
		socket.on("error", () => {});
	}

	#answer(packet: Packet, socket: Socket): void {
		const messageId = packet.messageId ?? 0;
		const say = (answer: Packet) => socket.write(generate(answer));
		if (packet.cmd === "connect") say({ cmd: "connack", returnCode: 0, sessionPresent: false });
		else if (packet.cmd === "subscribe") say({ cmd: "suback", messageId, granted: packet.subscriptions.map(() => 1) });
		else if (packet.cmd === "unsubscribe") say({ cmd: "unsuback", messageId, granted: [] });
		else if (packet.cmd === "pingreq") say({ cmd: "pingresp" });
		else if (packet.cmd === "puback") {
			this.#unconfirmed.delete(messageId);
			if (this.#unconfirmed.size === 0) this.#confirmed();
		} else if (packet.cmd === "publish") {
			this.received++;
			if (packet.qos === 1) say({ cmd: "puback", messageId });
		}
	}
}

/** MQTT's variable length: seven bits a byte, the lowest first. */
function remainingLength(length: number): Buffer {
	const bytes: number[] = [];
	let left = length;
	do {
		bytes.push(left > 127 ? (left & 127) | 128 : left);
		left >>= 7;
	} while (left > 0);
	return Buffer.from(bytes);
}
