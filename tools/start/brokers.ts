// The broker of a run: the embedded one, or an outside one watched by an ordinary client.
import { connect, connectAsync, type MqttClient } from "mqtt";
import { BrokerError, type BrokerMessage, startBroker } from "../../sim/broker/index.ts";
import { UserError } from "../common/user-error.ts";
import type { BrokerAddress, StartOptions } from "./args.ts";

/** A broker in use. */
export interface RunningBroker extends BrokerAddress {
	/** Ends the embedded broker, or the watching of the outside one. */
	stop(): Promise<void>;
	/** Publishes as any client would, qos 1; while the broker is away, once it is back. */
	publish(topic: string, message: string, retain: boolean): void;
	/** Ends the embedded broker, and starts it again; an outside one has no such methods. */
	readonly off?: () => Promise<void>;
	readonly on?: () => Promise<void>;
}

/** `mqtt://HOST:PORT`, as a client takes it. */
export function urlOf({ host, port }: BrokerAddress): string {
	return `mqtt://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** The embedded broker cannot have its port. */
export class PortTaken extends UserError {
	/** What is wrong, without a full stop. */
	readonly reason: string;

	constructor(reason: string, port: number) {
		const wayOut = `Choose another with --port N, or, if it is an MQTT broker, use it: --broker mqtt://localhost:${port}`;
		super(`${reason}. ${wayOut}`);
		this.reason = reason;
	}
}

const CONNECT_TIMEOUT_MS = 5000;
const RECONNECT_MS = 250;

/**
 * Starts the embedded broker or connects to the outside one.
 *
 * @param onMessage called for each message that passes; an outside broker does not tell who published it
 * @throws UserError the port is occupied, or nothing answers at that address
 */
export function openBroker(options: StartOptions, onMessage: (message: BrokerMessage) => void): Promise<RunningBroker> {
	return options.broker === undefined ? embedded(options.port, onMessage) : outside(options.broker, onMessage);
}

async function embedded(port: number, onMessage: (message: BrokerMessage) => void): Promise<RunningBroker> {
	try {
		const broker = await startBroker({ port, onMessage });
		const address = { host: "127.0.0.1", port: broker.port, user: "", password: "" };
		let publisher: MqttClient | undefined;
		return {
			...address,
			publish: (topic, message, retain) => {
				publisher ??= clientOf(address);
				publisher.publish(topic, message, { qos: 1, retain });
			},
			off: () => broker.stop(),
			on: () => broker.start(),
			stop: async () => {
				await publisher?.endAsync(true);
				await broker.stop();
			},
		};
	} catch (error) {
		if (!(error instanceof BrokerError)) throw error;
		throw new PortTaken(error.message, port);
	}
}

async function outside(address: BrokerAddress, onMessage: (message: BrokerMessage) => void): Promise<RunningBroker> {
	const client = await firstConnection(address);
	client.on("error", () => {}); // a refused reconnection; it tries again
	client.on("message", (topic, payload, packet) => {
		onMessage({ topic, payload, qos: packet.qos, retain: packet.retain, dup: packet.dup, client: "" });
	});
	await client.subscribeAsync("#", { qos: 1 });
	return {
		...address,
		publish: (topic, message, retain) => client.publish(topic, message, { qos: 1, retain }),
		stop: () => client.endAsync(true),
	};
}

/** A client that connects when it can. */
function clientOf(address: BrokerAddress): MqttClient {
	const client = connect(urlOf(address), { clientId: "script", reconnectPeriod: RECONNECT_MS });
	client.on("error", () => {}); // a refused connection; it tries again
	return client;
}

async function firstConnection(address: BrokerAddress): Promise<MqttClient> {
	const { user, password } = address;
	const options = { connectTimeout: CONNECT_TIMEOUT_MS, reconnectPeriod: RECONNECT_MS };
	try {
		// Without a retry: the first refusal is the answer.
		return await connectAsync(urlOf(address), { ...options, ...(user && { username: user, password }) }, false);
	} catch (error) {
		const reason = explain(error as NodeJS.ErrnoException, urlOf(address));
		throw new UserError(`${reason}, or leave --broker away: npm start has a broker of its own`);
	}
}

function explain(error: NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] }, url: string): string {
	const code = error.code ?? error.errors?.[0]?.code;
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `there is no host of the name in ${url}. Mend the address`;
	// A refused login: CONNACK's return code.
	if (typeof code === "number")
		return `the broker at ${url} refuses the login (${error.message}). Mend user and password`;
	const reason = code === "ECONNREFUSED" ? "connection refused" : (code ?? error.message);
	return `no MQTT broker answers at ${url} (${reason}). Start one there`;
}
