// Where boards and air meet: one UDP socket on loopback. What the datagrams hold is in docs/simulator.md; the other
// side of it is sim/drivers/_air.ts.

import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import type { Air } from "./air.ts";
import { DriverError } from "./errors.ts";
import { macFromBytes, macToBytes } from "./mac.ts";
import { AP, type Radio, type ReceivedFrame, STA } from "./radio.ts";
import { radioRequest } from "./requests.ts";

/** First byte of a datagram from a board; a request is JSON and starts with a bracket. */
const REQUEST = "[".charCodeAt(0);
const SEND = 1;
const FRAMES_HERE = 2;
const FEED = 3;
const DROPPED = 5;
const HEAP = 6;
/** Bits of a SEND's flags. */
const FROM_AP = 1;
const ENCRYPTED = 2;
const ANSWER_ONCE = 4;
const KEY_LENGTH = 16;
/** What a SEND is answered with: at once that it was taken (unless ANSWER_ONCE) or refused; later, if taken, what became of it. */
const ANSWER = { lost: 0, acked: 1, interfaceDown: 2, otherChannel: 3, noMemory: 4, taken: 5 } as const;
/** Frames that a radio can have in hand; an ESP's send pool is of that order. */
const SEND_POOL = 32;
/** Room for bursts of many boards at once, bytes; the kernel gives what it allows. */
const SOCKET_BUFFER = 4 * 1024 * 1024;

/** What a board's drivers can ask of the board itself, beside its radio. */
export interface BoardSide {
	readonly radio: Radio;
	/** Answers a request of the machine driver, or throws DriverError. */
	request(operation: string, args: readonly unknown[]): unknown;
	/** The watchdog was fed. */
	fed(): void;
	/** Somebody wants to know how full its heap is. */
	readonly wantsHeap: boolean;
	/** It told, in bytes, after a collection. */
	heapIs(free: number, used: number): void;
}

interface Session {
	readonly board: BoardSide;
	readonly boot: string;
	/** The UDP port that the board's requests come from, once it has said hello. */
	port?: number;
	/** The one that its frames go to. */
	framesPort?: number;
	/** Frames taken from it that are not through yet. */
	sending: number;
}

/** Speaks with the drivers of all boards. A session is one life of a board's process, named by its boot token. */
export class AirServer {
	readonly #air: Air;
	readonly #sessions = new Map<string, Session>();
	readonly #byPort = new Map<number, Session>();
	#socket: Socket | undefined;

	constructor(air: Air) {
		this.#air = air;
	}

	/** Opens the socket; resolves with its port. */
	start(): Promise<number> {
		const socket = createSocket({ type: "udp4", recvBufferSize: SOCKET_BUFFER, sendBufferSize: SOCKET_BUFFER });
		this.#socket = socket;
		socket.on("message", (data, sender) => this.#received(data, sender));
		// A board that has just been killed: what was on its way to it comes back as an error.
		socket.on("error", () => {});
		return new Promise((resolve) => socket.bind(0, "127.0.0.1", () => resolve(socket.address().port)));
	}

	close(): void {
		this.#socket?.close();
		this.#socket = undefined;
	}

	/** A board's process starts; its drivers will name this token. */
	attach(boot: string, board: BoardSide): void {
		const session: Session = { board, boot, sending: 0 };
		this.#sessions.set(boot, session);
		board.radio.onFrame = (frame) => this.#deliver(session, frame);
	}

	/** A board's process has ended: nothing more goes to it, and what still comes from it is not heard. */
	detach(boot: string): void {
		const session = this.#sessions.get(boot);
		this.#sessions.delete(boot);
		if (session?.port !== undefined) this.#byPort.delete(session.port);
	}

	#received(data: Buffer, sender: RemoteInfo): void {
		const session = this.#byPort.get(sender.port);
		const kind = data[0];
		if (kind === FRAMES_HERE) this.#framesHere(data.toString("latin1", 1), sender.port);
		else if (kind === REQUEST) void this.#request(data, session, sender.port);
		else if (session === undefined) return;
		else if (kind === SEND) void this.#send(data, session, sender.port);
		else if (kind === FEED) session.board.fed();
		else if (kind === DROPPED) session.board.radio.usage.dropped++;
		else if (kind === HEAP) session.board.heapIs(...(JSON.parse(data.toString("latin1", 1)) as [number, number]));
	}

