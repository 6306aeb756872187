// What a client can be told, as a dict that people edit, and the check of what they wrote.
import { hexlify } from "binascii";
import * as machine from "machine";
import { getrandbits } from "random";
import type { SSLContext } from "ssl";
import { isDict, isInt } from "tsmpy/board";
import { Will } from "./packet";
import { client_context } from "./tls";
import { topic_fault } from "./topic";
import { refuse, to_bytes, Values } from "./values";

/** Keys and defaults. `None` for server means that it has to be set; the rest may stay. */
export const config: Record<string, unknown> = {
	client_id: null, // text; None: the board's MAC in hex
	server: null, // name or address of the broker
	port: 0, // 0: 1883, or 8883 with ssl
	user: "",
	password: "",
	keepalive: 60, // seconds without a sign of life after which the broker gives this client up
	ping_interval: 0, // seconds between signs of life; 0: a quarter of keepalive
	ssl: false, // True, or an SSLContext
	ssl_params: new dict<string, unknown>(), // server_hostname, cadata, cert, key, cert_reqs
	response_time: 10, // seconds to wait for the broker's answer
	clean_init: true, // forget what the broker kept for this client at the first connection
	clean: true, // and at the later ones
	max_repubs: 4, // a publication at which the broker ends the connection this often again is given up
	will: null, // (topic, message, retain, qos)
	ssid: null, // the Wi-Fi network; None: leave Wi-Fi alone
	wifi_pw: null,
	queue_len: 0, // messages that wait in `client.queue`; 0: 20
};

/** Keys of a client that people know, which mean nothing here. */
const _IGNORED = ["gateway", "mqttv5", "mqttv5_con_props", "subs_cb", "wifi_coro", "connect_coro"];

const _QUEUE_LENGTH = 20;
/** Seconds beyond which a wait is a mistake, and milliseconds beyond what ticks can tell apart. */
const _LONGEST_WAIT = 86400;

function _will(value: unknown): Will | null {
	if (value == null) return null;
	if (Array.isArray(value) && value.length === 4) {
		const topic = to_bytes(value[0]!, "will");
		const fault = topic_fault(topic);
		if (fault !== "") throw new ValueError(`config["will"]: ${fault}`);
		const retain = value[2]!;
		const qos = value[3]!;
		if (typeof retain === "boolean" && isInt(qos) && (qos === 0 || qos === 1))
			return new Will(topic, to_bytes(value[1]!, "will"), retain, qos);
	}
	return refuse("will", "None or (topic, message, retain, qos)");
}

/** The board's MAC in hex, or something random where there is no telling. */
function _own_id(): bytes {
	if (hasattr(machine, "unique_id")) return hexlify(machine.unique_id());
	return `nowlink-${getrandbits(30)}`.encode();
}

/** A config dict, checked. ValueError names the key that is wrong. Times are in milliseconds but for `keepalive`. */
export class Options {
	readonly client_id: bytes;
	readonly server: string;
	readonly port: int;
	readonly user: bytes;
	readonly password: bytes;
	/** Seconds. */
	readonly keepalive: int;
	/** 0: no signs of life. */
	readonly ping_ms: int;
	readonly response_ms: int;
	readonly clean_init: boolean;
	readonly clean: boolean;
	readonly max_repubs: int;
	readonly will: Will | null;
	/** None for a plain connection. */
	readonly ssl: SSLContext | null;
	readonly server_hostname: string;
	readonly ssid: string | null;
	readonly wifi_pw: string | null;
	readonly queue_len: int;
	/** The broker, for messages. */
	readonly where: string;
	/** Keys that were given but mean nothing to this client, and those that mean nothing to any. */
	readonly unused: string[] = [];
	readonly unknown: string[] = [];

	constructor(from: Record<string, unknown>) {
		const values = new Values(from as unknown as dict<string, unknown>);
		const server = values.text("server") ?? "";
		if (server === "") refuse("server", "the name or address of the broker, and it is not set");
		const client_id = values.binary("client_id");
		const keepalive = values.whole("keepalive", 65535);
		const ping_interval = values.whole("ping_interval", 65535);
		const port = values.whole("port", 65535);
		const queue_len = values.whole("queue_len", 65535);
		this.client_id = client_id.length > 0 ? client_id : _own_id();
		this.server = server;
		this.user = values.binary("user");
		this.password = values.binary("password");
		this.keepalive = keepalive;
		this.ping_ms = _ping_ms(keepalive, ping_interval);
		this.response_ms = max(1, values.whole("response_time", _LONGEST_WAIT)) * 1000;
		this.clean_init = values.flag("clean_init");
		this.clean = values.flag("clean");
		this.max_repubs = values.whole("max_repubs", 65535);
		this.will = _will(values.any("will"));
		this.ssid = values.text("ssid");
		this.wifi_pw = values.text("wifi_pw");
		this.queue_len = queue_len > 0 ? queue_len : _QUEUE_LENGTH;
		const tls = _tls_values(values.any("ssl_params"));
		this.server_hostname = tls.text("server_hostname") ?? server;
		this.ssl = _context(values.any("ssl"), tls);
		this.port = port > 0 ? port : this.ssl === null ? 1883 : 8883;
		this.where = `${server}:${this.port}`;
		this._sort_out(values);
	}

	private _sort_out(values: Values): void {
		for (const key of values.others()) {
			if (_IGNORED.includes(key)) this.unused.push(key);
			else this.unknown.push(key);
		}
	}
}

/** Milliseconds between signs of life. A client may not be silent for longer than `keepalive` seconds (3.1.2.10). */
function _ping_ms(keepalive: int, ping_interval: int): int {
	if (ping_interval === 0) return keepalive * 250;
	return keepalive > 0 ? min(ping_interval * 1000, keepalive * 750) : ping_interval * 1000;
}

function _tls_values(params: unknown): Values {
	if (isDict(params)) return new Values(params);
	return params == null ? new Values(new dict<string, unknown>()) : refuse("ssl_params", "a dict");
}

function _context(wanted: unknown, params: Values): SSLContext | null {
	if (wanted == null || wanted === false) return null;
	if (wanted === true) return client_context(params);
	if (hasattr(wanted, "wrap_socket")) return wanted as SSLContext;
	return refuse("ssl", "True, False or an SSLContext");
}
