// The check of a config dict. It is needed when a client is made, and let go then.
import { hexlify } from "binascii";
import * as machine from "machine";
import { getrandbits } from "random";
import type { SSLContext } from "ssl";
import { isDict, isInt } from "tsmpy/board";
import { Options, Will } from "./config";
import { bring, let_go } from "./rooms";
import { topic_fault } from "./topic";
import { refuse, to_bytes, Values } from "./values";

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

/** Checks a config dict. ValueError names the key that is wrong. */
export function checked(config: Record<string, unknown>): Options {
	const values = new Values(config as unknown as dict<string, unknown>);
	const o = new Options();
	o.server = values.text("server") ?? "";
	if (o.server === "") refuse("server", "the name or address of the broker, and it is not set");
	o.client_id = values.binary("client_id");
	if (o.client_id.length === 0) o.client_id = _own_id();
	o.keepalive = values.whole("keepalive", 65535);
	o.ping_ms = _ping_ms(o.keepalive, values.whole("ping_interval", 65535));
	o.port = values.whole("port", 65535);
	o.queue_len = values.whole("queue_len", 65535);
	if (o.queue_len === 0) o.queue_len = _QUEUE_LENGTH;
	o.user = values.binary("user");
	o.password = values.binary("password");
	o.response_ms = max(1, values.whole("response_time", _LONGEST_WAIT)) * 1000;
	o.clean_init = values.flag("clean_init");
	o.clean = values.flag("clean");
	o.max_repubs = values.whole("max_repubs", 65535);
	o.will = _will(values.any("will"));
	o.ssid = values.text("ssid");
	o.wifi_pw = values.text("wifi_pw");
	const tls = _tls_values(values.any("ssl_params"));
	o.server_hostname = tls.text("server_hostname") ?? o.server;
	o.ssl = _context(values.any("ssl"), tls);
	if (o.port === 0) o.port = o.ssl === null ? 1883 : 8883;
	o.where = `${o.server}:${o.port}`;
	for (const key of values.others()) (_IGNORED.includes(key) ? o.unused : o.unknown).push(key);
	return o;
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
	if (wanted === true) {
		const context = bring<typeof import("./tls")>("mqtt.tls").client_context(params);
		let_go("mqtt.tls");
		return context;
	}
	if (hasattr(wanted, "wrap_socket")) return wanted as SSLContext;
	return refuse("ssl", "True, False or an SSLContext");
}
