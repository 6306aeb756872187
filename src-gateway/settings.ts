// gwcfg, checked. A file kept from earlier may hold a defaultdict and namedtuples: only what those have in common is used.
import { hexlify, unhexlify } from "binascii";
import { filter_fault, topic_fault } from "mqtt/topic";
import { isInt } from "tsmpy/board";
import type { PubIn, PubOut } from "./gwconfig";

const _FILE = "gateway/gwconfig.py";
/** What may be in it; anything else is likely a slip of the pen. */
const _KEYS = "debug qlen lpmode use_ap_if pub_all errors status statreq ntp_host ntp_offset allow watchdog".split(" ");
const _QLEN = 10;
/** Messages for a node that can wait: they are in RAM, as are those of the other nodes. */
const _MOST_QLEN = 1000;
/** Seconds of a watchdog. Below, a slow handshake with the broker would set it off. */
const _LEAST_WATCHDOG = 20;
const _MOST_WATCHDOG = 3600;
const _NTP_HOST = "pool.ntp.org";

function _refuse(key: string, should: string): never {
	throw new ValueError(`gwcfg["${key}"] should be ${should}: please edit ${_FILE}`);
}

/** The value of a key, None if it is absent. A defaultdict need not know `get`. */
function _value(gwcfg: Record<string, unknown>, key: string): unknown {
	return key in gwcfg ? gwcfg[key]! : null;
}

function _flag(gwcfg: Record<string, unknown>, key: string): boolean {
	const value = _value(gwcfg, key);
	if (typeof value === "boolean") return value;
	return value == null ? false : _refuse(key, "True or False");
}

function _whole(gwcfg: Record<string, unknown>, key: string, least: int, most: int, absent: int): int {
	const value = _value(gwcfg, key) ?? absent;
	if (isInt(value) && (value === absent || (value >= least && value <= most))) return value;
	return _refuse(key, `a whole number from ${least} to ${most}`);
}

/** A PubIn or a PubOut (which has a `retain`) whose topic and qos can be used, or None. */
function _publication(gwcfg: Record<string, unknown>, key: string, is_out: boolean): unknown {
	const value = _value(gwcfg, key);
	if (value == null) return null;
	const topic = getattr(value, "topic", null);
	const qos = getattr(value, "qos", null);
	const retain = getattr(value, "retain", null);
	if (typeof topic !== "string" || !isInt(qos) || (qos !== 0 && qos !== 1) || is_out !== (typeof retain === "boolean"))
		_refuse(key, is_out ? "PubOut(topic, retain, qos) with qos 0 or 1" : "PubIn(topic, qos) with qos 0 or 1");
	const fault = is_out ? topic_fault(topic.encode()) : filter_fault(topic.encode());
	if (fault === "") return value;
	throw new ValueError(`gwcfg["${key}"]: ${fault}. Please edit ${_FILE}`);
}

/** The name or address of a time server; "": the clock is not to be set. */
function _ntp_host(gwcfg: Record<string, unknown>): string {
	const value = _value(gwcfg, "ntp_host");
	if (value == null) return _NTP_HOST;
	if (typeof value === "string" && value !== "") return value;
	if (typeof value === "boolean" && !value) return "";
	return _refuse("ntp_host", "the name or address of a time server, or False");
}

/** Seconds from UTC to local time. */
function _ntp_offset(gwcfg: Record<string, unknown>): int {
	const value = _value(gwcfg, "ntp_offset") ?? 0;
	if (typeof value === "number" && value >= -14 && value <= 14) return int((value as float) * 3600);
	return _refuse("ntp_offset", "hours from -14 to 14, such as 1 or 5.5");
}

/** The MACs that are served, as 12 hex digits each; None: all are. */
function _allow(gwcfg: Record<string, unknown>): set<string> | null {
	const value = _value(gwcfg, "allow");
	if (value == null) return null;
	const ids = new set<string>();
	if (Array.isArray(value)) {
		for (const entry of value) ids.add(typeof entry === "string" ? _id(entry) : "");
	}
	if (ids.size === 0 || ids.has("")) _refuse("allow", 'a list of MACs, such as ["2462abe6b0b5"]');
	return ids;
}

/** A MAC in the usual forms (2462abe6b0b5, 24:62:AB:E6:B0:B5) as 12 hex digits; "" if it is none. */
function _id(mac: string): string {
	try {
		const id = hexlify(unhexlify(mac.split(":").join("").split("-").join(""))).decode();
		return id.length === 12 ? id : "";
	} catch (e) {
		if (e instanceof ValueError) return "";
		throw e;
	}
}

export class Settings {
	readonly debug: boolean;
	readonly qlen: int;
	readonly lpmode: boolean;
	readonly use_ap_if: boolean;
	readonly pub_all: PubIn | null;
	readonly errors: PubOut | null;
	readonly status: PubOut | null;
	readonly statreq: PubIn | null;
	/** "": the clock is not set. */
	readonly ntp_host: string;
	/** Local time minus UTC, seconds. */
	readonly ntp_offset: int;
	/** Node ids that are served; None: all. */
	readonly allow: set<string> | null;
	/** Seconds, 0: none. */
	readonly watchdog: int;
	/** Sentences about what is not understood. */
	readonly warnings: string[] = [];

	/** ValueError: a sentence about what is wrong in `gwcfg`. */
	constructor(gwcfg: Record<string, unknown>) {
		if (!hasattr(gwcfg, "items")) throw new ValueError(`gwcfg should be a dict or a defaultdict: please edit ${_FILE}`);
		this.debug = _flag(gwcfg, "debug");
		this.qlen = _whole(gwcfg, "qlen", 1, _MOST_QLEN, _QLEN);
		this.lpmode = _flag(gwcfg, "lpmode");
		this.use_ap_if = _flag(gwcfg, "use_ap_if");
		this.pub_all = _publication(gwcfg, "pub_all", false) as PubIn | null;
		this.errors = _publication(gwcfg, "errors", true) as PubOut | null;
		this.status = _publication(gwcfg, "status", true) as PubOut | null;
		this.statreq = _publication(gwcfg, "statreq", false) as PubIn | null;
		this.ntp_host = _ntp_host(gwcfg);
		this.ntp_offset = _ntp_offset(gwcfg);
		this.allow = _allow(gwcfg);
		this.watchdog = _whole(gwcfg, "watchdog", _LEAST_WATCHDOG, _MOST_WATCHDOG, 0);
		for (const [key] of (gwcfg as unknown as dict<string, unknown>).items()) {
			if (!_KEYS.includes(key))
				this.warnings.push(`gwcfg["${key}"] means nothing to this gateway: is it misspelt in ${_FILE}?`);
		}
	}
}