	/** Asks the board that is in this life how full its heap is; it answers when it next looks at its radio. */
	askHeap(boot: string): void {
		const session = this.#sessions.get(boot);
		if (session?.framesPort === undefined || !session.board.radio.espnow) return;
		this.#socket?.send(Buffer.of(HEAP), session.framesPort, "127.0.0.1");
	}

	#framesHere(boot: string, port: number): void {
		const session = this.#sessions.get(boot);
		if (session !== undefined) session.framesPort = port;
	}

	/** `[number, operation, ...arguments]`; answered `[number, result]` or `[number, null, exception, ...its arguments]`. */
	async #request(data: Buffer, session: Session | undefined, port: number): Promise<void> {
		const [number, operation, ...args] = JSON.parse(data.toString()) as [number, string, ...unknown[]];
		if (operation === "hello") return this.#hello(String(args[0]), number, port);
		if (session === undefined) return;
		try {
			this.#reply(session, [number, (await this.#answer(session, operation, args)) ?? null]);
			if (operation === "espnow.active" && session.board.wantsHeap) this.askHeap(session.boot);
		} catch (error) {
			// What the simulator did not expect shows where it was asked for, and ends nobody else's board.
			const { exception, args: facts } =
				error instanceof DriverError ? error : new DriverError("RuntimeError", `the simulator failed: ${error}`);
			this.#reply(session, [number, null, exception, ...facts]);
		}
	}

	#answer(session: Session, operation: string, args: readonly unknown[]): unknown {
		if (operation === "clock") return Math.round(performance.now());
		const answer = radioRequest(operation, args, session.board.radio, this.#air);
		return answer === undefined ? session.board.request(operation, args) : answer();
	}

	#hello(boot: string, number: number, port: number): void {
		const session = this.#sessions.get(boot);
		if (session === undefined) return;
		session.port = port;
		this.#byPort.set(port, session);
		this.#reply(session, [number, null]);
	}

	/** Kind, number (2 bytes), flags, channel (0: whichever it is), receiver (6), key (16, if encrypted), payload. */
	async #send(data: Buffer, session: Session, port: number): Promise<void> {
		const answer = (code: number) => {
			this.#socket?.send(Buffer.from([SEND, data[1] ?? 0, data[2] ?? 0, code]), port, "127.0.0.1");
		};
		const { radio } = session.board;
		const flags = data[3] ?? 0;
		const channel = data[4] ?? 0;
		const from = flags & FROM_AP ? AP : STA;
		if (!radio.active[from]) return answer(ANSWER.interfaceDown);
		if (channel !== 0 && channel !== radio.channel) return answer(ANSWER.otherChannel);
		if (session.sending >= SEND_POOL || radio.isExhausted) return answer(ANSWER.noMemory);
		session.sending++;
		if (!(flags & ANSWER_ONCE)) answer(ANSWER.taken);
		const start = 11 + (flags & ENCRYPTED ? KEY_LENGTH : 0);
		const [to, key] = [macFromBytes(data.subarray(5, 11)), data.toString("hex", 11, start)];
		const { acked } = await this.#air.send(radio, from, to, data.subarray(start), key);
		session.sending--;
		answer(acked ? ANSWER.acked : ANSWER.lost);
	}

	#reply(session: Session, answer: readonly unknown[]): void {
		this.#socket?.send(JSON.stringify(answer), session.port, "127.0.0.1");
	}

	/** Sender (6), signal strength (1, two's complement), time (4: this process's milliseconds), key (16, or as many zeros), payload. */
	#deliver(session: Session, frame: ReceivedFrame): void {
		if (session.framesPort === undefined) return;
		const facts = Buffer.alloc(1 + 4 + KEY_LENGTH);
		facts.writeInt8(frame.rssi);
		facts.writeUInt32BE(Math.round(performance.now()), 1);
		facts.write(frame.key, 5, "hex");
		const head = Buffer.concat([macToBytes(frame.from), facts]);
		this.#socket?.send(Buffer.concat([head, frame.payload]), session.framesPort, "127.0.0.1");
	}
}
