// gwcfg, checked. A file kept from earlier may hold a defaultdict and namedtuples: only what those have in common is used.
import { filter_fault, topic_fault } from "mqtt/topic";
import { isInt } from "tsmpy/board";
import type { PubIn, PubOut } from "./gwconfig";

const _FILE = "gateway/gwconfig.py";
const _QLEN = 10;

/** The value of a key, None if it is absent. A defaultdict need not know `get`. */
function _value(gwcfg: Record<string, unknown>, key: string): unknown {
	return key in gwcfg ? gwcfg[key]! : null;
}

function _flag(gwcfg: Record<string, unknown>, key: string): boolean {
	const value = _value(gwcfg, key);
	if (typeof value === "boolean") return value;
	if (value === null) return false;
	throw new ValueError(`gwcfg["${key}"] should be True or False: please edit ${_FILE}`);
}

/** A PubIn or PubOut whose topic and qos can be used, or None. */
function _publication(gwcfg: Record<string, unknown>, key: string): unknown {
	const value = _value(gwcfg, key);
	if (value === null || value === undefined) return null;
	const topic = getattr(value, "topic", null);
	const qos = getattr(value, "qos", null);
	if (typeof topic === "string" && isInt(qos) && (qos === 0 || qos === 1)) {
		const fault = hasattr(value, "retain") ? topic_fault(topic.encode()) : filter_fault(topic.encode());
		if (fault === "") return value;
		throw new ValueError(`gwcfg["${key}"]: ${fault}. Please edit ${_FILE}`);
	}
	throw new ValueError(`gwcfg["${key}"] should be a PubIn or PubOut with qos 0 or 1: please edit ${_FILE}`);
}

export class Settings {
	readonly debug: boolean;
	readonly qlen: int;
	readonly lpmode: boolean;
	readonly use_ap_if: boolean;
	readonly pub_all: PubIn | null;
	readonly errors: PubOut | null;
	readonly status: PubOut | null;

	/** ValueError: a sentence about what is wrong in `gwcfg`. */
	constructor(gwcfg: Record<string, unknown>) {
		const qlen = _value(gwcfg, "qlen") ?? _QLEN;
		if (!isInt(qlen) || qlen < 1)
			throw new ValueError(`gwcfg["qlen"] should be a number from 1 on: please edit ${_FILE}`);
		this.debug = _flag(gwcfg, "debug");
		this.qlen = qlen;
		this.lpmode = _flag(gwcfg, "lpmode");
		this.use_ap_if = _flag(gwcfg, "use_ap_if");
		this.pub_all = _publication(gwcfg, "pub_all") as PubIn | null;
		this.errors = _publication(gwcfg, "errors") as PubOut | null;
		this.status = _publication(gwcfg, "status") as PubOut | null;
	}
}
