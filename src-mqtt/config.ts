// What a client can be told, as a dict that people edit, and the check of what they wrote.
import { hexlify } from "binascii";
import * as machine from "machine";
import { getrandbits } from "random";
import { PROTOCOL_TLS_CLIENT, SSLContext } from "ssl";
import { isBytes, isDict, isInt } from "tsmpy/board";
import { Will } from "./packet";

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
	max_repubs: 4, // a publication at which the connection ends this often again is given up
	will: null, // (topic, message, retain, qos)
	ssid: null, // the Wi-Fi network; None: leave Wi-Fi alone
	wifi_pw: null,
	queue_len: 0, // messages that wait in `client.queue`; 0: 20
};

/** Keys of a client that people know, which mean nothing here. */
const _IGNORED = ["gateway", "mqttv5", "mqttv5_con_props", "subs_cb", "wifi_coro", "connect_coro"];

const _QUEUE_LENGTH = 20;

function _refuse(key: string, should: string): never {
	throw new ValueError(`config["${key}"] should be ${should}`);
}

function _whole(from: Record<string, unknown>, key: string): int {
	const value = from[key] ?? 0;
	if (isInt(value) && value >= 0) return value;
	return _refuse(key, "a whole number, 0 or more");
}

function _flag(from: Record<string, unknown>, key: string): boolean {
	const value = from[key] ?? false;
	return typeof value === "boolean" ? value : _refuse(key, "True or False");
}

function _bytes(value: unknown, key: string): bytes {
	if (typeof value === "string") return value.encode();
	return isBytes(value) ? value : _refuse(key, "text");
}

/** Text or bytes as bytes; None as none. */
function _binary(from: Record<string, unknown>, key: string): bytes {
	return _bytes(from[key] ?? "", key);
}

function _text(from: Record<string, unknown>, key: string): string | null {
	const value = from[key] ?? null;
	if (value === null || typeof value === "string") return value;
	return _refuse(key, "text or None");
}

function _will(value: unknown): Will | null {
	if (Array.isArray(value) && value.length === 4) {
		const retain = value[2]!;
		const qos = value[3]!;
		if (typeof retain === "boolean" && isInt(qos) && qos < 2)
			return new Will(_bytes(value[0]!, "will"), _bytes(value[1]!, "will"), retain, qos);
	}
	if (value === null || value === undefined) return null;
	return _refuse("will", "None or (topic, message, retain, qos)");
}

/** The board's MAC in hex, or something random where there is no telling. */
function _own_id(): bytes {
	if (hasattr(machine, "unique_id")) return hexlify(machine.unique_id());
	return `nowlink-${getrandbits(30)}`.encode();
}

/** A TLS context by `ssl_params`: certificates and keys as bytes in DER form, which every port takes. */
function _context(params: dict<string, unknown>): SSLContext {
	const context = new SSLContext(PROTOCOL_TLS_CLIENT);
	const authority = params.get("cadata");
	const verify = params.get("cert_reqs");
	if (isInt(verify)) context.verify_mode = verify;
	if (typeof authority === "string" || isBytes(authority)) context.load_verify_locations({ cadata: authority });
	const certificate = params.get("cert");
	const key = params.get("key");
	if ((typeof certificate === "string" || isBytes(certificate)) && (typeof key === "string" || isBytes(key)))
		context.load_cert_chain(certificate, key);
	return context;
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
	/** An SSLContext, or null for a plain connection. */
	readonly ssl: unknown;
	readonly server_hostname: string | null;
	readonly ssid: string | null;
	readonly wifi_pw: string | null;
	readonly queue_len: int;
	/** Keys that were given but mean nothing to this client. */
	readonly unused: string[] = [];

	constructor(from: Record<string, unknown>) {
		const server = _text(from, "server") ?? "";
		if (server === "") _refuse("server", "the name or address of the broker, and it is not set");
		const client_id = _binary(from, "client_id");
		const keepalive = _whole(from, "keepalive");
		const ping_interval = _whole(from, "ping_interval");
		const params = from["ssl_params"];
		const wanted = from["ssl"] ?? false;
		const port = _whole(from, "port");
		this.client_id = client_id.length > 0 ? client_id : _own_id();
		this.server = server;
		this.user = _binary(from, "user");
		this.password = _binary(from, "password");
		this.keepalive = min(keepalive, 65535);
		this.ping_ms = ping_interval > 0 ? ping_interval * 1000 : keepalive * 250;
		this.response_ms = max(1, _whole(from, "response_time")) * 1000;
		this.clean_init = _flag(from, "clean_init");
		this.clean = _flag(from, "clean");
		this.max_repubs = _whole(from, "max_repubs");
		this.will = _will(from["will"]);
		this.ssl = null;
		this.server_hostname = null;
		if (isDict(params)) {
			if (typeof wanted === "boolean" && wanted) this.ssl = _context(params);
			const name = params.get("server_hostname");
			if (typeof name === "string") this.server_hostname = name;
		}
		if (typeof wanted !== "boolean") this.ssl = wanted;
		this.port = port > 0 ? port : this.ssl === null ? 1883 : 8883;
		this.ssid = _text(from, "ssid");
		this.wifi_pw = _text(from, "wifi_pw");
		const queue_len = _whole(from, "queue_len");
		this.queue_len = queue_len > 0 ? queue_len : _QUEUE_LENGTH;
		for (const key of _IGNORED) {
			if ((from[key] ?? null) !== null) this.unused.push(key);
		}
	}
}
